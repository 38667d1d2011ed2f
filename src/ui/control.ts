import type {Rows, Size} from '../reader/layout.ts';
import type {Cells} from '../text/cells.ts';

/** A cell of the screen, counted from 0. */
export interface Cell {
	readonly row: Rows;
	readonly column: Cells;
}

/** How large a terminal is; one that does not know (a serial line, a program in its place) is as large as terminals once were. */
export const sizeOf = ({columns, rows}: Size): Size => ({columns: columns || 80, rows: rows || 24});

/** Moves the cursor (CUP). */
export const at = ({row, column}: Cell): string => `\u001B[${row + 1};${column + 1}H`;

export const hideCursor = '\u001B[?25l';
export const showCursor = '\u001B[?25h';

/**
 * The alternate screen, on which what is too long for a row stays in it (DECAWM off): a terminal that draws a line wider
 * than it was measured must not move all that is below. The wheel is arrow keys there (xterm's alternate scroll mode), also
 * where the mouse stays the terminal's own.
 */
export const enterScreen = `\u001B[?1049h\u001B[?7l\u001B[?1007h${hideCursor}`;
export const leaveScreen = `\u001B[?1006l\u001B[?1000l${showCursor}\u001B[?1007r\u001B[?7h\u001B[?1049l`;

/** Presses of the mouse and its wheel are told (X11), by numbers of any size (SGR). Most terminals still select while Shift is held. `leaveScreen` ends it. */
export const trackMouse = '\u001B[?1000h\u001B[?1006h';

/** What the wheel was before: `leaveScreen` brings it back. To be written once, before the screen is entered. */
export const rememberWheel = '\u001B[?1007s';

/** What comes between is shown at once, by terminals that know synchronized output. */
export const beginUpdate = '\u001B[?2026h';
export const endUpdate = '\u001B[?2026l';

/**
 * An empty screen, and all that is relied upon on it, whoever wrote there last: plain text, no wrapping. From the top to
 * its end: erasing it all at once (2 J) is kept in the scrollback by some terminals.
 */
export const eraseScreen = '\u001B[m\u001B[?7l\u001B[H\u001B[J';
