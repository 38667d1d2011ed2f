import {describe, expect, test} from 'vitest';
import {areSyllables, areSyllablesBegun, heardAlike, inLetters} from '../../../src/search/ways/typed-pinyin.ts';
import {squeeze} from '../../../src/text/squeeze.ts';

describe('inLetters', () => {
	test.each([
		['xi1tu3', 'xitu'],
		['gong1ye4hulian', 'gongyehulian'],
		['xitu', 'xitu'],
		['covid19', 'covid19'],
		['g20', 'g20'],
		['f1', 'f1'],
		['稀tu3', '稀tu3'],
	])('%s: %s', (key, letters) => {
		expect(inLetters(squeeze(key))).toBe(letters);
	});
});

test.each([
	['gaozhiliang', true, true],
	['gaozhil', false, true],
	['xian', true, true],
	['report', false, false],
	['', false, false],
])('%s can be cut into syllables: %s, begun: %s', (letters, whole, begun) => {
	expect([areSyllables(letters), areSyllablesBegun(letters)]).toEqual([whole, begun]);
});

test.each([
	['zhan', 'zan'],
	['jing', 'jin'],
	['neng', 'len'],
	['hu', 'fu'],
	['rou', 'lou'],
])('%s and %s sound alike to many', (one, other) => {
	expect(heardAlike(one)).toBe(heardAlike(other));
});
