import {fileURLToPath} from 'node:url';
import type {Patch} from './patch.ts';

/**
 * What: Ink, and the packages that cut lines for it, measure text by `src/ui/ink/width.ts`, so as we do, instead of by string-width.
 *
 * Why: a row that we have filled to the width must be as wide for Ink, or it is cut. string-width cannot know that
 * a terminal draws East Asian Ambiguous characters in two cells. It also makes a segmenter when it is loaded, and asks
 * it about every text that is not ASCII.
 *
 * Until: Ink takes a function that measures.
 *
 * string-width at the top of node_modules stays as it is: the tests compare ours with it.
 */
export const cellWidths: Patch = {
	module: /\/node_modules\/[^/]+\/node_modules\/string-width\/index\.js$/,
	change: source => {
		if (!source.includes('export default function stringWidth(')) throw new Error('string-width is another');
		return `export {inkWidth as default} from ${JSON.stringify(width)};\n`;
	},
};

const width = fileURLToPath(new URL('../../../src/ui/ink/width.ts', import.meta.url));
