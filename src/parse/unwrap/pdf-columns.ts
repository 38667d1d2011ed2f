import {type PrintedRow, rowsOf} from './pdf-rows.ts';
import type {TextRun} from './pdf-runs.ts';

/** A gutter is at least so wide, in sizes of the letters beside it. */
const gutter = 0.8;
/** Both columns have so many lines, at least, and so great a share of the rows that both reach over. */
const fewest = 3;
const dense = 0.35;
/** So great a share of their lines is so long, in letters (a Han character is two), and reaches so far to the widest. */
const full = 0.3;
const longEnough = 15;
const reach = 0.7;
/** The narrower one is so wide beside the other: labels beside what is said are narrower. */
const alike = 0.5;
/** Columns in columns. */
const deepest = 4;
/** So many gutters are tried. */
const tries = 40;

/** A stretch of a page that is read from its top to its end: of a column, or across the page. */
export interface PageRegion<Line> {
	readonly lines: readonly Line[];
	readonly isColumn: boolean;
}

/** The rows of a page in the order in which they are read: of text in columns, column after column. */
export function regionsOf(rows: readonly PrintedRow[], isColumn = false, depth = 0): readonly PageRegion<PrintedRow>[] {
	const columns = depth < deepest ? columnsIn(rows) : null;
	if (!columns) return rows.length > 0 ? [{lines: rows, isColumn}] : [];
	const {from, to, left, right} = columns;
	return [
		...regionsOf(rows.slice(0, from), isColumn, depth + 1),
		...regionsOf(left, true, depth + 1),
		...regionsOf(right, true, depth + 1),
		...regionsOf(rows.slice(to), isColumn, depth + 1),
	];
}

interface Columns {
	/** Numbers of rows, the second exclusive. */
	readonly from: number;
	readonly to: number;
	readonly left: readonly PrintedRow[];
	readonly right: readonly PrintedRow[];
}

/** The tallest stretch of rows that has two columns. */
function columnsIn(rows: readonly PrintedRow[]): Columns | null {
	let best: Columns | null = null;
	for (const middle of middlesOf(rows)) {
		for (const [from, to] of stretches(rows, middle)) {
			if (best && to - from <= best.to - best.from) continue;
			const columns = columnsBeside(rows, from, to, middle);
			if (columns) best = columns;
		}
	}
	return best;
}

/** The middles of what may be gutters: beside where text begins in many rows, those of most rows first. */
function middlesOf(rows: readonly PrintedRow[]): readonly number[] {
	const counts = new Map<number, number>();
	for (const {runs, size} of rows)
		for (const left of beginningsIn(runs, gutter * size)) {
			const middle = Math.round(left - (gutter / 2) * size);
			counts.set(middle, (counts.get(middle) ?? 0) + 1);
		}
	return [...counts]
		.filter(([, count]) => count > 1)
		.sort((a, b) => b[1] - a[1])
		.slice(0, tries)
		.map(([middle]) => middle);
}

/** Where text begins in a row, at its left or behind a gap. */
function beginningsIn(runs: readonly TextRun[], gap: number): readonly number[] {
	const found: number[] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const {left, right} of [...runs].sort((a, b) => a.left - b.left)) {
		if (left - end >= gap) found.push(left);
		end = Math.max(end, right);
	}
	return found;
}

/** Stretches of rows that nothing crosses a gutter in. */
function stretches(rows: readonly PrintedRow[], middle: number): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	let from = 0;
	for (let i = 0; i <= rows.length; i++) {
		const row = rows[i];
		if (row && !crosses(row, middle)) continue;
		if (i - from >= fewest) found.push([from, i]);
		from = i + 1;
	}
	return found;
}

const crosses = ({runs, size}: PrintedRow, middle: number): boolean =>
	runs.some(
		({left, right}) => left < middle + (gutter / 2) * size - slack && right > middle - (gutter / 2) * size + slack,
	);
/** For widths that are told roughly, in points. */
const slack = 1;

function columnsBeside(rows: readonly PrintedRow[], from: number, to: number, middle: number): Columns | null {
	const sides = rows.slice(from, to).map(row => ({
		left: row.runs.filter(run => run.right < middle),
		right: row.runs.filter(run => run.right >= middle),
	}));
	const both = Math.min(
		sides.findLastIndex(({left}) => left.length > 0),
		sides.findLastIndex(({right}) => right.length > 0),
	);
	const first = Math.max(
		sides.findIndex(({left}) => left.length > 0),
		sides.findIndex(({right}) => right.length > 0),
	);
	const beside = both - first + 1;
	const isColumn = (side: 'left' | 'right'): boolean =>
		sides.slice(first, both + 1).filter(row => row[side].length > 0).length >= Math.max(fewest, dense * beside);
	if (beside < fewest || !isColumn('left') || !isColumn('right')) return null;
	const rowsAt = (side: 'left' | 'right') => rowsOf(sides.flatMap(row => row[side]));
	const [left, right] = [rowsAt('left'), rowsAt('right')];
	const widths = [proseWidth(left), proseWidth(right)];
	return Math.min(...widths) > Math.max(...widths) * alike ? {from, to, left, right} : null;
}

/** The width of rows that fill a column, as those of a text do and those of a table do not; 0 for others. */
function proseWidth(rows: readonly PrintedRow[]): number {
	const lefts = rows.map(({runs}) => Math.min(...runs.map(({left}) => left)));
	const rights = rows.map(({runs}) => Math.max(...runs.map(({right}) => right)));
	const start = Math.min(...lefts);
	const width = Math.max(...rights) - start;
	const filling = rows.filter(
		({runs}, i) =>
			(rights[i] ?? 0) - start >= width * reach && runs.reduce((sum, {text}) => sum + lettersIn(text), 0) >= longEnough,
	);
	return filling.length >= rows.length * full ? width : 0;
}

const lettersIn = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
