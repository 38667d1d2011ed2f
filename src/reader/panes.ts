import type {Speaker} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import {filterOf, sectionOf, shownSections} from './current.ts';
import type {Pane} from './layout.ts';
import {goToTurn, openSection, openTurn, scroll, uncovered} from './motion.ts';
import {textAt} from './spot.ts';
import {type State, withFront} from './state.ts';

/** The officials and hosts by their part of the talk, the most first; the reporters stand for one line after them. */
export function listedSpeakers({briefing, share}: Outline): readonly Speaker[] {
	return briefing.speakers
		.filter(({role}) => role !== 'reporter')
		.sort((a, b) => (share.get(b.id) ?? 0) - (share.get(a.id) ?? 0));
}

/** In the order in which they ask. */
export const reporters = ({briefing}: Outline): readonly Speaker[] =>
	briefing.speakers.filter(({role}) => role === 'reporter');

export function cyclePane(state: State, step: 1 | -1): State {
	const {front, settings} = state;
	const panes: readonly Pane[] = ['text', 'questions', 'speakers'];
	const speakers = listedSpeakers(front.outline);
	const next = panes.at((panes.indexOf(front.pane) + step) % panes.length)!;
	const pane = next === 'speakers' && speakers.length === 0 ? (step > 0 ? 'text' : 'questions') : next;
	const first = pane === 'speakers' ? (speakers[0]?.id ?? null) : null;
	return {
		...withFront(state, {pane, chosenSpeaker: front.chosenSpeaker ?? first}),
		settings: {...settings, zoomed: false},
	};
}

/** A line in the text, an item in a list; the question one steps on is shown at once. */
export function stepInPane(state: State, step: number): State {
	const {front} = state;
	if (front.pane === 'text') return scroll(state, step);
	if (front.pane === 'questions') return stepTo(state, shownSections(state), sectionOf(state), step, openSection);
	const speakers = listedSpeakers(front.outline);
	const here = speakers.find(({id}) => id === front.chosenSpeaker);
	return stepTo(state, speakers, here, step, (next, {id}) => withFront(next, {chosenSpeaker: id}));
}

/** The chosen question comes to the text; the chosen speaker's first turn is opened. */
export function openChosen(state: State): State {
	const {pane, chosenSpeaker} = state.front;
	const speaker = pane === 'speakers' ? chosenSpeaker : null;
	if (speaker === null) return withFront(state, {pane: 'text'});
	return openSpeaker(state, speaker);
}

/** The speaker's first turn that is shown, in the text; where none is, the first of all. */
export function openSpeaker(state: State, id: string): State {
	const reading = withFront(state, {pane: 'text'});
	const turns = state.front.outline.turns.filter(({speaker, blocks}) => speaker === id && blocks.length > 0);
	const [turn] = [...turns.filter(filterOf(state) ?? (() => true)), ...turns];
	return turn ? openTurn(uncovered(reading, textAt(turn.blocks[0]!.id)), turn) : goToTurn(reading, 1);
}

function stepTo<Item extends Speaker | Section>(
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
