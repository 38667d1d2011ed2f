import {fold} from '../../text/fold.ts';
import type {Reason} from '../../wording/remarks.ts';
import type {Speaking} from '../labels/label.ts';
import type {Candidate} from '../labels/label-shapes.ts';
import type {Line} from '../manuscript.ts';
import {furniture} from '../page/furniture.ts';
import {type Custom, isLabel, type LabelFeature, type Surroundings} from './label-features.ts';
import type {How, Option} from './options.ts';
import {featuresOf, type Habits, isBold, type Lattice, type Piece, piecesOf} from './piece.ts';
import {isSpeaking, type PageState} from './states.ts';
import {decode, decodeWithMargins, type Lure, type Taking} from './viterbi.ts';
import {fitted} from './weights.generated.ts';
import type {Weights} from './weights.ts';

/** What a line was taken for. */
export interface PathStep {
	readonly state: PageState;
	readonly how: How;
	/** The label with which a turn begins here; null for one that begins without. */
	readonly label: Candidate | null;
	/** The features of the label that speak for it. */
	readonly why: readonly Reason[];
	/** By how much, in log-odds, the reading of the page beats the best one that takes this line for something else. */
	readonly margin: number;
	/** What that takes it for. */
	readonly rival: Option | null;
	/** For page text between what is said: why it is. */
	readonly pageText: Reason | null;
	readonly piece: Piece;
	readonly option: Option;
}

/** A page is read so often; each time more is known of its own habits. */
const rounds = 3;

/**
 * The reading of a page that explains all of it best. Then the page's own habits are known – what its labels look like,
 * who asks under which – and it is read again (expectation maximisation with hard counts).
 */
export function bestPath(lattice: Lattice, weights: Weights = fitted, lure: Lure | null = null): readonly PathStep[] {
	let page: Surroundings = {
		lines: lattice.lines,
		times: timesOf(lattice.candidates),
		named: lattice.named,
		legend: lattice.legend,
		counted: countedIn(lattice.candidates),
		alone: isAlone(lattice.candidates),
		last: lattice.apart.lastIndexOf(false),
		custom: null,
		labelled: true,
		boldQuestions: false,
		asksWithoutLabels: false,
	};
	const features = featuresOf(lattice, page, weights);
	let habits: Habits = new Map();
	let own = weights;
	for (let round = 1; ; round++) {
		const pieces = piecesOf(lattice, features, page, habits, own);
		if (round === rounds) {
			const takings = lure
				? decode(pieces, own, lure).map((option): Taking => ({option, margin: 0, rival: null}))
				: decodeWithMargins(pieces, own);
			return takings.map((taking, i) => stepOf(taking, pieces[i], lattice, weights));
		}
		const taken = decode(pieces, own).flatMap(({reading, state}) =>
			reading && isSpeaking(state) ? [{label: reading.candidate, state}] : [],
		);
		const labels = taken.map(t => t.label);
		habits = habitsOf(taken);
		own = isDebate(taken) ? withOpenFloor(weights) : weights;
		page = {
			...page,
			custom: customOf(labels, lattice.lines),
			labelled: labels.some(isLabel),
			boldQuestions: hasBoldQuestions(labels, lattice.lines),
			asksWithoutLabels: isUnasked(taken),
		};
	}
}

function stepOf(
	{option, margin, rival}: Taking,
	piece: Piece | undefined,
	{recurring}: Lattice,
	weights: Weights,
): PathStep {
	if (!piece) throw new RangeError('a step without a piece');
	const {state, how, reading} = option;
	const part = isSpeaking(state) ? state : null;
	return {
		state,
		how,
		label: reading?.candidate ?? null,
		why: [
			...new Set(
				(reading?.held ?? []).flatMap(([feature, times]) =>
					part && times * weights.label[feature][part] > 0 ? (reasonOf(feature) ?? []) : [],
				),
			),
		],
		margin,
		rival,
		pageText: how === 'noise' && !piece.apart ? pageTextOf(piece.line, recurring) : null,
		piece,
		option,
	};
}

/** How a feature is said; null for those that are no reason by themselves. */
function reasonOf(feature: LabelFeature): Reason | null {
	switch (feature) {
		case 'says-asker':
		case 'says-answerer':
		case 'says-host':
		case 'says-interpreter':
			return 'says-its-part';
		case 'named-in-told-answer':
			return 'named-on-page';
		case 'any-label':
		case 'neither-name-nor-title':
		case 'heading-with-colon':
		case 'small-words':
		case 'tells-of-reply':
		case 'name-in-heading-like-labels':
		case 'numbered-alone':
		case 'alone-on-line':
		case 'told-among-labels':
		case 'at-the-end':
		case 'byline':
		case 'among-many-labels':
			return null;
		default:
			return feature;
	}
}

const pageTextOf = (line: Line, recurring: ReadonlySet<number>): Reason =>
	recurring.has(line.start) ? 'running-head' : (furniture(line, true) ?? 'section-heading');

/** How often a label or a name is printed. */
function timesOf(candidates: readonly (readonly Candidate[])[]): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	for (const all of candidates)
		for (const key of new Set(all.flatMap(({key, label}) => [key, fold(label.name ?? '')])))
			times.set(key, (times.get(key) ?? 0) + 1);
	return times;
}

/** Whether lines that hold nothing but the same few words recur, at least two of them, and no labels of another shape do as often. */
function isAlone(candidates: readonly (readonly Candidate[])[]): boolean {
	const firsts = candidates.flatMap(all => all[0] ?? []);
	const times = Map.groupBy(firsts, c => c.key);
	const again = firsts.filter(c => (times.get(c.key)?.length ?? 0) > 1);
	const alone = again.filter(c => c.shape === 'alone');
	return alone.length >= 4 && new Set(alone.map(c => c.key)).size >= 2 && alone.length * 2 > again.length;
}

/** The lines whose labels are numbered, each one more than the one before or after; or the only one, with a 1. */
function countedIn(candidates: readonly (readonly Candidate[])[]): ReadonlySet<number> {
	const numbers = candidates.flatMap((all, line) => {
		const number = all.find(c => c.number !== null)?.number ?? null;
		return number === null ? [] : [{line, number}];
	});
	return new Set(
		numbers.flatMap(({line, number}, i) =>
			numbers[i + 1]?.number === number + 1 ||
			numbers[i - 1]?.number === number - 1 ||
			(numbers.length === 1 && number === 1)
				? [line]
				: [],
		),
	);
}

function habitsOf(taken: readonly {readonly label: Candidate; readonly state: Speaking}[]): Habits {
	const habits = new Map<string, Record<Speaking, number>>();
	for (const {label, state} of taken) {
		const habit = habits.get(label.key) ?? {asker: 0, answerer: 0, host: 0};
		habit[state]++;
		habits.set(label.key, habit);
	}
	return habits;
}

/** Whether one speaks after the other and nobody asks, as in a debate. */
const isDebate = (taken: readonly {readonly state: Speaking}[]): boolean => taken.length > 3 && isUnasked(taken);

/** In a debate it costs nothing that one who makes a statement follows another. */
const withOpenFloor = (weights: Weights): Weights => ({
	...weights,
	steps: {...weights.steps, answerer: {...weights.steps.answerer, answerer: 0}},
});

/** Whether several answers were found under labels, and no question. */
const isUnasked = (taken: readonly {readonly state: Speaking}[]): boolean =>
	taken.filter(({state}) => state === 'answerer').length > 1 && taken.every(({state}) => state !== 'asker');

/** Whether every question found is bold to its end, and no answer is. */
function hasBoldQuestions(found: readonly Candidate[], lines: readonly Line[]): boolean {
	const set = found.filter(c => c.shape === 'colon');
	const askers = set.filter(c => c.label.part === 'asker');
	return askers.length >= 3 && set.every(c => isBold(lines[c.line]) === (c.label.part === 'asker'));
}

/** How at least two thirds of the labels found are set; null where they are set in several ways or are few. */
function customOf(found: readonly Candidate[], lines: readonly Line[]): Custom | null {
	const own = found.filter(({label}) => (label.name ?? label.title ?? label.outlet) !== null || label.part === 'host');
	const looks = (own.length >= 2 ? own : found).map(
		(c): Custom => ({
			shape: c.shape,
			capitals: c.capitals,
			heading: lines[c.line]?.form === 'heading',
			times: 0,
			share: found.length / lines.length,
		}),
	);
	const counts = Map.groupBy(looks, look => `${look.shape} ${look.capitals} ${look.heading}`);
	const most = [...counts.values()].reduce<Custom[]>((a, b) => (b.length > a.length ? b : a), []);
	return most.length >= 2 && most.length * 3 >= looks.length * 2 && most[0] ? {...most[0], times: most.length} : null;
}
