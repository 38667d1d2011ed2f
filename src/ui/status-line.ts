import type {Status} from '../reader/footer.ts';
import type {Segment} from '../reader/segment.ts';
import type {View} from '../reader/shown.ts';
import {type Cells, graphemes, type Ruler} from '../text/cells.ts';
import {type Brush, segmentCells, spread} from './line.ts';
import type {Theme} from './theme.ts';

/** The status line: hints at the left, progress at the right, which has the first claim on the room but for a message. */
export function statusLine({layout, ruler, status}: View, theme: Theme): string {
	const brush = {ruler, theme};
	const {columns} = layout;
	const right = status.progress;
	const left = toldLeft(status, brush, columns - segmentCells(brush, right) - 1);
	const crowded = status.message !== null && segmentCells(brush, left) + 1 + segmentCells(brush, right) > columns;
	return spread(brush, left, crowded ? [] : right, columns);
}

/** A message, or as many of the commonest keys as fit. */
function toldLeft({message, hints}: Status, brush: Brush, cells: Cells): readonly Segment[] {
	if (message !== null) return [[' '], [message, 'message']];
	const told = hints.map(({keys, title, always}) => {
		const segments: readonly Segment[] = [[' '], [keys, 'key'], [` ${title} `, 'muted']];
		const own = segmentCells(brush, segments);
		return {segments, cells: own, always: always && own <= cells};
	});
	let room = told.reduce((left, hint) => (hint.always ? left - hint.cells : left), cells);
	const fits = (hint: {readonly cells: Cells}): boolean => {
		room -= hint.cells;
		return room >= 0;
	};
	return told.filter(hint => hint.always || fits(hint)).flatMap(({segments}) => segments);
}

/** How a line that is typed lies in the status line; all in cells. */
export interface PromptView {
	/** Of the text before the cursor: all but its end, where there is no room for more. */
	readonly hidden: Cells;
	readonly before: Cells;
	/** From the left of the screen. */
	readonly cursor: Cells;
}

/** The cursor is always in sight. */
export function promptView({layout, ruler, status}: View, mark: string, before: string): PromptView {
	const markCells = ruler.width(mark);
	const room = Math.max(0, layout.columns - markCells - segmentCells({ruler}, status.progress) - 1);
	const cells = ruler.width(before);
	const hidden = cells > room ? hiddenCells(before, cells - room, ruler) : 0;
	return {hidden, before: cells, cursor: markCells + cells - hidden};
}

/** What goes at the left for at least so many cells to go: whole graphemes. */
function hiddenCells(text: string, cells: Cells, ruler: Ruler): Cells {
	let hidden = 0;
	for (const grapheme of graphemes(text)) {
		if (hidden >= cells) break;
		hidden += ruler.width(grapheme);
	}
	return hidden;
}
