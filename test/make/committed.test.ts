import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readmes, withKeys} from '../../bin/make/readme-keys.ts';
import {schemaText} from '../../bin/make/schema-file.ts';
import {tables} from '../../bin/make/tables.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the character tables are what `npm run tables` writes', () => {
	for (const [name, text] of Object.entries(tables())) expect(read(`src/text/${name}`), name).toBe(text);
});

test('the schema of the configuration file is what `npm run schema` writes', () => {
	expect(schemaText()).toBe(read('data/briefing-tui-config-1.schema.json'));
});

test.each(readmes)('the README in %s has the keys that `npm run keys` writes', (language, path) => {
	expect(withKeys(read(path), language)).toBe(read(path));
});

test('no document holds what git writes where two changes meet', () => {
	const cwd = new URL('../..', import.meta.url);
	const documents = globSync(['*.md', 'docs/*.md', '.github/**/*.{md,yml}'], {cwd});
	expect(documents).toContain('CHANGELOG.md');
	expect(documents.filter(path => /^(?:<{7}|={7}|>{7})(?: |$)/m.test(read(path)))).toEqual([]);
});
