import type {Speaker} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import {goToTurn, openSection, openTurn, scroll} from './motion.ts';
import {type Pane, type State, sectionOf, shownSections} from './state.ts';

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
	const panes: readonly Pane[] = ['text', 'questions', 'speakers'];
	const next = panes.at((panes.indexOf(state.pane) + step) % panes.length)!;
	const pane =
		next === 'speakers' && listedSpeakers(state.outline).length === 0 ? (step > 0 ? 'text' : 'questions') : next;
	return {
		...state,
		pane,
		zoomed: false,
		chosenSpeaker:
			pane === 'speakers' ? (state.chosenSpeaker ?? listedSpeakers(state.outline)[0]?.id ?? null) : state.chosenSpeaker,
	};
}

/** A line in the text, an item in a list; the question one steps on is shown at once. */
export function stepInPane(state: State, step: number): State {
	if (state.pane === 'text') return scroll(state, step);
	if (state.pane === 'questions') return stepTo(state, shownSections(state), sectionOf(state), step, openSection);
	const speakers = listedSpeakers(state.outline);
	const here = speakers.find(({id}) => id === state.chosenSpeaker);
	return stepTo(state, speakers, here, step, (next, {id}) => ({...next, chosenSpeaker: id}));
}

/** The chosen question comes to the text; the chosen speaker's first turn is opened. */
export function openChosen(state: State): State {
	const speaker = state.pane === 'speakers' ? state.chosenSpeaker : null;
	if (speaker === null) return {...state, pane: 'text'};
	return openSpeaker(state, speaker);
}

/** The speaker's first turn, in the text. */
export function openSpeaker(state: State, id: string): State {
	const reading: State = {...state, pane: 'text', only: state.only === id ? id : null, hitsOnly: false};
	const turn = state.outline.turns.find(({speaker, blocks}) => speaker === id && blocks.length > 0);
	return turn ? openTurn(reading, turn) : goToTurn(reading, 1);
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
