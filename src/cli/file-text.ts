import {homedir} from 'node:os';
import {extname, sep} from 'node:path';

/** A path with the home folder in the place of its `~`, as a shell would read it; where paths have backslashes, before one too. */
export const homeExpanded = (path: string, separator = sep): string =>
	path.startsWith('~/') || path.startsWith(`~${separator}`) ? homedir() + path.slice(1) : path;

/**
 * A text as a file of that name begins: Excel takes CSV for the system's own character set unless a byte order mark stands before it.
 * What goes into a pipe has none, as other programs would read it as a part of the first name.
 */
export const fileText = (path: string, text: string): string =>
	extname(path).toLowerCase() === '.csv' ? `\uFEFF${text}` : text;
