import type {Size} from '../reader/layout.ts';
import type {View} from '../reader/shown.ts';
import type {Ruler} from '../text/cells.ts';
import type {Cell} from './control.ts';
import {body, resting} from './screen.ts';
import {promptView, statusLine} from './status-line.ts';
import type {Theme} from './theme.ts';
import {titleLine} from './title-line.ts';

/** All that stands on the screen at a time. */
export interface Frame {
	readonly size: Size;
	readonly ruler: Ruler;
	/** Painted lines: each begins and ends in plain text. */
	readonly rows: readonly string[];
	/** Where the cursor is left, and whether it is seen: only in a line that is typed. */
	readonly cursor: Cell & {readonly seen: boolean};
}

/** The frame of a view. @param typedLine the line that is typed, drawn; without it the status line stands in its place */
export function frameOf(view: View, theme: Theme, typedLine: string | null): Frame {
	const {layout, ruler, status} = view;
	const {typed} = status;
	const above = [...(layout.titleRows > 0 ? [titleLine(view, theme)] : []), ...body(view, theme)];
	return {
		size: {columns: layout.columns, rows: layout.rows},
		ruler,
		rows: [...above, (typed && typedLine) ?? statusLine(view, theme)],
		cursor: typed
			? {row: above.length, column: promptView(view, typed.mark, typed.prompt.before).cursor, seen: true}
			: {...resting(view), seen: false},
	};
}
