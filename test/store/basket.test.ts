import {appendFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, expect, test} from 'vitest';
import {createOutline} from '../../src/briefing/outline.ts';
import type {Clip} from '../../src/export/clip.ts';
import {quotationFrom} from '../../src/export/quotation.ts';
import {parseBriefing} from '../../src/parse/parse.ts';
import {keepClipChange, readClips} from '../../src/store/clips.ts';
import {appendToJournal} from '../../src/store/files.ts';
import {harbour} from '../reader/harbour.ts';

let folder = mkdtempSync(join(tmpdir(), 'briefing-tui-store-'));
beforeEach(() => {
	rmSync(folder, {recursive: true});
	folder = mkdtempSync(join(tmpdir(), 'briefing-tui-store-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

const quotation = quotationFrom(createOutline(harbour), [{block: 'q1-a1-p1', range: [0, 9]}]);
const clip: Clip = {
	id: 'one',
	made: '2026-03-01T10:00:00.000Z',
	note: '',
	sha256: 'a1',
	from: '/home/ida/a.txt',
	block: 'q1-a1-p1',
	start: 40,
	quotation: quotation!,
};

test('what is put into the basket is there, with its note, until it is taken out, and can be put back', () => {
	expect(readClips(folder)).toEqual([]);
	keepClipChange(folder, {put: clip});
	keepClipChange(folder, {put: {...clip, id: 'two'}});
	keepClipChange(folder, {noted: 'one', note: '查證'});
	expect(readClips(folder)).toEqual([
		{...clip, note: '查證'},
		{...clip, id: 'two'},
	]);
	keepClipChange(folder, {taken: 'one'});
	expect(readClips(folder).map(({id}) => id)).toEqual(['two']);
	keepClipChange(folder, {back: 'one'});
	expect(readClips(folder)).toHaveLength(2);
});

test('every quotation of a page comes back as it was', () => {
	const page = 'Port briefing\n\nQ: Is the quay open?\n\nMS. IDA LIND: It is. It opened in May.\n';
	const parsed = parseBriefing(Buffer.from(page), {name: 'port.txt', url: 'https://port.example/1'});
	if ('failure' in parsed) throw new Error();
	const outline = createOutline(parsed.briefing);
	const clips = outline.blocks.map(({id, text}, i) => ({
		...clip,
		id: String(i),
		quotation: quotationFrom(outline, [{block: id, range: [0, text.length]}])!,
	}));
	expect(clips.length).toBeGreaterThan(1);
	for (const clip of clips) keepClipChange(folder, {put: clip});
	expect(readClips(folder)).toEqual(clips);
});

test('of a clip from another version what is known is read, what is missing is as if nothing were known', () => {
	appendToJournal(join(folder, 'clips.jsonl'), {
		put: {
			id: 'new',
			colour: 'red',
			quotation: {words: ['新話。'], mood: 'sure', speaker: {name: '魏', rank: 2}, question: {n: 'x'}},
		},
	});
	appendToJournal(join(folder, 'clips.jsonl'), {put: {id: 'none', quotation: {words: []}}});
	appendToJournal(join(folder, 'clips.jsonl'), {starred: 'new'});
	appendFileSync(join(folder, 'clips.jsonl'), '\n{"put": {"id": "cut o');
	expect(readClips(folder)).toMatchObject([
		{
			id: 'new',
			note: '',
			from: null,
			quotation: {
				words: ['新話。'],
				mood: 'sure',
				speaker: {name: '魏', role: 'unknown', titles: []},
				question: null,
				doubts: [],
			},
		},
	]);
});
