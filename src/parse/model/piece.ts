import type {Speaking} from '../labels/label.ts';
import type {Candidate} from '../labels/label-shapes.ts';
import type {Line} from '../manuscript.ts';
import {type Held, habitFeatures, labelFeatures, type Surroundings} from './label-features.ts';
import {type Emission, type LabelReading, type Option, optionsOf} from './options.ts';
import {speaking, states} from './states.ts';
import {isStub, type TextFeature, textFeatures} from './text-features.ts';
import {habitAtMost, type Taken, type Weights} from './weights.ts';

/** A line and all that it may be, with what each is worth. */
export interface Piece {
	readonly line: Line;
	/** Page text, a caption or a scene, whatever stands around it: it is passed over. */
	readonly apart: boolean;
	readonly features: readonly TextFeature[];
	readonly worth: Emission;
	readonly readings: readonly LabelReading[];
	/** All that it may be taken for. */
	readonly options: readonly Option[];
	/** The points of the best of them as the beginning of a turn; 0 where none is above that. */
	readonly best: number;
}

/** A question, and in brackets who asked it. */
const asksAtEnd = /\?\s*(?:\([^()]{2,24}\)\s*)?$/u;

/** What each key was taken for, and how often. */
export type Habits = ReadonlyMap<string, Readonly<Record<Speaking, number>>>;

/** What is known of all lines of a page before they are read. */
export interface Lattice {
	readonly lines: readonly Line[];
	/** For each line, what labels it may begin with. */
	readonly candidates: readonly (readonly Candidate[])[];
	/** Lines that are page text, captions or scenes whatever stands around them. */
	readonly apart: readonly boolean[];
	/** Folded names that the page gives with a title or in a legend, and the initials of names and titles. */
	readonly named: ReadonlySet<string>;
	/** Folded labels that a legend explains. */
	readonly legend: ReadonlySet<string>;
	/** Where the lines start that are printed again and again. */
	readonly recurring: ReadonlySet<number>;
}

/** What does not change while a page is read again. */
export interface Features {
	readonly lines: readonly WeighedWords[];
	readonly labels: readonly (readonly LabelLook[])[];
	/** Which lines are not bold under one that is, to its end. */
	readonly underBold: readonly boolean[];
	readonly emissions: ReadonlyMap<TextFeature, Emission>;
}

/** What holds of some words, and what that is worth. */
interface WeighedWords {
	readonly features: readonly TextFeature[];
	readonly worth: Emission;
}

/** What holds of a label, what that is worth, and of the words behind it. */
interface LabelLook {
	readonly candidate: Candidate;
	readonly held: readonly Held[];
	readonly points: Readonly<Record<Speaking, number>>;
	readonly said: WeighedWords;
}

const noPoints: Readonly<Record<Speaking, number>> = {asker: 0, answerer: 0, host: 0};

export function featuresOf(
	{lines, candidates, apart, recurring}: Lattice,
	page: Surroundings,
	weights: Weights,
): Features {
	const emissions = emissionsOf(weights);
	const wordsOf = (features: readonly TextFeature[]): WeighedWords => ({features, worth: worthOf(features, emissions)});
	const none = wordsOf([]);
	return {
		lines: lines.map((line, i) => (apart[i] ? none : wordsOf(textFeatures(line, 0, recurring.has(line.start))))),
		labels: lines.map((line, i) => {
			const own = apart[i] ? [] : (candidates[i] ?? []);
			const behind = new Map<number, WeighedWords>();
			for (const {speech} of own)
				if (speech < line.text.length && !behind.has(speech))
					behind.set(speech, wordsOf(textFeatures(line, speech, null)));
			return own.map(candidate => {
				const held = labelFeatures(candidate, page, line);
				const said = behind.get(candidate.speech) ?? none;
				return {candidate, held, points: withHeld(noPoints, held, weights), said};
			});
		}),
		underBold: lines.map((line, i) => {
			const before = lines[i - 1];
			return isBold(before) && !endsInMark.test(before?.folded ?? '') && !isBold(line) && line.joint === 'break';
		}),
		emissions,
	};
}

/** The pieces of a page as they are worth under what is known of it by now. */
export function piecesOf(
	{lines, apart}: Lattice,
	{lines: texts, labels, underBold, emissions}: Features,
	page: Surroundings,
	habits: Habits,
	weights: Weights,
): readonly Piece[] {
	const readings = lines.map((line, i) =>
		(labels[i] ?? []).map(label => readingOf(label, page, line, habits, weights)),
	);
	const best = readings.map(all =>
		all.reduce((most, {points}) => Math.max(most, points.asker, points.answerer, points.host), 0),
	);
	let next = 0;
	const nextBest = best.map(() => 0);
	for (let i = lines.length - 1; i >= 0; i--) {
		nextBest[i] = next;
		if (!apart[i]) next = best[i] ?? 0;
	}
	return lines.map((line, i): Piece => {
		const own = texts[i]?.features ?? [];
		const isStubHere = (nextBest[i] ?? 0) > 1 && isStub(line);
		const isQuestion =
			page.asksWithoutLabels &&
			(nextBest[i] ?? 0) > 1 &&
			(best[i] ?? 0) <= 0 &&
			line.joint === 'break' &&
			asksAtEnd.test(line.folded);
		const bare = underBold[i] ? 'answer' : isQuestion ? 'question' : null;
		const features = isStubHere ? [...own, 'stub-before-label' as const] : own;
		return {
			line,
			apart: apart[i] ?? false,
			features,
			worth: (isStubHere ? undefined : texts[i]?.worth) ?? worthOf(features, emissions),
			readings: readings[i] ?? [],
			options: optionsOf(readings[i] ?? [], apart[i] ?? false, bare),
			best: best[i] ?? 0,
		};
	});
}

function readingOf(
	{candidate, held: always, points: alone, said}: LabelLook,
	page: Surroundings,
	line: Line,
	habits: Habits,
	weights: Weights,
): LabelReading {
	const habitual = habitFeatures(candidate, page, line);
	const points = withHeld(alone, habitual, weights);
	const habit = habits.get(candidate.key);
	const total = habit ? habit.asker + habit.answerer + habit.host : 0;
	if (habit && total > 0)
		for (const state of speaking) {
			const odds = Math.log((habit[state] + 0.4) / (total - habit[state] + 0.4));
			points[state] += Math.max(-habitAtMost, Math.min(habitAtMost, odds));
		}
	const held = habitual.length === 0 ? always : [...always, ...habitual];
	return {candidate, held, points, said: said.features, saidWorth: said.worth};
}

function withHeld(
	points: Readonly<Record<Speaking, number>>,
	held: readonly Held[],
	{label}: Weights,
): Record<Speaking, number> {
	const sums = {asker: points.asker, answerer: points.answerer, host: points.host};
	for (const [feature, times] of held) {
		const own = label[feature];
		sums.asker += times * own.asker;
		sums.answerer += times * own.answerer;
		sums.host += times * own.host;
	}
	return sums;
}

const taken: readonly Taken[] = [...states, 'noise'];

const emissionsOf = ({text}: Weights): ReadonlyMap<TextFeature, Emission> =>
	new Map(
		Object.entries(text).map(([feature, own]) => [
			feature as TextFeature,
			Float64Array.from(taken, state => own[state] ?? 0),
		]),
	);

function worthOf(features: readonly TextFeature[], emissions: ReadonlyMap<TextFeature, Emission>): Emission {
	const sums = new Float64Array(taken.length);
	for (const feature of features) {
		const own = emissions.get(feature);
		for (let state = 0; state < sums.length; state++) sums[state] = (sums[state] ?? 0) + (own?.[state] ?? 0);
	}
	return sums;
}

/** A label alone is no question. */
const endsInMark = /:\s*$/u;

/** Whether a line is set bold to its end, but for a mark or two. */
export const isBold = (line: Line | undefined): boolean =>
	line !== undefined && line.strong > 0 && line.strong >= line.text.length - 2;
