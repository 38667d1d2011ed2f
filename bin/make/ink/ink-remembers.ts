import {fileURLToPath} from 'node:url';
import {type Patch, swap} from './patch.ts';

/**
 * What: what Ink has found out about a line (its characters, its width) is kept from one frame to the next.
 *
 * Why: Ink takes every line of every frame apart anew. From key to key most of ours stay as they were.
 *
 * Until: Ink keeps them itself. What is kept is dropped when it holds more than 4,096 lines,
 * or was measured with another ruler.
 */
export const inkRemembers: Patch = {
	module: /\/ink\/build\/output\.js$/,
	change: source => `${swap(source, 'caches = new OutputCaches();', 'caches = sharedCaches();')}
import {inkRuler} from ${JSON.stringify(width)};
let shared;
function sharedCaches() {
	const ruler = inkRuler();
	if (shared?.ruler !== ruler || shared.styledChars.size > 4096) shared = Object.assign(new OutputCaches(), {ruler});
	return shared;
}
`,
};

const width = fileURLToPath(new URL('../../../src/ui/ink/width.ts', import.meta.url));
