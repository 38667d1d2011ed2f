import type {Block, Turn} from '../../briefing/briefing.ts';
import type {SourceMarks} from '../layout/source-marks.ts';

/** Where a page begins in the source, and its number. */
interface SourcePage {
	readonly start: number;
	readonly page: string | null;
}

/**
 * Turns whose blocks tell the time, the page and the line that they begin at, where the source prints these.
 * @param place from an offset into the manuscript to one into the source
 * @param formFeeds where pages end: offsets into the source
 */
export function withPrintedPlaces(
	turns: readonly Turn[],
	marks: SourceMarks,
	place: (offset: number) => number,
	formFeeds: readonly number[],
): readonly Turn[] {
	const placed = (of: SourceMarks['pages']) =>
		of.map(({start, end, printed}) => ({start: place(start), end: place(end), printed}));
	const [numbers, lines, times] = [placed(marks.pages), placed(marks.lines), placed(marks.times)];
	const blocks = turns.flatMap(turn => turn.blocks);
	const last = blocks.at(-1)?.end ?? 0;
	const pages = formFeeds.length > 0 ? fedPages(numbers, formFeeds, last) : countedPages(numbers, last);
	if (pages.length + lines.length + times.length === 0) return turns;
	const [timeAt, pageAt, lineAt] = [lastUntil(times), lastUntil(pages), lastUntil(lines)];
	let before = -1;
	return turns.map(turn => ({
		...turn,
		blocks: turn.blocks.map((block): Block => {
			const time = timeAt(block.start);
			const page = pageAt(block.start)?.page;
			const line = lineAt(block.start);
			const timed = time && time.start > before;
			before = block.start;
			return {
				...block,
				...(timed && {time: time.printed}),
				...(page && {page}),
				...(line && block.start < line.end && {line: line.printed}),
			};
		}),
	}));
}

/** Of marks in their order, the last that begins at an offset or before it; to be asked for offsets that rise. */
function lastUntil<Mark extends {readonly start: number}>(
	marks: readonly Mark[],
): (offset: number) => Mark | undefined {
	let at = -1;
	return offset => {
		while ((marks[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) at++;
		return marks[at];
	};
}

type PageNumbers = readonly {readonly start: number; readonly end: number; readonly printed: string}[];

/** Pages that end at form feeds: by the numbers that most of them print, else counted. */
function fedPages(numbers: PageNumbers, formFeeds: readonly number[], last: number): readonly SourcePage[] {
	const starts = [0, ...formFeeds.map(at => at + 1)].filter(start => start < last);
	const printed = starts.map((start, i) => {
		const own = numbers.filter(mark => mark.start >= start && mark.start < (starts[i + 1] ?? Number.POSITIVE_INFINITY));
		return own.map(mark => Number(mark.printed));
	});
	// The number of a page less its place is the same on most pages.
	const shifts = new Map<number, number>();
	for (const [i, own] of printed.entries())
		for (const shift of new Set(own.map(number => number - i))) shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
	const [shift, count] = [...shifts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0] as const);
	const first = count * 2 >= starts.length ? shift : 1;
	return starts.map((start, i) => ({start, page: first + i > 0 ? String(first + i) : null}));
}

/** Pages that only their numbers tell: at their head, or at their foot. */
function countedPages(numbers: PageNumbers, last: number): readonly SourcePage[] {
	const counting = numbers.filter(
		({printed}, i) =>
			Number(numbers[i - 1]?.printed) === Number(printed) - 1 ||
			Number(numbers[i + 1]?.printed) === Number(printed) + 1,
	);
	const [first, second] = counting;
	if (!first || !second) return [];
	const lengths = counting.slice(1).map(({start}, i) => start - (counting[i]?.start ?? 0));
	const length = lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 1;
	const before = first.start / length;
	const behind = (last - (counting.at(-1)?.end ?? 0)) / length;
	// A foot has about a page above the first; a head has none, or the pages above it that print no number, and one below the last.
	const atHead = before < 0.5 || (Number(first.printed) === 2 && before < 1.5 && behind > 0.05);
	if (atHead) return counting.map(({start, printed}) => ({start, page: printed}));
	// Above a first foot that is not the first page's, pages may be that print no number.
	const several = Number(first.printed) > 1 && before > 1.5;
	return counting.map(({printed}, i) => ({
		start: counting[i - 1]?.end ?? 0,
		page: i === 0 && several ? null : printed,
	}));
}
