import {EventEmitter} from 'node:events';
import type {ReadStream} from 'node:tty';
import {KeyStream, loneEscape} from './key-stream.ts';
import {Pointer, type PointerEvent} from './pointer.ts';

/**
 * The terminal's keys, one at a time, in front of Ink: it is the stream that Ink reads from.
 *
 * A read of the terminal may hold many keys (typed ahead, held down, put in by an input method). They are handed on one
 * in each turn of the event loop, so React has drawn what one has changed before the next arrives; text without
 * a control character in it stays whole. The keys whose names Ink forgets or that ink-text-input takes for text
 * (Ctrl with a letter, the function keys, Backspace, Delete), and Escape, which Ink would join with a key right after it,
 * go to `onKey` by name instead. Pastes stay whole. What the terminal answers to a question goes to `onAnswer`,
 * what the mouse does to `onPointer`.
 */
export class Keyboard extends EventEmitter {
	readonly isTTY = true;
	readonly #terminal: ReadStream;
	readonly #onKey: (name: string) => void;
	readonly #onPointer: (event: PointerEvent) => void;
	/** What waits is from `#next` on: to move up a line of thousands at each key would take longer than the key. */
	#queue: string[] = [];
	#next = 0;
	#ready: string | null = null;
	#delivering = false;
	readonly #stream: KeyStream;
	readonly #pointer = new Pointer();
	#patience: NodeJS.Timeout | undefined;
	#lastLook: NodeJS.Immediate | undefined;

	constructor(
		terminal: ReadStream,
		onKey: (name: string) => void,
		onAnswer?: (answer: string) => void,
		onPointer: (event: PointerEvent) => void = () => {},
	) {
		super();
		this.#terminal = terminal;
		this.#onKey = onKey;
		this.#onPointer = onPointer;
		this.#stream = new KeyStream(onAnswer);
		terminal.setEncoding('utf8');
		terminal.on('data', this.#push);
	}

	/** Takes keys as if they had been typed. */
	type(keys: string): void {
		this.#push(keys);
	}

	/** Ends the listening; the terminal itself is left as it is. */
	close(): void {
		this.#waitNoMore();
		this.#terminal.off('data', this.#push);
		this.#terminal.pause();
	}

	read(): string | null {
		const key = this.#ready;
		this.#ready = null;
		return key;
	}

	setRawMode(raw: boolean): this {
		this.#terminal.setRawMode(raw);
		// A program that is given the terminal meanwhile must find its keys unread.
		if (raw) this.#terminal.resume();
		else this.#terminal.pause();
		return this;
	}

	setEncoding(): this {
		return this;
	}

	ref(): this {
		this.#terminal.ref();
		return this;
	}

	unref(): this {
		this.#terminal.unref();
		return this;
	}

	readonly #push = (data: string | Buffer): void => {
		this.#waitNoMore();
		this.#add(this.#stream.take(String(data)));
		const {unfinished} = this.#stream;
		if (unfinished) this.#patience = setTimeout(this.#look, patience[unfinished]);
	};

	/** A busy program may be late itself: what is waiting to be read is read before. */
	readonly #look = (): void => {
		this.#lastLook = setImmediate(() => this.#add(this.#stream.end()));
	};

	#waitNoMore(): void {
		clearTimeout(this.#patience);
		clearImmediate(this.#lastLook);
	}

	/** Where many wait, Ctrl-C does not wait for them: they are dropped, as a terminal drops what is typed ahead of it. */
	#add(keys: readonly string[]): void {
		const interrupt = keys.lastIndexOf(controlC);
		const dropping = interrupt !== -1 && this.#queue.length - this.#next + interrupt > fewWaiting;
		if (dropping) this.#forget();
		for (const key of dropping ? keys.slice(interrupt) : keys) this.#queue.push(key);
		if (!this.#delivering) this.#deliver();
	}

	#forget(): void {
		this.#queue = [];
		this.#next = 0;
	}

	readonly #deliver = (): void => {
		const key = this.#queue[this.#next++];
		this.#delivering = key !== undefined;
		if (key === undefined) {
			this.#forget();
			return;
		}
		const [name, pointer] = [nameOf(key), this.#pointer.take(key)];
		if (pointer !== undefined) {
			if (pointer) this.#onPointer(pointer);
		} else if (name === undefined) {
			this.#ready = key;
			this.emit('readable');
		} else this.#onKey(name);
		setImmediate(this.#deliver);
	};
}

/** What has begun is over when nothing more has come of it for so long: milliseconds. Answers may be cut on a long way. */
const patience = {escape: 20, 'two keys': 50, sequence: 300, paste: 1000};

const controlC = '\u0003';
/** So many keys are soon done. */
const fewWaiting = 32;

/** The name of a key that must not go through Ink; undefined for the others. */
export function nameOf(key: string, keys = functionKeys): string | undefined {
	const functionKey = keys.get(key);
	if (functionKey !== undefined) return functionKey;
	if (key === '\u007F' || key === '\b') return 'backspace';
	if (key === '\u001B[3~') return 'delete';
	if (key === '\n') return 'enter';
	if (key.length > 1 || ['\t', '\r'].includes(key)) return undefined;
	const code = key.charCodeAt(0);
	if (code >= 28 && code <= 31) return `ctrl-${String.fromCharCode(code + 64)}`;
	return code >= 1 && code <= 26 ? `ctrl-${String.fromCharCode(code + 96)}` : undefined;
}

/** As VT220 and xterm send them; the first five, and those with Shift up to the eighth, also as the Linux console does. */
export const functionKeys: ReadonlyMap<string, string> = new Map([
	...numbered('f', ['P', 'Q', 'R', 'S'], letter => `\u001BO${letter}`),
	...numbered('f', ['A', 'B', 'C', 'D', 'E'], letter => `\u001B[[${letter}`),
	...numbered('f', [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24], code => `\u001B[${code}~`),
	...numbered('shift-f', ['P', 'Q', 'R', 'S'], letter => `\u001B[1;2${letter}`),
	...numbered('shift-f', [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24], code => `\u001B[${code};2~`),
	...numbered('shift-f', [25, 26, 28, 29, 31, 32, 33, 34], code => `\u001B[${code}~`),
	[loneEscape, 'esc'],
]);

/** What is sent for each of a row of keys, with their names: `f1`, `f2`, … */
function numbered<Code>(name: string, codes: readonly Code[], sent: (code: Code) => string): [string, string][] {
	return codes.map((code, i) => [sent(code), `${name}${i + 1}`]);
}
