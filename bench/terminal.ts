import {type IPty, spawn} from '@lydell/node-pty';

/** A program on a pseudo-terminal, timed from outside. */
export interface Timed {
	/** Milliseconds from the start of the program until `text` has come. */
	readonly untilFirst: (text: string) => Promise<number>;
	/** Waits until `text` has come and the frame is over. */
	readonly untilText: (text: string) => Promise<void>;
	/** Milliseconds from a key to the last byte of what it causes; null when nothing came. */
	readonly press: (key: string) => Promise<number | null>;
	readonly kill: () => void;
}

/** No byte for so long, and the frame is over: fzf draws the prompt at once and what it finds up to 100 ms later. */
const quiet = 150;
const patience = 5000;

export function open(command: readonly string[], columns: number, rows: number): Timed {
	const [file = '', ...args] = command;
	const {CI: _, ...env} = process.env;
	const started = performance.now();
	let written = started;
	let last = 0;
	let heard = '';
	const program: IPty = spawn(file, args, {
		name: 'xterm-256color',
		cols: columns,
		rows,
		env: {...env, TERM: 'xterm-256color', COLORTERM: 'truecolor'},
	});
	program.onData(data => {
		last = performance.now();
		heard += data;
		answer(program, data);
	});
	const settled = async (done: () => boolean): Promise<void> => {
		const since = performance.now();
		for (;;) {
			await new Promise(resolve => setTimeout(resolve, 1));
			const now = performance.now();
			if (now - since > patience || (done() && now - Math.max(last, written) > quiet)) return;
		}
	};
	return {
		untilText: async text => {
			await settled(() => heard.includes(text));
		},
		untilFirst: async text => {
			const until = started + patience;
			while (!heard.includes(text) && performance.now() < until) await new Promise(resolve => setImmediate(resolve));
			return last - started;
		},
		press: async key => {
			written = performance.now();
			last = 0;
			program.write(key);
			await settled(() => true);
			return last === 0 ? null : last - written;
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
