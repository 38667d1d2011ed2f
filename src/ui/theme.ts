import {Chalk, type ChalkInstance, type ColorSupportLevel} from 'chalk';
import type {ThemeName} from '../reader/state.ts';

export type Paint = (text: string) => string;

/** What each part of the screen is, not which colour it has. Every role differs from its neighbours without colour too. */
export interface Theme {
	readonly title: Paint;
	readonly official: Paint;
	readonly host: Paint;
	/** Reporters' names and the mark of a question. */
	readonly reporter: Paint;
	readonly question: Paint;
	readonly text: Paint;
	/** Titles, captions, counts: what may be overlooked. */
	readonly muted: Paint;
	readonly rule: Paint;
	readonly bar: Paint;
	readonly hit: Paint;
	/** The hit one is at. */
	readonly hitHere: Paint;
	/** The item a list's cursor is on, in the pane that has the keyboard. */
	readonly chosen: Paint;
	/** A hit in that item. */
	readonly chosenHit: Paint;
	/** The item that is shown, in a pane that has not. */
	readonly current: Paint;
	readonly heading: Paint;
	readonly key: Paint;
	readonly message: Paint;
}

/** `level` is chalk's: 0 no colour, 1 sixteen, 2 of 256, 3 any. Without colour, weight and inverse remain. */
export function createTheme(name: ThemeName, level: ColorSupportLevel): Theme {
	// Level 0 would drop bold and inverse too; NO_COLOR asks for no colour, not for a flat page.
	const chalk = new Chalk({level: level === 0 ? 1 : level});
	const colours = name === 'dark' ? dark : light;
	const in_ = (colour: keyof typeof dark, base: ChalkInstance = chalk): ChalkInstance =>
		level === 0 ? base : base.hex(colours[colour]);
	const on = (colour: keyof typeof dark): ChalkInstance =>
		level === 0 ? chalk.inverse : chalk.bgHex(colours[colour]).hex(colours.onHit);
	return {
		title: in_('strong', chalk.bold),
		official: in_('official', chalk.bold),
		host: in_('host', chalk.bold),
		reporter: in_('reporter', chalk.bold),
		question: in_('reporter'),
		// The terminal's own colour: what a reader has chosen to read in.
		text: plain,
		muted: level === 0 ? chalk.dim : in_('muted'),
		rule: level === 0 ? chalk.dim : in_('rule'),
		bar: in_('bar'),
		hit: level === 0 ? chalk.bold.underline : on('hit'),
		hitHere: level === 0 ? chalk.inverse : on('hitHere'),
		chosen: chalk.inverse,
		chosenHit: chalk.bold.underline,
		current: in_('strong', chalk.bold),
		heading: in_('strong'),
		key: in_('strong', chalk.bold),
		message: in_('reporter', chalk.bold),
	};
}

const plain: Paint = text => text;

const dark = {
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
};

const light: typeof dark = {
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
};
