import {expect, test} from 'vitest';
import {sentencesIn} from '../../src/text/sentences.ts';

test.each([
	['en', ['We open in May.', 'Is that late?', 'No!']],
	['en', ['Mr. Reed and J. Vale met the U.S. Senate.', 'They agreed.']],
	['zh-Hant', ['港口九月開放。', '「路修好了嗎？」', '修好了!']],
	['zh-Hans', ['谢谢你的提问。', '产业规模不断增长,达到8848亿元。']],
	['zh-Hant', ['部長說明如下。', '「1. 港口九月開放。', '2.道路十月通車。']],
	['zh-Hant', ['大橋通車了。', '1. 收費。']],
	['en', ['"1. We open in May.', '2. It is late."']],
	['en', ['The count was 12.', 'It grew.']],
	['es', ['¿Cuándo abre?', 'En mayo, dijo la Sra. Prado.']],
] as const)('%s: %j', (language, sentences) => {
	const text = sentences.join(language.startsWith('zh') ? '' : ' ');
	expect(sentencesIn(` ${text} `, language).map(([start, end]) => ` ${text} `.slice(start, end))).toEqual(sentences);
});

test('blanks hold none', () => {
	expect([sentencesIn('', 'en'), sentencesIn('  \n', 'en')]).toEqual([[], []]);
});

test('a text of initials is one sentence, found in linear time', () => {
	expect(sentencesIn('A. '.repeat(200_000), 'en')).toEqual([[0, 599_999]]);
});
