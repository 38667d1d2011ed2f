import type {Speaker} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import {oncePer} from '../text/once-per.ts';
import {sectionOf, shownSections, shownTurns} from './current.ts';
import type {Pane} from './layout.ts';
import {goToTurn, openSection, openTurn, scroll, uncovered} from './motion.ts';
import {sameSpot, textAt} from './spot.ts';
import {type State, withFront} from './state.ts';

/** The officials and hosts by their part of the talk, the most first. */
export function listedSpeakers({briefing, share}: Outline): readonly Speaker[] {
	return briefing.speakers
		.filter(({role}) => role !== 'reporter')
		.sort((a, b) => (share.get(b.id) ?? 0) - (share.get(a.id) ?? 0));
}

/** In the order in which they ask. */
export const reporters = ({briefing}: Outline): readonly Speaker[] =>
	briefing.speakers.filter(({role}) => role === 'reporter');

/** Who stands on one line of the speakers' pane: one speaker, or all reporters together. */
export interface ListedVoice {
	/** The id of the one speaker, else `reporters`. */
	readonly id: string;
	/** At least one. */
	readonly speakers: readonly Speaker[];
}

/** The listed speakers, then the reporters as one. */
export const voices = oncePer((outline: Outline): readonly ListedVoice[] => {
	const asking = reporters(outline);
	const [first, ...others] = asking;
	return [
		...listedSpeakers(outline).map(voiceOf),
		...(first ? [others.length === 0 ? voiceOf(first) : {id: 'reporters', speakers: asking}] : []),
	];
});

export const voiceOf = (speaker: Speaker): ListedVoice => ({id: speaker.id, speakers: [speaker]});

/** The numbers of the questions that each asks, alone or with others, by the speaker's id. */
export const questionsBy = oncePer(
	({briefing: {exchanges, turns}}: Outline): ReadonlyMap<string, readonly number[]> => {
		const speakerOf = new Map(turns.map(({id, speaker}) => [id, speaker]));
		const asked = exchanges.flatMap(({n, question}) =>
			[...new Set(question.map(id => speakerOf.get(id)))].flatMap(speaker => (speaker ? [{speaker, n}] : [])),
		);
		return new Map(
			[...Map.groupBy(asked, ({speaker}) => speaker)].map(([speaker, own]) => [speaker, own.map(({n}) => n)]),
		);
	},
);

/** The voice that the cursor of the speakers' pane is on. */
export const chosenVoice = ({front: {outline, chosenSpeaker}}: State): ListedVoice | undefined =>
	voices(outline).find(({id}) => id === chosenSpeaker);

export function cyclePane(state: State, step: 1 | -1): State {
	const {front, settings} = state;
	const panes: readonly Pane[] = ['text', 'questions', 'speakers'];
	const [first] = voices(front.outline);
	const next = panes.at((panes.indexOf(front.pane) + step) % panes.length)!;
	const pane = next === 'speakers' && !first ? (step > 0 ? 'text' : 'questions') : next;
	const chosenSpeaker = front.chosenSpeaker ?? (pane === 'speakers' ? (first?.id ?? null) : null);
	return {
		...withFront(state, {pane, chosenSpeaker, before: null}),
		settings: {...settings, zoomed: false},
	};
}

/** A line in the text, an item in a list; the question one steps on is shown at once. */
export function stepInPane(state: State, step: number): State {
	const {front} = state;
	if (front.pane === 'text') return scroll(state, step);
	if (front.pane === 'questions') return stepTo(state, shownSections(state), sectionOf(state), step, lookAt);
	return stepTo(state, voices(front.outline), chosenVoice(state), step, (next, {id}) =>
		withFront(next, {chosenSpeaker: id}),
	);
}

/** Shows a question while one looks through them: only the first step is a jump, and Escape undoes all. */
function lookAt(state: State, section: Section): State {
	const {before, top, lit, trail, ahead} = state.front;
	const there = openSection(state, section);
	return withFront(there, before ? {trail, ahead} : {before: {top, lit}});
}

/** Back to the text; from the questions to where one was before one looked through them. */
export function leavePane(state: State): State {
	const {pane, before, trail} = state.front;
	if (pane !== 'questions' || !before) return withFront(state, {pane: 'text'});
	const last = trail.at(-1);
	const jumped = last !== undefined && sameSpot(last, before.top);
	return withFront(state, {...before, pane: 'text', before: null, trail: jumped ? trail.slice(0, -1) : trail});
}

/** The chosen question comes to the text; the chosen speaker's first turn is opened. */
export function openChosen(state: State): State {
	const speaker = state.front.pane === 'speakers' ? chosenVoice(state)?.speakers[0] : undefined;
	return speaker ? openSpeaker(state, speaker.id) : withFront(state, {pane: 'text', before: null});
}

/** The speaker's first turn that is shown, in the text; where none is, the first of all. */
export function openSpeaker(state: State, id: string): State {
	const reading = withFront(state, {pane: 'text'});
	const turns = state.front.outline.turns.filter(({speaker, blocks}) => speaker === id && blocks.length > 0);
	const [turn] = [...shownTurns(state, turns), ...turns];
	return turn ? openTurn(uncovered(reading, textAt(turn.blocks[0]!.id)), turn) : goToTurn(reading, 1);
}

function stepTo<Item extends ListedVoice | Section>(
	state: State,
	items: readonly Item[],
	here: Item | undefined,
	step: number,
	go: (state: State, item: Item) => State,
): State {
	const at = here ? items.indexOf(here) : -1;
	const next = items[Math.max(0, Math.min(items.length - 1, at + step))];
	return next && next !== here ? go(state, next) : state;
}
