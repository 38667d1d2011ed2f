import type {Script} from '../text/script.ts';

/** The words that options of the command line and the configuration file take alike. */

export const colourWishes = ['auto', 'always', 'never'] as const;

/** Whether what is written is coloured; `auto` asks the terminal and the environment. */
export type ColourWish = (typeof colourWishes)[number];

/** Cells of an East Asian Ambiguous character. */
export const ambiguousCells = {narrow: 1, wide: 2} as const;

/** Chinese in another script than it is printed in. */
export const otherScripts = {
	simplified: 'simplified',
	taiwan: 'traditionalTaiwan',
	hongkong: 'traditionalHongKong',
} as const satisfies Readonly<Record<string, Script>>;
