import {describe, expect, test} from 'vitest';
import {percentage, phrases, tongueOf} from '../../src/reader/words.ts';
import {fold} from '../../src/text/fold.ts';

test.each([
	['zh-Hant', 'hant'],
	['zh-TW', 'hant'],
	['zh', 'hant'],
	['zh-Hans', 'hans'],
	['zh-CN', 'hans'],
	['zh-SG', 'hans'],
	['en', 'en'],
	['es', 'en'],
	['zha', 'en'],
	['', 'en'],
])('a briefing in %s is read in %s', (language, tongue) => {
	expect(tongueOf(language)).toBe(tongue);
});

describe('every phrase', () => {
	test.each(Object.entries(phrases))('%s is there in three tongues', (_word, {en, hant, hans}) => {
		expect(new Set([en === '', hant === '', hans === '']).size, 'in all or in none').toBe(1);
		const han = hans.match(/\p{Script=Han}/gu)?.join('') ?? '';
		expect(fold(han), 'no character that is only Traditional').toBe(han);
	});
});

test.each([
	[0, '0%'],
	[0.0001, '<1%'],
	[0.004, '<1%'],
	[0.005, '1%'],
	[0.724, '72%'],
	[1, '100%'],
])('%d is %s', (part, text) => {
	expect(percentage(part)).toBe(text);
});
