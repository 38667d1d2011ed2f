import {expect, test} from 'vitest';
import {contractedFrom, expansion, explainedForms} from '../../src/terms/short-forms.ts';
import {spokenTexts} from '../../src/terms/spoken-text.ts';
import {saying} from './saying.ts';

test.each([
	['we asked the Chartered Gas Office', 'CGO', 'Chartered Gas Office'],
	['at the Board of Quays and Tides', 'BoQT', 'Board of Quays and Tides'],
	['the harbour master', 'HM', 'harbour master'],
	['the harbour master', 'CGO', undefined],
	['the harbour master', 'see above', undefined],
	['It ended. Quays', 'IQ', undefined],
])('%s (%s)', (before, short, long) => {
	expect(expansion(before, short)).toBe(long);
});

test.each([
	['渔业管理局（以下简称渔管局）', [['渔业管理局', '渔管局']]],
	['推動「渔业管理局」（FMB）', [['渔业管理局', 'FMB']]],
	['渔业管理局（在东港）', []],
	['东港的码头（东港）', []],
])('%s', (text, expected) => {
	expect(explainedForms(spokenTexts(saying([text], 'zh-Hans')), new Set(['渔业管理局']))).toEqual(expected);
});

test('a name contracted to a character of each word', () => {
	const starts = () => new Set([0, 2, 3, 5]);
	expect(contractedFrom('渔港部', ['渔业和港口部', '东港'], starts)).toBe('渔业和港口部');
	expect(contractedFrom('渔口部', ['渔业和港口部'], starts)).toBeUndefined();
	expect(contractedFrom('渔港部', ['渔业和港口部', '渔民和港口部'], starts)).toBeUndefined();
});
