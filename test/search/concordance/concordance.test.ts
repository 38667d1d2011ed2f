import {describe, expect, test} from 'vitest';
import {concordance, within} from '../../../src/search/concordance/concordance.ts';
import {createIndex} from '../../../src/search/search.ts';
import {madeUp, paragraphs} from '../made-up.ts';

const index = createIndex(paragraphs('完整的產業鏈體系,產業鏈的韌性', '穩定的產業鏈布局', '只談產業', '强大产业链'));

describe('concordance', () => {
	test('has every place, in the order of the briefing', () => {
		const {lines} = concordance(index, '产业链');
		expect(lines.map(({right}) => right.slice(0, 2))).toEqual(['體系', '的韌', '布局', '']);
	});

	test('a line gives its paragraph back', () => {
		const {lines} = concordance(index, 'chanyelian');
		expect(lines.map(({key}) => key)).toEqual(['產業鏈', '產業鏈', '產業鏈', '产业链']);
		expect(lines[1]).toMatchObject({anchor: 'statement1-p1', range: [9, 12], left: '完整的產業鏈體系,', speaker: 's1'});
	});

	test.each([
		['supply chain', ['[supply chain]', '[Supply  Chain]']],
		['chain supply', ['[supply chain]', '[Supply  Chain]']],
		['产业 集群', ['[產業集群]']],
		['very', ['[very]', '[very]']],
		['very | good', ['[very]', '[very]', '[good]']],
	])('words of %s that stand side by side are one place', (query, keys) => {
		const texts = ['a supply chain, a Supply  Chain', '打造產業集群', 'very very good'];
		expect(concordance(createIndex(paragraphs(...texts)), query).lines.map(({key}) => `[${key}]`)).toEqual(keys);
	});

	test('a part of a query has no line', () => {
		expect(concordance(index, '产业链 沙漠').lines).toEqual([]);
		expect(concordance(index, '').lines).toEqual([]);
	});
});

describe('what it is looked for in', () => {
	const talk = createIndex(
		madeUp(
			[
				['Lind', 'official'],
				['Berg', 'reporter'],
			],
			[
				['statement1', 1, 'ice on the harbour'],
				['q1-q1', 2, 'how much ice'],
				['q1-a1', 1, 'a lot of ice', 'and snow'],
			],
		),
	);
	const passages = (query: string, scope?: Parameters<typeof concordance>[2]): readonly string[] =>
		concordance(talk, query, scope).passages.map(({block}) => block.id);

	test.each([
		['ice', {}, ['statement1-p1', 'q1-q1-p1', 'q1-a1-p1', 'q1-a1-p2']],
		['ice', {scope: {in: 'answers'}}, ['q1-a1-p1', 'q1-a1-p2']],
		['ice', {scope: {in: 'all', speaker: 's2'}}, ['q1-q1-p1']],
		['ice q:', {}, ['q1-q1-p1']],
		['ice @berg', {}, ['q1-q1-p1']],
		['ice !snow', {}, ['statement1-p1', 'q1-q1-p1', 'q1-a1-p1']],
	] as const)('%s %j', (query, scope, expected) => {
		expect(passages(query, scope)).toEqual(expected);
	});

	test('what lies in some turns', () => {
		const {lines, passages} = within(concordance(talk, 'ice'), ({speaker}) => speaker === 's1');
		expect(lines.map(({anchor}) => anchor)).toEqual(['statement1-p1', 'q1-a1-p1']);
		expect(passages).toHaveLength(3);
	});
});
