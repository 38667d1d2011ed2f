import {describe, expect, test} from 'vitest';
import {corpusOf} from '../../../src/search/corpus/corpus.ts';
import {meanings} from '../../../src/search/ways/pinyin-readings.ts';

const corpus = corpusOf(['新能源汽車,5G基站;西安、先進的女性,呂先生。', '銀行與增長', '個體工商戶']);

describe('meanings', () => {
	test.each([
		['xinnengyuan', 0, ['新能源']],
		['xinnengy', 0, ['新能源']],
		['xny', 0, ['新能源']],
		['xin能源', 0, ['新能源']],
		['5gjizhan', 0, ['5g基站']],
		['xian', 0, ['西安', '先', '先']],
		['nvxing', 0, ['女性']],
		['nuxing', 0, ['女性']],
		['lvxiansheng', 0, ['吕先生']],
		['yinhang', 0, ['银行']],
		['zengzhang', 0, ['增长']],
		['gtgsh', 0, ['个体工商户']],
		['getigongsh', 0, ['个体工商户']],
		['xinnengyuna', 0, []],
		['xinnengyuna', 1, ['新能源']],
		['xinengyuan', 1, ['新能源']],
		['xinnemgyuam', 1, []],
		['xinnemgyuam', 2, ['新能源']],
		['新能源', 0, []],
		['5g', 0, []],
		['qqq', 0, []],
		['', 0, []],
	])('%s with %i slips: %j', (key, slips, texts) => {
		const found = meanings(corpus, key, slips).flatMap(({starts, length}) =>
			starts.map(start => corpus.text.slice(start, start + length)),
		);
		expect(found).toEqual(texts);
	});
});

test.each([
	['sisizong', ['实施中']],
	['shisizong', []],
	['shishizong', []],
	['sisizon', ['实施中']],
	['shishizhong', ['实施中']],
])('as one hears it, %s: %j', (key, texts) => {
	const heard = corpusOf(['在實施中。']);
	const found = meanings(heard, key, 'heard').map(({starts: [start], length}) =>
		heard.text.slice(start, start! + length),
	);
	expect(found).toEqual(texts);
});

describe('of several readings the cheapest is taken', () => {
	test.each([
		['two initials rather than a digraph', 'zh', 0, '中和', {initial: 2}],
		['a rare reading rather than a syllable begun', 'duichen', 0, '對稱', {rare: 1, partial: false}],
		['the common reading of fewer characters', 'jieliang', 1, '屆聯合', {full: 2, rare: 0}],
		['a rare reading rather than a slip', 'duichen', 1, '對稱', {rare: 1, slips: 0}],
		['fewer slips', 'huoshichgang', 2, '和市場', {slips: 1}],
		['a rare reading rather than a slip in front', 'kuiduidhijie', 2, '會對世界', {rare: 1, slips: 2, astray: false}],
	])('%s: %s', (_what, key, slips, text, spelling) => {
		const [meaning] = meanings(corpusOf([`${text}的`]), key, slips);
		expect(meaning?.spelling).toMatchObject(spelling);
	});
});
