import {type Patch, swap} from './patch.ts';

/**
 * What: what Ink has found out about a line (its characters, its width) is kept from one frame to the next.
 *
 * Why: Ink takes every line of every frame apart anew. From key to key most of ours stay as they were.
 *
 * Until: Ink keeps them itself. What is kept is dropped when it holds more than 4,096 lines.
 */
export const inkRemembers: Patch = {
	module: /\/ink\/build\/output\.js$/,
	change: source => `${swap(source, 'caches = new OutputCaches();', 'caches = sharedCaches();')}
let shared;
function sharedCaches() {
	if (!shared || shared.styledChars.size > 4096) shared = new OutputCaches();
	return shared;
}
`,
};
