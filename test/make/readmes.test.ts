import {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readmes} from '../../bin/make/readme-keys.ts';
import {languages} from '../../src/wording/languages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What a README is made of, whatever its language: headings, items, rows, questions, what is to be typed, signs of keys. */
const skeleton = (readme: string): readonly string[] =>
	readme.split('\n').flatMap(line => {
		const [mark] = /^(?:#+|-|\|[-| ]+\|$|\||!|```\w*|\*\*)/u.exec(line) ?? [];
		if (mark === undefined) return [];
		const commands = /^\|/u.test(line) ? (line.match(/\|/gu) ?? []).join('') : '';
		return [`${mark}${commands}`];
	});

const typed = (readme: string): readonly string[] =>
	[...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
		block.split('\n').map(line => line.replace(/\s+# .*$/u, '')),
	);

/** Paths of links and pictures that lie here, from the root. */
const linked = (path: string): readonly string[] =>
	[...read(path).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/gu)]
		.map(([, to = '']) => to)
		.filter(to => !to.includes('://'))
		.map(to => join(dirname(path), to));

test('there is a README in every language that the program speaks', () => {
	expect(readmes.map(([language]) => language).toSorted()).toEqual([...languages].toSorted());
});

describe.each(readmes)('the README in %s', (language, path) => {
	const english = read('README.md');

	test('has the same sections, items, rows and questions as the English one', () => {
		expect(skeleton(read(path))).toEqual(skeleton(english));
	});

	test('has the same lines to type', () => {
		expect(typed(read(path))).toEqual(typed(english));
	});

	test('links the others, its own pictures and nothing that is not there', () => {
		const links = linked(path);
		expect(links.filter(to => !existsSync(join(root, to)))).toEqual([]);
		const others = readmes.map(([, other]) => other).filter(other => other !== path);
		expect(links).toEqual(
			expect.arrayContaining([...others, `docs/reader.${language}.png`, `docs/session.${language}.webp`]),
		);
	});

	test('shows a recording that is soon there', () => {
		expect(statSync(join(root, `docs/session.${language}.webp`)).size).toBeLessThan(1_500_000);
	});
});

test('the guide links nothing that is not there', () => {
	expect(linked('docs/guide.md').filter(to => !existsSync(join(root, to)))).toEqual([]);
});
