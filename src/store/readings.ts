import {createHash} from 'node:crypto';
import {lstatSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Briefing} from '../briefing/briefing.ts';
import {changedAt, makeFolder, namesIn, putInPlace, sweep} from './files.ts';

/** What was read out of a file. */
export interface KeptReading {
	readonly briefing: Briefing;
	/** The source text that the briefing's offsets point into. */
	readonly text: string;
	/** Whether the file is text for an editor, in which the lines of the briefing stand. */
	readonly hasLines: boolean;
}

/** So many readings are kept, those used last. */
const most = 32;
/** A longer text is not kept: UTF-16 units. It takes long to write, twice as much with its briefing, and seldom comes again. */
const longest = 2 ** 20;

/** Whether a reading is short enough to be kept. */
export const isWorthKeeping = ({text}: KeptReading): boolean => text.length <= longest;

/**
 * What was kept under a name; null where there is nothing, or what there is was not written whole, or others could have
 * written it. Never throws.
 * @param folder for readings alone
 */
export function keptReading(folder: string, name: string): KeptReading | null {
	try {
		if (!isOwn(folder)) return null;
		const path = join(folder, name);
		const file = readFileSync(path, 'utf8');
		const content = file.slice(digestLength);
		if (digestOf(content) !== file.slice(0, digestLength)) return null;
		const now = new Date();
		utimesSync(path, now, now);
		return JSON.parse(content) as KeptReading;
	} catch {
		return null;
	}
}

/**
 * Keeps a reading under a name, in the place of the one used longest ago where there are many; a few milliseconds at a time. Never throws:
 * without it the file is read again.
 */
export function* keepReading(folder: string, name: string, reading: KeptReading): Generator<void> {
	const content = JSON.stringify(reading);
	yield;
	const digest = digestOf(content);
	yield;
	try {
		makeFolder(folder, 0o700);
		if (!isOwn(folder)) return;
		putInPlace(join(folder, name), join(folder, `${name}.${process.pid}.unfinished`), fresh =>
			writeFileSync(fresh, digest + content, {mode: 0o600}),
		);
		yield;
		sweep(folder);
		const byAge = namesIn(folder)
			.map(other => ({path: join(folder, other), at: changedAt(join(folder, other)) ?? 0}))
			.sort((a, b) => b.at - a.at);
		for (const {path} of byAge.slice(most)) rmSync(path, {force: true});
	} catch {}
}

const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');
const digestLength = 64;

/** Whether a folder is one that nobody but who runs the program can write into, and no link to another. */
function isOwn(folder: string): boolean {
	const facts = lstatSync(folder);
	const isOurs = process.getuid === undefined || (facts.uid === process.getuid() && (facts.mode & 0o077) === 0);
	return facts.isDirectory() && isOurs;
}
