import type {Rows} from '../reader/layout.ts';
import type {Cells} from '../text/cells.ts';
import {type CellStyle, plain} from './cell-style.ts';
import {at} from './control.ts';
import type {DrawnRow} from './drawn-row.ts';

/** Writes what a terminal is told, in as few bytes as it can. Begins anywhere, in plain text, and ends in plain text. */
export class Pen {
	#written = '';
	#style = plain;
	/** Where the cursor is: undefined where that is not known for sure. */
	#row: Rows | undefined;
	#column: Cells | undefined;

	/** All that was written, the text being plain again; empty where nothing was. */
	get written(): string {
		this.#paint(plain);
		return this.#written;
	}

	goTo(row: Rows, column: Cells): void {
		if (row !== this.#row) this.#write(at({row, column}));
		else if (column !== this.#column) this.#write(`\u001B[${column + 1}G`);
		this.#row = row;
		this.#column = column;
	}

	/** Writes these cells of a row where they belong. Long blanks are erased, not written. */
	cells(row: Rows, {texts, styles}: DrawnRow, from: Cells, to: Cells): void {
		for (let cell = from; cell < to; ) {
			const blanks = plainBlanks(texts, styles, cell, to);
			this.goTo(row, cell);
			if (blanks > longestWritten) this.#erase(`${blanks}X`);
			else if (blanks > 0) this.#letters(' '.repeat(blanks), blanks, plain);
			else this.#letters(texts[cell]!, 1, styles[cell]!);
			cell += Math.max(1, blanks);
		}
	}

	/** Writes a row from a cell on to its end, and nothing else stands there then. No terminal has to know where which cell is. */
	wholeFrom(row: Rows, {texts, styles}: DrawnRow, from: Cells): void {
		this.goTo(row, from);
		// Before and not after: in the last column the cursor stands on what was written last.
		this.#erase('K');
		for (let cell = from; cell < texts.length; cell++) this.#letters(texts[cell]!, 0, styles[cell]!);
		this.#column = undefined;
	}

	/** Erases a row from a cell on. */
	eraseFrom(row: Rows, cell: Cells): void {
		this.goTo(row, cell);
		this.#erase('K');
	}

	/**
	 * Moves the rows from one to another, both counted in, up by so many, or down where it is negative; blank ones come in. By lines
	 * deleted and inserted between margins: the console of Linux does not know how to scroll otherwise.
	 */
	scroll(first: Rows, last: Rows, by: Rows): void {
		const lines = by > 0 ? `${by}M` : `${-by}L`;
		this.#erase(`${first + 1};${last + 1}r\u001B[${first + 1}H\u001B[${lines}\u001B[r`);
		this.#row = undefined;
	}

	/** A blank is written in the style of the letters before it where it looks the same in that. */
	#letters(text: string, cells: Cells, style: CellStyle): void {
		if (text.trim() !== '' || this.#style.ofBlank !== style) this.#paint(style);
		this.#write(text);
		if (this.#column !== undefined) this.#column += cells;
	}

	/** What is erased takes the ground of the text in most terminals. */
	#erase(control: string): void {
		this.#paint(plain);
		this.#write(`\u001B[${control}`);
	}

	#paint(style: CellStyle): void {
		if (style === this.#style) return;
		const anew = this.#style === plain || style === plain ? '' : '0;';
		this.#write(`\u001B[${anew}${style.codes}m`);
		this.#style = style;
	}

	#write(text: string): void {
		this.#written += text;
	}
}

/** So many blanks are written before erasing them and going on behind them is shorter. */
const longestWritten = 9;

function plainBlanks(texts: readonly string[], styles: readonly CellStyle[], from: Cells, to: Cells): number {
	let end = from;
	while (end < to && texts[end] === ' ' && styles[end] === plain) end++;
	return end - from;
}
