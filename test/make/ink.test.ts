import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {patched, patches} from '../../bin/make/ink/patches.ts';
import {narrowRuler, wideRuler} from '../../src/text/cells.ts';
import {measureWith} from '../../src/ui/ink/width.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const path = (name: string): string => `${root}node_modules/${name}`;

/** A module as the screen has it. */
const ours = (name: string) => import(path(name));

/** The same as it is installed: no patch fits the path with this at its end. */
const installed = (name: string) => import(`${path(name)}?installed`);

interface Lock {
	readonly packages: Readonly<Record<string, {readonly dependencies?: Readonly<Record<string, string>>}>>;
}
const lock: Lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
const measurers = Object.entries(lock.packages)
	.filter(([, {dependencies}]) => dependencies?.['string-width'])
	.map(([place]) => `${place.replace('node_modules/', '')}/node_modules/string-width/index.js`);

const output = 'ink/build/output.js';
const yoga = 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';
const lineUpdate = 'ink/build/line-update.js';
const width = 'ink/node_modules/string-width/index.js';

// Another file of tests may have left another ruler behind.
beforeEach(() => measureWith(narrowRuler));
afterEach(() => {
	measureWith(narrowRuler);
	vi.restoreAllMocks();
});

describe('each patch', () => {
	test.each([
		['cell-widths', measurers],
		['ink-remembers', [output]],
		['whole-lines', [lineUpdate]],
		['yoga-at-once', [yoga]],
	])('%s finds what it changes', (name, modules) => {
		expect(modules).not.toEqual([]);
		for (const module of modules) {
			const source = readFileSync(path(module), 'utf8');
			expect(patches[name]!.module.test(path(module)), module).toBe(true);
			expect(patched(path(module), source), module).not.toBe(source);
		}
	});

	test.each([width, output, lineUpdate, yoga])('says where to look once %s is another', module => {
		expect(() => patched(path(module), 'export default 1;')).toThrow(
			/has changed, look at bin\/make\/ink\/[a-z-]+\.ts/,
		);
	});

	test('leaves all others as they are', () => {
		for (const module of ['string-width/index.js', 'ink/build/ink.js', 'yoga-layout/dist/src/index.js']) {
			expect(patched(path(module), '')).toBeUndefined();
		}
	});
});

test('Node itself loads them by the hooks', () => {
	const script = `import Output from '${path(output)}'; const {caches} = new Output({});
		process.stdout.write(String(caches === new Output({}).caches));`;
	const hooks = `${root}bin/make/ink/hooks.ts`;
	const run = (...args: readonly string[]): string =>
		spawnSync(process.execPath, [...args, '--input-type=module', '--eval', script], {encoding: 'utf8'}).stdout;
	expect([run(), run('--import', hooks)]).toEqual(['false', 'true']);
});

describe('cell-widths', () => {
	const {
		widths,
	}: {readonly widths: readonly {readonly name: string; readonly text: string; readonly agree: boolean}[]} = JSON.parse(
		readFileSync(new URL('../test-strings.json', import.meta.url), 'utf8'),
	);

	test('of what terminals agree on, the string-width of Ink takes only these for narrower', async () => {
		const {default: theirs} = await installed(width);
		const {default: mine} = await ours(width);
		const others = widths.filter(({text, agree}) => agree && theirs(text) !== mine(text));
		expect(others.map(({name}) => name)).toEqual(['Thai กำ', 'क्षि']);
	});

	test('it does not know of a terminal that draws some of them wide', async () => {
		const {default: theirs} = await installed(width);
		const {default: mine} = await ours(width);
		measureWith(wideRuler);
		expect([theirs('“…”'), mine('“…”')]).toEqual([3, 6]);
	});

	test('it makes a segmenter when it is loaded', async () => {
		const made = vi.spyOn(Intl, 'Segmenter');
		await import(`${path(width)}?anew`);
		expect(made).toHaveBeenCalled();
	});
});

describe('yoga-at-once', () => {
	test('yoga fetches its own bytes; ours has them', async () => {
		const fetched = vi.spyOn(globalThis, 'fetch');
		const mine = await (await ours(yoga)).default();
		expect(fetched).not.toHaveBeenCalled();
		const theirs = await (await installed(yoga)).default();
		expect(fetched).toHaveBeenCalledWith(
			expect.stringMatching(/^data:application\/octet-stream;base64,/),
			expect.anything(),
		);
		expect(Object.keys(mine)).toEqual(Object.keys(theirs));
	});
});

describe('ink-remembers', () => {
	const lines = ['稀土 rare earths', '\u001B[1m“芯片”\u001B[22m…', '👩‍🔧 ok', ' ', 'wider than the screen by far'];

	interface Grid {
		readonly clip: (box: object) => void;
		readonly write: (x: number, y: number, text: string, options: object) => void;
		readonly get: () => {readonly output: string};
	}

	/** A frame of these lines as Ink's grid makes it, cut at its right edge. */
	function frame(Output: new (size: object) => Grid): string {
		const grid = new Output({width: 20, height: lines.length});
		grid.clip({x1: 0, x2: 20, y1: 0, y2: lines.length});
		for (const [row, line] of lines.entries()) grid.write(0, row, line, {transformers: []});
		return grid.get().output;
	}

	test('the same frame, drawn twice, is the same with it and without', async () => {
		const {default: Theirs} = await installed(output);
		const {default: Ours} = await ours(output);
		const wanted = frame(Theirs);
		expect(wanted).toContain('芯片');
		expect([frame(Ours), frame(Ours), frame(Theirs)]).toEqual([wanted, wanted, wanted]);
	});

	test('Ink itself forgets from one frame to the next', async () => {
		const {default: Theirs} = await installed(output);
		const {default: Ours} = await ours(output);
		const size = {width: 1, height: 1};
		expect(new Theirs(size).caches).not.toBe(new Theirs(size).caches);
		expect(new Ours(size).caches).toBe(new Ours(size).caches);
	});

	test('what it remembers is measured with the ruler that counts', async () => {
		const {default: Ours} = await ours(output);
		const size = {width: 9, height: 1};
		const of = (): number => new Ours(size).caches.getStringWidth('“…”');
		expect(of()).toBe(3);
		measureWith(wideRuler);
		expect(of()).toBe(6);
	});

	test('it does not remember for ever', async () => {
		const {default: Ours} = await ours(output);
		const {caches} = new Ours({width: 1, height: 1});
		for (let line = 0; line <= 4096; line++) caches.getStyledChars(String(line));
		expect(new Ours({width: 1, height: 1}).caches).not.toBe(caches);
	});
});

describe('whole-lines', () => {
	const update = async (load: typeof ours, before: string, after: string): Promise<string> =>
		(await load(lineUpdate)).default(before, after, 80);

	test.each(['👍🏽 agreed', '👨‍👩‍👧‍👦 families', '1️⃣ first', 'e\u0301tat'])(
		'%s stays nowhere it may not stand',
		async text => {
			const [before, after] = [`${text} and ${'so on '.repeat(5)}│`, `${text} and ${'so on '.repeat(5)}┃`];
			expect(await update(installed, before, after)).not.toContain(text);
			expect(await update(ours, before, after)).toContain(text);
		},
	);

	test('a line of which all is sure is drawn from where it differs', async () => {
		const [before, after] = ['稀土 rare earths, 12% │', '稀土 rare earths, 12% ┃'];
		expect(await update(ours, before, after)).toBe(await update(installed, before, after));
		expect(await update(ours, before, after)).not.toContain('rare');
	});
});
