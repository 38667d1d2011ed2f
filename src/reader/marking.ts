import type {Range} from '../briefing/place.ts';
import type {Converter} from '../text/script.ts';
import type {UnitRange} from '../text/units.ts';
import type {Segment, TextRole} from './segment.ts';

/** What short texts are shown and marked with. */
export interface Marking {
	readonly convert: Converter;
	/** What is found in a text that is shown. */
	readonly found: (text: string) => readonly Range[];
}

/** Where nothing is looked for. */
export const nothingFound: Marking['found'] = () => [];

/** A short text (a gist, a name), in the script that is shown, with what the query finds in it marked. */
export function markedSegments(printed: string, {convert, found}: Marking, role: TextRole): readonly Segment[] {
	const {text} = convert(printed);
	const marked = cut(text, [0, text.length], found(text), range => [text.slice(...range), 'hit']);
	return marked.map(([part, own]) => [part, own ?? role]);
}

/** A stretch of a text in segments; what of it lies in a range is drawn by `marked`, the rest by `plain`. */
export function cut<Stretch extends UnitRange>(
	text: string,
	[start, end]: UnitRange,
	ranges: readonly Stretch[],
	marked: (part: UnitRange, range: Stretch) => Segment,
	plain: (part: UnitRange) => readonly Segment[] = part => [[text.slice(...part)]],
): readonly Segment[] {
	const segments: Segment[] = [];
	let at = start;
	for (const range of ranges) {
		const from = Math.max(range[0], at);
		const to = Math.min(range[1], end);
		if (to <= from) continue;
		if (from > at) segments.push(...plain([at, from]));
		segments.push(marked([from, to], range));
		at = to;
	}
	if (at < end) segments.push(...plain([at, end]));
	return segments;
}
