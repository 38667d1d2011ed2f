import type {Block, Turn} from '../briefing/briefing.ts';
import {comparePlaces} from '../briefing/outline.ts';
import type {BlockRange, Place, Range} from '../briefing/place.ts';
import {countHolding} from '../text/halving.ts';
import {sentencesIn} from '../text/sentences.ts';
import {askFor} from './asking.ts';
import {flowOf, layoutOf, litHere, placeOf, shownTurns, topRowOf} from './current.ts';
import type {CopyForm} from './effect.ts';
import {rowsFrom} from './flow.ts';
import {reveal} from './motion.ts';
import {type Ask, type Lit, type Outcome, type SelectMode, type State, step, withFront, withMessage} from './state.ts';

/** The sentences of a turn, in order; a caption or a scene is none. */
const sentencesOf = ({front: {outline}}: State, {blocks}: Turn): readonly BlockRange[] =>
	blocks
		.filter(isSaid)
		.flatMap(({id, text}) =>
			sentencesIn(text, outline.briefing.language).map((range): BlockRange => ({block: id, range})),
		);

const isSaid = ({kind}: Block): boolean => kind === 'paragraph';

/** The sentence that holds a place, or begins after it in the same block; undefined where there is none. */
export function sentenceAt({front: {outline}}: State, {block, offset}: Place): BlockRange | undefined {
	const sentences = sentencesIn(outline.blockAt(block)?.text ?? '', outline.briefing.language);
	const range = sentences.find(([, end]) => end > offset);
	return range && {block, range};
}

/**
 * Where the sentence is that one is at: where something is lit in sight, there; else the first that begins in sight, or, where none
 * does, the one in the first row.
 */
function placeToTake(state: State): Place {
	const first = litHere(state) ? undefined : sentencesInSight(state)[0];
	return first ? {block: first.block, offset: first.range[0]} : placeOf(state);
}

/** The sentences that are lit, in sight; null where none is. */
function litSentences(state: State): Lit | null {
	const lit = litHere(state);
	return lit?.as === 'sentence' ? lit : null;
}

/** From the sentence that one is at so many sentences, as far as the turn goes; null where nothing is said. */
function sentencesHere(state: State, count: number): SelectMode | null {
	const {block, offset} = placeToTake(state);
	const turn = state.front.outline.turnAt(block);
	const sentences = turn ? sentencesOf(state, turn) : [];
	if (!turn || sentences.length === 0) return null;
	const at = sentences.findIndex(other => other.block === block && other.range[1] > offset);
	const first = Math.max(0, at);
	const last = Math.min(sentences.length, first + count) - 1;
	return {kind: 'select', turn: turn.id, first, last, extends: count > 1};
}

/**
 * Lights the sentence one is at, or, where one is lit in sight, another one so many on (or back, where negative); over the ends
 * of turns, as far as there are any that are shown.
 */
export function goToSentence(state: State, by: number): State {
	const here = placeToTake(state);
	let left = Math.abs(by) + (litSentences(state) ? 1 : 0);
	let reached: BlockRange | undefined;
	for (const sentence of sentencesFrom(state, here, by > 0 ? 1 : -1)) {
		reached = sentence;
		if (--left === 0) break;
	}
	const there = reached ? lighted(state, reached) : state;
	return left === 0 ? there : withMessage(there, by > 0 ? 'theEnd' : 'theStart');
}

/** Lights a sentence that begins in sight: 0 is the first, 1 the last, 0.5 the middle one. */
export function lightInSight(state: State, part: number): State {
	const begun = sentencesInSight(state);
	const sentence = begun[Math.round(part * (begun.length - 1))];
	return sentence ? lighted(state, sentence) : withMessage(state, 'notThere');
}

/** Those that begin in the rows in sight. */
function sentencesInSight(state: State): readonly BlockRange[] {
	const {outline} = state.front;
	const top = topRowOf(state);
	const rows = top ? rowsFrom(flowOf(state), top, layoutOf(state).textRows) : [];
	const said = rows.filter(row => row.kind === 'text').filter(({block}) => isSaid(block));
	return [...Map.groupBy(said, ({block}) => block)].flatMap(([{id, text}, own]) => {
		const [from, last] = [own[0]!.spot.offset, own.at(-1)!];
		const to = last.shown.toOriginal(last.end);
		return sentencesIn(text, outline.briefing.language)
			.filter(([start]) => start >= from && start < to)
			.map((range): BlockRange => ({block: id, range}));
	});
}

function lighted(state: State, sentence: BlockRange): State {
	const {
		block,
		range: [start, end],
	} = sentence;
	const lit: Lit = {...sentence, as: 'sentence'};
	return reveal(withFront(state, {lit}), {block, offset: start}, {block, offset: Math.max(start, end - 1)});
}

/** The sentence at a place, if there is one, and all behind it (1) or before it (-1), of the turns that are shown. */
function* sentencesFrom(state: State, place: Place, step: 1 | -1): Generator<BlockRange> {
	const {outline} = state.front;
	const turns = shownTurns(state, outline.turns).filter(({blocks}) => blocks.length > 0);
	const order = outline.orderOf(place.block) ?? 0;
	const before = countHolding(turns.length, n => (outline.orderOf(turns[n]!.blocks.at(-1)!.id) ?? 0) < order);
	for (const turn of step > 0 ? turns.slice(before) : turns.slice(0, before + 1).reverse()) {
		const sentences = sentencesOf(state, turn);
		yield* step > 0
			? sentences.filter(({block, range}) => comparePlaces(outline, {block, offset: range[1]}, place) > 0)
			: sentences.filter(({block, range}) => comparePlaces(outline, {block, offset: range[0]}, place) <= 0).reverse();
	}
}

/** Begins to select, with the sentence that one is at and so many in all. */
export function beginSelecting(state: State, count: number): State {
	const lit = count === 1 ? litSentences(state) : null;
	if (lit) return selectStretch(state, lit);
	const mode = sentencesHere(state, count);
	return mode ? {...state, mode} : withMessage(state, 'notThere');
}

/** The whole turn that one is at, or that something is selected in. */
export function selectTurn(state: State): State {
	const mode = state.mode.kind === 'select' ? state.mode : sentencesHere(state, 1);
	if (!mode) return withMessage(state, 'notThere');
	return {...state, mode: {...mode, first: 0, last: countIn(state, mode) - 1, extends: true}};
}

/** Selects the sentences that a stretch of a turn lies in. */
export function selectStretch(state: State, {block, range: [start, end]}: BlockRange): State {
	const turn = state.front.outline.turnAt(block);
	const sentences = turn ? sentencesOf(state, turn) : [];
	const first = sentences.findIndex(other => other.block === block && other.range[1] > start);
	if (!turn || first < 0) return state;
	// Words of several paragraphs end so far on as if these were one.
	let left = end - start;
	let last = first;
	for (const [i, {range}] of sentences.entries()) {
		if (i < first || left <= 0) continue;
		last = i;
		left -= range[1] - range[0] + 1;
	}
	return {...state, mode: {kind: 'select', turn: turn.id, first, last, extends: last > first}};
}

/** Moves what is selected by sentences, into the next turn too; where it is being extended, moves its end within the turn. */
export function moveSelection(state: State, mode: SelectMode, by: number): State {
	const {outline} = state.front;
	const turns = outline.turns.filter(turn => turn.blocks.some(isSaid));
	const turn = turns.findIndex(({id}) => id === mode.turn);
	const here = turns[turn];
	if (!here) return state;
	const count = sentencesOf(state, here).length;
	if (mode.extends) return moveEnd(state, mode, by);
	const to = mode.first + by;
	if (to >= 0 && to < count) return shown(state, {...mode, first: to, last: to});
	const next = turns[turn + Math.sign(by)];
	if (!next) return withMessage(state, by > 0 ? 'theEnd' : 'theStart');
	const first = by > 0 ? 0 : sentencesOf(state, next).length - 1;
	return shown(state, {...mode, turn: next.id, first, last: first});
}

/** Takes more: to the end of this paragraph, then of the next (1), or back to the end of the one before (-1), so many times. */
export function extendByParagraphs(state: State, mode: SelectMode, paragraphs: number): State {
	const turn = turnNamed(state, mode.turn);
	const sentences = turn ? sentencesOf(state, turn) : [];
	const ends = sentences.flatMap(({block}, i) => (sentences[i + 1]?.block === block ? [] : [i]));
	const beyond = ends.filter(end => (paragraphs > 0 ? end > mode.last : end < mode.last && end >= mode.first));
	const last = paragraphs > 0 ? beyond[Math.min(paragraphs, beyond.length) - 1] : beyond.at(paragraphs);
	if (last === undefined) return withMessage(state, paragraphs > 0 ? 'turnEnds' : 'selectionStarts');
	return shown(state, {...mode, last, extends: true});
}

/** Takes everything up to the end of the turn, or from its start. */
export function extendToTurn(state: State, mode: SelectMode, end: 'start' | 'end'): State {
	const change = end === 'end' ? {last: countIn(state, mode) - 1} : {first: 0};
	return shown(state, {...mode, ...change, extends: true});
}

/** So many sentences more, as far as the turn goes; from then on moving takes more and fewer. */
export const takeMore = (state: State, mode: SelectMode, count: number): State =>
	moveEnd(state, {...mode, extends: true}, count);

/** The end of what is selected goes so many sentences on, or back; where it cannot, that is told. */
function moveEnd(state: State, mode: SelectMode, by: number): State {
	const last = Math.max(mode.first, Math.min(countIn(state, mode) - 1, mode.last + by));
	const moved = shown(state, {...mode, last});
	return last === mode.last ? withMessage(moved, by > 0 ? 'turnEnds' : 'selectionStarts') : moved;
}

function shown(state: State, mode: SelectMode): State {
	const last = selectedIn(state, mode).at(-1);
	const moved = {...state, mode};
	return last ? reveal(moved, {block: last.block, offset: last.range[0]}) : moved;
}

const turnNamed = (state: State, id: string): Turn | undefined =>
	state.front.outline.turns.find(turn => turn.id === id);

function countIn(state: State, {turn: id}: SelectMode): number {
	const turn = turnNamed(state, id);
	return turn ? sentencesOf(state, turn).length : 0;
}

/** What is selected: of each paragraph from the beginning of its first sentence to the end of its last. */
export function selectedIn(state: State, {turn: id, first, last}: SelectMode): readonly BlockRange[] {
	const turn = turnNamed(state, id);
	const own = (turn ? sentencesOf(state, turn) : []).slice(first, last + 1);
	return [...Map.groupBy(own, ({block}) => block)].map(([block, parts]): BlockRange => {
		const range: Range = [parts[0]?.range[0] ?? 0, parts.at(-1)?.range[1] ?? 0];
		return {block, range};
	});
}

/** What is selected, else what is lit, else so many sentences from the one that one is at; empty where nothing is said. */
export function chosenHere(state: State, count: number): readonly BlockRange[] {
	const lit = count === 1 && state.mode.kind !== 'select' ? litSentences(state) : null;
	if (lit) return [lit, ...(lit.more ?? [])].map(({block, range}) => ({block, range}));
	const mode = state.mode.kind === 'select' ? state.mode : sentencesHere(state, count);
	return mode ? selectedIn(state, mode) : [];
}

const sameStretch = (one: BlockRange, other: BlockRange): boolean =>
	one.block === other.block && one.range[0] === other.range[0] && one.range[1] === other.range[1];

/** Reads on, with the sentences lit that something was done with. */
export function readOnAt(state: State, [first, ...more]: readonly BlockRange[]): State {
	const read: State = {...state, mode: {kind: 'read'}};
	const {lit} = state.front;
	// What is lit already stays what it is.
	if (lit?.as === 'sentence' && first && more.length === 0 && !lit.more && sameStretch(lit, first)) return read;
	return first ? withFront(read, {lit: {...first, as: 'sentence', more}}) : read;
}

/** Copies what is selected or where one is, lights it, and reads on. */
export function copyChosen(state: State, count: number, as: CopyForm): State | Outcome {
	const stretches = chosenHere(state, count);
	if (stretches.length === 0) return withMessage(state, 'notThere');
	if (as === 'inBothScripts' && state.settings.script === 'asPrinted') return withMessage(state, 'noOtherScript');
	return step(readOnAt(state, stretches), {do: 'copy', stretches, as});
}

/** Asks for a command of the shell, to be given what is selected, or the whole turn that one is at; a `|` before it adds the source. */
export const askForCommand = (state: State): State =>
	stretchesToPipe(state).length === 0 ? withMessage(state, 'notThere') : askFor(state, commandAsked);

const commandAsked: Ask = {
	title: 'pipe',
	take: (state, typed) => {
		const read: State = {...state, mode: {kind: 'read'}};
		const command = typed.replace(/^\|\s*/u, '');
		const as = command === typed ? 'words' : 'cited';
		return command === '' ? read : step(read, {do: 'pipe', stretches: stretchesToPipe(state), command, as});
	},
};

const stretchesToPipe = (state: State): readonly BlockRange[] =>
	chosenHere(state.mode.kind === 'select' ? state : selectTurn(state), 1);
