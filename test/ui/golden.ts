import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {expect} from 'vitest';

/**
 * Compares with the text that was looked at and found good, in golden/ beside the test. `npm run update` writes it anew:
 * then read the difference before it is committed.
 */
export function expectGolden(name: string, text: string, beside = import.meta.url): void {
	const folder = new URL('golden/', beside);
	const file = new URL(name, folder);
	if (process.env['UPDATE']) {
		mkdirSync(folder, {recursive: true});
		writeFileSync(file, text);
	}
	expect(text, `golden/${name}, which npm run update writes`).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
