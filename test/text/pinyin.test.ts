import {describe, expect, test} from 'vitest';
import {readingsOf, syllables, toPinyin} from '../../src/text/pinyin.ts';

describe('readingsOf', () => {
	test.each([
		['行', 'xing hang heng'],
		['重', 'zhong chong'],
		['长', 'chang zhang'],
		['女', 'nv nu'],
		['柜', 'gui'],
		['畜', 'chu xu'],
		['单', 'dan chan shan'],
		['略', 'lve lue'],
		['什', 'shen shi'],
		['干', 'gan qian'],
		['了', 'le liao'],
		['a', ''],
		['，', ''],
		['龍', ''],
	])('%s: %s', (character, readings) => {
		expect(readingsOf(character.charCodeAt(0)).map(number => syllables()[number])).toEqual(
			readings.split(' ').filter(Boolean),
		);
	});

	test('takes any number', () => {
		expect(readingsOf(-1)).toEqual([]);
		expect(readingsOf(0x10000)).toEqual([]);
	});
});

test('toPinyin leaves alone what is not Han', () => {
	expect(toPinyin('芯片 ai, 银行')).toBe('xinpian ai, yinxing');
	expect(toPinyin('')).toBe('');
});
