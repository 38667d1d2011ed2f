import {appendFileSync, mkdtempSync, rmSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {askedAgain} from '../../src/reader/find.ts';
import {type Kept, lasting, type ReadBefore, resumed, type Sitting, sittingOf} from '../../src/reader/sitting.ts';
import {folderOf, keepAsked, keepMark, keepSitting, readKept, recentlyRead} from '../../src/store/briefings.ts';
import {changeRecord} from '../../src/store/files.ts';
import {keepSettings, readSettings} from '../../src/store/settings-kept.ts';
import {sessions} from '../reader/moves.ts';
import {after, changing, open, press} from '../reader/session.ts';

const seatedAgain = (kept: Kept) => {
	const state = open();
	return resumed(state, kept, askedAgain(state, kept.sitting?.query ?? null));
};

let folder = mkdtempSync(join(tmpdir(), 'briefing-tui-store-'));
beforeEach(() => {
	rmSync(folder, {recursive: true});
	folder = mkdtempSync(join(tmpdir(), 'briefing-tui-store-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

const read: ReadBefore = {sha256: 'a1', title: '臨海', date: '2021-03-01', source: '/home/ida/a.txt'};
const never = {sitting: null, marks: [], asked: []};

test('a briefing that was never read has nothing', () => {
	expect(readKept(folder, 'a1')).toEqual(never);
});

test('where one was, whatever one did, is where one is again', () => {
	fc.assert(
		fc.property(sessions, keys => {
			const state = press(open(), keys.join(''));
			const sitting = sittingOf(state.front);
			keepSitting(folder, read, sitting);
			expect(readKept(folder, 'a1').sitting).toEqual(sitting);
			const again = seatedAgain(readKept(folder, 'a1'));
			const {top, trail, ahead, only, hitsOnly} = state.front;
			const text = state.front.query?.text;
			expect(changing(again).front).toMatchObject({top, trail, ahead, only, hitsOnly});
			expect(again.front.query?.text).toBe(text);
		}),
		{numRuns: 60},
	);
});

test('marks and queries last, the latest of each letter, each query once', () => {
	const {front} = after('3Gma');
	const at = lasting(front.outline, front.top);
	keepMark(folder, 'a1', 'a', {...at, offset: 3});
	keepMark(folder, 'a1', 'a', at);
	for (const query of ['岸電', '芯片', '岸電']) keepAsked(folder, 'a1', query);
	expect(readKept(folder, 'a1')).toEqual({sitting: null, marks: [['a', at]], asked: ['芯片', '岸電']});
	expect(press(seatedAgain(readKept(folder, 'a1')), "'a").front.top).toEqual(front.top);
	expect(readKept(folder, 'b2')).toEqual(never);
});

test('what an older or a newer version wrote is read as far as it is known', () => {
	const own = folderOf(folder, 'a1');
	changeRecord(join(own, 'sitting.json'), {
		title: '臨海',
		sitting: {
			top: {block: 'q1-q1-p1', fold: true},
			only: 7,
			query: {text: '岸電', scope: {in: 'nowhere'}},
			mood: 'new',
		},
	});
	appendFileSync(
		join(own, 'journal.jsonl'),
		'\n{"bookmark":"of the future"}\n{"mark":1}\n{"asked":"芯片","why":[]}\n{"mark":"b"',
	);
	expect(readKept(folder, 'a1')).toEqual({
		sitting: {
			top: {block: 'q1-q1-p1', start: 0, offset: 0, above: 0},
			trail: [],
			ahead: [],
			only: null,
			query: {text: '岸電', scope: {in: 'all'}},
			hitsOnly: false,
		},
		marks: [],
		asked: ['芯片'],
	});
});

describe('a place', () => {
	const third = after('3G').front;
	const sitting = sittingOf(third);
	const again = (top: Sitting['top']) => seatedAgain({...never, sitting: {...sitting, top}}).front.top;

	test('is found by where it stands in the source when its anchor has become another', () => {
		expect(again({...sitting.top, block: 'q9-q1-p1'})).toEqual(third.top);
	});

	test('is the nearest before where no block begins there any more', () => {
		expect(again({...sitting.top, block: 'gone', start: sitting.top.start + 5})).toMatchObject({
			block: sitting.top.block,
			offset: 5,
		});
	});
});

test('those read before come with the latest first, from where they can be opened', () => {
	const {front} = open();
	const names = ['a1', 'b2', 'c3'];
	for (const [i, sha256] of names.entries()) {
		keepSitting(folder, {...read, sha256, source: `/${sha256}`}, sittingOf(front));
		utimesSync(join(folderOf(folder, sha256), 'sitting.json'), i + 1, i + 1);
	}
	keepMark(folder, 'd4', 'a', lasting(front.outline, front.top));
	expect(recentlyRead(folder, 2).map(({source}) => source)).toEqual(['/c3', '/b2']);
	expect(recentlyRead(join(folder, 'nowhere'), 2)).toEqual([]);
});

test('how one likes to read lasts, as far as it is known', () => {
	expect(readSettings(folder)).toEqual({});
	keepSettings(folder, {theme: 'light'});
	keepSettings(folder, {measure: 30, zoomed: true});
	expect(readSettings(folder)).toEqual({theme: 'light', measure: 30, zoomed: true});
	changeRecord(join(folder, 'settings.json'), {theme: 7, measure: 1000, script: 'simplified', zoomed: 'yes'});
	expect(readSettings(folder)).toEqual({measure: 100, script: 'simplified'});
});
