import {describe, expect, test} from 'vitest';
import {corpusOf} from '../../../src/search/corpus/corpus.ts';
import {awaitsPatterns, createIndex, search} from '../../../src/search/search.ts';
import {loadPatterns, patternFindings} from '../../../src/search/ways/pattern.ts';
import {paragraphs} from '../made-up.ts';

test('before they are loaded patterns are not there yet', async () => {
	const index = createIndex(paragraphs('稀土的價格', '芯片'));
	expect(awaitsPatterns('/稀土.*/')).toBe(true);
	expect(awaitsPatterns('稀土 AR/VR')).toBe(false);
	expect(search(index, '/稀土.*/')).toEqual([]);
	expect(search(index, '芯片 /稀土/').map(hit => hit.anchor)).toEqual(['statement1-p2']);
	await loadPatterns();
	expect(awaitsPatterns('/稀土.*/')).toBe(false);
	expect(search(index, '/稀土.*/').map(hit => hit.anchor)).toEqual(['statement1-p1']);
});

describe('patternFindings', () => {
	const corpus = corpusOf(['稀土的價格，１０％', 'GDP grew 3.5%, then 10%', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!']);
	test.each([
		['稀土.*?价', [['稀土的價']]],
		['\\d+(\\.\\d+)?%', [['１０％'], ['3.5%', '10%']]],
		['gdp|GREW', [['GDP', 'grew']]],
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
		['(a*)*'.repeat(3000), []],
	])('%s', async (source, texts) => {
		await loadPatterns();
		const found = patternFindings(corpus, source);
		const shown =
			found &&
			[...found].map(([line, {ranges = []}]) => ranges.map(([start, end]) => corpus.lines[line]!.slice(start, end)));
		expect(shown).toEqual(texts);
	});
});
