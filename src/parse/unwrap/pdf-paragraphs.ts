import {cellsOf, type PrintedRow, type RowCell} from './pdf-rows.ts';

/** A printed line and where it stands, in points. */
export interface PrintedLine {
	/** Its cells are two blanks apart. */
	readonly text: string;
	readonly cells: readonly RowCell[];
	readonly left: number;
	readonly right: number;
	readonly base: number;
	readonly size: number;
}

/** How lines of a stretch of a page are set. */
export interface Typesetting {
	readonly left: number;
	readonly right: number;
	/** From one line of a paragraph to the next, in sizes of its letters. */
	readonly pitch: number;
	/** The first line of a paragraph stands further out than its other lines. */
	readonly hanging: boolean;
}

/** A gap so many times as wide as lines of a paragraph have, or letters so much larger or smaller, begin another. */
const apart = 1.25;
const resized = 1.15;
/** In sizes: an indent; a shift that is none; what a line may be short of its margin. */
const indented = 0.8;
const flush = 0.3;
/** A share of all gaps that makes one the gap of paragraphs' lines. */
const share = 0.1;

export function linesOf(rows: readonly PrintedRow[]): readonly PrintedLine[] {
	return rows.map((row): PrintedLine => {
		const cells = cellsOf(row);
		const body = cells.length > 1 && isNumber(cells[0]) ? cells.slice(1) : cells;
		return {
			text: cells.map(({text}) => text).join('  '),
			cells: body,
			left: Math.min(...body.map(({left}) => left)),
			right: Math.max(...body.map(({right}) => right)),
			base: row.base,
			size: row.size,
		};
	});
}

/** The number of a line, as hearings print them. */
const isNumber = (cell: RowCell | undefined): boolean => /^\d{1,3}$/u.test(cell?.text ?? '');

/** How most of these lines are set. At least one line. */
export function typesettingOf(lines: readonly PrintedLine[]): Typesetting {
	const rights = lines.map(({right}) => right).sort((a, b) => a - b);
	const setting = {
		left: usualLeft(lines) ?? 0,
		right: rights[Math.floor((rights.length - 1) * 0.95)] ?? 0,
		pitch: pitchOf(lines),
	};
	const isFirst = lines.map((line, i) => {
		const before = lines[i - 1];
		return before !== undefined && hasRoom(before, line, setting);
	});
	const first = usualLeft(lines.filter((_, i) => isFirst[i]));
	const others = usualLeft(lines.filter((_, i) => !isFirst[i]));
	const hanging = first !== null && others !== null && others - first > indented * (lines[0]?.size ?? 0);
	return {...setting, hanging};
}

/** Where most lines begin, in points; null of none. */
function usualLeft(lines: readonly PrintedLine[]): number | null {
	const counts = new Map<number, number>();
	for (const {left} of lines) {
		const place = Math.round(left / 2) * 2;
		counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return [...counts].reduce<readonly [number | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
}

/** The narrowest gap that is not rare. */
function pitchOf(lines: readonly PrintedLine[]): number {
	const pitches = lines
		.flatMap((line, i) => {
			const before = lines[i - 1];
			return before && before.base < line.base ? [(line.base - before.base) / line.size] : [];
		})
		.filter(pitch => pitch > closest)
		.sort((a, b) => a - b);
	return Math.min(widest, pitches[Math.floor(pitches.length * share)] ?? usual);
}
/** Single spacing; what is closer than lines are set, and what is beyond double spacing. */
const usual = 1.2;
const closest = 0.9;
const widest = 2.6;

/** Whether a line goes on with the last one of the page before. */
export function goesOnFrom(before: PrintedLine, line: PrintedLine, setting: Typesetting): boolean {
	const size = Math.min(before.size, line.size);
	if (Math.max(before.size, line.size) > size * resized || isRow(before) || isRow(line)) return false;
	return !hasRoom(before, line, setting) && Math.abs(line.left - setting.left) < indented * size;
}

/** Whether a line begins a paragraph behind the one before it on its page. */
export function beginsParagraph(
	before: PrintedLine,
	line: PrintedLine,
	next: PrintedLine | undefined,
	setting: Typesetting,
): boolean {
	const size = Math.min(before.size, line.size);
	if (Math.max(before.size, line.size) > size * resized) return true;
	const pitch = (line.base - before.base) / size;
	if (pitch > setting.pitch * apart || pitch < 0) return true;
	if (isRow(before) || isRow(line)) return !goesOnUnder(before, line);
	if (isCentred(before, setting) && isCentred(line, setting)) return false;
	const below = next && (next.base - line.base) / size <= setting.pitch * apart ? next : undefined;
	return hasRoom(before, line, setting) || isIndented(before, line, below, setting);
}

const isRow = ({cells}: PrintedLine): boolean => cells.length > 1;

/** Whether a line stands under the last cell of the one before: under what is said, with its label at the side. */
const goesOnUnder = (before: PrintedLine, line: PrintedLine): boolean =>
	!isRow(line) && Math.abs(line.left - (before.cells.at(-1)?.left ?? 0)) < flush * line.size;

function isCentred({left, right, size}: PrintedLine, setting: Typesetting): boolean {
	const [before, behind] = [left - setting.left, setting.right - right];
	return before > 2 * size && behind > 2 * size && Math.abs(before - behind) < 2 * size;
}

/** Whether the first word of a line would have had room on the line before: then that one was ended. */
function hasRoom(before: PrintedLine, line: PrintedLine, {right}: Pick<Typesetting, 'right'>): boolean {
	const word = firstWord.exec(line.text)?.[0] ?? '';
	const width = ((line.right - line.left) / Math.max(1, line.text.length)) * word.length;
	return before.right + blankWidth * line.size + width * roughly + kept * line.size < right;
}
/** What is not parted: a word, or a Han character, with the marks around it. */
const firstWord = /^[\p{Ps}\p{Pi}]*[^\s\p{Ps}\p{Pi}][^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*/u;
/** In sizes: a blank, what lines keep free all the same; a word's width is told by its line's letters. */
const blankWidth = 0.25;
const kept = 1.5;
const roughly = 1.15;

/** Whether a line begins where the first one of a paragraph does, and not like the one before. */
function isIndented(
	before: PrintedLine,
	line: PrintedLine,
	next: PrintedLine | undefined,
	{hanging}: Typesetting,
): boolean {
	const shift = (other: PrintedLine) => ((line.left - other.left) / line.size) * (hanging ? -1 : 1);
	if (!next) return shift(before) > indented;
	return Math.abs(shift(before)) > flush && shift(next) > indented;
}
