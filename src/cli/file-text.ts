import {homedir} from 'node:os';
import {extname} from 'node:path';

/** A path with the home folder in the place of its `~`, as a shell would read it. */
export const homeExpanded = (path: string): string => path.replace(/^~(?=\/)/u, homedir());

/**
 * A text as a file of that name begins: Excel takes CSV for the system's own character set unless a byte order mark stands before it.
 * What goes into a pipe has none, as other programs would read it as a part of the first name.
 */
export const fileText = (path: string, text: string): string =>
	extname(path).toLowerCase() === '.csv' ? `\uFEFF${text}` : text;
