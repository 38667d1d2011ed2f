import {expect, test} from 'vitest';
import {concordanceTable, concordanceText, narrowed} from '../../src/export/concordance-text.ts';
import {namesIn} from '../../src/export/names.ts';
import {tsv} from '../../src/export/table.ts';
import {concordance} from '../../src/search/concordance/concordance.ts';
import {createIndex} from '../../src/search/search.ts';
import {ferry} from './ferry.ts';

const nameOf = namesIn(ferry);

const {lines} = concordance(createIndex(ferry), '渡輪');

test('the keys stand in one column of cells', () => {
	expect(concordanceText(lines, nameOf, 40).split('\n')).toEqual([
		'  林望潮             [渡輪]下週復航，票…',
		'1 林望潮       約40艘[渡輪]。',
		'           謝謝各位，[渡輪]上見。',
		'',
	]);
});

test('what is too wide is cut, the key never', () => {
	expect(concordanceText(lines, nameOf, 20).split('\n')).toEqual([
		'  林望潮     [渡輪]下…',
		'1 林望潮  …艘[渡輪]。',
		'          …，[渡輪]上…',
		'',
	]);
});

test('tab-separated, whole', () => {
	expect(tsv(...concordanceTable(lines, nameOf)).split('\n')).toEqual([
		'anchor\tquestion\tspeaker\tleft\tkey\tright',
		'statement1-p1\t\t林望潮\t\t渡輪\t下週復航，票價由3元降到2.5元。',
		'q1-a1-p1\t1\t林望潮\t約40艘\t渡輪\t。',
		'closing1-p1\t\t\t謝謝各位，\t渡輪\t上見。',
		'',
	]);
});

test('with so many characters on each side, and no wider column before the key than they need', () => {
	const near = lines.map(line => narrowed(line, 2));
	expect(near.map(({left, right}) => [left, right])).toEqual([
		['', '下週'],
		['0艘', '。'],
		['位，', '上見'],
	]);
	expect(concordanceText(lines, nameOf, 120, 2).split('\n')[1]).toBe('1 林望潮  …艘[渡輪]。');
});
