import {describe, expect, test} from 'vitest';
import {corpusOf} from '../../../src/search/corpus/corpus.ts';
import {holdsPattern} from '../../../src/search/query.ts';
import {createIndex, search} from '../../../src/search/search.ts';
import {loadPatterns, patternFindings, patternRules, readPattern} from '../../../src/search/ways/pattern.ts';
import {testEveryRow} from '../../rows.ts';
import {paragraphs} from '../made-up.ts';

test('before they are loaded patterns are not there yet', async () => {
	const index = createIndex(paragraphs('稀土的價格', '芯片'));
	expect(holdsPattern('/稀土.*/')).toBe(true);
	expect(holdsPattern('稀土 AR/VR')).toBe(false);
	expect(search(index, '/稀土.*/')).toEqual([]);
	expect(search(index, '芯片 /稀土/').map(hit => hit.anchor)).toEqual(['statement1-p2']);
	const patterns = await loadPatterns();
	expect(search(index, '/稀土.*/', {patterns}).map(hit => hit.anchor)).toEqual(['statement1-p1']);
	expect(search(index, '/稀土.*/')).toEqual([]);
});

describe('patternFindings', () => {
	const corpus = corpusOf(['稀土的價格，１０％', 'GDP grew 3.5%, then 10%', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!']);
	test.each([
		['稀土.*?价', [['稀土的價']]],
		['\\d+(\\.\\d+)?%', [['１０％'], ['3.5%', '10%']]],
		['gdp|GREW', [['GDP', 'grew']]],
		['gdp\\s\\S+\\W', [['GDP grew ']]],
		['\\x47DP', [['GDP']]],
		['\\p{Lu}dp', [['GDP']]],
		['[[:upper:]]dp', [['GDP']]],
		['價格，', [['價格，']]],
		['^稀', [['稀']]],
		['\\S+!', [['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!']]],
		['(a+)+$', []],
		['稀土(', [['稀土']]],
		['x*', []],
		['[', null],
		['(.)\\1', []],
		['稀(?=土)', []],
		['稀(?!土)', []],
		['稀++', []],
		['\\\\1', []],
		['(?:稀)土', [['稀土']]],
		['((((稀土))))', [['稀土']]],
		['('.repeat(3000), []],
		['稀.{1,140}格', [['稀土的價格']]],
		['稀.{1,300}格', []],
		['(?:稀.{0,30}){1,30}', []],
		['(a*)*'.repeat(3000), []],
	])('%s', async (source, texts) => {
		const {matches} = (await loadPatterns())(source);
		const found = matches && patternFindings(corpus, matches);
		const shown =
			found &&
			[...found].map(([line, {ranges = []}]) => ranges.map(([start, end]) => corpus.lines[line]!.slice(start, end)));
		expect(shown).toEqual(texts);
	});
});

test('no pattern of counted repeats takes long', async () => {
	const patterns = await loadPatterns();
	const index = createIndex(paragraphs(...Array.from({length: 40}, (_, n) => `the port of ${n} opens `.repeat(60))));
	const started = performance.now();
	for (const source of [
		'.{1,500}'.repeat(20),
		'(?:.{1,30}){1,30}~',
		'(?:.{1,20}){1,20}'.repeat(7),
		'.{1,9}'.repeat(33),
	]) {
		for (const unfinished of ['', '[', '(?:'])
			expect(search(index, `/${source}${unfinished}/`, {patterns})).toEqual([]);
	}
	expect(performance.now() - started).toBeLessThan(2000);
});

describe('what is wrong with a pattern', async () => {
	const faults = [
		['稀土', null],
		['(稀土', 'unclosedGroup'],
		['稀土)', 'unclosedGroup'],
		['[稀土', 'unclosedClass'],
		['*稀', 'nothingToRepeat'],
		['稀{1,2000}', 'tooLarge'],
		['稀\\', 'malformed'],
		['(?=稀)', 'lookingAround'],
		['(?<!稀)', 'lookingAround'],
		['(.)\\1', 'backReference'],
		['(?>稀)', 'notSupported'],
		['稀++', 'notSupported'],
	] as const;
	test.each(faults)('%s: %s', async (source, fault) => {
		expect((await loadPatterns())(source).fault).toBe(fault);
	});

	const {RE2JS} = await import('re2js');
	testEveryRow(patternRules, faults, ([source], rules) => readPattern(RE2JS, source, rules).fault);
});
