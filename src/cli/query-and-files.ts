import {lstatSync} from 'node:fs';
import {dirname, sep} from 'node:path';
import {isAddress} from './fetch.ts';
import {isTranscriptName} from './transcript-name.ts';

/** A query in words, and the files behind it. */
export interface QueryAndFiles {
	readonly query: readonly string[];
	readonly files: readonly string[];
}

/**
 * Parts `QUERY FILE…` as grep has it, where the query may be several words: the last words that name files, folders,
 * addresses or `-` are those; the first word never is. What looks like a file counts as one that is not there.
 * @param beforeDashes how many of the words stand before `--`, which parts the two where words stand before it
 */
export function queryAndFiles(words: readonly string[], beforeDashes?: number): QueryAndFiles {
	let end = beforeDashes || words.length;
	if (!beforeDashes) while (end > 1 && namesSource(words[end - 1] ?? '')) end--;
	return {query: words.slice(0, end), files: words.slice(end)};
}

/** An empty word is a variable of a script that is not set. */
const namesSource = (word: string): boolean =>
	word === '' || word === '-' || isAddress(word) || isThere(word) || looksLikeFile(word);

export const isThere = (path: string): boolean => path !== '' && lstatSync(path, {throwIfNoEntry: false}) !== undefined;

/** By its ending, or as it stands in a folder that there is; `/…/` is a pattern. */
function looksLikeFile(word: string): boolean {
	if (/^\/.*\/$/u.test(word) || /\s/u.test(word)) return false;
	return isTranscriptName(word) || ((word.includes('/') || word.includes(sep)) && isThere(dirname(word)));
}
