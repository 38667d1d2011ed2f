import {
	appendFileSync,
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {sanitize} from '../text/sanitize.ts';

/**
 * Two kinds of files, both for their owner alone. A *record* is an object of JSON that is replaced whole: whoever reads it
 * sees the old one or the new one, and of two who write at once the later one wins. A *journal* only grows, a line of
 * JSON each: of two who write at once none loses a line, and a line that a kill or a full disk has cut off is passed over.
 * What a newer version has written besides is left where it stands. All of these throw the error of Node where the
 * disk does.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a record holds; null where there is none. One that is broken is put aside, never written over. */
export function readRecord(path: string): JsonObject | null {
	const text = readText(path);
	if (text === null) return null;
	const value = objectIn(text);
	if (value === null) renameSync(path, `${path}.broken`);
	return value;
}

/** Changes fields of a record; the others stay as they are on the disk. */
export function changeRecord(path: string, change: JsonObject): void {
	makeFolder(dirname(path), 0o700);
	putInPlace(path, `${path}.${process.pid}${unfinished}`, fresh => {
		writeFileSync(fresh, `${JSON.stringify({...readRecord(path), ...change}, null, '\t')}\n`, {mode: 0o600});
	});
}

/**
 * Makes a folder, and those above it that are missing, for whom `mode` lets in. Node's own way to do that never comes back
 * where a system makes none (`/proc`, an automounter).
 */
export function makeFolder(path: string, mode: number): void {
	if (existsSync(path)) return;
	makeFolder(dirname(path), mode);
	try {
		mkdirSync(path, {mode});
	} catch (error) {
		// Another start may have made it meanwhile.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

/** Puts a fresh file in the place of another once it is written whole; where that throws, nothing is left of the fresh one. */
export function putInPlace(path: string, fresh: string, write: (fresh: string) => void): void {
	try {
		write(fresh);
		renameSync(fresh, path);
	} catch (error) {
		rmSync(fresh, {force: true});
		throw error;
	}
}

/** The lines of a journal, in the order in which they were written; empty where there is none. */
export const readJournal = (path: string): readonly JsonObject[] =>
	(readText(path) ?? '')
		.split('\n')
		.map(objectIn)
		.filter(line => line !== null);

/** Adds a line; it is on the disk when this comes back. */
export function appendToJournal(path: string, line: JsonObject): void {
	makeFolder(dirname(path), 0o700);
	const file = openSync(path, 'a', 0o600);
	try {
		// A line that was cut off before must not take this one with it.
		appendFileSync(file, `\n${JSON.stringify(line)}\n`);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Removes what a killed program has left in a folder; what may still be written is younger. */
export function sweep(folder: string): void {
	for (const name of namesIn(folder)) {
		const path = join(folder, name);
		if (name.endsWith(unfinished) && (changedAt(path) ?? 0) < Date.now() - stillWritten) rmSync(path, {force: true});
	}
}

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder).map(name => basename(name));
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

/** When a file was changed last, in milliseconds since 1970; null where it is gone. */
export function changedAt(path: string): number | null {
	return statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? null;
}

const unfinished = '.unfinished';
/** In milliseconds. */
const stillWritten = 60_000;

function readText(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

function objectIn(text: string): JsonObject | null {
	try {
		const value: unknown = JSON.parse(text, (_, item) => (typeof item === 'string' ? cleaned(item) : item));
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
	} catch {
		return null;
	}
}

/** What is in these files may come from others: nothing of it is a command to a terminal, nothing breaks a line. */
const cleaned = (text: string): string => sanitize(text).text.replace(/[\n\t]/gu, ' ');

const isMissing = (error: unknown): boolean =>
	['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
