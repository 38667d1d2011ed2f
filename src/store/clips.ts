import {join} from 'node:path';
import type {Note, Speaker} from '../briefing/briefing.ts';
import type {Clip, ClipChange} from '../export/clip.ts';
import type {PrintedPlace} from '../export/printed-place.ts';
import type {Quotation} from '../export/quotation.ts';
import {webAddress} from '../text/web-address.ts';
import {appendToJournal, type JsonObject, readJournal} from './files.ts';
import {countIn, listIn, objectIn, oneIn, textIn} from './values.ts';

const journal = 'clips.jsonl';

/** @param folder of all that lasts @throws the error of Node where the disk does, as the other does */
export const keepClipChange = (folder: string, change: ClipChange): void =>
	appendToJournal(join(folder, journal), {...change});

/** The clips of the basket, in the order in which they were put there. */
export const readClips = (folder: string): readonly Clip[] => clipsAfter(readJournal(join(folder, journal)));

/** What changes make of a basket, an empty one unless one is given; those of a newer version are passed over. */
export function clipsAfter(changes: readonly JsonObject[], clipsBefore: readonly Clip[] = []): readonly Clip[] {
	const clips = new Map(clipsBefore.map(clip => [clip.id, clip]));
	const taken = new Set<string>();
	for (const line of changes) {
		const put = clipIn(line['put']);
		if (put) clips.set(put.id, put);
		const noted = clips.get(textIn(line['noted']) ?? '');
		if (noted) clips.set(noted.id, {...noted, note: textIn(line['note']) ?? noted.note});
		taken.add(textIn(line['taken']) ?? '');
		taken.delete(textIn(line['back']) ?? '');
	}
	return [...clips.values()].filter(({id}) => !taken.has(id));
}

/** A clip of this or another version; null where what a clip cannot be without is missing. */
function clipIn(value: unknown): Clip | null {
	const line = objectIn(value);
	const id = textIn(line['id']);
	const quotation = quotationIn(objectIn(line['quotation']));
	if (id === null || !quotation) return null;
	return {
		id,
		made: textIn(line['made']) ?? '',
		note: textIn(line['note']) ?? '',
		sha256: textIn(line['sha256']) ?? '',
		from: textIn(line['from']),
		block: textIn(line['block']) ?? '',
		start: countIn(line['start']) ?? 0,
		quotation,
	};
}

/** Fields that a newer version has put in besides stay in it. */
function quotationIn(line: JsonObject): Quotation | null {
	const words = listIn(line['words'], textIn);
	if (words.length === 0) return null;
	const [event, publication, question] = [line['event'], line['publication'], line['question']].map(objectIn);
	return {
		...line,
		anchor: textIn(line['anchor']) ?? '',
		words,
		speaker: speakerIn(line['speaker']),
		kind: oneIn(line['kind'], kinds) ?? 'statement',
		question:
			countIn(question?.['n']) === null
				? null
				: {
						n: countIn(question?.['n']) ?? 0,
						asker: speakerIn(question?.['asker']),
						gist: textIn(question?.['gist']) ?? '',
					},
		event: {
			title: textIn(event?.['title']),
			date: textIn(event?.['date']),
			time: textIn(event?.['time']),
			place: textIn(event?.['place']),
		},
		publication: {
			date: textIn(publication?.['date']),
			time: textIn(publication?.['time']),
			source: textIn(publication?.['source']),
			url: webAddress(textIn(publication?.['url'])),
			editor: textIn(publication?.['editor']),
		},
		place: placeIn(line['place']),
		source: textIn(line['source']) ?? '',
		language: textIn(line['language']) ?? 'und',
		link: webAddress(textIn(line['link'])),
		doubts: listIn(line['doubts'], noteIn),
	};
}

const kinds = ['opening', 'statement', 'moderation', 'question', 'handoff', 'answer', 'closing'] as const;

function speakerIn(value: unknown): Speaker | null {
	const {id, name, role, titles, outlet, aliases} = objectIn(value);
	const called = textIn(name);
	if (called === null) return null;
	return {
		id: textIn(id) ?? '',
		name: called,
		role: oneIn(role, ['host', 'official', 'reporter', 'unknown'] as const) ?? 'unknown',
		titles: listIn(titles, textIn),
		outlet: textIn(outlet),
		aliases: listIn(aliases, textIn),
	};
}

function placeIn(value: unknown): PrintedPlace {
	const {pages, line, time} = objectIn(value);
	const [first, last = first] = listIn(pages, textIn);
	return {pages: first === undefined ? null : [first, last ?? first], line: textIn(line), time: textIn(time)};
}

function noteIn(value: unknown): Note | null {
	const note = objectIn(value);
	const message = textIn(note['message']);
	return message === null ? null : {start: 0, end: 0, ...note, message};
}
