import {fold} from '../../text/fold.ts';
import type {Reason} from '../../wording/remarks.ts';
import type {Line} from '../manuscript.ts';
import {type Custom, enough, evidence, type Page, toldShapes} from './evidence.ts';
import type {Label} from './label.ts';
import type {Candidate} from './label-shapes.ts';

/** A cue: the place where a label begins a line, and so a turn. */
export interface Cue {
	/** The line's number. */
	readonly line: number;
	readonly label: Label;
	/** UTF-16 offsets into the line's text: where the label ends with its marks, and where the speech begins. */
	readonly to: number;
	readonly speech: number;
	/** Why it was taken for a label. */
	readonly why: readonly Reason[];
	/** It has just enough evidence. */
	readonly doubtful: boolean;
}

/**
 * Which candidates are cues. Twice over: the second time it is known what the labels of this page look like.
 * @param named folded names that the page gives with a title or in a legend
 */
export function cuesOf(
	candidates: readonly Candidate[],
	lines: readonly Line[],
	named: ReadonlySet<string>,
): readonly Cue[] {
	const times = new Map<string, number>();
	for (const {key, label} of candidates)
		for (const words of new Set([key, fold(label.name ?? '')])) times.set(words, (times.get(words) ?? 0) + 1);
	const page = {
		lines,
		times,
		named,
		custom: null,
		boldQuestions: false,
		alone: isAlone(candidates, times),
		before: null,
		asked: null,
	};
	const first = judge(candidates, page).map(({candidate}) => candidate);
	return judge(candidates, {
		...page,
		custom: customOf(first, lines),
		boldQuestions: hasBoldQuestions(first, lines),
	}).map(({candidate: {line, label, to, speech}, why, sum}) => ({
		line,
		label,
		to,
		speech,
		why,
		doubtful: sum === enough && times.get(label.folded) === 1 && !label.says,
	}));
}

interface Judged {
	readonly candidate: Candidate;
	readonly why: readonly Reason[];
	readonly sum: number;
}

/** The candidates with enough evidence, in order. */
function judge(candidates: readonly Candidate[], page: Page): readonly Judged[] {
	const found: Judged[] = [];
	let asked: Candidate | null = null;
	for (const candidate of candidates) {
		const line = page.lines[candidate.line];
		if (!line) continue;
		const seen = {...page, asked, before: found.at(-1)?.candidate ?? null};
		const held = evidence.filter(e => e.holds(candidate, seen, line));
		const sum = held.reduce((points, e) => points + e.points, 0);
		if (sum < enough) continue;
		if (candidate.label.part === 'asker') asked = candidate;
		found.push({candidate, sum, why: held.map(e => e.why)});
	}
	return found;
}

/** Whether lines that hold nothing but the same few words recur, at least two of them, and no labels of another shape do as often. */
function isAlone(candidates: readonly Candidate[], times: ReadonlyMap<string, number>): boolean {
	const again = candidates.filter(c => (times.get(c.key) ?? 0) > 1);
	const alone = again.filter(c => c.shape === 'alone');
	return alone.length >= 4 && new Set(alone.map(c => c.key)).size >= 2 && alone.length * 2 > again.length;
}

/** Whether every question found is bold to its end, and no answer is. */
function hasBoldQuestions(found: readonly Candidate[], lines: readonly Line[]): boolean {
	const bold = (c: Candidate) => (lines[c.line]?.strong ?? 0) >= (lines[c.line]?.text.length ?? 0);
	const askers = found.filter(c => c.label.part === 'asker' && c.shape === 'colon');
	return askers.length >= 3 && found.every(c => toldShapes.has(c.shape) || bold(c) === (c.label.part === 'asker'));
}

/** How at least two thirds of the labels found are set; null where they are set in several ways or are few. */
function customOf(found: readonly Candidate[], lines: readonly Line[]): Custom | null {
	const own = found.filter(({label}) => (label.name ?? label.title ?? label.outlet) !== null || label.part === 'host');
	const looks = (own.length >= 2 ? own : found).map(
		(c): Custom => ({shape: c.shape, capitals: c.capitals, heading: lines[c.line]?.form === 'heading'}),
	);
	const counts = Map.groupBy(looks, look => `${look.shape} ${look.capitals} ${look.heading}`);
	const most = [...counts.values()].reduce<Custom[]>((a, b) => (b.length > a.length ? b : a), []);
	return most.length >= 2 && most.length * 3 >= looks.length * 2 ? (most[0] ?? null) : null;
}
