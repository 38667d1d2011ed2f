import type {LabelReading, Piece} from './piece.ts';
import {isSpeaking, type PageState, speaking, states} from './states.ts';
import {type Cost, passedOver, passedOverAsNoise, type Weights} from './weights.ts';

/** How a piece stands to the one before: it begins a turn, goes on with it, is page text in it, or is outside the talk. */
export type How = 'begins' | 'goes-on' | 'noise' | 'page';

/** What a piece may be taken for. */
export interface Option {
	readonly state: PageState;
	readonly how: How;
	/** The label with which a turn begins; null for one that begins without. */
	readonly reading: LabelReading | null;
	/** The states it may follow. */
	readonly after: readonly PageState[];
	/** What it costs besides. */
	readonly cost: Cost | null;
}

/** Which options are open at a piece; for fitting, where a label holds what is right. `again`: under the same label as before. */
export type Allows = (piece: number, option: Option, again: boolean) => boolean;

/** An option taken, and the best that was not. */
export interface Taking {
	readonly option: Option;
	/** By how much the best reading of the whole page beats the best one that takes this piece for something else. */
	readonly margin: number;
	readonly rival: Option | null;
}

const beforeTalk: readonly PageState[] = ['head', 'lead'];
const anywhere: readonly PageState[] = ['head', 'lead', ...speaking];

const made = (state: PageState, how: How, after: readonly PageState[], cost: Cost | null = null): Option => ({
	state,
	how,
	reading: null,
	after,
	cost,
});

/** What any piece may be taken for, whatever label it has; one that is passed over; one under a bold one. */
const always: readonly Option[] = [
	...speaking.map(state => made(state, 'goes-on', [state])),
	...speaking.map(state => made(state, 'noise', [state])),
	...beforeTalk.map(state => made(state, 'page', beforeTalk)),
	made('foot', 'page', states),
	made('answerer', 'begins', beforeTalk, 'unlabelledOpening'),
];
const passed: readonly Option[] = states.map(state => made(state, isSpeaking(state) ? 'noise' : 'page', [state]));
const underBold = made('answerer', 'begins', ['asker'], 'unlabelledAnswer');

/** The options of a label: a turn of each part. */
export const beginningsOf = (reading: LabelReading): readonly Option[] =>
	speaking.map(state => ({state, how: 'begins', reading, after: anywhere, cost: null}));

/** Calls for everything that a piece may be taken for. */
function eachOption(piece: Piece, call: (option: Option) => void): void {
	if (piece.apart) {
		for (const option of passed) call(option);
		return;
	}
	for (const option of always) call(option);
	if (piece.underBold) call(underBold);
	for (const option of piece.beginnings) call(option);
}

/** What an option is worth by itself. */
function worthOf({state, how, reading, cost}: Option, piece: Piece, {costs}: Weights): number {
	if (piece.apart) return 0;
	const {worth, best} = piece;
	if (how === 'noise') return (worth.noise ?? 0) - best * passedOverAsNoise;
	if (reading && isSpeaking(state)) return reading.points[state] + (reading.saidWorth[state] ?? 0);
	return (worth[state] ?? 0) - best * passedOver + (cost ? costs[cost] : 0);
}

/** What it is worth to go from a state, in which a voice speaks under a key, to an option. */
function joinOf(from: PageState, key: string, option: Option, {steps, costs}: Weights): number {
	if (option.how === 'goes-on' || option.how === 'noise' || (from === option.state && option.how === 'page')) return 0;
	if (isSame(from, key, option)) return costs.sameLabel;
	const step = steps[from][option.state] ?? Number.NEGATIVE_INFINITY;
	return isToldUnasked(from, key, option) ? step + costs.toldUnasked : step;
}

/** Whether a turn goes on under its label, printed again. */
export const isSame = (from: PageState, key: string, {state, reading}: Option): boolean =>
	reading !== null && from === state && state === 'answerer' && key === reading.candidate.key;

/** Whether an answer is told where no question was. */
export const isToldUnasked = (from: PageState, key: string, option: Option): boolean =>
	option.reading?.candidate.shape === 'told answer' && from !== 'asker' && !isSame(from, key, option);

const width = states.length;
const number = Object.fromEntries(states.map((state, i) => [state, i])) as Readonly<Record<PageState, number>>;

/** The best scores of all up to each piece, by the state in which it ends, and how they were reached. */
interface Trellis {
	readonly scores: Float64Array;
	/** The key under which the voice of a state speaks. */
	readonly keys: readonly string[];
	readonly source: Int8Array;
	readonly taken: readonly (Option | undefined)[];
}

/** The sequence of options that is worth most over the whole page (A. J. Viterbi, 1967). */
export function decode(pieces: readonly Piece[], weights: Weights, allows: Allows | null = null): readonly Option[] {
	return bestOf(trellisOf(pieces, weights, allows), pieces.length, weights);
}

/** The same, and for each piece the best sequence that takes it for something else: from best scores forwards and backwards. */
export function decodeWithMargins(pieces: readonly Piece[], weights: Weights): readonly Taking[] {
	const trellis = trellisOf(pieces, weights, null);
	const options = bestOf(trellis, pieces.length, weights);
	let rest = Float64Array.from(states, state => endingOf(state, weights));
	const found: Taking[] = new Array(pieces.length);
	for (let i = pieces.length - 1; i >= 0; i--) {
		const piece = pieces[i];
		const option = options[i];
		if (!piece || !option) continue;
		const before = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
		const after = rest;
		let best = Number.NEGATIVE_INFINITY;
		let most = Number.NEGATIVE_INFINITY;
		let rival: Option | null = null;
		eachOption(piece, other => {
			const worth = worthOf(other, piece, weights) + (after[number[other.state]] ?? 0);
			const alike = isAlike(other, option);
			for (const from of other.after) {
				const at = number[from];
				const own = worth + joinOf(from, keyBefore(trellis, i, at), other, weights);
				if (own > (before[at] ?? 0)) before[at] = own;
				const whole = own + scoreBefore(trellis, i, at);
				if (alike) best = Math.max(best, whole);
				else if (whole > most) {
					most = whole;
					rival = other;
				}
			}
		});
		found[i] = {option, margin: best - most, rival};
		rest = before;
	}
	return found;
}

const scoreBefore = ({scores}: Pick<Trellis, 'scores'>, i: number, from: number): number =>
	i === 0 ? (from === 0 ? 0 : Number.NEGATIVE_INFINITY) : (scores[(i - 1) * width + from] ?? 0);
const keyBefore = ({keys}: Pick<Trellis, 'keys'>, i: number, from: number): string =>
	i === 0 ? '' : (keys[(i - 1) * width + from] ?? '');
const endingOf = (state: PageState, {costs}: Weights): number => (state === 'asker' ? costs.endsAsking : 0);

function trellisOf(pieces: readonly Piece[], weights: Weights, allows: Allows | null): Trellis {
	const scores = new Float64Array(pieces.length * width).fill(Number.NEGATIVE_INFINITY);
	const keys: string[] = new Array(pieces.length * width).fill('');
	const source = new Int8Array(pieces.length * width);
	const taken: (Option | undefined)[] = new Array(pieces.length * width);
	const advance = (piece: Piece, i: number, open: Allows | null): boolean => {
		let moved = false;
		eachOption(piece, option => {
			const at = i * width + number[option.state];
			const worth = worthOf(option, piece, weights);
			for (const from of option.after) {
				const before = scoreBefore({scores}, i, number[from]);
				if (before === Number.NEGATIVE_INFINITY) continue;
				const key = keyBefore({keys}, i, number[from]);
				const score = before + worth + joinOf(from, key, option, weights);
				if (score <= (scores[at] ?? 0)) continue;
				if (open && !open(i, option, key !== '' && key === option.reading?.candidate.key)) continue;
				scores[at] = score;
				source[at] = number[from];
				taken[at] = option;
				keys[at] = option.how === 'begins' ? (option.reading?.candidate.key ?? '') : option.how === 'page' ? '' : key;
				moved = true;
			}
		});
		return moved;
	};
	// What no step allows, such as a turn where nothing shows one, is passed over.
	for (const [i, piece] of pieces.entries()) if (!advance(piece, i, allows)) advance(piece, i, null);
	return {scores, keys, source, taken};
}

function bestOf(trellis: Trellis, count: number, weights: Weights): readonly Option[] {
	const score = (s: number) => scoreBefore(trellis, count, s) + endingOf(states[s] ?? 'head', weights);
	let at = states.reduce((most, _, s) => (score(s) > score(most) ? s : most), 0);
	const found: Option[] = new Array(count);
	for (let i = count - 1; i >= 0; i--) {
		const option = trellis.taken[i * width + at];
		if (option) found[i] = option;
		at = trellis.source[i * width + at] ?? 0;
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
