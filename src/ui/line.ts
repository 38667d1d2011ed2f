import type {Segment, TextRole} from '../reader/segment.ts';
import type {Cells, Ruler} from '../text/cells.ts';
import type {Theme} from './theme.ts';

/** What lines are drawn with: how the terminal measures, and how roles are painted. */
export interface Brush {
	readonly ruler: Ruler;
	readonly theme: Theme;
}

/** The segments as one line of at most `cells` cells, cut with `…` where they are longer. */
export const line = (brush: Brush, segments: readonly Segment[], cells: Cells): string =>
	draw(brush, segments, cells).drawn;

/** The same, filled with blanks to exactly `cells` cells; `role` goes over all of it. */
export function fullLine(brush: Brush, segments: readonly Segment[], cells: Cells, role: TextRole = 'text'): string {
	const {drawn, left} = draw(brush, segments, cells);
	return brush.theme[role](drawn + ' '.repeat(left));
}

/**
 * Something at the left and something at the right of a line of `cells` cells, with a blank between; the right one has
 * the first claim.
 */
export function spread(brush: Brush, left: readonly Segment[], right: readonly Segment[], cells: Cells): string {
	const rightCells = segmentCells(brush, right);
	if (rightCells + 2 > cells) return fullLine(brush, right, cells);
	if (rightCells === 0) return fullLine(brush, left, cells);
	return `${fullLine(brush, left, cells - rightCells - 1)} ${line(brush, right, rightCells)}`;
}

export const segmentCells = ({ruler}: Pick<Brush, 'ruler'>, segments: readonly Segment[]): Cells =>
	segments.reduce((sum, [text]) => sum + ruler.width(text), 0);

/** The segments one after another, however long. */
export const painted = (theme: Theme, segments: readonly Segment[]): string =>
	segments.map(([text, role]) => (role ? theme[role](text) : text)).join('');

/** Without roles: for a line that one role goes over. */
export const unpainted = (segments: readonly Segment[]): readonly Segment[] => segments.map(([text]) => [text]);

function draw(
	{ruler, theme}: Brush,
	segments: readonly Segment[],
	cells: Cells,
): {readonly drawn: string; readonly left: Cells} {
	const whole = segmentCells({ruler}, segments);
	if (whole <= cells) return {drawn: painted(theme, segments), left: cells - whole};
	// The last cell is the ellipsis's.
	const room = cells - ruler.width('…');
	let drawn = '';
	let left: number = room;
	for (const [text, role] of segments) {
		const part = ruler.take(text, left);
		if (part !== '') drawn += painted(theme, [[part, role]]);
		left -= ruler.width(part);
		if (part.length < text.length) break;
	}
	return room >= 0 ? {drawn: `${drawn}…`, left} : {drawn, left: 0};
}
