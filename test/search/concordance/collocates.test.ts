import {describe, expect, test} from 'vitest';
import {type CollocateOptions, collocates, logDice, logLikelihood} from '../../../src/search/concordance/collocates.ts';
import {concordance} from '../../../src/search/concordance/concordance.ts';
import {createIndex} from '../../../src/search/search.ts';
import {paragraphs} from '../made-up.ts';

const of = (texts: readonly string[], query: string, options?: CollocateOptions) =>
	collocates(concordance(createIndex(paragraphs(...texts)), query), options);

const teas = ['strong tea now', 'strong tea here', 'weak coffee now', 'strong rope'];

describe('collocates', () => {
	test('worked out by hand: 4 of 9 words stand beside “tea”, 2 of the 3 “strong” among them', () => {
		const [strong, ...others] = of(teas, 'tea', {span: 1});
		expect(others).toEqual([]);
		expect(strong).toMatchObject({word: 'strong', near: 2, before: 2, after: 0, all: 3});
		expect(strong?.expected).toBeCloseTo((4 * 3) / 9);
		// 2 · (2 ln 2·9/12 + 2 ln 2·9/24 + 1 ln 1·9/15 + 4 ln 4·9/30)
		expect(strong?.logLikelihood).toBeCloseTo(0.908, 3);
		// 14 + log₂ 2·2/(2 + 3)
		expect(strong?.logDice).toBeCloseTo(13.678, 3);
		expect(strong?.lines.map(({anchor}) => anchor)).toEqual(['statement1-p1', 'statement1-p2']);
	});

	test('once each is enough, where that is asked for; those less often near than by chance are none', () => {
		expect(of(teas, 'tea', {span: 1, least: 1}).map(({word}) => word)).toEqual(['here', 'strong', 'now']);
	});

	test('the nearer word alone with a smaller span; never one of another paragraph', () => {
		const texts = ['a b tea', 'a b tea', 'c d', 'c d'];
		expect(of(texts, 'tea', {span: 1}).map(({word}) => word)).toEqual(['b']);
		expect(of(texts, 'tea', {span: 9}).map(({word}) => word)).toEqual(['a', 'b']);
	});

	test('a place between two keys counts once, on both sides', () => {
		const [and] = of(['tea and tea', 'and so on and on', 'or so on'], 'tea', {least: 1});
		expect(and).toMatchObject({word: 'and', near: 1, before: 1, after: 1});
		expect(and?.lines).toHaveLength(2);
	});

	test('either script and any case are one word, in the form that is printed most', () => {
		expect(of(['發展茶葉', '發展茶葉', '发展茶叶', '別的話'], '茶叶').map(({word}) => word)).toEqual(['發展']);
		expect(of(['Green tea', 'green tea', 'green tea', 'so it is'], 'tea').map(({word}) => word)).toEqual(['green']);
	});

	test('nothing found, nothing near', () => {
		expect(of(teas, 'cocoa')).toEqual([]);
		expect(of(['tea'], 'tea')).toEqual([]);
	});
});

describe('the measures', () => {
	test('nothing is unlikely about what is as expected', () => {
		expect(logLikelihood(10, 100, 100, 1000)).toBeCloseTo(0);
	});

	test('all of a word near, and nothing else near', () => {
		// 2 · (5 ln 10/5 + 5 ln 10/5)
		expect(logLikelihood(5, 5, 5, 10)).toBeCloseTo(20 * Math.log(2));
		expect(logDice(5, 5, 5)).toBe(14);
	});

	test('half as often together is a point of logDice less', () => {
		expect(logDice(8, 20, 20) - logDice(4, 20, 20)).toBeCloseTo(1);
	});
});
