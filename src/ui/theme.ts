import {Chalk, type ChalkInstance, type ColorSupportLevel} from 'chalk';
import type {TextRole} from '../reader/segment.ts';
import type {Appearance, OwnColour, OwnPatch} from '../reader/theme-names.ts';
import {calm, colourless, contrast, type MixedPalette, type Patch, type Shade} from './palettes.ts';

export type Paint = (text: string) => string;

/** How each role is painted. Every one differs from its neighbours without colour too. */
export type Theme = Readonly<Record<TextRole, Paint>>;

/** `level` is chalk's: 0 no colour, 1 sixteen, 2 of 256, 3 any. Without colour, weight and inverse remain. */
export function createTheme(look: Appearance, level: ColorSupportLevel): Theme {
	// Level 0 would drop bold and inverse too; NO_COLOR asks for no colour, not for a flat page.
	const chalk = new Chalk({level: level === 0 ? 1 : level});
	const palette = paletteOf(look, level);
	const thin = (shade: Shade | OwnColour | undefined): Paint => inShade(chalk, shade);
	const bold = (shade: Shade | OwnColour | undefined): Paint => inShade(chalk.bold, shade);
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

/** What a theme of one's own does not name is as it is without one. */
function paletteOf({theme, ground}: Appearance, level: ColorSupportLevel): MixedPalette {
	if (level === 0) return theme === 'contrast' ? {} : colourless;
	const palette = (theme === 'contrast' ? contrast : calm)[ground ?? 'either'];
	return typeof theme === 'string' ? palette : {...palette, ...theme.either, ...(ground && theme[ground])};
}

/** One's own colour is the nearest that the terminal has. */
function inShade(base: ChalkInstance, shade: Shade | OwnColour | undefined): ChalkInstance {
	if (shade === undefined) return base;
	if (typeof shade === 'string') return base.hex(shade);
	if (typeof shade === 'number') return base.ansi256(shade);
	const [any, of256, of16] = shade;
	if (base.level === 3) return base.hex(any);
	if (base.level === 2) return base.ansi256(of256);
	if (of16 === 'dim') return base.dim;
	return of16 === null ? base : base.ansi256(of16);
}

function onPatch(chalk: ChalkInstance, patch: Patch | OwnPatch | undefined): Paint | undefined {
	if (patch === undefined) return undefined;
	return inShade(onGround(chalk, patch.ground), patch.letters);
}

function onGround(chalk: ChalkInstance, ground: Patch['ground'] | OwnColour): ChalkInstance {
	if (typeof ground === 'string') return chalk.bgHex(ground);
	if (typeof ground === 'number') return chalk.bgAnsi256(ground);
	const [any, of256, of16] = ground;
	return chalk.level === 3 ? chalk.bgHex(any) : chalk.bgAnsi256(chalk.level === 2 ? of256 : of16);
}

const plain: Paint = text => text;
