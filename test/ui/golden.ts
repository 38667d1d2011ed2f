import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {expect} from 'vitest';

const folder = new URL('golden/', import.meta.url);

/**
 * Compares with the text that was looked at and found good, in golden/. `npm run update` writes it anew:
 * then read the difference before it is committed.
 */
export function expectGolden(name: string, text: string): void {
	const file = new URL(name, folder);
	if (process.env['UPDATE']) {
		mkdirSync(folder, {recursive: true});
		writeFileSync(file, text);
	}
	expect(text, `golden/${name}, which npm run update writes`).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
