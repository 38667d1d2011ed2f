import {describe, expect, test} from 'vitest';
import {corpusOf} from '../../../src/search/corpus/corpus.ts';
import {movedFinds} from '../../../src/search/ways/moved.ts';

describe('movedFinds', () => {
	const corpus = corpusOf(['解決卡脖子的問題', '不能千篇一律', '個體工商戶', '2021年', '個體', '工農戶']);
	test.each([
		['卡子脖', ['卡脖子']],
		['千律一篇', ['千篇一律']],
		['千一篇律', ['千篇一律']],
		['解子脖卡决的问题', []],
		['个体户', ['个体工商户']],
		['个户', []],
		['个体农户', []],
		['2012年', []],
		['沙漠里', []],
		['', []],
	])('%s: %j', (key, texts) => {
		expect(movedFinds(corpus, key).map(({start, end}) => corpus.text.slice(start, end))).toEqual(texts);
	});
});
