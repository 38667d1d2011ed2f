import {describe, expect, test} from 'vitest';
import {createIndex, search} from '../../../src/search/search.ts';
import {unswapped} from '../../../src/search/ways/pinyin-swaps.ts';
import {paragraphs} from '../made-up.ts';

describe('unswapped', () => {
	test.each([
		['xnigkong', ['xingkong']],
		['hunagzhe', ['huangzhe', 'hungazhe']],
		['kogntiao', ['kongtiao']],
		['huxjii', ['huxiji']],
		['qqqq', []],
		['xnig空', []],
		['', []],
	])('%s may be %j', (key, spellings) => {
		expect(unswapped(key)).toEqual(spellings);
	});
});

describe('letters swapped from one syllable to the next are found', () => {
	const index = createIndex(paragraphs('呼吸機不夠用。', '麥克風壞了。', '高鐵通車。', '疫苗已到。'));
	test.each([
		['huxjii', 1, '呼吸機'],
		['hxuiji', 1, '呼吸機'],
		['makiefeng', 2, '麥克風'],
		['maikfeeng', 2, '麥克風'],
		['gatoie', 3, '高鐵'],
		['ymiiao', 4, '疫苗'],
	])('%s', (query, n, word) => {
		const [first] = search(index, query);
		expect(first?.anchor).toBe(`statement1-p${n}`);
		expect(first?.ranges.map(([start, end]) => first.text.slice(start, end))).toEqual([word]);
		expect(first?.why).toBe('fuzzy');
	});
});
