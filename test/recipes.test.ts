import {spawnSync} from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {readmes} from '../bin/make/readme-keys.ts';

vi.setConfig({testTimeout: 60_000});

const root = fileURLToPath(new URL('..', import.meta.url));
/** Every line that a user is told to type, but for installing; what several documents tell is there once. */
const recipes = [
	...new Set(
		[...readmes.map(([, path]) => path), 'docs/guide.md']
			.flatMap(path => [...readFileSync(join(root, path), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)])
			.flatMap(([, block = '']) => block.replaceAll('|\n', '|').trim().split('\n'))
			.map(line => line.replace(/\s+# .*$/u, ''))
			.filter(line => !line.startsWith('npm ')),
	),
];

/** What every system of ours has, besides the program itself. */
const everywhere = ['head', 'cut', 'sort', 'uniq', 'wc', 'printf', 'xargs', 'sh', 'echo'];
/** What may be there. */
const perhaps = ['jq', 'column'];

/** The programs of a line: what stands first, behind a stroke or a semicolon, outside quotes. */
const programsOf = (recipe: string): readonly string[] =>
	recipe
		.replace(/'[^']*'|"[^"]*"/gu, 'quoted')
		.split(/[|;]/u)
		.map(part => part.trim().split(/\s+/u)[0] ?? '');

const isThere = (name: string): boolean => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

const runnable = recipes.filter(recipe =>
	programsOf(recipe).every(
		name => name === 'briefing-tui' || everywhere.includes(name) || (perhaps.includes(name) && isThere(name)),
	),
);

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-tui-recipes-'));
	copyFileSync(join(root, 'data/seed-scio-2021.txt'), join(folder, 'transcript.txt'));
	writeFileSync(
		join(folder, 'briefing-tui'),
		`#!/bin/sh\nexec '${process.execPath}' '${root}bin/briefing-tui.js' "$@"\n`,
	);
	chmodSync(join(folder, 'briefing-tui'), 0o755);
});

afterAll(() => rmSync(folder, {recursive: true}));

test('most of them can be run here', () => {
	expect(recipes.length).toBeGreaterThanOrEqual(30);
	expect(runnable.length).toBeGreaterThanOrEqual(isThere('jq') && isThere('column') ? 28 : 20);
});

test.each(runnable)('%s', recipe => {
	const {status, stdout, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', recipe], {
		cwd: folder,
		encoding: 'utf8',
		env: {PATH: `${folder}:${process.env['PATH']}`, HOME: folder, LANG: 'C.UTF-8'},
	});
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	const [, file] = /(?:>|-o) (\S+)/u.exec(recipe.replace(/'[^']*'/gu, '')) ?? [];
	const path = join(folder, file ?? '');
	const written =
		file === undefined ? stdout : statSync(path).isDirectory() ? readdirSync(path).join() : readFileSync(path, 'utf8');
	expect(written).toMatch(/\S/u);
});
