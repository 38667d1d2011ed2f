import type {Range} from '../../briefing/place.ts';
import {margins} from '../grades.ts';
import {type Corpus, lineAt} from './corpus.ts';

/** How a part of a query had to be read to be found, from the surest to the boldest. */
export type Why = 'exact' | 'folded' | 'pinyin' | 'fuzzy';

const fromSurest: readonly Why[] = ['exact', 'folded', 'pinyin', 'fuzzy'];

/** A stretch of a corpus' text that answers a term. */
export interface Find {
	/** Positions in the corpus' text, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly why: Why;
	/** How well, 0 to 100. */
	readonly grade: number;
}

/** What a term found in one line. */
export interface LineFinds {
	readonly grade: number;
	readonly why: Why;
	/** In the order of the text; those that are much worse than the best of the line are left out. */
	readonly finds: readonly Find[];
	/** Where it stands in the line's text, when that was found otherwise than in the corpus: UTF-16 offsets. */
	readonly ranges?: readonly Range[];
}

/** By line number. */
export type Findings = ReadonlyMap<number, LineFinds>;

export const noFindings: Findings = new Map();

export function weakest(whys: readonly Why[]): Why {
	return fromSurest[Math.max(0, ...whys.map(why => fromSurest.indexOf(why)))] ?? 'exact';
}

/** Sorts finds into their lines. Where several overlap the best of them stays, and in each line only what is near the best. */
export function byLine(corpus: Corpus, finds: readonly Find[]): Findings {
	const lines = new Map<number, Find[]>();
	let list: Find[] = [];
	let from = 0;
	let to = 0;
	for (const find of finds) {
		if (find.start < from || find.start >= to) {
			const line = lineAt(corpus, find.start);
			from = corpus.starts[line]!;
			to = corpus.starts[line + 1]!;
			list = lines.get(line) ?? [];
			lines.set(line, list);
		}
		list.push(find);
	}
	const findings = new Map<number, LineFinds>();
	for (const [number, list] of lines) findings.set(number, bestOf(list));
	return findings;
}

/** Of two findings of the same thing in each line the better, as in `a | b`. */
export function eitherOf(one: Findings, other: Findings): Findings {
	if (one.size === 0) return other;
	const both = new Map(one);
	for (const [line, found] of other) {
		const before = both.get(line);
		both.set(line, before ? merged(before, found) : found);
	}
	return both;
}

function merged(one: LineFinds, other: LineFinds): LineFinds {
	const {grade, why} = other.grade > one.grade ? other : one;
	const finds = [...one.finds, ...other.finds];
	return {
		grade,
		why,
		finds: finds.length > 0 ? bestOf(finds).finds : [],
		ranges: [...(one.ranges ?? []), ...(other.ranges ?? [])],
	};
}

function bestOf(list: Find[]): LineFinds {
	if (list.length === 1) return {grade: list[0]!.grade, why: list[0]!.why, finds: list};
	const best = list.reduce((a, b) => (b.grade > a.grade ? b : a));
	if (list.every((find, n) => find.grade === best.grade && (n === 0 || find.start >= list[n - 1]!.end)))
		return {grade: best.grade, why: best.why, finds: list};
	const kept: Find[] = [];
	const inOrder = list
		.filter(find => find.grade >= best.grade - margins.inLine)
		.sort((a, b) => a.start - b.start || b.grade - a.grade || b.end - a.end);
	for (const find of inOrder) {
		const last = kept.at(-1);
		if (!last || find.start >= last.end) kept.push(find);
		else if (find.grade > last.grade) kept[kept.length - 1] = find;
	}
	return {grade: best.grade, why: best.why, finds: kept};
}
