import {expect, test} from 'vitest';
import {collocates} from '../../../src/search/concordance/collocates.ts';
import {concordance} from '../../../src/search/concordance/concordance.ts';
import {joined, joinedPassages} from '../../../src/search/concordance/joined.ts';
import {sorted} from '../../../src/search/concordance/line-order.ts';
import {wordList} from '../../../src/search/concordance/word-list.ts';
import {passagesOf} from '../../../src/search/corpus/passage.ts';
import {createIndex} from '../../../src/search/search.ts';
import {paragraphs} from '../made-up.ts';

const teas = ['strong tea now', 'weak tea', 'one old rope'];
const others = ['strong tea here'];

const all = joined(
	[teas, others].map((texts, n) => ({
		of: concordance(createIndex(paragraphs(...texts)), 'tea'),
		nameOf: () => `voice ${n}`,
	})),
);

test('lines of several briefings are sorted as one, and lead back to their own', () => {
	const lines = sorted(all, {by: ['R1'], often: false});
	expect(lines.map(({left, key, right}) => left + key + right)).toEqual([
		'weak tea',
		'strong tea here',
		'strong tea now',
	]);
	expect(lines.map(line => all.origins.get(line)?.[1])).toEqual([0, 1, 0]);
	expect(lines.map(line => all.origins.get(line)?.[0].anchor)).toEqual([
		'statement1-p2',
		'statement1-p1',
		'statement1-p1',
	]);
});

test('speakers are told by name', () => {
	expect(all.lines.map(({speaker}) => speaker)).toEqual(['voice 0', 'voice 0', 'voice 1']);
});

test('words are counted over all: blocks of one name in two briefings stay two', () => {
	const [strong] = collocates(all, {span: 1});
	expect(strong).toMatchObject({word: 'strong', near: 2, all: 2});
});

test('a list of words tells in how many briefings each is said', () => {
	const words = wordList(joinedPassages([teas, others].map(texts => passagesOf(paragraphs(...texts)))));
	const rangeOf = (wanted: string) => words.find(({word}) => word === wanted)?.range;
	expect(words[0]).toMatchObject({word: 'tea', count: 3, range: 2});
	expect([rangeOf('strong'), rangeOf('weak')]).toEqual([2, 1]);
});
