import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {isTranscriptName} from './transcript-name.ts';
import {unreadable} from './unreadable.ts';

/** While a folder is gone through. */
export interface FolderWatch {
	/** Hears of what cannot be looked at. */
	readonly failed: (failure: unknown) => void;
	/** Asked before each folder. */
	readonly isOver: () => boolean;
}

/**
 * The paths of the transcripts in a folder and in those inside it, in the order of their names: files that are named like one
 * and are not empty, each once, also where a link leads to it. Left out is what is hidden (by a dot), and a link to a folder, as grep
 * and ripgrep have it.
 */
export async function transcriptsIn(folder: string, {failed, isOver}: FolderWatch): Promise<readonly string[]> {
	// `talk 2` before `talk 10`.
	const {compare} = new Intl.Collator('en', {numeric: true});
	const found = new Map<string, string>();
	await look(folder);
	return [...found.values()];

	async function look(inside: string): Promise<void> {
		if (isOver()) return;
		const entries = await readdir(inside, {withFileTypes: true}).catch(error => {
			failed(unreadable(inside, error));
			return [];
		});
		for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
			const path = join(inside, entry.name);
			if (entry.name.startsWith('.')) continue;
			if (entry.isDirectory()) await look(path);
			else if (isTranscriptName(entry.name)) await take(path);
		}
	}

	async function take(path: string): Promise<void> {
		// On Windows the number of a file does not fit into a `number`: two would have the same.
		const facts = await stat(path, {bigint: true}).catch(error => {
			failed(unreadable(path, error));
			return null;
		});
		if (!facts?.isFile() || facts.size === 0n) return;
		const id = `${facts.dev}:${facts.ino}`;
		if (!found.has(id)) found.set(id, path);
	}
}
