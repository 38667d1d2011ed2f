import {EventEmitter} from 'node:events';
import {StringDecoder} from 'node:string_decoder';
import type {ReadStream} from 'node:tty';
import fc from 'fast-check';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {functionKeys, Keyboard, nameOf} from '../../../src/ui/ink/keyboard.ts';
import {testEveryRow} from '../../rows.ts';

const esc = '\u001B';
const pasted = (text: string): string => `${esc}[200~${text}${esc}[201~`;

const named = [
	...['OP', 'OQ', 'OR', 'OS'].map((code, i) => [`${esc}${code}`, `f${i + 1}`] as const),
	...['[[A', '[[B', '[[C', '[[D', '[[E'].map((code, i) => [`${esc}${code}`, `f${i + 1}`] as const),
	...['[11~', '[12~', '[13~', '[14~', '[15~'].map((code, i) => [`${esc}${code}`, `f${i + 1}`] as const),
	...['[17~', '[18~', '[19~', '[20~', '[21~'].map((code, i) => [`${esc}${code}`, `f${i + 6}`] as const),
	[`${esc}[23~`, 'f11'],
	[`${esc}[24~`, 'f12'],
	...['P', 'Q', 'R', 'S'].map((letter, i) => [`${esc}[1;2${letter}`, `shift-f${i + 1}`] as const),
	...[11, 12, 13, 14, 15].map((code, i) => [`${esc}[${code};2~`, `shift-f${i + 1}`] as const),
	...[17, 18, 19, 20, 21].map((code, i) => [`${esc}[${code};2~`, `shift-f${i + 6}`] as const),
	...[23, 24].map((code, i) => [`${esc}[${code};2~`, `shift-f${i + 11}`] as const),
	...[25, 26, 28, 29, 31, 32, 33, 34].map((code, i) => [`${esc}[${code}~`, `shift-f${i + 1}`] as const),
	['\u007F', 'backspace'],
	['\b', 'backspace'],
	[`${esc}[3~`, 'delete'],
	['\u0001', 'ctrl-a'],
	['\u001A', 'ctrl-z'],
	[`${esc}[27u`, 'esc'],
	['\r', undefined],
	['\n', 'enter'],
	['\u001C', 'ctrl-\\'],
	['\u001D', 'ctrl-]'],
	['\u001E', 'ctrl-^'],
	['\u001F', 'ctrl-_'],
	['\t', undefined],
	['a', undefined],
	['芯片', undefined],
	[`${esc}[A`, undefined],
	['\u0000', undefined],
] as const;

describe('nameOf', () => {
	test.each(named)('%j is %s', (key, name) => {
		expect(nameOf(key)).toBe(name);
	});

	testEveryRow(functionKeys, named, ([key], keys) => nameOf(key, keys));
});

/** A terminal that one can type on. */
class Terminal extends EventEmitter {
	readonly calls: string[] = [];
	#decoder = new StringDecoder('utf8');

	read(bytes: Uint8Array): void {
		this.emit('data', this.#decoder.write(Buffer.from(bytes)));
	}

	setEncoding = (): void => void this.calls.push('utf8');
	setRawMode = (raw: boolean): void => void this.calls.push(raw ? 'raw' : 'cooked');
	pause = (): void => void this.calls.push('pause');
	resume = (): void => void this.calls.push('resume');
	ref = (): void => void this.calls.push('ref');
	unref = (): void => void this.calls.push('unref');
}

/** All that comes out of a keyboard on which these chunks are typed: names in angle brackets, what Ink is to read as it is. */
async function typed(chunks: readonly Uint8Array[]): Promise<readonly string[]> {
	const terminal = new Terminal();
	const out: string[] = [];
	const keyboard = new Keyboard(terminal as unknown as ReadStream, name => out.push(`<${name}>`));
	keyboard.on('readable', () => out.push(keyboard.read() ?? '(nothing)'));
	for (const chunk of chunks) terminal.read(chunk);
	// The last key has gone out when one that is typed after it has.
	await new Promise<void>(resolve => {
		keyboard.on('readable', () => {
			if (out.at(-1) === '\u0000') resolve();
		});
		keyboard.type('\u0000');
	});
	return out.slice(0, -1);
}

describe('Keyboard', () => {
	test('hands keys on one at a time, each in a turn of its own', async () => {
		const terminal = new Terminal();
		const keyboard = new Keyboard(terminal as unknown as ReadStream, () => {});
		const out: (string | null)[] = [];
		keyboard.on('readable', () => out.push(keyboard.read()));
		terminal.read(Buffer.from(`${esc}[A${esc}[B`));
		expect(out).toEqual([`${esc}[A`]);
		expect(keyboard.read()).toBeNull();
		await new Promise(setImmediate);
		expect(out).toEqual([`${esc}[A`, `${esc}[B`]);
	});

	test('tells the keys by name that Ink forgets, in their order', async () => {
		expect(await typed([Buffer.from(`/芯\u007F\u0015${esc}OPx\r`)])).toEqual([
			'/芯',
			'<backspace>',
			'<ctrl-u>',
			'<f1>',
			'x',
			'\r',
		]);
	});

	test.each([
		['many', 5000, ['<ctrl-c>', 'j']],
		['few', 3, [`${esc}[B`, `${esc}[B`, '<ctrl-c>', 'j']],
	])('Ctrl-C after %s keys that wait', async (_many, count, rest) => {
		const held = Buffer.from(`${esc}[B`.repeat(count));
		// The first goes out as it comes.
		expect(await typed([held, Buffer.from('\u0003j')])).toEqual([`${esc}[B`, ...rest]);
	});

	test('a paste in many reads is one key', async () => {
		const parts = ['x\u001B[2', '00~甲\n', '乙\u001B', '[201~y'];
		expect(await typed(parts.map(part => Buffer.from(part)))).toEqual(['x', pasted('甲\n乙'), 'y']);
	});

	test.each([
		['with nothing after it, once it is clear that nothing will', [esc], '<esc>'],
		['in one read with another key', [`${esc}j`], '<esc>j'],
		['with another key in the next read', [esc, 'j'], '<esc>j'],
		['twice', [esc, esc], '<esc><esc>'],
		['before a sequence', [esc, `${esc}[A`], `<esc>${esc}[A`],
		['as the start of a sequence that is cut', [esc, '[A'], `${esc}[A`],
		['as the start of a function key that is cut', [esc, 'OP'], '<f1>'],
		['as a terminal sends it that is asked to be clear', [`${esc}[27u`], '<esc>'],
	])('Escape %s', async (_name, chunks, keys) => {
		const terminal = new Terminal();
		let out = '';
		const done = new Promise<void>(resolve => {
			const take = (key: string): void => {
				out += key;
				if (out.length >= keys.length) resolve();
			};
			const keyboard = new Keyboard(terminal as unknown as ReadStream, name => take(`<${name}>`));
			keyboard.on('readable', () => take(keyboard.read() ?? ''));
		});
		for (const chunk of chunks) terminal.read(Buffer.from(chunk));
		await done;
		expect(out).toBe(keys);
	});

	describe('what begins and does not end', () => {
		afterEach(() => void vi.useRealTimers());

		/** Types, waits, and gives back what came out: names in angle brackets. */
		async function after(chunks: readonly string[], wait: number): Promise<string> {
			vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
			const terminal = new Terminal();
			let out = '';
			const keyboard = new Keyboard(terminal as unknown as ReadStream, name => {
				out += `<${name}>`;
			});
			keyboard.on('readable', () => {
				out += keyboard.read();
			});
			for (const chunk of chunks) terminal.read(Buffer.from(chunk));
			vi.advanceTimersByTime(wait);
			for (let turn = 0; turn < 9; turn++) await new Promise(setImmediate);
			return out;
		}

		test.each([
			['a paste', `${esc}[200~甲乙`, pasted('甲乙')],
			['a paste, cut in its end', `${esc}[200~甲${esc}[20`, pasted(`甲${esc}[20`)],
		])('%s is over when nothing has come for a second', async (_what, begun, keys) => {
			expect(await after([begun], 999)).toBe('');
			expect(await after([begun], 1000)).toBe(keys);
		});

		test.each([
			['an answer', `${esc}]11;rgb:`, ''],
			['a sequence', `${esc}[1;5`, ''],
			['Alt-P, which begins as an answer does', `${esc}P`, '<esc>P'],
		])('%s is over when nothing has come for a moment', async (_what, begun, keys) => {
			expect(await after([begun], 49)).toBe('');
			expect(await after([begun], 50)).toBe(keys);
		});

		test.each([`${esc}[200~甲`, `${esc}]11;rgb:`, `${esc}P1+r`, `${esc}_G`, `${esc}[1;5`, `${esc}O`, esc])(
			'Ctrl-C is heard at once after %j',
			async begun => {
				expect(await after([begun, '\u0003'], 0)).toMatch(/<ctrl-c>$/);
			},
		);

		test('a paste that is only slow is whole', async () => {
			const terminal = new Terminal();
			vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
			const out: string[] = [];
			const keyboard = new Keyboard(terminal as unknown as ReadStream, () => {});
			keyboard.on('readable', () => out.push(keyboard.read() ?? ''));
			for (const part of [`${esc}[200~甲`, '乙', '丙', `${esc}[201~`]) {
				terminal.read(Buffer.from(part));
				vi.advanceTimersByTime(900);
				await new Promise(setImmediate);
			}
			expect(out).toEqual([pasted('甲乙丙')]);
		});

		test('a program that was late itself reads on before it gives up', async () => {
			const terminal = new Terminal();
			vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
			const out: string[] = [];
			const keyboard = new Keyboard(terminal as unknown as ReadStream, () => {});
			keyboard.on('readable', () => out.push(keyboard.read() ?? ''));
			terminal.read(Buffer.from(`${esc}[200~甲`));
			vi.advanceTimersByTime(5000);
			terminal.read(Buffer.from(`乙${esc}[201~`));
			await new Promise(setImmediate);
			expect(out).toEqual([pasted('甲乙')]);
		});
	});

	test('the same keys come out however the bytes of a text come in', async () => {
		const keys = fc.constantFrom(
			'芯',
			'片',
			'a',
			' ',
			'𠮷',
			'👩‍🔧',
			'é',
			'\r',
			'\u007F',
			'\u0015',
			'\t',
			`${esc}[1;5C`,
			pasted('甲\n乙'),
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(keys, {maxLength: 12}),
				fc.infiniteStream(fc.integer({min: 1, max: 6})),
				async (keys, sizes) => {
					const bytes = Buffer.from(keys.join(''));
					const chunks: Uint8Array[] = [];
					for (let at = 0; at < bytes.length; ) {
						const size = sizes.next().value;
						chunks.push(bytes.subarray(at, at + size));
						at += size;
					}
					expect((await typed(chunks)).join('')).toBe((await typed([bytes])).join(''));
				},
			),
		);
	});

	test('hands raw mode and life on to the terminal; lent out, it reads nothing', () => {
		const terminal = new Terminal();
		const keyboard = new Keyboard(terminal as unknown as ReadStream, () => {});
		keyboard.setRawMode(true).ref();
		keyboard.setRawMode(false).unref();
		expect(terminal.calls).toEqual(['utf8', 'raw', 'resume', 'ref', 'cooked', 'pause', 'unref']);
	});

	test('closed, hears nothing any more', () => {
		const terminal = new Terminal();
		const keyboard = new Keyboard(terminal as unknown as ReadStream, () => {});
		keyboard.close();
		expect(terminal.listenerCount('data')).toBe(0);
	});
});
