import {join} from 'node:path';
import type {Kept, LastingSpot, ReadBefore, Sitting} from '../reader/sitting.ts';
import {appendToJournal, changedAt, changeRecord, namesIn, readJournal, readRecord, sweep} from './files.ts';
import {countIn, listIn, objectIn, oneIn, textIn} from './values.ts';

/** So many queries of a briefing are recalled. */
const mostAsked = 100;

/** @param folder of all that lasts @param sha256 of the briefing's bytes @throws the error of Node where the disk does */
export function readKept(folder: string, sha256: string): Kept {
	const own = folderOf(folder, sha256);
	sweep(own);
	const marks = new Map<string, LastingSpot>();
	const asked = new Set<string>();
	for (const line of readJournal(join(own, journal))) {
		const spot = spotIn(line['at']);
		const letter = textIn(line['mark']);
		const query = textIn(line['asked']);
		if (letter !== null && spot) marks.set(letter, spot);
		if (query === null) continue;
		// Asked again, it is the latest.
		asked.delete(query);
		asked.add(query);
	}
	const sitting = sittingIn(readRecord(join(own, record))?.['sitting']);
	return {sitting, marks: [...marks], asked: [...asked].slice(-mostAsked)};
}

/** Keeps where one is. @param read what the briefing is, for the list of those that were read */
export function keepSitting(folder: string, {sha256, ...read}: ReadBefore, sitting: Sitting): void {
	changeRecord(join(folderOf(folder, sha256), record), {...read, sitting});
}

export const keepMark = (folder: string, sha256: string, mark: string, at: LastingSpot): void =>
	appendToJournal(join(folderOf(folder, sha256), journal), {mark, at});

export const keepAsked = (folder: string, sha256: string, asked: string): void =>
	appendToJournal(join(folderOf(folder, sha256), journal), {asked});

/** The briefings that were read, the latest first, at most so many. */
export function recentlyRead(folder: string, most: number): readonly ReadBefore[] {
	return namesIn(join(folder, briefings))
		.map(sha256 => ({sha256, at: changedAt(join(folderOf(folder, sha256), record)) ?? 0}))
		.filter(({at}) => at > 0)
		.sort((a, b) => b.at - a.at)
		.slice(0, most)
		.flatMap(({sha256}) => {
			const {title, date, source} = readRecord(join(folderOf(folder, sha256), record)) ?? {};
			const [known, from] = [textIn(title), textIn(source)];
			return known === null || from === null ? [] : [{sha256, title: known, date: textIn(date), source: from}];
		});
}

const briefings = 'briefings';
const record = 'sitting.json';
const journal = 'journal.jsonl';

export const folderOf = (folder: string, sha256: string): string => join(folder, briefings, sha256);

function sittingIn(value: unknown): Sitting | null {
	const {top, trail, ahead, only, query, hitsOnly} = objectIn(value);
	const first = spotIn(top);
	if (!first) return null;
	const {text, scope} = objectIn(query);
	const {in: where, speaker} = objectIn(scope);
	const asked = textIn(text);
	const by = textIn(speaker);
	return {
		top: first,
		trail: listIn(trail, spotIn),
		ahead: listIn(ahead, spotIn),
		only: textIn(only),
		query:
			asked === null
				? null
				: {text: asked, scope: {in: oneIn(where, scopes) ?? 'all', ...(by !== null && {speaker: by})}},
		hitsOnly: hitsOnly === true,
	};
}

const scopes = ['all', 'questions', 'answers'] as const;

function spotIn(value: unknown): LastingSpot | null {
	const {block, start, offset, above} = objectIn(value);
	const anchor = textIn(block);
	return anchor === null
		? null
		: {
				block: anchor,
				start: countIn(start) ?? 0,
				offset: countIn(offset) ?? 0,
				above: oneIn(above, [0, 1, 2, 3] as const) ?? 0,
			};
}
