import {expect, test} from 'vitest';
import {concordance} from '../../../src/search/concordance/concordance.ts';
import {forms} from '../../../src/search/concordance/forms.ts';
import {createIndex} from '../../../src/search/search.ts';
import {paragraphs} from '../made-up.ts';

const of = (texts: readonly string[], query: string) =>
	forms(concordance(createIndex(paragraphs(...texts)), query)).map(({text, count}) => `${count} ${text}`);

test.each([
	[
		'whole words, in any case',
		['Testing it', 'testing and tests', 'a test'],
		'test',
		['2 Testing', '1 tests', '1 test'],
	],
	['in either script', ['發展產業', '产业多', '產業'], '产业', ['3 產業']],
	['of several words', ['the supply chain', 'supply chains'], 'supply chain', ['1 supply chain', '1 supply chains']],
	['nothing', ['ports'], 'zebra', []],
] as const)('%s', (_, texts, query, expected) => {
	expect(of(texts, query)).toEqual(expected);
});
