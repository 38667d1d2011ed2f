import {describe, expect, test} from 'vitest';
import {checkSettings} from '../../src/settings/check-settings.ts';
import {wordingIn} from '../../src/wording/languages.ts';

const english = wordingIn('en');

/** `line: fault` of each, in English. */
const faultsOf = (text: string): readonly string[] =>
	checkSettings(text).faults.map(({line, say}) => `${line}: ${say(english)}`);

test('what a file says, with its lines', () => {
	const {settings, keys, themes, faults} = checkSettings(
		[
			'language = "zh-Hant"',
			'theme = "paper"',
			'measure = 36',
			'script = "taiwan"',
			'color = "never"',
			'ambiguous = "wide"',
			'remember = false',
			'screen-reader = true',
			'[keys]',
			'search = "s"',
			'[themes.paper]',
			'muted = 243',
		].join('\n'),
	);
	expect(settings).toEqual({
		language: {value: 'zh-Hant', line: 1},
		theme: {value: 'paper', line: 2},
		measure: {value: 36, line: 3},
		script: {value: 'taiwan', line: 4},
		color: {value: 'never', line: 5},
		ambiguous: {value: 'wide', line: 6},
		remember: {value: false, line: 7},
		'screen-reader': {value: true, line: 8},
	});
	expect(keys.map(({path}) => path)).toEqual([['keys', 'search']]);
	expect(themes.map(({path}) => path)).toEqual([['themes', 'paper', 'muted']]);
	expect(faults).toEqual([]);
});

describe('each fault is told with what is allowed, and the rest holds', () => {
	test.each([
		['theme = "drak"', '1: theme takes "auto" or "dark" or "light" or "contrast", not "drak"; did you mean "dark"?'],
		['theme = 3', '1: theme takes "auto" or "dark" or "light" or "contrast", not 3'],
		['theme = dark', '1: behind = stands no value of TOML: text in quotes, a number, true, false, or a list in [ ]'],
		['theme', '1: this is neither NAME = VALUE nor [TABLE]'],
		['measure = 4', '1: measure takes a whole number from 10 to 100, not 4'],
		['measure = 40.5', '1: measure takes a whole number from 10 to 100, not 40.5'],
		['measure = "40"', '1: measure takes a whole number from 10 to 100, not "40"'],
		['measure = inf', '1: measure takes a whole number from 10 to 100, not null'],
		['remember = "no"', '1: remember takes true or false, not "no"'],
		[
			'colour = "never"',
			'1: there is no setting colour; did you mean color? there are language, theme, measure, script, color, ambiguous, mouse, screen-reader, remember, keys, themes',
		],
		[
			'font.size = 3',
			'1: there is no setting font.size; there are language, theme, measure, script, color, ambiguous, mouse, screen-reader, remember, keys, themes',
		],
		['keys = "vim"', '1: keys is a table: write [keys], and its settings below'],
		['[[themes]]', '1: themes is a table: write [themes], and its settings below'],
		['color = "auto"\ncolor = "never"', '2: color is set on line 1 already'],
		['language = "\u001B]0;x\u0007zh"', '1: language takes "auto" or "en" or "zh-Hant" or "zh-Hans", not "zh"'],
	])('%j', (text, fault) => {
		const found = checkSettings(`${text}\n[keys]\nsearch = "s"`);
		expect(faultsOf(`${text}\n[keys]\nsearch = "s"`)).toEqual([fault]);
		expect(found.keys).toHaveLength(1);
	});

	test('by their lines', () => {
		expect(faultsOf('measure = 1\ntheme = x\nremember = 1').map(fault => fault.slice(0, 2))).toEqual([
			'1:',
			'2:',
			'3:',
		]);
	});

	test('a file that is longer than anybody writes', () => {
		expect(faultsOf('#'.repeat(100_001))).toEqual(['1: the file is too long for a configuration file']);
	});

	test('a name that every object has is none', () => {
		expect(faultsOf('constructor = 1\n__proto__ = 2')).toHaveLength(2);
		expect(faultsOf('toString.theme = "dark"')).toHaveLength(1);
	});
});
