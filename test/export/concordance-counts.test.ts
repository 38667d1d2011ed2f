import {expect, test} from 'vitest';
import {countsOf, countsTable, countsText, wordsListed} from '../../src/export/concordance-counts.ts';
import {tsv} from '../../src/export/table.ts';
import {concordance} from '../../src/search/concordance/concordance.ts';
import {passagesOf} from '../../src/search/corpus/passage.ts';
import {createIndex} from '../../src/search/search.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {ferry} from './ferry.ts';

const english = wordingIn('en');

const found = concordance(createIndex(ferry), '渡輪');

test('who says it, with a head, numbers under each other, and how even it is', () => {
	const counts = countsOf(found, 'speakers', ferry);
	expect(countsText(counts, english).split('\n')).toEqual([
		'speaker  count  words  per 1000    DP',
		'林望潮       2     22     90.91  0.35',
		'             1      5    200.00  0.00',
		'in 2 of 3; dispersion (DPnorm, 0 even, 1 all in one) 0.21',
		'',
	]);
	expect(tsv(...countsTable(counts.rows)).split('\n')[0]).toBe('speaker\tcount\twords\tperThousand\tdispersion');
});

test('in which question, and outside of questions', () => {
	expect(countsOf(found, 'questions', ferry)).toMatchObject({
		rows: [
			{question: null, count: 2, gist: ''},
			{question: 1, count: 1, gist: '有多少艘渡輪'},
		],
		outOf: 2,
	});
});

test('words near it, and sequences that hold it', () => {
	expect(countsOf(found, 'collocates', ferry, {least: 1, span: 2}).rows[0]).toMatchObject({
		near: 1,
		before: 0,
		after: 1,
	});
	expect(countsOf(found, 'clusters', ferry)).toEqual({rows: []});
	expect(countsText({rows: []}, english)).toBe('');
	const rows = countsOf(found, 'clusters', ferry, {size: 2, least: 1}).rows;
	expect(rows).toContainEqual({cluster: '渡輪上', count: 1, words: 2});
});

test('every word', () => {
	const [first] = wordsListed(passagesOf(ferry));
	expect(first).toEqual({word: '渡輪', count: 3, range: 2, perThousand: 93.75, dispersion: 0.03});
});
