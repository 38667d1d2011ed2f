/**
 * The themes there are, in the order in which `T` goes through them; `ui/theme.ts` has their colours. `dark` and `light` say
 * what the terminal's ground is where the terminal itself does not: where it does, they are as `auto`.
 */
export const themeNames = ['auto', 'dark', 'light', 'contrast'] as const;

export type ThemeName = (typeof themeNames)[number];

/** What a terminal writes on. */
export type Ground = 'dark' | 'light';

export const isGround = (name: ThemeName): name is Ground => name === 'dark' || name === 'light';

/** What the screen is painted for. */
export interface Appearance {
	readonly theme: ThemeName;
	/** Null where nobody knows: then only colours serve that are read on either. */
	readonly ground: Ground | null;
}
