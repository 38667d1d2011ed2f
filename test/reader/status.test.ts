import {describe, expect, test} from 'vitest';
import {flowOf, layoutOf} from '../../src/reader/current.ts';
import {breakAll} from '../../src/reader/flow.ts';
import type {State} from '../../src/reader/state.ts';
import {update} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {narrowRuler} from '../../src/text/cells.ts';
import {harbour} from './harbour.ts';
import {after, open} from './session.ts';

const progress = (state: State): string =>
	viewOf(state)
		.status.progress.map(([text]) => text)
		.join('')
		.trim();

describe('what is typed goes before what stands at its right', () => {
	test.each([
		'/芯片',
		'JaS/芯片',
		'JaS/碼頭工程的進度和芯片',
		'JaS**一條不短的筆記，寫在這裡',
		'/芯片<enter>JaS**一條筆記',
		'#接近百分之三十的增長',
		'#<ctrl-s>',
		'B<ctrl-s>',
		'x<enter>',
		'|sort --unique',
	])('%s at 40 columns', keys => {
		const {status} = viewOf(after(keys, {columns: 40, rows: 12}));
		const {prompt, mark} = status.typed!;
		const room = 40 - narrowRuler.width(mark) - narrowRuler.width(status.progress.map(([text]) => text).join(''));
		expect(room).toBeGreaterThan(Math.min(24, narrowRuler.width(prompt.before + prompt.after)));
	});

	test('where there is room, what a search looks through and all that it finds are told', () => {
		const {typed, progress: told} = viewOf(after('JaS/芯片', {columns: 120})).status;
		expect(typed?.mark).toBe(' / 陶景明: ');
		expect(told.map(([text]) => text).join('')).toMatch(/^\S.* $/u);
	});
});

test('the day is told beside the title, but where it stands in it', () => {
	const {event} = harbour;
	const titled = (title: string) => viewOf(open({briefing: {...harbour, event: {...event, title}}})).title.facts;
	expect(titled('記者會')).toContain(event.date);
	expect(titled(`${event.date} 記者會`)).not.toContain(event.date);
});

describe('at the right', () => {
	test('a skim counts what its cursor goes through, as a list does; help counts its rows', () => {
		const [at, all] = progress(after('ii')).split('/').map(Number);
		expect(progress(after('iij'))).toBe(`${at! + 1}/${all}`);
		expect(progress(after('iiG'))).toBe(`${all}/${all}`);
		expect(progress(after('?'))).toMatch(new RegExp(`^${layoutOf(after('?')).bodyRows}/`));
	});

	test('how many rows there are is told as soon as they are counted', () => {
		const state = open({columns: 120, rows: 36});
		expect(progress(state)).not.toMatch(/\d+\/\d+/);
		for (const _ of breakAll(flowOf(state)));
		const {state: told} = update(state, {type: 'rows counted'});
		expect(told).not.toBe(state);
		expect(progress(told)).toMatch(/\d+\/\d+/);
	});

	test('in a narrow row the filters are told shortly, the hits and the percent whole', () => {
		expect(progress(after('JaS/碼頭<enter>&', {columns: 30, rows: 12}))).toMatch(/碼頭 \d+\/\d+.*\d%$/u);
	});

	test('the percent is that of the rows, where they are counted', () => {
		const told = progress(after('2Ga}S', {columns: 120}));
		const [last = 0, all = 0, percent] = (told.match(/\d+/gu) ?? []).map(Number);
		expect([told, percent]).toEqual([expect.stringContaining(`${last}/${all} `), Math.round((100 * last) / all)]);
	});
});
