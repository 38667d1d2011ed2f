import type {Place} from '../briefing/place.ts';
import {layoutOf, pageOf, queryOf, type State, topOf} from '../reader/state.ts';
import {cellWidth} from '../text/cells.ts';
import type {Segment} from './line.ts';
import type {Theme} from './theme.ts';

/**
 * The whole briefing from top to bottom in `rows` rows, one cell wide: what is on the screen is thick, and every place
 * where the query was found has a mark. Where in the briefing is this talked about?
 */
export function scrollBar(state: State, theme: Theme, rows: number): readonly Segment[] {
	const row = (place: Place): number => Math.min(rows - 1, Math.floor(partBefore(state, place) * rows));
	const [from, to] = inSight(state).map(row);
	const marked = new Set(queryOf(state)?.stops.map(row));
	const narrow = cellWidth('│') === 1;
	return Array.from({length: rows}, (_, i): Segment => {
		const thumb = from !== undefined && to !== undefined && i >= from && i <= to;
		if (marked.has(i)) return [narrow ? (thumb ? '◆' : '◇') : '*', theme.message];
		return thumb ? [narrow ? '┃' : '#', theme.bar] : [narrow ? '│' : '|', theme.rule];
	});
}

function inSight(state: State): readonly Place[] {
	const page = pageOf(state);
	if (!page || page.rows.length === 0) return [];
	const top = topOf(state, page);
	const bottom = Math.min(page.rows.length - 1, top + layoutOf(state).textRows - 1);
	return [page.rows[top]!.place, page.rows[bottom]!.place];
}

/** How much of the text lies before a place, 0 to 1. */
const partBefore = ({outline}: State, {block, offset}: Place): number =>
	outline.length === 0 ? 0 : (outline.lengthBefore(block) + Math.max(0, offset)) / outline.length;
