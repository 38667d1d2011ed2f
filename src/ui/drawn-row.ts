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
	const texts: string[] = [];
	const styles: CellStyle[] = [];
	let unsureFrom = Number.POSITIVE_INFINITY;
	let style = plain;
	const add = (text: string): void =>
		ruler.walk(text, (start, end, cells, sure) => {
			const at = texts.length;
			if (at + cells > columns) return false;
			const grapheme = text.slice(start, end);
			// At the start of a stretch a terminal may join it with what stands before.
			if (!sure) unsureFrom = Math.min(unsureFrom, start > 0 && cells > 0 ? at : lastGrapheme(texts));
			if (cells === 0) {
				if (at > 0) texts[lastGrapheme(texts)] += grapheme;
				return true;
			}
			texts.push(grapheme);
			styles.push(grapheme === ' ' ? style.ofBlank : style);
			for (let cell = 1; cell < cells; cell++) {
				texts.push('');
				styles.push(style);
			}
			return true;
		});
	let at = 0;
	control.lastIndex = 0;
	for (let found = control.exec(line); found !== null; found = control.exec(line)) {
		if (found.index > at) add(line.slice(at, found.index));
		const [whole, codes] = found;
		if (codes !== undefined) style = style.after(codes);
		at = found.index + whole.length;
	}
	add(line.slice(at));
	while (texts.at(-1) === ' ' && styles.at(-1) === plain) {
		texts.pop();
		styles.pop();
	}
	return {texts, styles, unsureFrom};
}

/** SGR with its codes; anything else that a terminal might act upon, as far as it can be told without knowing what it is. */
const control = /\u001B\[([\d;]*)m|\u001B\[[0-?]*[ -/]*[@-~]|[\u0000-\u001F\u007F-\u009F]/g;

/** Where the last grapheme of a row begins; 0 in an empty one. */
function lastGrapheme(texts: readonly string[]): number {
	let at = texts.length - 1;
	while (at > 0 && texts[at] === '') at--;
	return Math.max(0, at);
}
