import type {Cells, Ruler} from './cells.ts';
import {type Joint, jointsOf} from './joint.ts';

/** One row of wrapped text. UTF-16 offsets into the text; `cells` leaves out the blanks that hang at the row's end. */
export interface WrappedRow {
	readonly start: number;
	readonly end: number;
	readonly cells: Cells;
}

/**
 * Breaks a text into lines of at most `width` cells, greedily. The lines touch: joined they give the text back, and an
 * empty text has none. A line feed ends its line. Where one unbreakable piece is wider than the line, it starts a line
 * and is broken at the least bad joint that fits; a grapheme wider than the line stands alone on it. Linear.
 */
export function wrap(text: string, width: Cells, ruler: Ruler): readonly WrappedRow[] {
	const lines: WrappedRow[] = [];
	const joint = jointsOf(text);
	/** The last opening of each kind of joint, the best kind first. */
	const openings: Opening[] = [textStart, textStart, textStart, textStart];
	let from = textStart;
	let total = 0;
	let inked = 0;

	const breakAt = (opening: Opening) => {
		lines.push({start: from.offset, end: opening.offset, cells: Math.max(0, opening.inked - from.total)});
		from = opening;
	};

	ruler.walk(text, (start, _end, cells) => {
		const kind = joint(start);
		if (kind === 'must') breakAt({offset: start, total, inked});
		else if (kind !== 'blank') openings[badness[kind]] = {offset: start, total, inked};
		if (kind !== 'blank') {
			while (total + cells - from.total > width) {
				const opening = openings.find(({offset}) => offset > from.offset);
				if (opening === undefined) break;
				breakAt(opening);
			}
			inked = total + cells;
		}
		total += cells;
		return true;
	});
	if (from.offset < text.length) breakAt({offset: text.length, total, inked});
	return lines;
}

/** Where a line could end: how many cells of the text stand before it, with and without the blanks right before it. */
interface Opening {
	readonly offset: number;
	readonly total: number;
	readonly inked: number;
}

const textStart: Opening = {offset: 0, total: 0, inked: 0};
const badness: Readonly<Record<Exclude<Joint, 'must' | 'blank'>, number>> = {free: 0, kept: 1, inside: 2, forbidden: 3};
