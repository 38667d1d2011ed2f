import {eastAsianWidthType} from 'get-east-asian-width';
import stripAnsi from 'strip-ansi';
import {graphemeCells, segments} from './grapheme.ts';

/** Cells of a terminal, of which an ordinary letter takes one and a Han character two. Never taken for rows. */
export type Cells = number & {readonly of?: 'cells'};

/**
 * Sees a grapheme: its UTF-16 offsets, its cells, and whether every terminal of the kind gives it as many. Returning false
 * ends the walk.
 */
type GraphemeVisitor = (start: number, end: number, cells: Cells, sure: boolean) => boolean;

/** Measures text as one kind of terminal draws it. There are two: `narrowRuler` and `wideRuler`. */
export interface Ruler {
	/**
	 * What an East Asian Ambiguous character (`“ ” … — × ·`, box-drawing lines) takes: 2 in terminals set to wide, else 1.
	 */
	readonly ambiguous: 1 | 2;
	/**
	 * The cells that a text takes on one row. Escape sequences, marks and control characters take none. Agrees with
	 * string-width 9 on every string (and stands in for it in the bundle), but needs no segmenter for ordinary text.
	 */
	readonly width: (text: string) => Cells;
	/** The longest prefix that fits into the cells; a grapheme is never halved. */
	readonly take: (text: string, cells: Cells) => string;
	/** The longest suffix that fits into the cells; a grapheme is never halved. */
	readonly takeLast: (text: string, cells: Cells) => string;
	/** The text itself where it fits, else as much of it as leaves room for a closing `…`. */
	readonly fit: (text: string, cells: Cells) => string;
	/** The text cut or filled with blanks to exactly this many cells. */
	readonly pad: (text: string, cells: Cells) => string;
	/** Visits the graphemes of a text in order. Linear, and lazy: it reads no further than the visitor wants. */
	readonly walk: (text: string, visit: GraphemeVisitor) => void;
}

/** The text cut into what a reader takes for one character each: joined emoji, a base with its marks, a surrogate pair. */
export function graphemes(text: string): readonly string[] {
	const list: string[] = [];
	walkGraphemes(text, 1, (start, end) => {
		list.push(text.slice(start, end));
		return true;
	});
	return list;
}

function createRuler(ambiguous: 1 | 2): Ruler {
	const walk = (text: string, visit: GraphemeVisitor): void => walkGraphemes(text, ambiguous, visit);

	function width(text: string): Cells {
		let total = 0;
		let at = 0;
		for (; at < text.length; at++) {
			const cells = plainCells(text, at, ambiguous);
			if (cells === odd) break;
			total += cells;
		}
		return at === text.length ? total : oddWidth(text);
	}

	function oddWidth(text: string): Cells {
		const shown = text.includes('\u001B') || text.includes('\u009B') ? stripAnsi(text) : text;
		let total = 0;
		walk(shown, (_start, _end, cells) => {
			total += cells;
			return true;
		});
		return total;
	}

	function take(text: string, cells: Cells): string {
		let left: number = cells;
		let taken = 0;
		walk(text, (_start, end, width) => {
			left -= width;
			if (left >= 0) taken = end;
			return left >= 0;
		});
		return text.slice(0, taken);
	}

	function takeLast(text: string, cells: Cells): string {
		const list = graphemes(text);
		let left: number = cells;
		let first = list.length;
		while (first > 0 && width(list[first - 1]!) <= left) left -= width(list[--first]!);
		return list.slice(first).join('');
	}

	function shorten(text: string, cells: Cells): string {
		if (take(text, cells).length === text.length) return text;
		return cells < ambiguous ? '' : `${take(text, cells - ambiguous)}…`;
	}

	function pad(text: string, cells: Cells): string {
		const fitted = shorten(text, cells);
		return fitted + ' '.repeat(Math.max(0, cells - width(fitted)));
	}

	return {ambiguous, width, take, takeLast, fit: shorten, pad, walk};
}

function walkGraphemes(text: string, ambiguous: 1 | 2, visit: GraphemeVisitor): void {
	let at = 0;
	while (at < text.length) {
		if (plainCells(text, at, ambiguous) !== odd && plainCells(text, at + 1, ambiguous) !== odd) {
			const cells = plainCells(text, at, ambiguous);
			// Terminals that are set to wide do not all take the same characters for ambiguous.
			if (!visit(at, at + 1, cells, ambiguous === 1 || plain[text.charCodeAt(at)] !== ambiguousMark)) return;
			at += 1;
			continue;
		}
		const end = endOfOddStretch(text, at);
		for (const {segment, index} of segments(text.slice(at, end))) {
			if (!visit(at + index, at + index + segment.length, graphemeCells(segment, ambiguous === 2), false)) return;
		}
		at = end;
	}
}

/**
 * Characters that are one grapheme of known width unless an odd one (a mark, a joiner, a surrogate …) touches them:
 * first, last, and cells where all of the row have the same.
 */
const plainRows: readonly (readonly [first: number, last: number, cells?: 1 | 2])[] = [
	[0x20, 0x7e, 1],
	[0xa0, 0xa8],
	[0xaa, 0xac],
	[0xaf, 0x2ff],
	[0x370, 0x377],
	[0x391, 0x3a1],
	[0x3a3, 0x482],
	[0x48a, 0x52f],
	[0x1e00, 0x1eff],
	[0x2010, 0x2027],
	[0x2030, 0x203b],
	[0x20a0, 0x20bf],
	[0x2150, 0x218b],
	[0x2190, 0x21ff],
	[0x2460, 0x24c1],
	[0x2500, 0x25ff],
	[0x3000, 0x3029, 2],
	[0x3041, 0x3096, 2],
	[0x309b, 0x30ff, 2],
	[0x3105, 0x312f, 2],
	[0x3400, 0x4dbf, 2],
	[0x4e00, 0x9fff, 2],
	[0xac00, 0xd7a3, 2],
	[0xff01, 0xff60, 2],
	[0xff61, 0xff9d, 1],
];
const odd = 0;
const ambiguousMark = 3;
const unknown = 4;

const plain = new Uint8Array(0x1_0000);
for (const [first, last, cells] of plainRows) plain.fill(cells ?? unknown, first, last + 1);

/** The cells of a plain character; past the end everything is plain. Looked up once: the look-up is slow. */
function plainCells(text: string, at: number, ambiguous: 1 | 2): number {
	if (at >= text.length) return 1;
	const code = text.charCodeAt(at);
	if (plain[code] === unknown) plain[code] = lookUp(code);
	const cells = plain[code] as number;
	return cells === ambiguousMark ? ambiguous : cells;
}

function lookUp(code: number): number {
	const type = eastAsianWidthType(code);
	if (type === 'ambiguous') return ambiguousMark;
	return type === 'wide' || type === 'fullwidth' ? 2 : 1;
}

/** Between two plain characters there is always a grapheme's boundary: the stretch ends at the first such pair. */
function endOfOddStretch(text: string, start: number): number {
	let end = start + 1;
	while (end < text.length && (plainCells(text, end - 1, 1) === odd || plainCells(text, end, 1) === odd)) end++;
	return end;
}

/** As tmux, xterm and Windows Terminal draw. */
export const narrowRuler: Ruler = createRuler(1);

/** As terminals draw that are set to wide, such as `xterm -cjk_width`. */
export const wideRuler: Ruler = createRuler(2);

export const rulerOf = (ambiguous: Ruler['ambiguous']): Ruler => (ambiguous === 2 ? wideRuler : narrowRuler);
