import chalk, {type ColorSupportLevel} from 'chalk';
import type {ColourWish} from '../settings/option-words.ts';
import {createTheme, type Theme} from '../ui/theme.ts';

import {groundByVariable} from './terminal.ts';

/**
 * How much colour standard output is given, as chalk counts it. What is typed counts for more than the environment:
 * NO_COLOR (no-color.org) where it is not empty, else FORCE_COLOR and TERM, which chalk itself knows.
 */
export function colourLevel(wish: ColourWish | undefined): ColorSupportLevel {
	if (wish === 'always') return chalk.level === 0 ? 1 : chalk.level;
	return wish === 'never' || process.env['NO_COLOR'] ? 0 : chalk.level;
}

/** What a command paints its lines with, in the colours of the reader; null where they are to be plain: in a pipe, unless asked. */
export function themeOfLines(wish: ColourWish | undefined): Theme | null {
	const level = colourLevel(wish);
	if (level === 0) return null;
	return createTheme({theme: 'auto', ground: groundByVariable(process.env['COLORFGBG'])}, level);
}
