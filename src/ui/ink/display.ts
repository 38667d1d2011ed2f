import {EventEmitter} from 'node:events';
import type {WriteStream} from 'node:tty';
import {at, type Cell, enterScreen, leaveScreen} from '../control.ts';

/**
 * The terminal as Ink writes to it. It leaves the hidden cursor where one reads: Ink finds its first row from anywhere, as no
 * frame is less high than the screen. It tells Ink of a new size only when it is told to: Ink draws at once what it has, and
 * lines of the old width would wrap in a narrower terminal and move everything.
 */
export class Display extends EventEmitter {
	readonly isTTY = true;
	readonly #terminal: WriteStream;
	/** Where the hidden cursor is left after each frame. Null where Ink places it. */
	resting: Cell | null = null;

	constructor(terminal: WriteStream) {
		super();
		this.#terminal = terminal;
	}

	get columns(): number {
		return this.#terminal.columns;
	}

	get rows(): number {
		return this.#terminal.rows;
	}

	get destroyed(): boolean {
		return this.#terminal.destroyed;
	}

	get writable(): boolean {
		return this.#terminal.writable;
	}

	get writableEnded(): boolean {
		return this.#terminal.writableEnded;
	}

	write(text: string, written?: () => void): boolean {
		const rest = text === endUpdate && this.resting ? at(this.resting) : '';
		return this.#terminal.write(rest + text.replace(ownScreen, whole => screens[whole] ?? whole), written);
	}

	/** Whether Ink still draws here. */
	get inUse(): boolean {
		return this.listenerCount('resize') > 0;
	}

	/**
	 * Has Ink draw everything anew, whatever the terminal shows now. `render` brings its tree up to date at once, `forget`
	 * has it take its last frame for gone. Both write, and Ink's own end of an update ends ours too: the erasing may be seen.
	 */
	redraw(render: () => void, forget: () => void): void {
		this.write(beginUpdate);
		render();
		forget();
		this.write(eraseAll);
		this.emit('resize');
		this.write(endUpdate);
	}
}

/** What comes between is shown at once, by terminals that know synchronized output. */
const beginUpdate = '\u001B[?2026h';
const endUpdate = '\u001B[?2026l';
/** What Ink enters and leaves its screen by, and what we do. */
const screens: Readonly<Record<string, string>> = {'\u001B[?1049h': enterScreen, '\u001B[?1049l': leaveScreen};
const ownScreen = /\u001B\[\?1049[hl]/;
const eraseAll = '\u001B[H\u001B[J';
