import type {Range} from '../briefing/place.ts';
import {cellWidth, graphemes} from '../text/cells.ts';

export interface Excerpt {
	readonly text: string;
	/** UTF-16 offsets in `text`, in order. */
	readonly ranges: readonly Range[];
}

/**
 * One row's worth of a text around its first range: at most so many cells, with `…` where something was cut. A third of
 * the room is left for what leads up to the range. Without ranges it is the beginning.
 */
export function excerpt(text: string, ranges: readonly Range[], cells: number): Excerpt {
	const parts = graphemes(text);
	if (cellWidth(text) <= cells) return {text, ranges};
	const offsets = [0];
	for (const part of parts) offsets.push(offsets.at(-1)! + part.length);
	const widths = parts.map(cellWidth);
	const dots = cellWidth('…');
	const [start, end] = ranges[0] ?? [0, 0];
	let first = Math.max(
		0,
		offsets.findLastIndex(offset => offset <= start),
	);
	let room = Math.max(Math.floor(cells / 3) - dots, cells - dots * 2 - cellWidth(text.slice(start)));
	room = Math.min(room, cells - dots * 2 - cellWidth(text.slice(start, end)));
	while (first > 0 && widths[first - 1]! <= room) room -= widths[--first]!;
	if (first === 1 && widths[0]! <= dots) first = 0;
	let left = cells - (first > 0 ? dots : 0);
	let last = first;
	while (last < parts.length && widths[last]! <= left) left -= widths[last++]!;
	if (last < parts.length) while (last > first && left < dots) left += widths[--last]!;
	if (left < 0 || (last < parts.length && left < dots)) return {text: '', ranges: []};
	const from = offsets[first]!;
	const to = offsets[last]!;
	const lead = first > 0 ? '…' : '';
	return {
		text: `${lead}${text.slice(from, to)}${last < parts.length ? '…' : ''}`,
		ranges: ranges
			.map(([s, e]): Range => [Math.max(s, from) - from + lead.length, Math.min(e, to) - from + lead.length])
			.filter(([s, e]) => s < e),
	};
}
