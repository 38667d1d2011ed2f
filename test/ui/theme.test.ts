import {describe, expect, test} from 'vitest';
import type {Ground} from '../../src/reader/theme-names.ts';
import {contrastRatio, of256, type Rgb, rgb} from '../../src/settings/contrast.ts';
import {calm, contrast, type Palette, type Shade} from '../../src/ui/palettes.ts';
import {createTheme} from '../../src/ui/theme.ts';

/** The sixteen of xterm, of GNOME, of Windows and of VGA (the Linux console), as they come. */
const sixteens: Readonly<Record<string, string>> = {
	xterm: '000000cd000000cd00cdcd000000eecd00cd00cdcde5e5e57f7f7fff000000ff00ffff005c5cffff00ff00ffffffffff',
	gnome: '2e3436cc00004e9a06c4a0003465a475507b06989ad3d7cf555753ef29298ae234fce94f729fcfad7fa834e2e2eeeeec',
	vga: '000000aa000000aa00aa55000000aaaa00aa00aaaaaaaaaa555555ff555555ff55ffff555555ffff55ff55ffffffffff',
	windows: '0c0c0cc50f1f13a10ec19c000037da8817983a96ddcccccc767676e7485616c60cf9f1a53b78ffb4009e61d6d6f2f2f2',
};

/** What terminals are set to: black, Ubuntu, Solarized; white, Solarized, a grey paper. */
const grounds: Readonly<Record<Ground, readonly string[]>> = {
	dark: ['#000000', '#101418', '#002b36'],
	light: ['#ffffff', '#fdf6e3', '#f2f2f2'],
};

/** A shade in each depth in which it has a colour of its own; of sixteen, as each terminal has it. */
function inEachDepth(shade: Shade | undefined): readonly (readonly [depth: 'any' | 256 | 16, Rgb])[] {
	if (!shade) return [];
	const [any, n256, n16] = shade;
	const of16 =
		typeof n16 === 'number' ? Object.values(sixteens).map(all => rgb(`#${all.slice(n16 * 6, n16 * 6 + 6)}`)) : [];
	return [['any', rgb(any)], [256, of256(n256)], ...of16.map(colour => [16, colour] as const)];
}

/** Who has chosen another ground has chosen the sixteen that go with it. */
const plainest = ['#000000', '#ffffff'];

/** The least ratio for any colour and for one of 256; for one of sixteen, which every terminal has another of; and for what was found in these. */
describe('can be read', () => {
	const palettes: readonly (readonly [string, Palette, readonly string[], number, number, number])[] = [
		['calm, dark', calm.dark, grounds.dark, 4.4, 2.9, 3],
		['calm, light', calm.light, grounds.light, 4.4, 2.9, 3],
		['calm, on either', calm.either, [...grounds.dark, ...grounds.light], 3.1, 2.5, 3],
		['contrast, dark', contrast.dark, grounds.dark, 7, 7, 7],
		['contrast, light', contrast.light, grounds.light, 7, 7, 7],
	];

	test.each(palettes)('%s', (_name, palette, on, least, leastOf16) => {
		for (const role of ['official', 'host', 'reporter', 'question', 'muted'] as const) {
			for (const [depth, colour] of inEachDepth(palette[role]))
				for (const ground of depth === 16 ? on.filter(ground => plainest.includes(ground)) : on)
					expect(contrastRatio(colour, rgb(ground)), `${role} of ${depth} on ${ground}`).toBeGreaterThan(
						depth === 16 ? leastOf16 : least,
					);
		}
	});

	test.each(palettes)('%s: what was found', (_name, {hit, hitHere}, _on, _least, _leastOf16, least) => {
		for (const patch of [hit, hitHere]) {
			if (!patch) continue;
			const letters = inEachDepth(patch.letters);
			for (const [i, [depth, ground]] of inEachDepth(patch.ground).entries())
				expect(contrastRatio(letters[i]![1], ground), `of ${depth}`).toBeGreaterThan(
					depth === 16 ? least : Math.max(least, 5),
				);
		}
	});
});

test.each([
	['dark', '#000000'],
	['light', '#ffffff'],
] as const)('contrast, %s: names of sixteen can be read where bold is bright, as in xterm', (ground, behind) => {
	const {official, host, reporter} = contrast[ground];
	for (const [, , n16] of [official!, host!, reporter!]) {
		if (typeof n16 !== 'number') continue;
		const bright = n16 < 8 ? n16 + 8 : n16;
		const colour = rgb(`#${sixteens['xterm']!.slice(bright * 6, bright * 6 + 6)}`);
		expect(contrastRatio(colour, rgb(behind)), `${n16}`).toBeGreaterThan(4.5);
	}
});

test('none of sixteen is red, which is for warnings', () => {
	for (const palettes of [calm, contrast])
		for (const palette of Object.values(palettes)) {
			const {hit, hitHere, ...shades} = palette;
			const used = [...Object.values(shades), hit?.ground, hitHere?.ground].map(shade => shade?.[2]);
			expect(used.filter(of16 => of16 === 1 || of16 === 9)).toEqual([]);
		}
});

describe('where nobody knows the ground', () => {
	test.each([0, 1, 2, 3] as const)('at depth %d, what matters is in the own foreground of the terminal', level => {
		for (const theme of ['auto', 'contrast'] as const) {
			const paint = createTheme({theme, ground: null}, level);
			for (const role of ['title', 'text', 'heading', 'key', 'current', 'question'] as const)
				expect(paint[role]('x'), role).toMatch(/^(?:\u001B\[1m)?x(?:\u001B\[22m)?$/);
		}
	});
});

test('a theme that names a ground is of that ground, whichever it is called', () => {
	const names = ['dark', 'light'] as const;
	for (const name of names)
		expect(createTheme({theme: 'auto', ground: name}, 3).official('x')).toBe(
			createTheme({theme: name, ground: name}, 3).official('x'),
		);
});

test('high contrast dims nothing, without colour too', () => {
	for (const level of [0, 1, 2, 3] as const)
		for (const ground of ['dark', 'light', null] as const) {
			const paint = createTheme({theme: 'contrast', ground}, level);
			expect([paint.muted('x'), paint.rule('x')]).toEqual(['x', 'x']);
		}
});
