import {cellWidth, takeCells} from '../text/cells.ts';
import type {Paint} from './theme.ts';

/** A stretch of a line in one style. */
export type Segment = readonly [text: string, paint?: Paint | undefined];

/** The segments as one line of at most `cells` cells, cut with `…` where they are longer. */
export const line = (segments: readonly Segment[], cells: number): string => draw(segments, cells).drawn;

/** The same, filled with blanks to exactly `cells` cells; `paint` goes over all of it. */
export function fullLine(segments: readonly Segment[], cells: number, paint?: Paint): string {
	const {drawn, left} = draw(segments, cells);
	const full = drawn + ' '.repeat(left);
	return paint ? paint(full) : full;
}

/**
 * Something at the left and something at the right of a line of `cells` cells, with a blank between; the right one has
 * the first claim.
 */
export function spread(left: readonly Segment[], right: readonly Segment[], cells: number): string {
	const rightCells = segmentCells(right);
	if (rightCells + 2 > cells) return fullLine(right, cells);
	if (rightCells === 0) return fullLine(left, cells);
	return `${fullLine(left, cells - rightCells - 1)} ${line(right, rightCells)}`;
}

export const segmentCells = (segments: readonly Segment[]): number =>
	segments.reduce((sum, [text]) => sum + cellWidth(text), 0);

function draw(segments: readonly Segment[], cells: number): {readonly drawn: string; readonly left: number} {
	const cut = segmentCells(segments) > cells;
	// Where something must go, the last cell is the ellipsis's.
	const room = cut ? cells - cellWidth('…') : cells;
	let drawn = '';
	let left = room;
	for (const [text, paint] of segments) {
		const part = takeCells(text, left);
		if (part !== '') drawn += paint ? paint(part) : part;
		left -= cellWidth(part);
		if (part.length < text.length) break;
	}
	return cut && room >= 0 ? {drawn: `${drawn}…`, left} : {drawn, left: Math.max(0, left)};
}
