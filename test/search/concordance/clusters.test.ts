import {describe, expect, test} from 'vitest';
import {type ClusterOptions, clusters} from '../../../src/search/concordance/clusters.ts';
import {concordance} from '../../../src/search/concordance/concordance.ts';
import {createIndex} from '../../../src/search/search.ts';
import {paragraphs} from '../made-up.ts';

const of = (texts: readonly string[], query: string, options?: ClusterOptions) =>
	clusters(concordance(createIndex(paragraphs(...texts)), query), options).map(({text, count}) => `${count} ${text}`);

describe('clusters', () => {
	const texts = ['the supply chain is long', 'a supply chain is short', 'the supply chain broke', 'on supply'];

	test('are those said twice or more, without those that only ever stand in a longer one', () => {
		expect(of(texts, 'supply')).toEqual(['3 supply chain', '2 the supply chain', '2 supply chain is']);
	});

	test('of one size all', () => {
		expect(of(texts, 'supply', {size: 2})).toEqual(['3 supply chain', '2 the supply']);
		expect(of(texts, 'supply', {size: 2, least: 1})).toHaveLength(4);
	});

	test('hold the key anywhere', () => {
		expect(of(['we go on and on', 'we go on and on'], 'and')).toEqual(['2 we go on and on']);
	});

	test('do not go across a comma or a stop', () => {
		expect(of(['new ports, now', 'new ports, now'], 'ports')).toEqual(['2 new ports']);
	});

	test('hold more than the words that the key touches', () => {
		expect(of(['testing', 'testing', 'testing bells', 'testing bells'], "'test")).toEqual(['2 testing bells']);
	});

	test('of Chinese words, in either script', () => {
		expect(of(['新能源汽車產業', '新能源汽车产业'], '能源')).toEqual(['2 新能源汽車產業']);
	});

	test('a place with two keys counts once', () => {
		expect(of(['on and on', 'on and on'], 'on')).toEqual(['2 on and on']);
	});

	test('have the lines that they were found in', () => {
		const [chain] = clusters(concordance(createIndex(paragraphs(...texts)), 'supply'));
		expect(chain?.lines.map(({anchor}) => anchor)).toEqual(['statement1-p1', 'statement1-p2', 'statement1-p3']);
	});
});
