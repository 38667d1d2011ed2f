import {randomUUID} from 'node:crypto';
import {lstatSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {putInPlace} from '../store/files.ts';

/**
 * Writes a file whole: what was there stays as it is until all of the new one is on the disk. What is no ordinary file (a
 * device, a pipe, a link), or has other names too, is written into. Throws the error of Node where the disk does, and leaves
 * nothing half-written.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
	const there = lstatSync(path, {throwIfNoEntry: false});
	if (there && (!there.isFile() || there.nlink > 1)) {
		writeFileSync(path, content);
		return;
	}
	try {
		putInPlace(path, join(dirname(path), `.briefing-tui-${randomUUID()}`), fresh =>
			writeFileSync(fresh, content, {flag: 'wx', mode: there?.mode ?? 0o666}),
		);
	} catch (error) {
		// A folder in which nothing new may be made can hold a file that may be written.
		if (!there || !['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
		writeFileSync(path, content);
	}
}
