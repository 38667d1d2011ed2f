import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {expect, test} from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lineOf = (text: string, wanted: string): number => text.split('\n').findIndex(line => line.includes(wanted));

test('a place in the bundle leads back to its line in the source, and functions keep their names', () => {
	const map = new SourceMap(JSON.parse(read('dist/main.js.map')));
	const wanted = 'function parseArguments(';
	const bundle = read('dist/main.js');
	const line = lineOf(bundle, wanted);
	const entry = map.findEntry(line, bundle.split('\n')[line]!.indexOf(wanted));
	expect(entry).toMatchObject({
		originalSource: '../src/cli/arguments.ts',
		originalLine: lineOf(read('src/cli/arguments.ts'), wanted),
	});
});

test('what every start loads knows commands and words, but neither reads nor finds', () => {
	const [, start = ''] = /from ?"\.\/(start-[^"]+)"/.exec(read('dist/main.js')) ?? [];
	const {sources} = JSON.parse(read(`dist/${start}.map`)) as {readonly sources: readonly string[]};
	const working = /\/src\/(?:lexicon|parse|search|figures|terms|points|corrections|reader|store|mcp|ui)\//;
	expect(sources.filter(path => working.test(path))).toEqual([
		'../src/reader/theme-names.ts',
		'../src/search/concordance/sort-keys.ts',
		'../src/terms/glossary-term.ts',
	]);
});
