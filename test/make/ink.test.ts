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

const yoga = 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';
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
		['yoga-at-once', [yoga]],
	])('%s finds what it changes', (name, modules) => {
		expect(modules).not.toEqual([]);
		for (const module of modules) {
			const source = readFileSync(path(module), 'utf8');
			expect(patches[name]!.module.test(path(module)), module).toBe(true);
			expect(patched(path(module), source), module).not.toBe(source);
		}
	});

	test.each([width, yoga])('says where to look once %s is another', module => {
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
	const script = `Intl.Segmenter = class { constructor() { process.stdout.write('made'); } };
		await import('${path(width)}');`;
	const hooks = `${root}bin/make/ink/hooks.ts`;
	const run = (...args: readonly string[]): string =>
		spawnSync(process.execPath, [...args, '--input-type=module', '--eval', script], {encoding: 'utf8'}).stdout;
	expect([run(), run('--import', hooks)]).toEqual(['made', '']);
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
