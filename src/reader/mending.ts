import type {Block, Speaker, Turn} from '../briefing/briefing.ts';
import type {BlockRange, SourceOffset} from '../briefing/place.ts';
import type {Correction, PersonChange, SourcePlace, Who} from '../corrections/correction.ts';
import {placeOf} from './current.ts';
import {selectedIn, selectTurn} from './selection.ts';
import {type Outcome, type State, step} from './state.ts';

/** What is to be put right: the turn that something is selected in or that one is at, and the words that are meant of it. */
export interface MendTarget {
	readonly turn: Turn;
	/** The start of its first block, by which a correction tells it. */
	readonly at: SourceOffset;
	readonly speaker: Speaker | undefined;
	/** The block that the words begin in, or that one is at. */
	readonly block: Block;
	/** What is selected, else the whole turn. */
	readonly stretches: readonly BlockRange[];
}

/** Null where nothing stands that could be put right. */
export function mendTarget(state: State): MendTarget | null {
	const {outline} = state.front;
	const selected = state.mode.kind === 'select' ? selectedIn(state, state.mode) : [];
	const block = outline.blockAt(selected[0]?.block ?? placeOf(state).block);
	const turn = block && outline.turnAt(block.id);
	const first = turn?.blocks[0];
	if (!block || !turn || !first) return null;
	const whole = selectTurn(state).mode;
	const stretches = selected.length > 0 ? selected : whole.kind === 'select' ? selectedIn(state, whole) : [];
	return {turn, at: first.start, speaker: outline.speaker(turn.speaker), block, stretches};
}

/** Puts something right, and reads on. */
export const mend = (state: State, about: string, correction: Correction): Outcome =>
	step({...state, mode: {kind: 'read'}}, {do: 'correct', change: {put: {about, correction}}});

/** The words that are meant are said by someone else. */
export function giveWords(state: State, {stretches}: MendTarget, name: string, who: Who): Outcome {
	const {outline} = state.front;
	const placeIn = ({block, range}: BlockRange, end: 0 | 1): SourcePlace => ({
		start: outline.blockAt(block)?.start ?? 0,
		offset: range[end],
	});
	const [first, last] = [stretches[0], stretches.at(-1)];
	if (!first || !last) return step(state);
	const words = outline.blockAt(first.block)?.text.slice(...first.range) ?? '';
	return mend(state, `“${excerpt(words)}” → ${name}`, {
		fix: 'words',
		from: placeIn(first, 0),
		to: placeIn(last, 1),
		who,
	});
}

/** Who someone is, told by a turn of theirs; by name where there is none. */
export function whoIs({front: {outline}}: State, {id, name}: Speaker): Who {
	const turn = outline.turns.find(({speaker, blocks}) => speaker === id && blocks.length > 0);
	return turn?.blocks[0] ? {as: turn.blocks[0].start} : {name};
}

/** What may be the label at the beginning of a block: up to its colon, else its first few words, up to a comma or a stop. */
export const labelGuess = ({text}: Block): string =>
	/^[^:：。.?!]{1,60}(?=[:：])/u.exec(text)?.[0] ?? /^[^\s,，、。.?？!！]{1,20}/u.exec(text)?.[0] ?? '';

/** A label that is typed, with its colon, as a stretch from the beginning of a block; 0 where the block does not begin so. */
export function labelLength({text}: Block, typed: string): number {
	if (typed === '' || !text.startsWith(typed)) return 0;
	return typed.length + (/^\s*[:：]?/u.exec(text.slice(typed.length))?.[0].length ?? 0);
}

/** Changes something about who speaks. */
export const mendPerson = (state: State, {at, speaker}: MendTarget, about: string, change: PersonChange): Outcome =>
	mend(state, `${speaker?.name ?? ''} → ${about}`, {fix: 'person', turn: at, change});

/** In UTF-16 units. */
const most = 24;
export const excerpt = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text);
