/**
 * The themes there are, in the order in which `T` goes through them; `ui/theme.ts` has their colours. `dark` and `light` say
 * what the terminal's ground is where the terminal itself does not: where it does, they are as `auto`.
 */
export const themeNames = ['auto', 'dark', 'light', 'contrast'] as const;

export type ThemeName = (typeof themeNames)[number];

export const isThemeName = (name: string): name is ThemeName => themeNames.some(known => known === name);

/** What a terminal writes on. */
export type Ground = 'dark' | 'light';

export const isGround = (name: string): name is Ground => name === 'dark' || name === 'light';

/** A colour that one has named: any, or one of 256 by its number, of which the terminal has its own for the first sixteen. */
export type OwnColour = `#${string}` | number;

/** What is found in a text is letters on a ground of their own. */
export interface OwnPatch {
	readonly ground: OwnColour;
	readonly letters: OwnColour;
}

/** Colours for some roles; the others are those that the theme `auto` has. */
export interface OwnPalette {
	readonly official?: OwnColour;
	readonly host?: OwnColour;
	readonly reporter?: OwnColour;
	readonly question?: OwnColour;
	readonly muted?: OwnColour;
	readonly rule?: OwnColour;
	readonly bar?: OwnColour;
	readonly hit?: OwnPatch;
	readonly hitHere?: OwnPatch;
}

/** A theme of one's own: colours for either ground, and those that one ground alone has. */
export type OwnTheme = Readonly<Record<Ground | 'either', OwnPalette>>;

/** What the screen is painted for. */
export interface Appearance {
	readonly theme: ThemeName | OwnTheme;
	/** Null where nobody knows: then only colours serve that are read on either. */
	readonly ground: Ground | null;
}
