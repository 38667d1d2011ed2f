import type {Block, Turn} from '../briefing/briefing.ts';
import type {BlockRange, Range} from '../briefing/place.ts';
import {sentencesIn} from '../text/sentences.ts';
import {placeOf} from './current.ts';
import {reveal} from './motion.ts';
import {type Effect, type Outcome, type SelectMode, type State, step, withMessage} from './state.ts';

/** The sentences of a turn, in order; a caption or a scene is none. */
const sentencesOf = ({front: {outline}}: State, {blocks}: Turn): readonly BlockRange[] =>
	blocks
		.filter(isSaid)
		.flatMap(({id, text}) =>
			sentencesIn(text, outline.briefing.language).map((range): BlockRange => ({block: id, range})),
		);

const isSaid = ({kind}: Block): boolean => kind === 'paragraph';

/** Begins to select, with the sentence that one is at, or with the whole turn. */
export function beginSelecting(state: State, all: boolean): State {
	const {block, offset} = placeOf(state);
	const turn = state.front.outline.turnAt(block);
	const sentences = turn ? sentencesOf(state, turn) : [];
	if (!turn || sentences.length === 0) return withMessage(state, 'notThere');
	const at = sentences.findIndex(other => other.block === block && other.range[1] > offset);
	const first = all ? 0 : Math.max(0, at);
	const last = all ? sentences.length - 1 : first;
	return {...state, mode: {kind: 'select', turn: turn.id, first, last, extends: all}};
}

/** Moves what is selected by sentences, into the next turn too; where it is being extended, moves its end within the turn. */
export function moveSelection(state: State, mode: SelectMode, by: number): State {
	const {outline} = state.front;
	const turns = outline.turns.filter(turn => turn.blocks.some(isSaid));
	const turn = turns.findIndex(({id}) => id === mode.turn);
	const here = turns[turn];
	if (!here) return state;
	const count = sentencesOf(state, here).length;
	if (mode.extends) {
		const last = Math.max(mode.first, Math.min(count - 1, mode.last + by));
		return shown(state, {...mode, last});
	}
	const to = mode.first + by;
	if (to >= 0 && to < count) return shown(state, {...mode, first: to, last: to});
	const next = turns[turn + Math.sign(by)];
	if (!next) return withMessage(state, by > 0 ? 'theEnd' : 'theStart');
	const first = by > 0 ? 0 : sentencesOf(state, next).length - 1;
	return shown(state, {...mode, turn: next.id, first, last: first});
}

/** From choosing a sentence to extending from it, and back. */
export const toggleExtending = (state: State, mode: SelectMode): State =>
	shown(state, {...mode, extends: !mode.extends, ...(mode.extends && {last: mode.first})});

function shown(state: State, mode: SelectMode): State {
	const last = selectedIn(state, mode).at(-1);
	const moved = {...state, mode};
	return last ? reveal(moved, {block: last.block, offset: last.range[0]}) : moved;
}

/** What is selected: of each paragraph from the beginning of its first sentence to the end of its last. */
export function selectedIn(state: State, {turn: id, first, last}: SelectMode): readonly BlockRange[] {
	const turn = state.front.outline.turns.find(other => other.id === id);
	const own = (turn ? sentencesOf(state, turn) : []).slice(first, last + 1);
	return [...Map.groupBy(own, ({block}) => block)].map(([block, parts]): BlockRange => {
		const range: Range = [parts[0]?.range[0] ?? 0, parts.at(-1)?.range[1] ?? 0];
		return {block, range};
	});
}

/** Copies what is selected, and reads on. */
export function copySelected(state: State, mode: SelectMode, cited: boolean): Outcome {
	const effect: Effect = {do: 'copy', stretches: selectedIn(state, mode), cited};
	return step({...state, mode: {kind: 'read'}}, effect);
}

/** Copies the paragraph that one is at. */
export function copyHere(state: State, cited: boolean): Outcome | State {
	const {block} = placeOf(state);
	const text = state.front.outline.blockAt(block)?.text;
	if (text === undefined) return withMessage(state, 'notThere');
	return step(state, {do: 'copy', stretches: [{block, range: [0, text.length]}], cited});
}
