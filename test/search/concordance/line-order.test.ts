import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../../src/briefing/briefing.ts';
import {concordance} from '../../../src/search/concordance/concordance.ts';
import {type LineOrder, sorted} from '../../../src/search/concordance/line-order.ts';
import {createIndex} from '../../../src/search/search.ts';
import {madeUp, paragraphs} from '../made-up.ts';

const inOrder = (briefing: Briefing, query: string, by: LineOrder['by'], often = false): readonly string[] =>
	sorted(concordance(createIndex(briefing), query), {by, often}).map(({left, key, right}) => `${left}[${key}]${right}`);

const tides = paragraphs(
	'the high tide came',
	'a low tide went',
	'one high tide went',
	'a neap tide came early',
	'tide',
);

describe('by the words beside the key', () => {
	const [high, low, one, neap, none] = ['the high ', 'a low ', 'one high ', 'a neap ', ''];

	test.each([
		[[], [high, low, one, neap, none]],
		[['R1'], [none, high, neap, low, one]],
		[
			['R1', 'R2'],
			[none, high, neap, low, one],
		],
		[['R2'], [high, low, one, none, neap]],
		[['L1'], [none, high, one, low, neap]],
		[
			['L1', 'L2'],
			[none, one, high, low, neap],
		],
		[['L2'], [none, low, neap, one, high]],
		[
			['R1', 'L1'],
			[none, high, neap, one, low],
		],
	] as const)('%j', (by, lefts) => {
		expect(inOrder(tides, 'tide', by).map(line => line.slice(0, line.indexOf('[')))).toEqual(lefts);
	});

	test('whole words, not letters from the key on', () => {
		expect(inOrder(paragraphs('a zoo key', 'an ape key', 'my cat key'), 'key', ['L1'])).toEqual([
			'an ape [key]',
			'my cat [key]',
			'a zoo [key]',
		]);
	});

	test('Chinese words by pinyin, in either script', () => {
		const lines = inOrder(paragraphs('完整的產業體系', '穩定的产业布局', '强大產業'), '产业', ['R1']);
		expect(lines).toEqual(['强大[產業]', '穩定的[产业]布局', '完整的[產業]體系']);
	});

	test('of a word that the key halves, the rest', () => {
		expect(inOrder(paragraphs('tests here', 'testing ago', 'test zone'), 'test', ['R1'])).toEqual([
			'[test]ing ago',
			'[test]s here',
			'[test] zone',
		]);
	});
});

test('the commonest first: at each key among those that were alike so far', () => {
	const ports = paragraphs('port b x', 'port a y', 'port b z', 'port b z', 'port c');
	expect(inOrder(ports, 'port', ['R1', 'R2'], true)).toEqual([
		'[port] b z',
		'[port] b z',
		'[port] b x',
		'[port] a y',
		'[port] c',
	]);
});

test('by the key, and by who speaks', () => {
	const two = madeUp(
		[
			['Lind', 'official'],
			['Berg', 'reporter'],
		],
		[
			['q1-q1', 2, 'Port?'],
			['q1-a1', 1, 'ports port'],
		],
	);
	expect(inOrder(two, 'port', ['speaker'])).toEqual(['[port]s port', 'ports [port]', '[Port]?']);
	expect(inOrder(two, 'port', ['key'])).toEqual(['[port]s port', 'ports [port]', '[Port]?']);
});
