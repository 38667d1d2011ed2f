import {describe, expect, test} from 'vitest';
import {wordsIn} from '../../src/text/words.ts';

const said = (text: string): readonly string[] => wordsIn(text).map(({range}) => text.slice(...range));

describe('words', () => {
	test.each([
		['We’ll test, and re-test: 5,000 kits.', ['We’ll', 'test', 'and', 're-test', '5,000', 'kits']],
		['the U.S. and AR/VR', ['the', 'U.S.', 'and', 'AR/VR']],
		['it came—late', ['it', 'came', 'late']],
		['產業鏈的韌性。', ['產業', '鏈', '的', '韌性']],
		['产业链的韧性。', ['产业', '链', '的', '韧性']],
		['發展5G網絡', ['發展', '5G', '網絡']],
		['。，', []],
		['', []],
	])('%s', (text, words) => {
		expect(said(text)).toEqual(words);
	});

	test('are folded', () => {
		expect(wordsIn('Ñandú 產業').map(({folded}) => folded)).toEqual(['nandu', '产业']);
	});

	test('are joined where nothing or one blank parts them', () => {
		expect(wordsIn('one two, three產業 四').map(({joined}) => joined)).toEqual([false, true, false, true, false]);
	});
});
