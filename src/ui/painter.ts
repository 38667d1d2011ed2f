import type {Rows} from '../reader/layout.ts';
import type {Cells} from '../text/cells.ts';
import {plain} from './cell-style.ts';
import {at, beginUpdate, endUpdate, eraseScreen, hideCursor, showCursor} from './control.ts';
import {blankRow, type DrawnRow, readRow} from './drawn-row.ts';
import type {Frame} from './frame.ts';
import {Pen} from './pen.ts';
import {type Scrolled, scrolled} from './scrolled.ts';

/**
 * Knows what stands on the screen, and tells what makes another frame of it: only where they differ, as one synchronized
 * update. The screen is all ours, what is too long for a row stays in it (DECAWM off), and text is plain before and after.
 */
export class Painter {
	#shown: Shown | null = null;

	/** Whatever stands on the screen now: the next frame is drawn anew. */
	forget(): void {
		this.#shown = null;
	}

	/** What is to be written for a frame to be seen; empty where it is seen already. */
	paint(whole: Frame): string {
		const frame = inSight(whole);
		const shown = this.#shown && isAlike(this.#shown.frame, frame) ? this.#shown : null;
		const before = shown?.lines ?? frame.rows.map(() => blankLine);
		const after = frame.rows.map((text, row) =>
			text === before[row]!.text ? before[row]! : {text, drawn: readRow(text, frame.ruler, frame.size.columns)},
		);
		this.#shown = {frame, lines: after};
		const changes = written(before, after);
		if (shown && changes === '' && isSamePlace(shown.frame.cursor, frame.cursor)) return '';
		// A cursor that is seen must not run over the screen where updates are not synchronized.
		const hide = shown?.frame.cursor.seen === false ? '' : hideCursor;
		const show = frame.cursor.seen ? showCursor : '';
		return [beginUpdate, hide, shown ? '' : eraseScreen, changes, at(frame.cursor), show, endUpdate].join('');
	}
}

interface Shown {
	readonly frame: Frame;
	readonly lines: readonly ShownLine[];
}

/** A row as it was painted, and what that is cell by cell. */
interface ShownLine {
	readonly text: string;
	readonly drawn: DrawnRow;
}

const blankLine: ShownLine = {text: '', drawn: blankRow};

/** As many rows as the screen has: where there are fewer than a frame needs, those that lead to the cursor. */
function inSight(frame: Frame): Frame {
	const {size, rows, cursor} = frame;
	const above = Math.max(0, cursor.row - size.rows + 1);
	if (above === 0 && rows.length === size.rows) return frame;
	const row = cursor.row - above;
	return {
		...frame,
		rows: Array.from({length: size.rows}, (_, row) => rows[above + row] ?? ''),
		cursor: {...cursor, row},
	};
}

const isAlike = (one: Frame, other: Frame): boolean =>
	one.size.columns === other.size.columns && one.size.rows === other.size.rows && one.ruler === other.ruler;

const isSamePlace = (one: Frame['cursor'], other: Frame['cursor']): boolean =>
	one.row === other.row && one.column === other.column && one.seen === other.seen;

/** What makes lines of others, from the first row of the screen on. */
function written(before: readonly ShownLine[], after: readonly ShownLine[]): string {
	const pen = new Pen();
	const moved = scrolled(
		before.map(({text}) => text),
		after.map(({text}) => text),
	);
	if (moved) pen.scroll(moved.first, moved.last, moved.by);
	after.forEach(({text, drawn}, row) => {
		const stands = standing(before, row, moved);
		if (text !== stands.text) patch(pen, row, stands.drawn, drawn);
	});
	return pen.written;
}

/** What stands in a row once others have moved. */
function standing(before: readonly ShownLine[], row: Rows, moved: Scrolled | null): ShownLine {
	if (moved === null || row < moved.first || row > moved.last) return before[row]!;
	const from = row + moved.by;
	return from < moved.first || from > moved.last ? blankLine : before[from]!;
}

/** Writes the cells in which a row differs from what stands there. */
function patch(pen: Pen, row: Rows, from: DrawnRow, to: DrawnRow): void {
	const length = Math.max(from.texts.length, to.texts.length);
	let first = 0;
	while (first < length && isSameCell(from, to, first)) first++;
	let end = length;
	while (end > first && isSameCell(from, to, end - 1)) end--;
	if (first === end) return;
	const unsureFrom = Math.min(from.unsureFrom, to.unsureFrom);
	if (unsureFrom < end) {
		pen.wholeFrom(row, to, Math.min(first, unsureFrom));
		return;
	}
	for (let cell = first; cell < end; ) {
		const stop = endOfDifference(from, to, cell, end);
		pen.cells(row, to, cell, Math.min(stop, to.texts.length));
		if (stop > to.texts.length) {
			pen.eraseFrom(row, Math.max(cell, to.texts.length));
			return;
		}
		cell = stop;
		while (cell < end && isSameCell(from, to, cell)) cell++;
	}
}

/** Where cells are the same again for long enough that going there is shorter than writing them. */
function endOfDifference(from: DrawnRow, to: DrawnRow, start: Cells, end: Cells): Cells {
	let stop = start;
	for (let cell = start; cell < end && cell - stop < worthSkipping; cell++)
		if (!isSameCell(from, to, cell)) stop = cell + 1;
	while (to.texts[stop] === '') stop++;
	return stop;
}

/** Going to a column takes up to five bytes. */
const worthSkipping: Cells = 5;

/** Where a row has ended, it is blank. */
const isSameCell = (one: DrawnRow, other: DrawnRow, cell: Cells): boolean =>
	(one.texts[cell] ?? ' ') === (other.texts[cell] ?? ' ') &&
	(one.styles[cell] ?? plain) === (other.styles[cell] ?? plain);
