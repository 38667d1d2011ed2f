import {describe, expect, test} from 'vitest';
import {concordance, type Order} from '../../src/search/concordance.ts';
import {createIndex} from '../../src/search/search.ts';
import {paragraphs} from './made-up.ts';

const index = createIndex(paragraphs('完整的產業鏈體系,產業鏈的韌性', '穩定的產業鏈布局', '只談產業', '强大产业链'));

describe('concordance', () => {
	test.each([
		['place', ['體系', '的韌', '布局', '']],
		['right', ['', '布局', '的韌', '體系']],
		['left', ['', '布局', '體系', '的韌']],
	] as const)('by %s', (order: Order, after) => {
		expect(concordance(index, '产业链', {order}).map(({right}) => right.slice(0, 2))).toEqual(after);
	});

	test('a line gives its paragraph back', () => {
		const lines = concordance(index, 'chanyelian');
		expect(lines.map(({key}) => key)).toEqual(['產業鏈', '產業鏈', '產業鏈', '产业链']);
		expect(lines[1]).toMatchObject({anchor: 'statement1-p1', range: [9, 12], left: '完整的產業鏈體系,', speaker: 's1'});
	});

	test('a part of a query has no line', () => {
		expect(concordance(index, '产业链 沙漠')).toEqual([]);
		expect(concordance(index, '')).toEqual([]);
	});
});
