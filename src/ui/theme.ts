import {Chalk, type ChalkInstance, type ColorSupportLevel} from 'chalk';
import type {TextRole} from '../reader/segment.ts';
import type {Appearance} from '../reader/theme-names.ts';
import {calm, colourless, contrast, type Palette, type Patch, type Shade} from './palettes.ts';

export type Paint = (text: string) => string;

/** How each role is painted. Every one differs from its neighbours without colour too. */
export type Theme = Readonly<Record<TextRole, Paint>>;

/** `level` is chalk's: 0 no colour, 1 sixteen, 2 of 256, 3 any. Without colour, weight and inverse remain. */
export function createTheme(look: Appearance, level: ColorSupportLevel): Theme {
	// Level 0 would drop bold and inverse too; NO_COLOR asks for no colour, not for a flat page.
	const chalk = new Chalk({level: level === 0 ? 1 : level});
	const palette = paletteOf(look, level);
	const thin = (shade: Shade | undefined): Paint => inShade(chalk, shade);
	const bold = (shade: Shade | undefined): Paint => inShade(chalk.bold, shade);
	return {
		title: chalk.bold,
		official: bold(palette.official),
		host: bold(palette.host),
		reporter: bold(palette.reporter),
		question: thin(palette.question),
		// The terminal's own colour: what a reader has chosen to read in.
		text: plain,
		muted: thin(palette.muted),
		rule: thin(palette.rule),
		bar: thin(palette.bar),
		hit: onPatch(chalk, palette.hit) ?? chalk.bold.underline,
		hitHere: onPatch(chalk, palette.hitHere) ?? chalk.inverse,
		lit: chalk.underline,
		chosen: chalk.inverse,
		chosenHit: chalk.bold.underline,
		current: chalk.bold,
		heading: plain,
		key: chalk.bold,
		message: bold(palette.reporter),
	};
}

function paletteOf({theme, ground}: Appearance, level: ColorSupportLevel): Palette {
	if (level === 0) return theme === 'contrast' ? {} : colourless;
	return (theme === 'contrast' ? contrast : calm)[ground ?? 'either'];
}

function inShade(base: ChalkInstance, shade: Shade | undefined): ChalkInstance {
	if (shade === undefined) return base;
	const [any, of256, of16] = shade;
	if (base.level === 3) return base.hex(any);
	if (base.level === 2) return base.ansi256(of256);
	if (of16 === 'dim') return base.dim;
	return of16 === null ? base : base.ansi256(of16);
}

function onPatch(chalk: ChalkInstance, patch: Patch | undefined): Paint | undefined {
	if (patch === undefined) return undefined;
	const [any, of256, of16] = patch.ground;
	const ground = chalk.level === 3 ? chalk.bgHex(any) : chalk.bgAnsi256(chalk.level === 2 ? of256 : of16);
	return inShade(ground, patch.letters);
}

const plain: Paint = text => text;
