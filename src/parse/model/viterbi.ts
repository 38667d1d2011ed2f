import type {Option} from './options.ts';
import type {Piece} from './piece.ts';
import {isSpeaking, type PageState, states} from './states.ts';
import {passedOver, passedOverAsNoise, type Weights} from './weights.ts';

/**
 * What an option is worth at a piece besides: for fitting, where a label holds what is right. −Infinity for one that is not
 * open. `again`: under the same label as before.
 */
export type Lure = (piece: number, option: Option, again: boolean) => number;

/** An option taken, and the best that was not. */
export interface Taking {
	readonly option: Option;
	/** By how much the best reading of the whole page beats the best one that takes this piece for something else. */
	readonly margin: number;
	readonly rival: Option | null;
}

const width = states.length;

/** What an option is worth by itself. */
function worthOf({state, how, reading, at, cost}: Option, piece: Piece, {costs}: Weights): number {
	if (piece.apart) return 0;
	const {worth, best} = piece;
	if (how === 'noise') return (worth[width] ?? 0) - best * passedOverAsNoise;
	if (reading && isSpeaking(state)) return reading.points[state] + (reading.saidWorth[at] ?? 0);
	return (worth[at] ?? 0) - best * passedOver + (cost ? costs[cost] : 0);
}

/** What it is worth to go from a state, in which a voice speaks under a key, to an option. */
function joinOf(from: number, key: string, option: Option, steps: Float64Array, {costs}: Weights): number {
	const {how, at, reading} = option;
	if (how === 'goes-on' || how === 'noise' || (how === 'page' && from === at)) return 0;
	const step = steps[from * width + at] ?? Number.NEGATIVE_INFINITY;
	if (!reading) return step;
	const state = states[from] ?? 'head';
	if (isSame(state, key, option)) return costs.sameLabel;
	return isToldUnasked(state, key, option) ? step + costs.toldUnasked : step;
}

/** What a step from each state to each other is worth. */
const stepsOf = ({steps}: Weights): Float64Array =>
	Float64Array.from(states.flatMap(from => states.map(to => steps[from][to] ?? Number.NEGATIVE_INFINITY)));

/** Whether a turn goes on under its label, printed again. */
export const isSame = (from: PageState, key: string, {state, reading}: Option): boolean =>
	reading !== null && from === state && state === 'answerer' && key === reading.candidate.key;

/** Whether an answer is told where no question was; one that says that it replies may begin the talk. */
export function isToldUnasked(from: PageState, key: string, option: Option): boolean {
	const shape = option.reading?.candidate.shape;
	const unasked = shape === 'told answer' || (shape === 'told reply' && isSpeaking(from));
	return unasked && from !== 'asker' && !isSame(from, key, option);
}

/** The best scores of all before and up to each piece, by the number of the state in which it ends, and how they were reached. */
interface Trellis {
	/** A row before the first piece and one after each. */
	readonly scores: Float64Array;
	/** The key under which the voice of a state speaks. */
	readonly keys: readonly string[];
	/** A row for each piece. */
	readonly source: Int8Array;
	readonly taken: readonly (Option | undefined)[];
}

/** The sequence of options that is worth most over the whole page (A. J. Viterbi, 1967). */
export function decode(pieces: readonly Piece[], weights: Weights, lure: Lure | null = null): readonly Option[] {
	return bestOf(trellisOf(pieces, weights, lure), pieces.length, weights);
}

/** The same, and for each piece the best sequence that takes it for something else: from best scores forwards and backwards. */
export function decodeWithMargins(pieces: readonly Piece[], weights: Weights): readonly Taking[] {
	const trellis = trellisOf(pieces, weights, null);
	const {scores, keys} = trellis;
	const steps = stepsOf(weights);
	const options = bestOf(trellis, pieces.length, weights);
	let after = Float64Array.from(states, state => endingOf(state, weights));
	let before = new Float64Array(width);
	const found: Taking[] = new Array(pieces.length);
	for (let i = pieces.length - 1; i >= 0; i--) {
		const piece = pieces[i];
		const option = options[i];
		if (!piece || !option) continue;
		before.fill(Number.NEGATIVE_INFINITY);
		let best = Number.NEGATIVE_INFINITY;
		let most = Number.NEGATIVE_INFINITY;
		let rival: Option | null = null;
		for (const other of piece.options) {
			const worth = worthOf(other, piece, weights) + (after[other.at] ?? 0);
			const alike = isAlike(other, option);
			for (const from of other.after) {
				const own = worth + joinOf(from, keys[i * width + from] ?? '', other, steps, weights);
				if (own > (before[from] ?? 0)) before[from] = own;
				const whole = own + (scores[i * width + from] ?? 0);
				if (alike) best = Math.max(best, whole);
				else if (whole > most) {
					most = whole;
					rival = other;
				}
			}
		}
		found[i] = {option, margin: best - most, rival};
		[before, after] = [after, before];
	}
	return found;
}

const endingOf = (state: PageState, {costs}: Weights): number => (state === 'asker' ? costs.endsAsking : 0);

function trellisOf(pieces: readonly Piece[], weights: Weights, lure: Lure | null): Trellis {
	const scores = new Float64Array((pieces.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
	scores[states.indexOf('head')] = 0;
	const keys: string[] = new Array((pieces.length + 1) * width).fill('');
	const source = new Int8Array(pieces.length * width);
	const taken: (Option | undefined)[] = new Array(pieces.length * width);
	const steps = stepsOf(weights);
	const advance = (piece: Piece, i: number, draws: Lure | null): boolean => {
		const row = i * width;
		let moved = false;
		for (const option of piece.options) {
			const {how, at, reading, after} = option;
			const worth = worthOf(option, piece, weights);
			const next = row + width + at;
			for (const from of after) {
				const before = scores[row + from] ?? 0;
				if (before === Number.NEGATIVE_INFINITY) continue;
				const key = keys[row + from] ?? '';
				const drawn = draws ? draws(i, option, key !== '' && key === reading?.candidate.key) : 0;
				const score = before + worth + joinOf(from, key, option, steps, weights) + drawn;
				if (score <= (scores[next] ?? 0)) continue;
				scores[next] = score;
				source[row + at] = from;
				taken[row + at] = option;
				keys[next] = how === 'begins' ? (reading?.candidate.key ?? '') : how === 'page' ? '' : key;
				moved = true;
			}
		}
		return moved;
	};
	// What no step allows, such as a turn where nothing shows one, is passed over.
	for (const [i, piece] of pieces.entries()) if (!advance(piece, i, lure)) advance(piece, i, null);
	return {scores, keys, source, taken};
}

function bestOf({scores, source, taken}: Trellis, count: number, weights: Weights): readonly Option[] {
	const score = (s: number) => (scores[count * width + s] ?? 0) + endingOf(states[s] ?? 'head', weights);
	let at = states.reduce((most, _, s) => (score(s) > score(most) ? s : most), 0);
	const found: Option[] = new Array(count);
	for (let i = count - 1; i >= 0; i--) {
		const option = taken[i * width + at];
		if (option) found[i] = option;
		at = source[i * width + at] ?? 0;
	}
	return found;
}

/** Whether two options take a piece for the same thing. */
function isAlike(a: Option, b: Option): boolean {
	if (a.how === 'page' || b.how === 'page') return a.how === b.how;
	if (a.how !== 'begins' || b.how !== 'begins') return a.how === b.how;
	return (
		a.reading?.candidate.speech === b.reading?.candidate.speech && a.reading?.candidate.key === b.reading?.candidate.key
	);
}
