import {Ajv2020} from 'ajv/dist/2020.js';
import {parse} from 'smol-toml';
import {describe, expect, test} from 'vitest';
import {checkSettings} from '../../src/settings/check-settings.ts';
import {configSchema} from '../../src/settings/config-schema.ts';
import {exampleConfig} from '../../src/settings/example-config.ts';
import {readKeys} from '../../src/settings/own-keys.ts';
import {readThemes} from '../../src/settings/own-themes.ts';
import {settingRows} from '../../src/settings/setting-rows.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';

const isValid = new Ajv2020({allowUnionTypes: true}).compile(configSchema());

/** Whether the program finds nothing wrong with it either. */
function isRight(text: string): boolean {
	const {keys, themes, faults} = checkSettings(text);
	return [...faults, ...readKeys(keys).faults, ...readThemes(themes).faults].length === 0;
}

describe('the schema and the program agree', () => {
	test.each([
		'theme = "dark"',
		'theme = "contrast"\nmeasure = 100',
		'[keys]\npreset = "vim"\nsearch = "s"\nzoom = ["F11", "ZQ"]\ntheme = []',
		'[themes.paper]\nmuted = 243\nhit = {ground = "yellow", letters = "black"}\n[themes.paper.dark]\nhost = "#ffffff"',
		'remember = false\ncolor = "always"\nambiguous = "wide"\nscript = "hongkong"\nlanguage = "en"',
	])('%j is right', text => {
		expect([isValid(parse(text)), isRight(text)]).toEqual([true, true]);
	});

	test.each([
		'colour = "never"',
		'measure = 9',
		'measure = 40.5',
		'remember = "yes"',
		'language = "fr"',
		'script = "asPrinted"',
		'[keys]\npreset = "emacs"',
		'[keys]\nserch = "s"',
		'[keys]\nsearch = ""',
		'[keys]\nsearch = [3]',
		'[themes.dark]\nmuted = 3',
		'[themes.x]\nmuted = "grey"',
		'[themes.x]\nmuted = 256',
		'[themes.x]\nhit = {ground = 3}',
		'[themes.x.dim]\nmuted = 3',
		'keys = 3',
	])('%j is wrong', text => {
		expect([isValid(parse(text)), isRight(text)]).toEqual([false, false]);
	});

	test('every setting holds its first value', () => {
		for (const [name, {initial}] of Object.entries(settingRows)) {
			expect(isValid({[name]: initial}), name).toBe(true);
			expect(isRight(`${name} = ${JSON.stringify(initial)}`), name).toBe(true);
		}
	});
});

describe.each(languages)('the example in %s', language => {
	const example = exampleConfig('/home/me/.config/briefing-tui/config.toml', wordingIn(language));
	/** Every line that is no remark. */
	const inForce = example.replaceAll(/^# (?=\[|[a-z-]+ = )/gmu, '');

	test('says nothing as it is', () => {
		expect(checkSettings(example)).toEqual({settings: {}, keys: [], themes: [], faults: []});
	});

	test('is right out of its comments, and sets each setting as it is without it', () => {
		const {settings, keys} = checkSettings(inForce);
		expect(isRight(inForce)).toBe(true);
		expect(isValid(parse(inForce))).toBe(true);
		expect(Object.entries(settings).map(([name, {value}]) => [name, value])).toEqual(
			Object.entries(settingRows).map(([name, {initial}]) => [name, initial]),
		);
		expect(readKeys(keys)).toMatchObject({keys: {}, preset: 'default'});
	});
});
