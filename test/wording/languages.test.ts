import {expect, test} from 'vitest';
import {languageFor} from '../../src/wording/languages.ts';

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
	['es', undefined],
	['zha', undefined],
	['', undefined],
])('%s is served by %s', (tag, language) => {
	expect(languageFor(tag)).toBe(language);
});
