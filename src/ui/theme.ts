import {Chalk, type ChalkInstance, type ColorSupportLevel} from 'chalk';
import type {TextRole} from '../reader/segment.ts';
import type {ThemeName} from '../reader/theme-names.ts';

export type Paint = (text: string) => string;

/** How each role is painted. Every one differs from its neighbours without colour too. */
export type Theme = Readonly<Record<TextRole, Paint>>;

/** `level` is chalk's: 0 no colour, 1 sixteen, 2 of 256, 3 any. Without colour, weight and inverse remain. */
export function createTheme(name: ThemeName, level: ColorSupportLevel): Theme {
	// Level 0 would drop bold and inverse too; NO_COLOR asks for no colour, not for a flat page.
	const chalk = new Chalk({level: level === 0 ? 1 : level});
	const colours = themes[name];
	const inColour = (colour: keyof Colours, base: ChalkInstance = chalk): ChalkInstance =>
		level === 0 ? base : base.hex(colours[colour]);
	const on = (colour: keyof Colours): ChalkInstance =>
		level === 0 ? chalk.inverse : chalk.bgHex(colours[colour]).hex(colours.onHit);
	return {
		title: inColour('strong', chalk.bold),
		official: inColour('official', chalk.bold),
		host: inColour('host', chalk.bold),
		reporter: inColour('reporter', chalk.bold),
		question: inColour('reporter'),
		// The terminal's own colour: what a reader has chosen to read in.
		text: plain,
		muted: level === 0 ? chalk.dim : inColour('muted'),
		rule: level === 0 ? chalk.dim : inColour('rule'),
		bar: inColour('bar'),
		hit: level === 0 ? chalk.bold.underline : on('hit'),
		hitHere: level === 0 ? chalk.inverse : on('hitHere'),
		lit: chalk.underline,
		chosen: chalk.inverse,
		chosenHit: chalk.bold.underline,
		current: inColour('strong', chalk.bold),
		heading: inColour('strong'),
		key: inColour('strong', chalk.bold),
		message: inColour('reporter', chalk.bold),
	};
}

const plain: Paint = text => text;

interface Colours {
	readonly strong: string;
	readonly official: string;
	readonly host: string;
	readonly reporter: string;
	readonly muted: string;
	readonly rule: string;
	readonly bar: string;
	readonly hit: string;
	readonly hitHere: string;
	readonly onHit: string;
}

/** To add a theme is to add its name in `reader/theme-names.ts` and its colours here. */
const themes: Readonly<Record<ThemeName, Colours>> = {
	dark: {
		strong: '#eceff4',
		official: '#88c0d0',
		host: '#b48ead',
		reporter: '#ebcb8b',
		muted: '#8590a6',
		rule: '#4c566a',
		bar: '#5e81ac',
		hit: '#d08770',
		hitHere: '#ebcb8b',
		onHit: '#1b1f27',
	},
	light: {
		strong: '#1b1f27',
		official: '#005f87',
		host: '#7b3f8c',
		reporter: '#8a5a00',
		muted: '#6b7280',
		rule: '#b8bfca',
		bar: '#5e81ac',
		hit: '#ffd9a8',
		hitHere: '#ffb347',
		onHit: '#1b1f27',
	},
};
