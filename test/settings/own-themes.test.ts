import {describe, expect, test} from 'vitest';
import type {Ground, OwnTheme} from '../../src/reader/theme-names.ts';
import {colourIn, readThemes} from '../../src/settings/own-themes.ts';
import {readToml} from '../../src/settings/toml-entries.ts';
import {createTheme} from '../../src/ui/theme.ts';
import {wordingIn} from '../../src/wording/languages.ts';

const english = wordingIn('en');

const read = (text: string) => readThemes(readToml(text).entries);
const faultsOf = (text: string): readonly string[] =>
	read(text).faults.map(({line, say}) => `${line}: ${say(english)}`);

const paper = [
	'[themes.paper]',
	'official = "#1F82A8"',
	'bar = "bright-blue"',
	'hit = {ground = "#dda178", letters = "#1b1f27"}',
	'[themes.paper.dark]',
	'muted = 250',
	'hit-here = {ground = 221, letters = "black"}',
].join('\n');

test('colours for either ground, and for one', () => {
	expect(read(paper)).toEqual({
		themes: {
			paper: {
				either: {official: '#1f82a8', bar: 12, hit: {ground: '#dda178', letters: '#1b1f27'}},
				dark: {muted: 250, hitHere: {ground: 221, letters: 0}},
				light: {},
			},
		},
		faults: [],
	});
});

test.each([
	['#ABCDEF', '#abcdef'],
	['black', 0],
	['white', 7],
	['bright-black', 8],
	['bright-white', 15],
	[0, 0],
	[255, 255],
	[256, undefined],
	[-1, undefined],
	[1.5, undefined],
	['#abc', undefined],
	['grey', undefined],
	[true, undefined],
])('%j is the colour %j', (written, colour) => {
	expect(colourIn(written)).toBe(colour);
});

describe('what is wrong is told', () => {
	test.each([
		['[themes]\npaper = "#123456"', '2: themes.paper is a table: write [themes.paper], and its settings below'],
		['[themes.dark]\nmuted = 3', '2: dark is a theme that comes with the program: call yours something else'],
		[
			'[themes.x]\nmuted = "grey"',
			'2: themes.x.muted takes "#rrggbb", 0 to 255, or a name such as "blue" or "bright-blue", not "grey"',
		],
		[
			'[themes.x.dark]\nmute = 3',
			'2: there is no setting themes.x.dark.mute; did you mean themes.x.dark.muted? there are themes.x.dark.official, themes.x.dark.host, themes.x.dark.reporter, themes.x.dark.question, themes.x.dark.muted, themes.x.dark.rule, themes.x.dark.bar, themes.x.dark.hit.ground, themes.x.dark.hit.letters, themes.x.dark.hit-here.ground, themes.x.dark.hit-here.letters',
		],
		['[themes.x]\nhit.ground = 3', '2: themes.x.hit needs both ground and letters'],
		[
			'[themes.x]\nhost = "#eeeeee"',
			'2: themes.x.host can hardly be read on a light ground (contrast 1.2:1, at least 3:1 is needed): if it is for the other alone, write it under [themes.x.dark]',
		],
		[
			'[themes.x.dark]\nhost = "#222222"',
			'2: themes.x.dark.host can hardly be read on a dark ground (contrast 1.3:1, at least 3:1 is needed)',
		],
		[
			'[themes.x]\nhit = {ground = "#222222", letters = 235}',
			'2: themes.x.hit: these letters can hardly be read on this ground (contrast 1.1:1, at least 3:1 is needed)',
		],
	])('%j', (text, fault) => {
		expect(faultsOf(text)).toEqual([fault]);
	});

	test.each([
		['[themes.x.dark]\nhost = "#eeeeee"'],
		['[themes.x]\nhost = "#eeeeee"\n[themes.x.light]\nhost = "#222222"'],
		['[themes.x]\nrule = "#eeeeee"\nbar = "#eeeeee"'],
		// Each terminal has its own.
		['[themes.x]\nhost = "yellow"\nhit = {ground = "yellow", letters = "white"}'],
	])('%j can be read', text => {
		expect(faultsOf(text)).toEqual([]);
	});

	test('what can hardly be read is shown all the same', () => {
		expect(read('[themes.x]\nhost = "#eeeeee"').themes['x']?.either).toEqual({host: '#eeeeee'});
	});
});

describe('painted', () => {
	const own: OwnTheme = read(paper).themes['paper']!;
	const paint = (ground: Ground | null, level: 0 | 1 | 2 | 3) => createTheme({theme: own, ground}, level);

	test('in any colour, and in the nearest where the terminal has few', () => {
		expect(paint('light', 3).official('x')).toContain('38;2;31;130;168m');
		expect(paint('light', 2).official('x')).toMatch(/38;5;\d+m/);
		expect(paint('light', 1).official('x')).toMatch(/\u001B\[3[0-7]m|\u001B\[9[0-7]m/);
		expect(paint('light', 3).bar('x')).toContain('38;5;12m');
		expect(paint('light', 1).bar('x')).toContain('[94m');
		expect(paint('dark', 3).hit('x')).toContain('48;2;221;161;120m');
		expect(paint('dark', 3).hitHere('x')).toContain('48;5;221m');
	});

	test('on the ground that has its own, and as without a theme elsewhere', () => {
		const auto = (ground: Ground | null) => createTheme({theme: 'auto', ground}, 3);
		expect(paint('dark', 3).muted('x')).toContain('38;5;250m');
		expect(paint('light', 3).muted('x')).toBe(auto('light').muted('x'));
		expect(paint('dark', 3).host('x')).toBe(auto('dark').host('x'));
		expect(paint(null, 3).muted('x')).toBe(auto(null).muted('x'));
	});

	test('without colour as any other', () => {
		expect(paint('dark', 0).official('x')).toBe(createTheme({theme: 'auto', ground: 'dark'}, 0).official('x'));
	});
});
