import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type IPty, spawn} from '@lydell/node-pty';

/** The path of a file of the project. */
export const inProject = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** A program on a pseudo-terminal, timed from outside. */
export interface Timed {
	/** Milliseconds from the start of the program until `text` has come. */
	readonly untilFirst: (text: string) => Promise<number>;
	/** Waits until `text` has come and the frame is over. */
	readonly untilText: (text: string) => Promise<void>;
	/** What a key causes, up to its last byte; null when nothing came. */
	readonly press: (key: string) => Promise<Caused | null>;
	/** Presses a key over and over, so many a second, whatever comes, and tells what each caused before the next. */
	readonly hold: (key: string, times: number, perSecond: number) => Promise<readonly Caused[]>;
	/** The memory that it holds now: megabytes. */
	readonly megabytes: () => number;
	readonly kill: () => void;
}

/** What came after a key. */
export interface Caused {
	/** From the key to the last byte. */
	readonly milliseconds: number;
	readonly bytes: number;
	/** Synchronized updates; none from a program that knows of none. */
	readonly frames: number;
}

/** No byte for so long, and the frame is over: fzf draws the prompt at once and what it finds up to 100 ms later. */
const quiet = 150;
const patience = 5000;
/** A long transcript takes a while to be read: milliseconds. */
const patienceAtStart = 60_000;

export function open(command: readonly string[], columns: number, rows: number): Timed {
	const [file = '', ...args] = command;
	const {CI: _, ...env} = process.env;
	const started = performance.now();
	let written = started;
	let last = 0;
	let bytes = 0;
	let frames = 0;
	let heard = '';
	const program: IPty = spawn(file, args, {
		name: 'xterm-256color',
		cols: columns,
		rows,
		env: {...env, TERM: 'xterm-256color', COLORTERM: 'truecolor'},
	});
	program.onData(data => {
		last = performance.now();
		bytes += Buffer.byteLength(data);
		frames += data.split('\u001B[?2026l').length - 1;
		heard += data;
		answer(program, data);
	});
	const settled = async (done: () => boolean, most = patience): Promise<void> => {
		const since = performance.now();
		for (;;) {
			await new Promise(resolve => setTimeout(resolve, 1));
			const now = performance.now();
			if (now - since > most || (done() && now - Math.max(last, written) > quiet)) return;
		}
	};
	const press = (key: string): void => {
		heard = '';
		written = performance.now();
		[last, bytes, frames] = [0, 0, 0];
		program.write(key);
	};
	const caused = (): Caused | null => (last === 0 ? null : {milliseconds: last - written, bytes, frames});
	return {
		untilText: async text => {
			await settled(() => heard.includes(text), patienceAtStart);
		},
		untilFirst: async text => {
			const until = started + patience;
			while (!heard.includes(text) && performance.now() < until) await new Promise(resolve => setImmediate(resolve));
			return last - started;
		},
		press: async key => {
			press(key);
			await settled(() => true);
			return caused();
		},
		hold: async (key, times, perSecond) => {
			const all: Caused[] = [];
			const started = performance.now();
			for (let pressed = 0; pressed < times; pressed++) {
				press(key);
				const next = started + ((pressed + 1) * 1000) / perSecond;
				await new Promise(resolve => setTimeout(resolve, Math.max(0, next - performance.now())));
				const one = caused();
				if (one) all.push(one);
			}
			return all;
		},
		megabytes: () => {
			const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8')) ?? [];
			return Number(kilobytes) / 1024;
		},
		kill: () => program.kill('SIGKILL'),
	};
}

/** What a terminal says to the questions that programs ask of it. */
function answer(program: IPty, data: string): void {
	if (data.includes('\u001B[6n')) program.write('\u001B[1;2R');
	if (/\u001B\[0?c/.test(data)) program.write('\u001B[?62;22c');
	if (data.includes('\u001B]11;?')) program.write('\u001B]11;rgb:0000/0000/0000\u001B\\');
}

export function percentile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;
}
