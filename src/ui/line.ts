import {cellWidth, fitCells} from '../text/cells.ts';
import type {Paint} from './theme.ts';

/** A stretch of a line in one style. */
export type Segment = readonly [text: string, paint?: Paint | undefined];

/** The segments as one line of at most `cells` cells, cut with `…` where they are longer. */
export function line(segments: readonly Segment[], cells: number): string {
	let drawn = '';
	let left = cells;
	for (const [i, [text, paint]] of segments.entries()) {
		const rest = segments.slice(i + 1).some(([later]) => later !== '');
		const width = cellWidth(text);
		const whole = width < left || (width === left && !rest);
		const part = whole ? text : width === left ? fitCells(`${text}…`, left) : fitCells(text, left);
		if (part !== '') drawn += paint ? paint(part) : part;
		left -= cellWidth(part);
		if (!whole) break;
	}
	return drawn;
}

/** The same, filled with blanks to exactly `cells` cells. */
export function fullLine(segments: readonly Segment[], cells: number, paint?: Paint): string {
	const width = segments.reduce((sum, [text]) => sum + cellWidth(text), 0);
	const drawn = line(segments, cells) + ' '.repeat(Math.max(0, cells - width));
	return paint ? paint(drawn) : drawn;
}

/** Something at the left and something at the right of a line of `cells` cells; the right one wins the room. */
export function spread(left: readonly Segment[], right: readonly Segment[], cells: number): string {
	const width = right.reduce((sum, [text]) => sum + cellWidth(text), 0);
	if (width + 2 > cells) return fullLine(right, cells);
	return fullLine(left, cells - width - 1) + (width > 0 ? ' ' : '') + line(right, width + 1);
}
