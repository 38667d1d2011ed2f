import {EventEmitter} from 'node:events';
import type {WriteStream} from 'node:tty';
import {enterScreen, leaveScreen, rememberWheel, sizeOf, trackMouse} from '../control.ts';
import type {Frame} from '../frame.ts';
import {Painter} from '../painter.ts';

/**
 * The terminal's screen: frames are painted on it from the first on, before Ink is there, and it is the stream that Ink
 * writes to. Of what Ink writes, its own frame goes no further: that is the line that is typed, which the next frame is made with.
 */
export class Display extends EventEmitter {
	readonly isTTY = true;
	readonly terminal: WriteStream;
	readonly #painter = new Painter();
	#isOurs = false;
	#line = '';
	/** Whether what the mouse does is asked for. */
	readonly mouse: boolean;

	constructor(terminal: WriteStream, mouse = false) {
		super();
		this.terminal = terminal;
		this.mouse = mouse;
	}

	get columns(): number {
		return sizeOf(this.terminal).columns;
	}

	get rows(): number {
		return sizeOf(this.terminal).rows;
	}

	get destroyed(): boolean {
		return this.terminal.destroyed;
	}

	get writable(): boolean {
		return this.terminal.writable;
	}

	get writableEnded(): boolean {
		return this.terminal.writableEnded;
	}

	/** Whether the screen is neither lent to another program nor left. */
	get isOurs(): boolean {
		return this.#isOurs;
	}

	/** What Ink has drawn last: one painted line. */
	get line(): string {
		return this.#line;
	}

	/** Takes the screen: what stood there comes back once it is left. */
	enter(): void {
		this.terminal.write(rememberWheel);
		this.#take();
	}

	/** Shows a frame, unless the screen is lent to another program or left. */
	show(frame: Frame): void {
		const written = this.#isOurs ? this.#painter.paint(frame) : '';
		if (written !== '') this.terminal.write(written);
	}

	/** The next frame is drawn anew, whatever the terminal shows now. */
	forget(): void {
		this.#painter.forget();
	}

	/** Takes what Ink writes: the ways into its screen and out of it, modes, its frame; an empty text, to hear that all is written. */
	write(text: string, written?: () => void): boolean {
		if (text === inkEnters) this.#take();
		else if (text === inkLeaves) this.#leave();
		else if (text === '' || isMode.test(text)) return this.#pass(text, written);
		else this.#line = text;
		written?.();
		return true;
	}

	/** The cursor is the painter's, as long as the screen is. */
	#pass(text: string, written?: () => void): boolean {
		return this.terminal.write(this.#isOurs && isCursor.test(text) ? '' : text, written);
	}

	#take(): void {
		if (this.#isOurs) return;
		this.#isOurs = true;
		this.#painter.forget();
		this.terminal.write(this.mouse ? enterScreen + trackMouse : enterScreen);
	}

	#leave(): void {
		this.#isOurs = false;
		this.terminal.write(leaveScreen);
	}
}

const inkEnters = '\u001B[?1049h';
const inkLeaves = '\u001B[?1049l';
const isMode = /^\u001B\[\?\d+[hl]$/;
const isCursor = /^\u001B\[\?25[hl]$/;
