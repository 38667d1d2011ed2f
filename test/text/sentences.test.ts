import {expect, test} from 'vitest';
import {sentencesIn} from '../../src/text/sentences.ts';

test.each([
	['en', ['We open in May.', 'Is that late?', 'No!']],
	['en', ['Mr. Reed and J. Vale met the U.S. Senate.', 'They agreed.']],
	['zh-Hant', ['港口九月開放。', '「路修好了嗎？」', '修好了!']],
	['zh-Hans', ['谢谢你的提问。', '产业规模不断增长,达到8848亿元。']],
	['es', ['¿Cuándo abre?', 'En mayo, dijo la Sra. Prado.']],
] as const)('%s: %j', (language, sentences) => {
	const text = sentences.join(language.startsWith('zh') ? '' : ' ');
	expect(sentencesIn(` ${text} `, language).map(([start, end]) => ` ${text} `.slice(start, end))).toEqual(sentences);
});

test('blanks hold none', () => {
	expect([sentencesIn('', 'en'), sentencesIn('  \n', 'en')]).toEqual([[], []]);
});
