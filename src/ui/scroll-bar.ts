import type {Rows} from '../reader/layout.ts';
import type {Reading} from '../reader/reading.ts';
import type {Segment} from '../reader/segment.ts';
import type {Ruler} from '../text/cells.ts';

/**
 * The whole briefing from top to bottom in `rows` rows, one cell wide: what is on the screen is thick, and every place
 * where the query was found has a mark, a quiet one outside of the screen. Where in the briefing is this talked about?
 */
export function scrollBar({sight, stops}: Reading, ruler: Ruler, rows: Rows): readonly Segment[] {
	const row = (part: number): number => Math.min(rows - 1, Math.floor(part * rows));
	const marked = new Set(stops.map(row));
	const narrow = ruler.ambiguous === 1;
	return Array.from({length: rows}, (_, i): Segment => {
		const thumb = sight !== null && i >= row(sight[0]) && i <= row(sight[1]);
		if (marked.has(i)) return thumb ? [narrow ? '◆' : '*', 'message'] : [narrow ? '◇' : '.', 'muted'];
		return thumb ? [narrow ? '┃' : '#', 'bar'] : [narrow ? '│' : '|', 'rule'];
	});
}
