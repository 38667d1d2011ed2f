import type {Speaking} from '../labels/label.ts';
import type {Candidate} from '../labels/label-shapes.ts';
import type {Line} from '../manuscript.ts';
import {type Held, habitFeatures, labelFeatures, type Surroundings} from './label-features.ts';
import {speaking} from './states.ts';
import {isStub, type TextFeature, textFeatures} from './text-features.ts';
import {beginningsOf, type Option} from './viterbi.ts';
import {habitAtMost, type Taken, type Weights} from './weights.ts';

/** A line and all that it may be, with what each is worth. */
export interface Piece {
	readonly line: Line;
	/** Page text, a caption or a scene, whatever stands around it: it is passed over. */
	readonly apart: boolean;
	readonly features: readonly TextFeature[];
	readonly worth: Emission;
	readonly readings: readonly LabelReading[];
	/** The turns that may begin with them. */
	readonly beginnings: readonly Option[];
	/** The points of the best of them as the beginning of a turn; 0 where none is above that. */
	readonly best: number;
	/** The line is not bold, and the one before is, to its end. */
	readonly underBold: boolean;
}

/** A label, and what it is worth as the beginning of a turn of each part. */
export interface LabelReading {
	readonly candidate: Candidate;
	readonly held: readonly Held[];
	readonly points: Readonly<Record<Speaking, number>>;
	/** The features of the words behind it; none where it stands alone. */
	readonly said: readonly TextFeature[];
	readonly saidWorth: Emission;
}

type Emission = Readonly<Partial<Record<Taken, number>>>;

/** What each key was taken for, and how often. */
export type Habits = ReadonlyMap<string, Readonly<Record<Speaking, number>>>;

/** What is known of all lines of a page before they are read. */
export interface Lattice {
	readonly lines: readonly Line[];
	/** For each line, what labels it may begin with. */
	readonly candidates: readonly (readonly Candidate[])[];
	/** Lines that are page text, captions or scenes whatever stands around them. */
	readonly apart: readonly boolean[];
	/** Folded names that the page gives with a title or in a legend. */
	readonly named: ReadonlySet<string>;
	/** Folded labels that a legend explains. */
	readonly legend: ReadonlySet<string>;
	/** Where the lines start that are printed again and again. */
	readonly recurring: ReadonlySet<number>;
}

/** What does not change while a page is read again. */
export interface Features {
	readonly lines: readonly (readonly TextFeature[])[];
	/** For each line and label: what holds of the label, and of the words behind it. */
	readonly labels: readonly (readonly {readonly held: readonly Held[]; readonly said: readonly TextFeature[]}[])[];
}

export function featuresOf({lines, candidates, apart, recurring}: Lattice, page: Surroundings): Features {
	return {
		lines: lines.map((line, i) => (apart[i] ? [] : textFeatures(line, 0, recurring.has(line.start)))),
		labels: lines.map((line, i) =>
			apart[i]
				? []
				: (candidates[i] ?? []).map(candidate => ({
						held: labelFeatures(candidate, page, line),
						said: candidate.speech >= line.text.length ? [] : textFeatures(line, candidate.speech, null),
					})),
		),
	};
}

/** The pieces of a page as they are worth under what is known of it by now. */
export function piecesOf(
	lattice: Lattice,
	{lines: texts, labels}: Features,
	page: Surroundings,
	habits: Habits,
	weights: Weights,
): readonly Piece[] {
	const {lines, candidates, apart} = lattice;
	const readings = lines.map((line, i) =>
		(labels[i] ?? []).flatMap((label, n) => {
			const candidate = candidates[i]?.[n];
			return candidate ? [readingOf(candidate, label, page, line, habits, weights)] : [];
		}),
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
		const own = texts[i] ?? [];
		const features = (nextBest[i] ?? 0) > 1 && isStub(line) ? [...own, 'stub-before-label' as const] : own;
		return {
			line,
			apart: apart[i] ?? false,
			features,
			worth: worthOf(features, weights),
			readings: readings[i] ?? [],
			beginnings: (readings[i] ?? []).flatMap(beginningsOf),
			best: best[i] ?? 0,
			underBold:
				isBold(lines[i - 1]) && !endsInMark.test(lines[i - 1]?.folded ?? '') && !isBold(line) && line.joint === 'break',
		};
	});
}

function readingOf(
	candidate: Candidate,
	{held: always, said}: Features['labels'][number][number],
	page: Surroundings,
	line: Line,
	habits: Habits,
	weights: Weights,
): LabelReading {
	const held = [...always, ...habitFeatures(candidate, page, line)];
	const habit = habits.get(candidate.key);
	const total = habit ? habit.asker + habit.answerer + habit.host : 0;
	const points = {asker: 0, answerer: 0, host: 0};
	for (const state of speaking) {
		for (const [feature, times] of held) points[state] += times * weights.label[feature][state];
		if (habit && total > 0) {
			const odds = Math.log((habit[state] + 0.4) / (total - habit[state] + 0.4));
			points[state] += Math.max(-habitAtMost, Math.min(habitAtMost, odds));
		}
	}
	return {candidate, held, points, said, saidWorth: worthOf(said, weights)};
}

function worthOf(features: readonly TextFeature[], {text}: Weights): Emission {
	const sums: Partial<Record<Taken, number>> = {};
	for (const feature of features) {
		const own = text[feature];
		for (const state in own) sums[state as Taken] = (sums[state as Taken] ?? 0) + (own[state as Taken] ?? 0);
	}
	return sums;
}

/** A label alone is no question. */
const endsInMark = /:\s*$/u;

/** Whether a line is set bold to its end, but for a mark or two. */
export const isBold = (line: Line | undefined): boolean =>
	line !== undefined && line.strong > 0 && line.strong >= line.text.length - 2;
