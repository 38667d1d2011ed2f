import type {View} from '../reader/view.ts';
import {at, enterScreen, leaveScreen, rememberWheel} from './control.ts';
import {body} from './screen.ts';
import {statusLine} from './status-line.ts';
import type {Theme} from './theme.ts';
import {titleLine} from './title-line.ts';

/**
 * The screen as a terminal takes it, on its alternate screen, with the cursor hidden at the top left: what the reader sees
 * while Ink is still being loaded. Ink draws the same over it.
 */
export function firstFrame(view: View, theme: Theme): string {
	const lines = [
		...(view.layout.titleRows > 0 ? [titleLine(view, theme)] : []),
		...body(view, theme),
		statusLine(view, theme),
	];
	const rows = lines.map((line, row) => at({row, column: 0}) + line);
	return `${rememberWheel}${enterScreen}\u001B[?25l\u001B[H\u001B[J${rows.join('')}\u001B[H`;
}

/** Undoes that, should Ink never come to do it. */
export const leaveFirstFrame = `${leaveScreen}\u001B[?25h`;
