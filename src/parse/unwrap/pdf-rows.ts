import {raisedText} from '../../text/raised.ts';
import type {TextRun} from './pdf-runs.ts';

/** Words in a row with no wide gap inside. */
export interface RowCell {
	readonly text: string;
	readonly left: number;
	readonly right: number;
}

/** What a page prints on one line, all columns across. */
export interface PrintedRow {
	readonly runs: readonly TextRun[];
	/** What most of its letters stand on, and their size. */
	readonly base: number;
	readonly size: number;
}

/** What two runs share in height, of the lower one, puts them on one line. */
const shared = 0.5;
/** Letters reach so far above and below what they stand on, in sizes. */
const above = 0.72;
const below = 0.04;
/** Rows that are looked at for one that a run belongs to: further up they have ended. */
const open = 6;

interface Growing {
	runs: TextRun[];
	top: number;
	bottom: number;
	/** The largest run, by its letters. */
	main: TextRun;
}

/** The rows of a page from its top down; small raised marks stand in the row that they are raised in. */
export function rowsOf(runs: readonly TextRun[]): readonly PrintedRow[] {
	const rows: Growing[] = [];
	for (const run of [...runs].sort((a, b) => a.base - b.base)) {
		const [top, bottom] = [run.base - run.size * above, run.base + run.size * below];
		const row = rows
			.slice(-open)
			.findLast(
				other =>
					Math.min(bottom, other.bottom) - Math.max(top, other.top) >=
					shared * Math.min(bottom - top, other.bottom - other.top),
			);
		if (!row) {
			rows.push({runs: [run], top, bottom, main: run});
			continue;
		}
		row.runs.push(run);
		if (weightOf(run) > weightOf(row.main)) Object.assign(row, {main: run, top, bottom});
	}
	return rows
		.map(row => ({runs: inOrder(row.runs), base: row.main.base, size: row.main.size}))
		.sort((a, b) => a.base - b.base);
}

const weightOf = ({text, size}: TextRun): number => text.length * size ** 2;

/** As they are read: from the left, but from the right where most of them are written so. */
function inOrder(runs: readonly TextRun[]): readonly TextRun[] {
	const leftward = runs.reduce((sum, run) => sum + (run.leftward ? run.text.length : 0), 0);
	const all = runs.reduce((sum, run) => sum + run.text.length, 0);
	return [...runs].sort((a, b) => (leftward * 2 > all ? b.right - a.right : a.left - b.left));
}

/** A gap in sizes that parts cells; in a line that was stretched to fill its column, in gaps of its words. */
const wideAlone = 1.5;
const stretched = 2;
/** Least gaps that stand for a blank: between letters, between two Han characters, beside one. Programs set a fifth there. */
const blank = 0.15;
const blankInHan = 0.2;
const blankBesideHan = 0.23;
/** A mark that is so much smaller and stands so much higher than its row, in sizes of the row, is raised. */
const small = 0.8;
const raised = 0.15;

const gapBetween = (before: TextRun, run: TextRun): number =>
	Math.max(run.left - before.right, before.left - run.right);

/** The usual gap of a row of words; 0 for one of few. */
function medianGap(runs: readonly TextRun[]): number {
	const gaps = runs.flatMap((run, i) => (runs[i - 1] ? gapBetween(runs[i - 1] ?? run, run) : [])).sort((a, b) => a - b);
	return gaps.length < manyWords ? 0 : (gaps[gaps.length >> 1] ?? 0);
}
const manyWords = 4;

/** The text of a row, in cells. */
export function cellsOf({runs, base, size}: PrintedRow): readonly RowCell[] {
	const cells: {text: string; left: number; right: number}[] = [];
	let before: TextRun | undefined;
	const wide = Math.max(wideAlone * size, stretched * medianGap(runs));
	for (const run of runs) {
		const cell = cells.at(-1);
		const isRaised = run.size < size * small && base - run.base > size * raised;
		const text = isRaised ? raisedText(run.text, 'sup') : run.text;
		const gap = before === undefined ? 0 : gapBetween(before, run);
		if (!cell || !before || gap > wide) cells.push({text, left: run.left, right: run.right});
		else {
			cell.text += (isParted(before, run, gap / Math.max(run.size, before.size)) ? ' ' : '') + text;
			cell.left = Math.min(cell.left, run.left);
			cell.right = Math.max(cell.right, run.right);
		}
		before = run;
	}
	return cells.map(cell => ({...cell, text: withoutSpread(cell.text)}));
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

function isParted(before: TextRun, run: TextRun, gap: number): boolean {
	const beside = Number(han.test(before.text.slice(-1))) + Number(han.test(run.text.charAt(0)));
	if (beside === 2) return gap > blankInHan;
	return beside === 1 ? gap > blankBesideHan : run.parted || gap > blank;
}

const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
const hanPair = /\p{Script=Han}(?= ?\p{Script=Han})/gu;

/** Text whose Han characters are set apart, to fill a line, without the blanks that this looks like. */
function withoutSpread(text: string): string {
	const blanks = text.match(betweenHan)?.length ?? 0;
	return blanks >= 3 && blanks * 2 > (text.match(hanPair)?.length ?? 0) ? text.replace(betweenHan, '') : text;
}
