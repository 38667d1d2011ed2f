import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, expect, test} from 'vitest';
import type {Correction, MadeCorrection} from '../../src/corrections/correction.ts';
import {type CorrectionFiles, keepBeside, keepCorrection, readCorrections} from '../../src/store/corrections.ts';
import {appendToJournal} from '../../src/store/files.ts';

let folder = mkdtempSync(join(tmpdir(), 'briefing-tui-store-'));
beforeEach(() => {
	rmSync(folder, {recursive: true});
	folder = mkdtempSync(join(tmpdir(), 'briefing-tui-store-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

const files = (): CorrectionFiles & {readonly beside: string} => ({
	own: join(folder, 'own.jsonl'),
	beside: join(folder, 'page.txt.corrections.jsonl'),
});

const made = (id: string, correction: Correction): MadeCorrection => ({
	id,
	made: '2026-03-01T10:00:00.000Z',
	about: id,
	correction,
});

const corrections: readonly Correction[] = [
	{fix: 'words', from: {start: 0, offset: 3}, to: {start: 9, offset: 0}, who: {as: 0}},
	{fix: 'label', at: 0, length: 4, who: {name: '魏'}},
	{fix: 'no label', turn: 0},
	{fix: 'same person', turn: 7, as: 0},
	{fix: 'other person', turn: 7},
	{fix: 'person', turn: 7, change: {name: '魏', titles: ['局長'], outlet: null, role: 'host'}},
	{fix: 'kind', turn: 7, kind: 'handoff'},
	{fix: 'event', change: {title: null, date: '2021-05-21'}},
];

test('every kind of correction comes back as it was, in order', () => {
	const all = corrections.map((correction, i) => made(String(i), correction));
	expect(readCorrections(files())).toEqual([]);
	for (const put of all) keepCorrection(files(), {put});
	expect(readCorrections(files())).toEqual(all);
});

test('one is undone and done again', () => {
	const [first, second] = corrections.map((correction, i) => made(String(i), correction));
	for (const put of [first!, second!]) keepCorrection(files(), {put});
	keepCorrection(files(), {undone: '0'});
	expect(readCorrections(files())).toEqual([second]);
	keepCorrection(files(), {redone: '0'});
	expect(readCorrections(files())).toEqual([first, second]);
});

test('asked to stand beside the transcript, they do from then on, and the others too', () => {
	const [first, second, third] = corrections.map((correction, i) => made(String(i), correction));
	keepCorrection(files(), {put: first!});
	keepBeside(files());
	keepCorrection(files(), {put: second!});
	keepCorrection(files(), {undone: '0'});
	expect(readCorrections({...files(), own: join(folder, 'of another user')})).toEqual([second]);
	expect(readCorrections(files())).toEqual([second]);
	expect(readCorrections({...files(), beside: null})).toEqual([]);
	keepCorrection({...files(), beside: null}, {put: third!});
	expect(readCorrections(files())).toEqual([third, second]);
	expect(existsSync(files().beside)).toBe(true);
});

test('a name or a title without a character is none', () => {
	appendToJournal(files().own, {
		put: {id: 'x', correction: {fix: 'person', turn: 3, change: {name: '\u001B[2J ', titles: ['', '局長']}}},
	});
	expect(readCorrections(files())).toMatchObject([{correction: {change: {titles: ['局長']}}}]);
	expect(readCorrections(files())[0]?.correction).not.toHaveProperty('change.name');
});

test.each([
	{fix: 'mood', turn: 3, mood: 'sure'},
	{fix: 'kind', turn: 3, kind: 'song'},
	{fix: 'kind', turn: -3, kind: 'answer'},
	{fix: 'label', at: 0, length: 0, who: {name: 'x'}},
	{fix: 'same person', turn: 3},
	{fix: 'words', from: {start: 1}, to: {start: 1, offset: 2}, who: {as: 1}},
	{fix: 'words', from: {start: 1, offset: 1}, to: {start: 1, offset: 2}, who: {}},
	{},
])('what is not known or not whole is passed over: %j', correction => {
	appendToJournal(files().own, {put: {id: 'x', correction}});
	keepCorrection(files(), {put: made('y', corrections[2]!)});
	expect(readCorrections(files()).map(({id}) => id)).toEqual(['y']);
});
