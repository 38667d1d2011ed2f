import {type Line, sourceOffset} from '../manuscript.ts';
import {lineNumbersIn} from './line-numbers.ts';
import {pageTold} from './running-heads.ts';

/** What a source prints beside what is said, and where: offsets into the manuscript, which rise. */
export interface SourceMarks {
	/** The lines that tell the number of their page, at its head or its foot. */
	readonly pages: readonly SourceMark[];
	/** The lines that have a number. */
	readonly lines: readonly SourceMark[];
	/** Where something begins of which the time is told. */
	readonly times: readonly SourceMark[];
}

interface SourceMark {
	readonly start: number;
	readonly end: number;
	/** As printed; a time as `HH:MM:SS.mmm`. */
	readonly printed: string;
}

/**
 * @param lines as a format gave them
 * @param isPageNumber whether a line is of the head or the foot of a page
 */
export function sourceMarksIn(lines: readonly Line[], isPageNumber: (line: Line) => boolean): SourceMarks {
	const numbers = lineNumbersIn(lines);
	const marks = (printedOf: (line: Line, i: number) => string | null | undefined): readonly SourceMark[] =>
		lines.flatMap((line, i) => {
			const printed = printedOf(line, i);
			return printed ? [{start: line.start, end: line.end, printed}] : [];
		});
	return {
		pages: marks((line, i) => (numbers?.[i] === undefined && isPageNumber(line) ? pageTold(line) : null)),
		lines: marks((_, i) => numbers?.[i]),
		times: lines.flatMap(line =>
			(line.times ?? []).map(({at, time}) => ({start: sourceOffset(line, at), end: line.end, printed: time})),
		),
	};
}
