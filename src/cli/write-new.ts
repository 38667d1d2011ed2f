import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {Exported} from '../export/exported.ts';
import type {Message} from '../wording/wording.ts';

/** Writes a file, or a folder of files, that is not there yet; comes back with what to say. Never throws. */
export function writeNew(path: string, content: Exported): Message {
	const whole = path.replace(/^~(?=\/)/u, homedir());
	if (existsSync(whole)) return {id: 'existsAlready', about: path};
	try {
		if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(whole, content, {flag: 'wx'});
		else {
			mkdirSync(whole);
			for (const [name, text] of content.files) writeFileSync(join(whole, name), text, {flag: 'wx'});
		}
		return {id: 'written', about: whole};
	} catch (error) {
		return {id: 'notWritten', about: `${path} (${(error as NodeJS.ErrnoException).code ?? String(error)})`};
	}
}
