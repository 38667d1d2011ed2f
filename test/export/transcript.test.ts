import {expect, test} from 'vitest';
import {briefingInScript} from '../../src/export/briefing-in-script.ts';
import {transcript} from '../../src/export/transcript.ts';
import {blank, ferry} from './ferry.ts';

test('a briefing as text to read', () => {
	expect(transcript(ferry).split('\n')).toEqual([
		'# 渡輪復航記者會',
		'2024-05-06, 10:30',
		'碼頭大廳',
		'',
		'### 林望潮 · 航務處處長 · 發言人：',
		'',
		'渡輪下週復航，票價由3元降到2.5元。',
		'',
		'> 林望潮在碼頭',
		'',
		'### 1. Ida Berg:',
		'',
		'How many ferries will run?',
		'',
		'### 林望潮 · 航務處處長 · 發言人：',
		'',
		'約40艘渡輪。',
		'',
		'（鼓掌）',
		'',
		'### —:',
		'',
		'謝謝各位，渡輪上見。',
		'',
	]);
});

test('in another script', async () => {
	const simplified = transcript(await briefingInScript(ferry, 'simplified')).split('\n');
	expect([simplified[0], simplified[6]]).toEqual(['# 渡轮复航记者会', '渡轮下周复航，票价由3元降到2.5元。']);
});

test('where nothing is known, the id of a speaker stands for the name', () => {
	expect(transcript(blank)).toBe('### 1. s9:\n\nHello.\n');
});

test('in lines of a width, the headings apart', () => {
	const heading = (line: string) => line.toUpperCase();
	expect(transcript(ferry, {width: 12, heading}).split('\n').slice(4, 12)).toEqual([
		'### 林望潮 · 航務處處長 · 發言人：',
		'',
		'渡輪下週復',
		'航，票價由',
		'3元降到',
		'2.5元。',
		'',
		'> 林望潮在',
	]);
});
