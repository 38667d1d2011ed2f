import {expect, test} from 'vitest';
import {outlineText} from '../../src/export/outline-text.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {blank, ferry} from './ferry.ts';

const english = wordingIn('en');
const simplified = wordingIn('zh-Hans');

test('who speaks, what is asked, what is in doubt', () => {
	expect(outlineText(ferry, english).split('\n')).toEqual([
		'渡輪復航記者會',
		'2024-05-06 10:30 碼頭大廳',
		'',
		'official 林望潮 · 航務處處長 · 發言人',
		'reporter Ida Berg · Quay Post',
		'',
		'  1  Ida Berg → 林望潮  有多少艘渡輪',
		'',
		'? Nobody answers this question.',
		'? A doubt that has no words here.',
		'',
	]);
});

test('in the words of a language', () => {
	const told = outlineText(ferry, simplified).split('\n');
	expect([told[3], told[8]]).toEqual(['官员     林望潮 · 航務處處長 · 發言人', '? 这个问题没有人回答。']);
});

test('where nothing is known', () => {
	expect(outlineText(blank, english)).toBe('  1  — → —  hello\n');
});
