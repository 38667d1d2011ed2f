import type {Ground, OwnPalette} from '../reader/theme-names.ts';

/**
 * A colour as terminals of each depth have it: any colour, one of xterm's 256, one of the sixteen that are the user's own.
 * Each is picked by eye, as the nearest of few is seldom the best; `dim` and null are the terminal's own foreground.
 */
export type Shade = readonly [any: `#${string}`, of256: number, of16: number | 'dim' | null];

/** Letters on a ground of their own. */
export interface Patch {
	readonly ground: readonly [any: `#${string}`, of256: number, of16: number];
	readonly letters: Shade;
}

/** A palette of ours with some colours of one's own. */
export type MixedPalette = Readonly<{[Role in keyof Palette]: Palette[Role] | OwnPalette[Role]}>;

/** What is not named is in the terminal's own foreground, and hits are then marked by weight and inverse. */
export interface Palette {
	readonly official?: Shade;
	readonly host?: Shade;
	readonly reporter?: Shade;
	readonly question?: Shade;
	readonly muted?: Shade;
	readonly rule?: Shade;
	readonly bar?: Shade;
	readonly hit?: Patch;
	readonly hitHere?: Patch;
}

/** One palette for each ground, and one that is read on either. */
export type Palettes = Readonly<Record<Ground | 'either', Palette>>;

const ink: Shade = ['#1b1f27', 234, 0];

/** What one reads in for hours. */
export const calm: Palettes = {
	dark: {
		official: ['#88c0d0', 110, 6],
		// Bright magenta is louder than anything that is read.
		host: ['#b48ead', 139, null],
		reporter: ['#ebcb8b', 222, 3],
		question: ['#ebcb8b', 222, null],
		muted: ['#8590a6', 246, 'dim'],
		rule: ['#4c566a', 239, 'dim'],
		bar: ['#5e81ac', 67, 'dim'],
		hit: {ground: ['#d08770', 173, 3], letters: ink},
		hitHere: {ground: ['#ebcb8b', 222, 6], letters: ink},
	},
	light: {
		official: ['#005f87', 24, 4],
		// Of sixteen few are dark enough, and red is for warnings.
		host: ['#7b3f8c', 90, null],
		reporter: ['#8a5a00', 94, 5],
		question: ['#8a5a00', 94, null],
		// Many a terminal cannot dim black.
		muted: ['#666d7a', 241, 8],
		rule: ['#b8bfca', 250, 7],
		bar: ['#5e81ac', 67, 8],
		hit: {ground: ['#ffd9a8', 223, 11], letters: ink},
		hitHere: {ground: ['#ffb347', 215, 6], letters: ink},
	},
	// Of middle brightness: about as far from black as from white.
	either: {
		official: ['#1f82a8', 31, null],
		host: ['#9a5fb0', 133, null],
		reporter: ['#a36a00', 130, 5],
		muted: ['#767676', 243, 'dim'],
		rule: ['#808080', 244, 'dim'],
		bar: ['#5e81ac', 67, 'dim'],
		hit: {ground: ['#dda178', 180, 3], letters: ink},
		hitHere: {ground: ['#ffd75f', 221, 6], letters: ink},
	},
};

const black: Shade = ['#000000', 16, 0];
const white: Shade = ['#ffffff', 231, 15];

/** For weak eyes and strong light: nothing is dimmed, and every colour is far from its ground. */
export const contrast: Palettes = {
	dark: {
		official: ['#5fffff', 87, 14],
		host: ['#ffafff', 219, null],
		reporter: ['#ffff5f', 227, 11],
		hit: {ground: ['#ffff00', 226, 11], letters: black},
		hitHere: {ground: ['#00ffff', 51, 14], letters: black},
	},
	// Of sixteen none but black is far enough from white on every terminal, the less as xterm makes bold colours bright.
	light: {
		official: ['#00005f', 17, null],
		host: ['#5f005f', 53, null],
		reporter: ['#5f0000', 52, null],
		hit: {ground: ['#00005f', 17, 0], letters: white},
		hitHere: {ground: ['#ffff00', 226, 11], letters: black},
	},
	either: {},
};

/** What `NO_COLOR` leaves: weight and inverse. */
const dim: Shade = ['#808080', 244, 'dim'];
export const colourless: Palette = {muted: dim, rule: dim};
