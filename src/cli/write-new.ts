import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Exported} from '../export/exported.ts';
import type {Message} from '../wording/wording.ts';
import {fileText, homeExpanded} from './file-text.ts';
import {replaceFile} from './replace-file.ts';

/** Writes a file, or a folder of files, that is not there yet; comes back with what to say. Never throws. */
export function writeNew(path: string, content: Exported): Message {
	const whole = homeExpanded(path);
	if (existsSync(whole)) return {id: 'existsAlready', about: path};
	try {
		if (typeof content === 'string') replaceFile(whole, fileText(whole, content));
		else if (content instanceof Uint8Array) replaceFile(whole, content);
		else {
			mkdirSync(whole);
			for (const [name, text] of content.files) replaceFile(join(whole, name), fileText(name, text));
		}
		return {id: 'written', about: whole};
	} catch (error) {
		return notWritten(path, error);
	}
}

/** What to say where the disk does not take something. */
export const notWritten = (path: string, error: unknown): Message => ({
	id: 'notWritten',
	about: `${path} (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
});
