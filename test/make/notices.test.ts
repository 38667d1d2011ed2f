import {globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';
import {heldWorks, notices} from '../../bin/make/notices.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const written = readFileSync(`${root}dist/NOTICES.txt`, 'utf8');
/** The modules of packages that are in the bundle, as its source maps tell, from the root of the repository. */
const modules = [
	...new Set(
		globSync(`${root}dist/*.map`)
			.flatMap(map => (JSON.parse(readFileSync(map, 'utf8')) as {sources: readonly string[]}).sources)
			.filter(path => path.includes('node_modules/'))
			.map(path => path.replace(/^\.\.\//, '')),
	),
];
const folders = new Set(modules.map(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)![0]));
/** The head of a section: `name version, licence`, and the works that share its text. */
const sections = written.split(/\n\n-{74}\n\n/).slice(1);
const noticed = sections.flatMap(section => section.split('\n\n')[0]!.split('\n'));

describe('the notices', () => {
	test('tell of every package that has a module in the bundle, and of no other', () => {
		const bundled = [...folders, 'node_modules/rolldown'].map(folder => {
			const {name, version, license} = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
			return `${name} ${version}, ${license}`;
		});
		expect(noticed.filter(line => !line.includes(' (in ')).sort()).toEqual([...new Set(bundled)].sort());
	});

	test('give the text of a licence for each', () => {
		for (const section of sections) {
			const [, ...text] = section.split('\n\n');
			expect(text.join(' '), section).toMatch(
				/Permission is hereby granted|Permission to use, copy|Redistribution and use|Apache License/,
			);
			expect(text.join(' '), section).toMatch(/copyright/i);
		}
		expect(written).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
	});

	test('tell of what a package holds of others, as far as its files name them', () => {
		const inside = (path: string): readonly string[] =>
			[...readFileSync(`${root}${path}`, 'utf8').matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(
				([, name = '']) => name,
			);
		const held = new Set(modules.filter(path => /\.m?js$/.test(path)).flatMap(inside));
		held.delete('.pnpm');
		expect([...held].filter(name => !noticed.some(line => line.startsWith(`${name} `)))).toEqual([]);
		expect([...held]).toContain('fflate');
	});

	test('hold nothing of a package that is no longer bundled', () => {
		expect(Object.keys(heldWorks).filter(name => !folders.has(`node_modules/${name}`))).toEqual([]);
	});

	test('name the five packages that the reader is made with', () => {
		for (const name of ['ink', 'react', 'ink-text-input', 'fuse.js', 'chalk'])
			expect(
				noticed.some(line => line.startsWith(`${name} `)),
				name,
			).toBe(true);
	});
});

describe('a package', () => {
	const folder = mkdtempSync(join(tmpdir(), 'briefing-tui-notices-'));
	afterAll(() => rmSync(folder, {recursive: true}));

	/** The path of a module of a package made for the test. */
	function moduleOf(name: string, licence: string | undefined, text: string | null): string {
		const own = join(folder, 'node_modules', name);
		mkdirSync(own, {recursive: true});
		writeFileSync(join(own, 'package.json'), JSON.stringify({name, version: '1.0.0', license: licence}));
		if (text !== null) writeFileSync(join(own, 'LICENSE'), text);
		return join(own, 'index.js');
	}

	test('is noticed with its text, which several share', () => {
		const text = notices([moduleOf('a', 'MIT', 'May be used.\r\n'), moduleOf('b', 'MIT AND ISC', 'May be used.')]);
		expect(text).toMatch(/\n\na 1\.0\.0, MIT\nb 1\.0\.0, MIT AND ISC\n\nMay be used\.\n$/);
	});

	test.each(['GPL-3.0-only', 'MIT AND AGPL-3.0', 'MIT OR GPL-2.0', 'SEE LICENSE IN LICENSE', undefined])(
		'is not bundled under the licence %s',
		licence => {
			expect(() => notices([moduleOf('c', licence, 'Text.')])).toThrow(/^c 1\.0\.0 may not be bundled/);
		},
	);

	test('is not bundled without the text of its licence', () => {
		expect(() => notices([moduleOf('d', 'MIT', null)])).toThrow(/^d 1\.0\.0 brings no text/);
	});

	test('is none of ours, nor of Node', () => {
		expect(notices([`${folder}/src/main.ts`, 'node:fs']).split('\n')).toHaveLength(3);
	});
});
