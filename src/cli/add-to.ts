import {appendFileSync, readFileSync} from 'node:fs';
import type {Message} from '../wording/wording.ts';
import {homeExpanded} from './file-text.ts';
import {notWritten} from './write-new.ts';

/**
 * Adds to the end of a file that is there; comes back with what to say. Never throws, and leaves a file alone that is not text in UTF-8.
 * @param added what to add to a text, the empty string for nothing
 */
export function addTo(path: string, added: (before: string) => string): Message {
	const whole = homeExpanded(path);
	try {
		const before = textIn(readFileSync(whole));
		if (before === null) return {id: 'existsAlready', about: path};
		const more = added(before);
		if (more === '') return {id: 'allThere', about: path};
		appendFileSync(whole, more);
		return {id: 'addedTo', about: whole};
	} catch (error) {
		return notWritten(path, error);
	}
}

function textIn(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return null;
	}
}
