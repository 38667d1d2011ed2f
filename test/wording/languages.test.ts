import {expect, test} from 'vitest';
import type {Script} from '../../src/text/script.ts';
import {languageBeside, languageFor, writtenIn} from '../../src/wording/languages.ts';

test.each([
	['zh-Hant', 'zh-Hant'],
	['zh-TW', 'zh-Hant'],
	['zh', 'zh-Hant'],
	['zh-Hans', 'zh-Hans'],
	['zh-CN', 'zh-Hans'],
	['zh-SG', 'zh-Hans'],
	['zh-Hant-CN', 'zh-Hant'],
	['en', 'en'],
	['en-GB', 'en'],
	['qaa', undefined],
	['zha', undefined],
	['', undefined],
])('%s is served by %s', (tag, language) => {
	expect(languageFor(tag)).toBe(language);
});

const scripts: readonly Script[] = ['asPrinted', 'simplified', 'traditionalTaiwan', 'traditionalHongKong'];

test.each([
	['en', ['en', 'en', 'en', 'en']],
	['zh-Hant', ['zh-Hant', 'zh-Hans', 'zh-Hant', 'zh-Hant']],
	['zh-Hans', ['zh-Hans', 'zh-Hans', 'zh-Hant', 'zh-Hant']],
] as const)(
	'%s beside text as printed, in Simplified, in Traditional of Taiwan and Hong Kong is %j',
	(language, shown) => {
		expect(scripts.map(script => writtenIn(language, script))).toEqual(shown);
	},
);

test.each([
	[undefined, 'zh-CN', 'zh-Hans'],
	[undefined, 'qaa', 'en'],
	['en', 'zh-Hant', 'en'],
] as const)('asked for %s beside a text in %s: %s', (asked, tag, language) => {
	expect(languageBeside(asked, tag)).toBe(language);
});
