import type {Range} from '../briefing/place.ts';
import {type Query, queryOf, type State} from '../reader/state.ts';
import {markText} from '../search/search.ts';
import type {Segment} from './line.ts';
import type {Paint, Theme} from './theme.ts';

/** A short text (a gist, a name), in the script that is shown, with what the query finds in it marked. */
export function markedSegments(printed: string, state: State, theme: Theme, paint: Paint): readonly Segment[] {
	const text = state.convert(printed).text;
	return cut(text, 0, text.length, marksIn(text, state), range => [text.slice(...range), theme.hit]).map(
		([part, own]) => [part, own ?? paint],
	);
}

/** What a query marks in the texts of the lists, which are drawn again with every key. */
const known = new WeakMap<Query, Map<string, readonly Range[]>>();

function marksIn(text: string, state: State): readonly Range[] {
	const query = queryOf(state);
	if (!query || query.text.trim() === '') return [];
	const marks = known.get(query) ?? new Map<string, readonly Range[]>();
	known.set(query, marks);
	const ranges = marks.get(text) ?? markText(query.text, text, state.patterns);
	marks.set(text, ranges);
	return ranges;
}

/** The stretch of a text from `start` to `end` in segments; those of a range are drawn by `marked`. UTF-16 offsets. */
export function cut(
	text: string,
	start: number,
	end: number,
	ranges: readonly Range[],
	marked: (part: Range, range: Range) => Segment,
): readonly Segment[] {
	const segments: Segment[] = [];
	let at = start;
	for (const range of ranges) {
		const from = Math.max(range[0], at);
		const to = Math.min(range[1], end);
		if (to <= from) continue;
		if (from > at) segments.push([text.slice(at, from)]);
		segments.push(marked([from, to], range));
		at = to;
	}
	if (at < end) segments.push([text.slice(at, end)]);
	return segments;
}
