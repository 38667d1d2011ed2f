import type {Block} from '../briefing/briefing.ts';
import type {BlockRange, Place} from '../briefing/place.ts';
import {sentencesIn} from '../text/sentences.ts';
import {litHere, shownTurns} from './current.ts';
import {reveal} from './motion.ts';
import {sentenceAt} from './selection.ts';
import {type Lit, type State, withFront, withMessage} from './state.ts';

/**
 * Reading where all is told aloud. What was told last is lit, so there is always something that is, and one reads on from where it
 * ends: sentence by sentence, or to the end of a paragraph. Captions and notes on the scene are told too, each whole.
 */
export const withHeard = (state: State): State => {
	if (!state.aloud || state.mode.kind !== 'read' || litHere(state)) return state;
	const {block, offset} = state.front.top;
	const blocks = shownBlocks(state);
	const here = blocks.find(({id}) => id === block) ?? blocks[0];
	const piece = here && (piecesOf(state, here).find(({range}) => range[1] > offset) ?? piecesOf(state, here).at(-1));
	return piece ? hear(state, piece) : state;
};

/** So many sentences on, or back where negative, as far as there are any that are shown. */
export function readOn(state: State, by: number): State {
	let left = Math.abs(by);
	let reached: BlockRange | undefined;
	for (const piece of by > 0 ? piecesAfter(state, heardEnd(state)) : piecesBefore(state, heardStart(state))) {
		reached = piece;
		if (--left === 0) break;
	}
	const there = reached ? hear(state, reached) : state;
	return left === 0 ? there : withMessage(there, by > 0 ? 'theEnd' : 'theStart');
}

/** What is left of the paragraph, or all of the next one; where negative, the paragraph again, or all of the one before. */
export function readParagraphs(state: State, by: number): State {
	let there = state;
	for (let n = 0; n < Math.abs(by); n++) {
		const next = by > 0 ? restAfter(there) : paragraphBefore(there);
		if (!next) return withMessage(there, by > 0 ? 'theEnd' : 'theStart');
		there = hear(there, next);
	}
	return there;
}

/** The first sentence of all that is shown, or the last. */
export function readAtEnd(state: State, end: 'start' | 'end'): State {
	const block = shownBlocks(state).at(end === 'start' ? 0 : -1);
	const piece = block && piecesOf(state, block).at(end === 'start' ? 0 : -1);
	if (!piece) return state;
	const {top, trail} = state.front;
	return hear(withFront(state, {trail: [...trail.slice(-99), top], ahead: []}), piece);
}

/** As a reader is first told: in the text, at something that can be read on from. */
export const beginAloud = (state: State): State => withHeard(withFront(state, {pane: 'text'}));

function hear(state: State, {block, range}: BlockRange): State {
	const lit: Lit = {block, range, as: 'sentence'};
	return reveal(withFront(state, {lit}), {block, offset: range[0]});
}

const shownBlocks = (state: State): readonly Block[] =>
	shownTurns(state, state.front.outline.turns).flatMap(({blocks}) => blocks);

/** A paragraph's sentences; anything else is one piece. */
const piecesOf = ({front: {outline}}: State, {id, kind, text}: Block): readonly BlockRange[] =>
	kind === 'paragraph'
		? sentencesIn(text, outline.briefing.language).map((range): BlockRange => ({block: id, range}))
		: [{block: id, range: [0, text.length]}];

/** Where what was told last begins; of a hit, its sentence. */
function heardStart(state: State): Place {
	const {lit, top} = state.front;
	if (!lit) return top;
	return {block: lit.block, offset: (sentenceOfHit(state, lit) ?? lit).range[0]};
}

function heardEnd(state: State): Place {
	const {lit, top} = state.front;
	if (!lit) return top;
	const last = lit.more?.at(-1) ?? sentenceOfHit(state, lit) ?? lit;
	return {block: last.block, offset: last.range[1]};
}

/** Where no more than a hit is lit, the sentence that it stands in is told. */
export const sentenceOfHit = (state: State, {as, block, range}: Lit): BlockRange | undefined =>
	as === 'hit' ? sentenceAt(state, {block, offset: range[0]}) : undefined;

function* piecesAfter(state: State, {block, offset}: Place): Generator<BlockRange> {
	const blocks = shownBlocks(state);
	for (const other of blocks.slice(Math.max(0, indexIn(state, blocks, block))))
		yield* piecesOf(state, other).filter(({range}) => other.id !== block || range[0] >= offset);
}

function* piecesBefore(state: State, {block, offset}: Place): Generator<BlockRange> {
	const blocks = shownBlocks(state);
	for (const other of blocks.slice(0, indexIn(state, blocks, block) + 1).reverse())
		yield* piecesOf(state, other)
			.filter(({range}) => other.id !== block || range[0] < offset)
			.reverse();
}

/** The last block that is not behind this one, which itself may not be shown; -1 for none. */
function indexIn({front: {outline}}: State, blocks: readonly Block[], id: string): number {
	const order = outline.orderOf(id) ?? 0;
	return blocks.findLastIndex(other => (outline.orderOf(other.id) ?? 0) <= order);
}

function restAfter(state: State): BlockRange | undefined {
	const [next] = piecesAfter(state, heardEnd(state));
	const text = state.front.outline.blockAt(next?.block ?? '')?.text ?? '';
	return next && {block: next.block, range: [next.range[0], text.trimEnd().length]};
}

function paragraphBefore(state: State): BlockRange | undefined {
	const [before] = piecesBefore(state, heardStart(state));
	const text = state.front.outline.blockAt(before?.block ?? '')?.text ?? '';
	return before && {block: before.block, range: [0, text.trimEnd().length]};
}
