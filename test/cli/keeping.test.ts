import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {createKeeper} from '../../src/cli/keeping.ts';
import {createReader} from '../../src/reader/reader.ts';
import type {Message} from '../../src/wording/wording.ts';
import {clipFrom} from '../reader/clip-from.ts';
import {open} from '../reader/session.ts';

const base = mkdtempSync(join(tmpdir(), 'briefing-tui-keeping-'));
afterAll(() => rmSync(base, {recursive: true}));

const key = (key: string) => ({type: 'key', key}) as const;

/** A reader that is followed, and all that it was told. */
function followed(folder: string | null) {
	const keeper = createKeeper(folder);
	const reader = createReader(open(), () => {});
	const told: Message[] = [];
	const listening = {
		...reader,
		dispatch: (action: Parameters<typeof reader.dispatch>[0]) => {
			if (action.type === 'told') told.push(action.message);
			reader.dispatch(action);
		},
	};
	keeper.follow(listening, () => '/home/ida/a.txt');
	return {keeper, reader, told};
}

const sha256 = open().front.outline.briefing.source.sha256;

test('what is done is kept as it is done, and where one is when it is closed', () => {
	const folder = join(base, 'kept');
	const {keeper, reader, told} = followed(folder);
	for (const name of ['J', 'm', 'b', 'T', 'T', '-', 'J']) reader.dispatch(key(name));
	keeper.close();
	const again = createKeeper(folder);
	expect(again.kept(sha256).marks).toMatchObject([['b', {block: 'q1-q1-p1'}]]);
	expect(again.kept(sha256).sitting?.top.block).toBe('q2-q1-p1');
	expect(again.settings()).toEqual({theme: 'light', measure: 23});
	expect(again.recent()).toMatchObject([{sha256, source: '/home/ida/a.txt'}]);
	expect(told).toEqual([]);
});

test('what cannot be kept is told once, holds meanwhile, and is kept as soon as it can be', () => {
	const folder = join(base, 'in the way');
	writeFileSync(folder, 'a file');
	const {keeper, reader, told} = followed(folder);
	expect(told).toMatchObject([{id: 'notKept'}]);
	for (const name of ['J', 'm', 'b', 'T']) reader.dispatch(key(name));
	const [one, two] = [clipFrom('q1-a1-p1'), clipFrom('q2-q1-p1')];
	keeper.changeClips({put: one});
	keeper.changeClips({noted: one.id, note: '查證'});
	expect(keeper.clips()).toEqual([{...one, note: '查證'}]);
	expect(told).toHaveLength(1);
	rmSync(folder);
	keeper.changeClips({put: two});
	expect(createKeeper(folder).clips()).toEqual([{...one, note: '查證'}, two]);
	expect(keeper.clips()).toHaveLength(2);
	keeper.close();
});

test('where nothing is to be kept nothing is known, and what is done holds meanwhile', () => {
	const {keeper, reader, told} = followed(null);
	for (const name of ['J', 'm', 'b']) reader.dispatch(key(name));
	keeper.changeClips({put: clipFrom('q1-a1-p1')});
	expect(keeper.clips()).toHaveLength(1);
	expect([keeper.kept(sha256).sitting, keeper.settings(), keeper.recent(), told]).toEqual([null, {}, [], []]);
	keeper.close();
});
