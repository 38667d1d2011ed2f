import {expect, test} from 'vitest';
import {markedTerms} from '../../src/terms/marked.ts';
import {smallWordsOf} from '../../src/terms/small-words.ts';
import {spokenTexts} from '../../src/terms/spoken-text.ts';
import {saying} from './saying.ts';

const marked = (text: string, language: string) =>
	markedTerms(spokenTexts(saying([text], language)), smallWordsOf(language)).map(
		({kind, forms, only}) => `${kind} ${forms[0]}${only ? ' here only' : ''}`,
	);

test.each([
	['“碼頭三淨”', 'slogan 碼頭三淨'],
	['「碼頭三淨」', 'slogan 碼頭三淨'],
	['『碼頭三淨』', 'slogan 碼頭三淨'],
	['"碼頭三淨"', 'slogan 碼頭三淨'],
	['＂碼頭三淨＂', 'slogan 碼頭三淨'],
	['《碼頭三淨》', 'title 碼頭三淨'],
	['〈碼頭三淨〉', 'title 碼頭三淨'],
	['“ 碼頭三淨。”', 'slogan 碼頭三淨'],
	['“碼頭三淨', undefined],
	['碼頭三淨”', undefined],
	['“三淨三”「未閉', 'slogan 三淨三'],
	['“2024”', undefined],
	['“這是我們的碼頭”', undefined],
	['“碼頭三淨？”', undefined],
	['“停”', undefined],
	['“十五五”', 'slogan 十五五'],
	['“的”', undefined],
	['“綠碼”', 'slogan 綠碼 here only'],
])('%s', (text, expected) => {
	expect(marked(`說到${text}嗎`, 'zh-Hant')).toEqual(expected === undefined ? [] : [expected]);
});

test.each([
	['“Clean Quays”', 'slogan Clean Quays'],
	['"Clean Quays,"', 'slogan Clean Quays'],
	['‘Clean Quays’', 'slogan Clean Quays'],
	['„Clean Quays“', 'slogan Clean Quays'],
	['«Clean Quays»', 'slogan Clean Quays'],
	['‹Clean Quays›', 'slogan Clean Quays'],
	['“green”', 'slogan green here only'],
	['“I like it”', undefined],
	['“of the”', undefined],
	['“no quay is ever as clean as ours”', undefined],
	['“Clean. Quays”', undefined],
	['the quays’ gates and the boats’ sails', undefined],
	['5" and 6" pipes', undefined],
])('%s', (text, expected) => {
	expect(marked(`So ${text} then`, 'en')).toEqual(expected === undefined ? [] : [expected]);
});

test('what somebody said is no slogan', () => {
	expect(marked('He said, “clean quays”.', 'en')).toEqual([]);
});
