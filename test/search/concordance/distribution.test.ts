import {describe, expect, test} from 'vitest';
import {concordance} from '../../../src/search/concordance/concordance.ts';
import {deviation, distribution} from '../../../src/search/concordance/distribution.ts';
import {createIndex} from '../../../src/search/search.ts';
import {madeUp} from '../made-up.ts';

const talk = createIndex(
	madeUp(
		[
			['Lind', 'official'],
			['Berg', 'reporter'],
		],
		[
			['statement1', 1, 'the ice is on the old port'],
			['q1-q1', 2, 'more ice'],
			['q1-a1', 1, 'ice and ice here'],
			['q2-q1', 2, 'a third thing'],
			['q2-a1', 1, 'no news of it'],
		],
	),
);

describe('over the speakers and over the questions', () => {
	test('how often, of how many words, and where', () => {
		const {parts, outOf} = distribution(concordance(talk, 'ice'), 'speaker');
		expect(parts.map(({part, count, words}) => [part, count, words])).toEqual([
			['s1', 3, 15],
			['s2', 1, 5],
		]);
		expect(parts[0]?.perThousand).toBeCloseTo(200);
		expect(parts.map(({at}) => at)).toEqual([[1 / 20, 9 / 20, 11 / 20], [8 / 20]]);
		expect(outOf).toBe(2);
	});

	test('only those with a place are told, all are counted', () => {
		const {parts, outOf} = distribution(concordance(talk, 'ice'), 'question');
		expect(parts.map(({part, count, words}) => [part, count, words])).toEqual([
			[null, 1, 7],
			[1, 3, 6],
		]);
		expect(outOf).toBe(3);
	});

	test('dispersion, worked out by hand', () => {
		const of = concordance(talk, 'ice');
		// Three of four places in 15 of 20 words, one in 5: each has its share.
		expect(distribution(of, 'speaker').dispersion).toBeCloseTo(0);
		// 1 in 7, 3 in 6, 0 in 7 of 20 words: (|1/4 - 7/20| + |3/4 - 6/20| + 7/20) / 2 = 0.45; over 1 - 6/20.
		expect(distribution(of, 'question').dispersion).toBeCloseTo(0.45 / 0.7);
		// Of Lind: 1 in 7, 2 in 4, 0 in 4 of 15 words: (|1/3 - 7/15| + |2/3 - 4/15| + 4/15) / 2 = 0.4; over 1 - 4/15.
		expect(distribution(of, 'speaker').parts[0]?.dispersion).toBeCloseTo(0.4 / (1 - 4 / 15));
	});

	test('of nothing there is none', () => {
		expect(distribution(concordance(talk, 'snow'), 'speaker')).toEqual({parts: [], outOf: 2, dispersion: null});
	});
});

describe('the deviation of proportions', () => {
	test.each([
		[
			'each part its share',
			[
				[5, 50],
				[3, 30],
				[2, 20],
			],
			0,
		],
		[
			'all in the smallest',
			[
				[0, 50],
				[0, 30],
				[10, 20],
			],
			1,
		],
		[
			'all in the largest',
			[
				[10, 50],
				[0, 30],
				[0, 20],
			],
			0.5 / 0.8,
		],
		['one part', [[3, 10]], 0],
		[
			'a part without words',
			[
				[1, 10],
				[1, 10],
				[0, 0],
			],
			0,
		],
	] as const)('%s', (_, parts, expected) => {
		expect(deviation(parts)).toBeCloseTo(expected);
	});

	test('of what is nowhere', () => {
		expect(deviation([[0, 10]])).toBeNull();
	});
});
