import {eastAsianWidthType} from 'get-east-asian-width';
import stripAnsi from 'strip-ansi';
import {graphemeCells, segments} from './grapheme.ts';

/** Sees a grapheme: its UTF-16 offsets and its cells. Returning false ends the walk. */
export type GraphemeVisitor = (start: number, end: number, cells: number) => boolean;

/**
 * Says how many cells this terminal gives to East Asian Ambiguous characters (`“ ” … — × ·`, box-drawing lines): 2 in
 * terminals set to wide, else 1. A fact of the terminal, not of a text: set it once, before the first frame.
 */
export function setAmbiguousCells(cells: 1 | 2): void {
	ambiguousCells = cells;
}

/**
 * The cells that a text takes on one row. Escape sequences, marks and control characters take none. Agrees with
 * string-width 9 on every string (and stands in for it in the bundle), but needs no segmenter for ordinary text.
 */
export function cellWidth(text: string): number {
	const shown = text.includes('\u001B') || text.includes('\u009B') ? stripAnsi(text) : text;
	let total = 0;
	walkGraphemes(shown, (_start, _end, cells) => {
		total += cells;
		return true;
	});
	return total;
}

/** The text cut into what a reader takes for one character each: joined emoji, a base with its marks, a surrogate pair. */
export function graphemes(text: string): readonly string[] {
	const list: string[] = [];
	walkGraphemes(text, (start, end) => {
		list.push(text.slice(start, end));
		return true;
	});
	return list;
}

/** The longest prefix that fits into the cells; a grapheme is never halved. */
export function takeCells(text: string, cells: number): string {
	let left = cells;
	let taken = 0;
	walkGraphemes(text, (_start, end, width) => {
		left -= width;
		if (left >= 0) taken = end;
		return left >= 0;
	});
	return text.slice(0, taken);
}

/** The longest suffix that fits into the cells; a grapheme is never halved. */
export function takeLastCells(text: string, cells: number): string {
	const list = graphemes(text);
	let left = cells;
	let first = list.length;
	while (first > 0 && cellWidth(list[first - 1]!) <= left) left -= cellWidth(list[--first]!);
	return list.slice(first).join('');
}

/** The text itself where it fits, else as much of it as leaves room for a closing `…`. */
export function fitCells(text: string, cells: number): string {
	if (takeCells(text, cells).length === text.length) return text;
	return cells < ambiguousCells ? '' : `${takeCells(text, cells - ambiguousCells)}…`;
}

/** The text cut or filled with blanks to exactly this many cells. */
export function padCells(text: string, cells: number): string {
	const fitted = fitCells(text, cells);
	return fitted + ' '.repeat(Math.max(0, cells - cellWidth(fitted)));
}

/** Visits the graphemes of a text in order. Linear, and lazy: it reads no further than the visitor wants. */
export function walkGraphemes(text: string, visit: GraphemeVisitor): void {
	let at = 0;
	while (at < text.length) {
		if (plainCells(text, at) !== ODD && plainCells(text, at + 1) !== ODD) {
			if (!visit(at, at + 1, plainCells(text, at))) return;
			at += 1;
			continue;
		}
		const end = endOfOddStretch(text, at);
		for (const {segment, index} of segments(text.slice(at, end))) {
			if (!visit(at + index, at + index + segment.length, graphemeCells(segment, ambiguousCells === 2))) return;
		}
		at = end;
	}
}

/**
 * Characters that are one grapheme of known width unless an odd one (a mark, a joiner, a surrogate …) touches them:
 * first, last, and cells where all of the row have the same.
 */
const PLAIN_ROWS: readonly (readonly [first: number, last: number, cells?: 1 | 2])[] = [
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
const ODD = 0;
const AMBIGUOUS = 3;
const UNKNOWN = 4;

let ambiguousCells: 1 | 2 = 1;
const plain = new Uint8Array(0x1_0000);
for (const [first, last, cells] of PLAIN_ROWS) plain.fill(cells ?? UNKNOWN, first, last + 1);

/** The cells of a plain character; past the end everything is plain. Looked up once: the look-up is slow. */
function plainCells(text: string, at: number): number {
	if (at >= text.length) return 1;
	const code = text.charCodeAt(at);
	if (plain[code] === UNKNOWN) plain[code] = lookUp(code);
	const cells = plain[code] as number;
	return cells === AMBIGUOUS ? ambiguousCells : cells;
}

function lookUp(code: number): number {
	const type = eastAsianWidthType(code);
	if (type === 'ambiguous') return AMBIGUOUS;
	return type === 'wide' || type === 'fullwidth' ? 2 : 1;
}

/** Between two plain characters there is always a grapheme's boundary: the stretch ends at the first such pair. */
function endOfOddStretch(text: string, start: number): number {
	let end = start + 1;
	while (end < text.length && (plainCells(text, end - 1) === ODD || plainCells(text, end) === ODD)) end++;
	return end;
}
