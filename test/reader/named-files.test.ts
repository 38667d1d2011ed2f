import {describe, expect, test} from 'vitest';
import {createOutline} from '../../src/briefing/outline.ts';
import type {NamedFile, State} from '../../src/reader/state.ts';
import {type Action, update} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {harbour} from './harbour.ts';
import {listRows} from './lists/listed.ts';
import {after, play, press, seed} from './session.ts';

const hash = harbour.source.sha256;
/** The harbour in front, and two that were named besides. */
const files: readonly NamedFile[] = [
	{source: '/talks/harbour.txt', name: 'harbour.txt', sha256: hash},
	{source: '/talks/lost.txt', name: 'lost.txt', sha256: null},
	{source: '/talks/seed.txt', name: 'seed.txt', sha256: null},
];
const started = (): State => ({...after(''), files});
const opened: Action = {
	type: 'opened',
	source: '/talks/seed.txt',
	outline: createOutline(seed),
	kept: {sitting: null, marks: [], asked: []},
	mended: [],
};
const lost: Action = {type: 'not opened', source: '/talks/lost.txt', message: {id: 'cannotOpen', about: 'gone'}};
const inFront = ({front}: State) => front.outline.briefing.source.sha256;

describe('several files', () => {
	test('where one holds nothing of a query, the others are said not to have been looked through', () => {
		const {message} = press(started(), '/zzqqzz<enter>');
		expect(message).toEqual({id: 'nothingInFile', about: String(files.length - 1)});
	});

	test('> opens the next one when it is first come to, and goes round', () => {
		expect(play(started(), '>').effects).toEqual([{do: 'open', source: '/talks/lost.txt'}]);
		expect(play(started(), '<').effects).toEqual([{do: 'open', source: '/talks/seed.txt'}]);
		expect(play(started(), '2>').effects).toEqual([{do: 'open', source: '/talks/seed.txt'}]);
	});

	test('one that cannot be opened is told of, and passed over from then on', () => {
		const told = update(started(), lost).state;
		expect(told.message).toEqual({id: 'cannotOpen', about: 'gone'});
		expect(inFront(told)).toBe(hash);
		expect(play(told, '>').effects).toEqual([{do: 'open', source: '/talks/seed.txt'}]);
	});

	test('each is where it was left when one comes back', () => {
		const there = press(update(update(press(started(), '2J'), lost).state, opened).state, '3G');
		const back = press(there, '<');
		expect(inFront(back)).toBe(hash);
		expect(back.front.top).toEqual(press(started(), '2J').front.top);
		const again = play(back, '>');
		expect([inFront(again.state), again.effects]).toEqual([seed.source.sha256, []]);
		expect(again.state.front.top).toEqual(there.front.top);
	});

	test('the title says which of them is in front', () => {
		const {state} = update(started(), opened);
		expect(viewOf(state).title.facts).toContain('檔案 3/3');
		expect(viewOf(after('')).title.facts.join(' ')).not.toMatch(/檔案/);
	});

	test('r lists them before what was read before; what is opened there comes behind them', () => {
		const read = [{sha256: 'x', title: 'Old', date: null, source: '/old.txt'}];
		const {state} = update(update(started(), opened).state, {type: 'looked for what was read', read});
		const rows = listRows(state).flat().join('\n');
		expect(rows).toMatch(/seed\.txt[\s\S]*Old/);
		expect(play(state, 'Old<enter>').effects).toEqual([{do: 'open', source: '/old.txt'}]);
		expect(inFront(play(state, 'harbour<enter>').state)).toBe(hash);
		const further = update(after(''), opened).state;
		expect(further.files.map(({name}) => name)).toEqual([harbour.source.name, seed.source.name]);
		expect(inFront(press(further, '<'))).toBe(hash);
	});
});
