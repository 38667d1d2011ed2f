import type {Block} from '../briefing/briefing.ts';
import type {Wording} from '../wording/wording.ts';

/** Where words stand in a source that prints pages and lines, or tells times; null where it does not. */
export interface PrintedPlace {
	/** The first and the last that they may stand on. */
	readonly pages: readonly [first: string, last: string] | null;
	/** That they begin on. */
	readonly line: string | null;
	/** `HH:MM:SS`: when the paragraph begins. */
	readonly time: string | null;
}

/** Where a block begins. */
export const startOf = ({time, page, line}: Block): PrintedPlace => ({
	pages: page === undefined ? null : [page, page],
	line: line ?? null,
	time: time?.replace(/\.\d+$/u, '') ?? null,
});

/**
 * Where words begin and end that are quoted of blocks. A source tells only where its paragraphs begin: words out of the
 * middle of one have no line, and may stand on the page of the next one.
 * @param whole whether they begin where the first block does
 */
export function placeOfWords(first: Block, last: Block, whole: boolean, next: Block | undefined): PrintedPlace {
	const start = startOf(first);
	const turned = !whole && first === last ? (next?.page ?? last.page) : last.page;
	return {
		...start,
		pages: start.pages && [start.pages[0], turned ?? start.pages[0]],
		line: whole ? start.line : null,
	};
}

/** `12`, or `12–13`. */
export const pageRange = ([first, last]: readonly [string, string], dash = '–'): string =>
	first === last ? first : `${first}${dash}${last}`;

/** The page, the line and the time in words. */
export const sayPlace = ({pages, line, time}: PrintedPlace, {citation}: Wording): readonly string[] => [
	...(pages === null ? [] : [pages[0] === pages[1] ? citation.page(pages[0]) : citation.pages(pageRange(pages))]),
	...(line === null ? [] : [citation.line(line)]),
	...(time === null ? [] : [citation.time(time)]),
];
