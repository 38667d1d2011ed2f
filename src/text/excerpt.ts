import {type Cells, graphemes, type Ruler} from './cells.ts';
import type {UnitRange} from './units.ts';

export interface Excerpt {
	readonly text: string;
	/** UTF-16 offsets in `text`, in order. */
	readonly ranges: readonly UnitRange[];
}

/**
 * One row's worth of a text around a range, its first unless told: at most so many cells, with `…` where something was cut. A third of
 * the room is left for what leads up to the range. Without ranges it is the beginning.
 */
export function excerpt(
	text: string,
	ranges: readonly UnitRange[],
	cells: Cells,
	ruler: Ruler,
	around: UnitRange | null = ranges[0] ?? null,
): Excerpt {
	if (ruler.take(text, cells).length === text.length) return {text, ranges};
	const dots = ruler.width(ellipsis);
	const [start, end] = around ?? [0, 0];
	const tail = ruler.width(ruler.take(text.slice(start), cells));
	const marked = Math.min(tail, ruler.width(text.slice(start, end)));
	const inner = cells - 2 * dots;
	const room = Math.min(inner - marked, Math.max(Math.floor(cells / 3) - dots, inner - tail));
	let from = start - lastCells(text.slice(0, start), room, ruler).length;
	// What is no wider than the dots in its place is not cut.
	if (inner <= 0 || ruler.take(text.slice(0, from), dots).length === from) from = 0;
	const head = from > 0 ? ellipsis : '';
	const body = ruler.fit(text.slice(from), cells - ruler.width(head));
	const to = from + (body === text.slice(from) ? body.length : Math.max(0, body.length - ellipsis.length));
	const clipped = ranges.map(
		([s, e]): UnitRange => [Math.max(s, from) - from + head.length, Math.min(e, to) - from + head.length],
	);
	return {text: head + body, ranges: clipped.filter(([s, e]) => s < e)};
}

const ellipsis = '…';

/** The longest end of a text that fits into the cells; looks at no more of it than can. */
function lastCells(text: string, cells: Cells, ruler: Ruler): string {
	const near = text.slice(-4 * Math.max(cells, 4));
	const parts = graphemes(near);
	let left: number = cells;
	let from = near.length;
	for (let n = parts.length - 1; n >= (near.length < text.length ? 1 : 0); n--) {
		left -= ruler.width(parts[n]!);
		if (left < 0) break;
		from -= parts[n]!.length;
	}
	return near.slice(from);
}
