import type {Cells, Ruler} from './cells.ts';
import {splitsForeignName} from './foreign-names.ts';
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
 * and is broken at the least bad joint that fits; a grapheme wider than the line stands alone on it. A Chinese paragraph does
 * not end with a line of one character, no foreign name in Chinese is broken that fits, nor a word whose comma does not fit with a line of one letter, where the line before
 * can spare another. Linear.
 */
export function wrap(text: string, width: Cells, ruler: Ruler): readonly WrappedRow[] {
	const lines: WrappedRow[] = [];
	const joint = jointsOf(text);
	/** The last opening of each kind of joint, the best kind first. */
	const openings: Opening[] = [textStart, textStart, textStart, textStart];
	let from = textStart;
	/** Where the line before this one starts, if it ended where text may freely be broken. */
	let before: Opening | undefined;
	let total = 0;
	let inked = 0;

	const breakAt = (opening: Opening) => {
		lines.push({start: from.offset, end: opening.offset, cells: Math.max(0, opening.inked - from.total)});
		from = opening;
	};

	/** Ends a line that is too long, if it can be; `next` is the joint before what does not fit. */
	const overflow = (next: Joint): boolean => {
		const kind = openings.findIndex(({offset}) => offset > from.offset);
		const last = openings[kind];
		if (!last) return false;
		const leavesOne = kind === badness.inside && next === 'forbidden';
		before = kind === badness.free ? from : undefined;
		if (kind === badness.free) breakAt(beforeName(last, from, text, ruler));
		else breakAt((leavesOne && openingBefore(last, from, 'inside', text, ruler)) || last);
		return true;
	};

	const endParagraph = (end: Opening) => {
		const spare = before && isAlone(text, from, end) ? openingBefore(from, before, 'free', text, ruler) : undefined;
		const fits = spare && from.inked - spare.total <= spared && end.inked - spare.total <= width;
		if (before && fits && !splitsForeignName(text, spare.offset)) {
			lines.pop();
			from = before;
			breakAt(spare);
		}
		before = undefined;
		breakAt(end);
	};

	ruler.walk(text, (start, _end, cells) => {
		const kind = joint(start);
		if (kind === 'must') endParagraph({offset: start, total, inked});
		else if (kind !== 'blank') openings[badness[kind]] = {offset: start, total, inked};
		if (kind !== 'blank') {
			while (total + cells - from.total > width && overflow(kind)) {}
			inked = total + cells;
		}
		total += cells;
		return true;
	});
	if (from.offset < text.length) endParagraph({offset: text.length, total, inked});
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

/** The opening of a kind before the one at which a line ends; undefined where the line has no other. */
function openingBefore(end: Opening, from: Opening, kind: Joint, text: string, ruler: Ruler): Opening | undefined {
	const line = text.slice(from.offset, end.offset);
	const joint = jointsOf(line);
	let found: Opening | undefined;
	let {total, inked} = from;
	ruler.walk(line, (start, _end, cells) => {
		const own = joint(start);
		if (own === kind && start > 0) found = {offset: from.offset + start, total, inked};
		total += cells;
		if (own !== 'blank') inked = total;
		return true;
	});
	return found;
}

/** The last opening that is not within a foreign name: the given one where there is no other. */
function beforeName(last: Opening, from: Opening, text: string, ruler: Ruler): Opening {
	for (let opening: Opening | undefined = last; opening; opening = openingBefore(opening, from, 'free', text, ruler))
		if (!splitsForeignName(text, opening.offset)) return opening;
	return last;
}

/** As many cells may be taken from the line before, so that the last one has more than a single character. */
const spared = 8;
const single = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\p{L}\p{N}]*$/u;

const isAlone = (text: string, from: Opening, end: Opening): boolean =>
	end.inked - from.total <= spared && single.test(text.slice(from.offset, end.offset));
