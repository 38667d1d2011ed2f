import {type Patch, swap} from './patch.ts';

/**
 * What: a line is drawn whole where what stays of it holds characters whose width no two terminals agree on.
 *
 * Why: Ink draws a line again only from where it differs, at the column where that should be. After joined emoji or
 * combining marks it is elsewhere, by as many cells as the terminal counts otherwise.
 *
 * Until: Ink places by what is sure, or terminals agree (mode 2027).
 */
export const wholeLines: Patch = {
	module: /\/ink\/build\/line-update\.js$/,
	change: source =>
		swap(
			source,
			'if (control.test(previousText) || control.test(nextText)) {',
			`if (${unsure}.test(next.slice(0, commonLength)) || control.test(previousText) || control.test(nextText)) {`,
		),
};

const unsure = String.raw`/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Mark}\u200D]/u`;
