import {layoutOf, type State} from '../reader/state.ts';
import {body} from './screen.ts';
import {statusLine} from './status-line.ts';
import type {Theme} from './theme.ts';
import {titleLine} from './title-line.ts';

/**
 * The screen as a terminal takes it, on its alternate screen, with the cursor hidden at the top left: what the reader sees
 * while Ink is still being loaded. Ink draws the same over it.
 */
export function firstFrame(state: State, theme: Theme): string {
	const lines = [
		...(layoutOf(state).titleRows > 0 ? [titleLine(state, theme)] : []),
		...body(state, theme),
		statusLine(state, theme),
	];
	return `\u001B[?1049h\u001B[?25l\u001B[H${lines.join('\u001B[K\r\n')}\u001B[K\u001B[H`;
}

/** Undoes that, should Ink never come to do it. */
export const leaveFirstFrame = '\u001B[?1049l\u001B[?25h';
