import {describe, expect, test} from 'vitest';
import {languageAsked} from '../../src/cli/language-asked.ts';

describe('the language asked for', () => {
	test.each([
		['zh_TW.UTF-8', 'zh-Hant'],
		['zh_HK', 'zh-Hant'],
		['zh_MO.Big5', 'zh-Hant'],
		['zh_TW@radical', 'zh-Hant'],
		['zh-Hant', 'zh-Hant'],
		['zh_CN.GB18030', 'zh-Hans'],
		['zh_SG.UTF-8', 'zh-Hans'],
		['zh-Hans-CN', 'zh-Hans'],
		['en_US.UTF-8', 'en'],
		['en', 'en'],
		['C', undefined],
		['C.UTF-8', undefined],
		['POSIX', undefined],
		['fr_FR.UTF-8', undefined],
		['', undefined],
	])('LANG=%s: %s', (LANG, language) => {
		expect(languageAsked([], {LANG})).toBe(language);
	});

	test.each([
		[{LC_ALL: 'zh_TW', LC_MESSAGES: 'en_GB', LANG: 'zh_CN'}, 'zh-Hant'],
		[{LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'zh_CN'}, 'en'],
		[{LC_ALL: 'C.UTF-8', LANG: 'zh_CN'}, 'zh-Hans'],
		[{LC_ALL: 'fr_FR', LANG: 'zh_CN'}, undefined],
		[{LC_CTYPE: 'zh_CN'}, undefined],
		[{}, undefined],
	])('%j: %s', (environment, language) => {
		expect(languageAsked([], environment)).toBe(language);
	});

	test.each([
		['--lang zh-Hans', 'zh-Hans'],
		['parse --lang=zh-Hant a.txt', 'zh-Hant'],
		['--goto q3 --lang en a.txt', 'en'],
		['--lang en --lang zh-Hans', 'zh-Hans'],
		['search -- --lang zh-Hans', 'en'],
		['--lang klingon', 'en'],
		['--lang', 'en'],
	])('briefing-tui %s, among English: %s', (line, language) => {
		expect(languageAsked(line.split(' '), {LANG: 'en_US.UTF-8'})).toBe(language);
	});
});
