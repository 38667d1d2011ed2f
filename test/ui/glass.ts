import {EventEmitter} from 'node:events';
import {StringDecoder} from 'node:string_decoder';
import type {ReadStream, WriteStream} from 'node:tty';
import xterm from '@xterm/headless';
import type {ColorSupportLevel} from 'chalk';
import type {Effect} from '../../src/reader/effect.ts';
import {createReader, type Reader} from '../../src/reader/reader.ts';
import type {State} from '../../src/reader/state.ts';
import {Display} from '../../src/ui/ink/display.ts';
import {mount} from '../../src/ui/ink/mount.ts';

/** The reader drawn by Ink on a terminal that is only looked at: no process, no pty. */
export interface Glass {
	readonly reader: Reader;
	/** What the reader asked its surroundings to do. */
	readonly effects: readonly Effect[];
	/** The text of each row, without the blanks at its end. */
	readonly rows: () => readonly string[];
	/** Counted from 0. */
	readonly cursor: () => {readonly x: number; readonly y: number};
	/** Types bytes: each chunk is one read of the terminal. */
	readonly press: (...chunks: readonly (string | Uint8Array)[]) => void;
	/** Comes back when what is looked for is there, drawn or done; rejects with the screen when it never comes. */
	readonly see: (looked: (rows: readonly string[]) => boolean) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** A screen that stays empty this long will not fill: milliseconds. */
const patience = 4000;

export async function onGlass(state: State, colour: ColorSupportLevel = 0): Promise<Glass> {
	const {columns, rows} = state.size;
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true, scrollback: 0});
	const changed = new EventEmitter();
	const effects: Effect[] = [];
	const reader = createReader(state, effect => {
		effects.push(effect);
		changed.emit('change');
	});
	const keys = new Keys();
	const screen = Object.assign(new EventEmitter(), {
		columns,
		rows,
		isTTY: true,
		write(data: string | Uint8Array, ...rest: readonly unknown[]): boolean {
			const written = rest.find(part => typeof part === 'function') as (() => void) | undefined;
			terminal.write(data, () => {
				written?.();
				changed.emit('change');
			});
			return true;
		},
	});
	const display = new Display(screen as unknown as WriteStream);
	const mounted = await mount({
		reader,
		keys: keys as unknown as ReadStream,
		display,
		colour,
		typedAhead: '',
		onAnswer: () => {},
		answered: Promise.resolve(),
	});
	const text = (): readonly string[] =>
		Array.from({length: rows}, (_, y) => terminal.buffer.active.getLine(y)?.translateToString(true).trimEnd() ?? '');
	return {
		reader,
		effects,
		rows: text,
		cursor: () => ({x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY}),
		press: (...chunks) => {
			for (const chunk of chunks) keys.read(Buffer.from(chunk));
		},
		see: looked =>
			new Promise((resolve, reject) => {
				const timer = setTimeout(() => end(new Error(`never seen; the screen is\n${text().join('\n')}`)), patience);
				const look = (): void => {
					if (looked(text())) end();
				};
				const end = (error?: Error): void => {
					clearTimeout(timer);
					changed.off('change', look);
					if (error) reject(error);
					else resolve();
				};
				changed.on('change', look);
				look();
			}),
		close: async () => {
			mounted.leave(0);
			await mounted.left;
			terminal.dispose();
		},
	};
}

/** The side of a terminal that keys come from. */
class Keys extends EventEmitter {
	readonly isTTY = true;
	readonly #decoder = new StringDecoder('utf8');

	read(bytes: Buffer): void {
		const text = this.#decoder.write(bytes);
		if (text !== '') this.emit('data', text);
	}

	setEncoding(): void {}
	setRawMode(): void {}
	pause(): void {}
	resume(): void {}
	ref(): void {}
	unref(): void {}
}
