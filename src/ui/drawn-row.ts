import type {Cells, Ruler} from '../text/cells.ts';
import {type CellStyle, plain} from './cell-style.ts';

/** A row of the screen, cell by cell, as far as something stands there: after its end all is blank and plain. */
export interface DrawnRow {
	/** The grapheme that begins in each cell; empty where one goes on that began in a cell before. */
	readonly texts: readonly string[];
	readonly styles: readonly CellStyle[];
	/** The first cell that does not take as many columns in every terminal: after it nobody knows where what stands. Else infinite. */
	readonly unsureFrom: Cells;
}

export const blankRow: DrawnRow = {texts: [], styles: [], unsureFrom: Number.POSITIVE_INFINITY};

/**
 * Reads a line that was painted with SGR. What does not fit into so many cells, and every control character, is left out: a
 * frame is nothing but text and styles.
 */
export function readRow(line: string, ruler: Ruler, columns: Cells): DrawnRow {
	let unsureFrom = Number.POSITIVE_INFINITY;
	let style = plain;
	let count = 0;
	let stretch = '';
	const add = (start: number, end: number, cells: Cells, sure: boolean): boolean => {
		if (count + cells > columns) return false;
		const grapheme = end - start === 1 ? letterOf(stretch.charCodeAt(start)) : stretch.slice(start, end);
		// At the start of a stretch a terminal may join it with what stands before.
		if (!sure) unsureFrom = Math.min(unsureFrom, start > 0 && cells > 0 ? count : lastGrapheme(count));
		if (cells === 0) {
			if (count > 0) texts[lastGrapheme(count)] += grapheme;
			return true;
		}
		texts[count] = grapheme;
		styles[count++] = grapheme === ' ' ? style.ofBlank : style;
		for (let cell = 1; cell < cells; cell++) {
			texts[count] = '';
			styles[count++] = style;
		}
		return true;
	};
	for (let at = 0; at < line.length; ) {
		const end = endOf(text, line, at);
		stretch = line.slice(at, end);
		ruler.walk(stretch, add);
		const styled = endOf(sgr, line, end);
		if (styled > end) style = style.after(line.slice(end + 2, styled - 1));
		at = styled > end ? styled : endOf(control, line, end);
	}
	while (texts[count - 1] === ' ' && styles[count - 1] === plain) count--;
	return {texts: texts.slice(0, count), styles: styles.slice(0, count), unsureFrom};
}

/** Where a row is read into, one after the other: arrays that grow would take twice the room, and every key draws many rows. */
const texts: string[] = [];
const styles: CellStyle[] = [];

/** Anything that no terminal acts upon. */
const text = /[^\u0000-\u001F\u007F-\u009F]+/y;
/** `ESC [`, codes, `m`. */
const sgr = /\u001B\[[\d;]*m/y;
/** Anything else that a terminal might act upon, as far as it can be told without knowing what it is. */
const control = /\u001B\[[0-?]*[ -/]*[@-~]|[\u0000-\u001F\u007F-\u009F]/y;

/** The end of what a shape finds in a line at a place; that place where it finds nothing. */
function endOf(shape: RegExp, line: string, from: number): number {
	shape.lastIndex = from;
	return shape.test(line) ? shape.lastIndex : from;
}

const letters = new Map<number, string>();

/** The string of one UTF-16 unit: the same object each time, of which a frame would else make thousands. */
function letterOf(unit: number): string {
	let letter = letters.get(unit);
	if (letter === undefined) {
		letter = String.fromCharCode(unit);
		letters.set(unit, letter);
	}
	return letter;
}

/** Where the last grapheme begins of so many cells that were read; 0 where there are none. */
function lastGrapheme(count: Cells): Cells {
	let at = count - 1;
	while (at > 0 && texts[at] === '') at--;
	return Math.max(0, at);
}
