import {describe, expect, test} from 'vitest';
import {columnsOf} from '../../src/reader/sheets/sheet.ts';
import type {State} from '../../src/reader/state.ts';
import {after, inSight, press, seed} from './session.ts';

const told = (state: State): readonly string[] =>
	state.mode.kind === 'sheet'
		? columnsOf(state, state.mode)
				.flat()
				.map(({term, text, indent}) => `${term}|${' '.repeat(indent)}${text}`)
		: [];

/** What the cursor is on. */
const chosen = ({mode, ...state}: State): string | undefined =>
	mode.kind === 'sheet' && mode.at !== null ? mode.sheet.items({...state, mode})[mode.at]?.text : undefined;

const wide = {briefing: seed, columns: 120, rows: 36};

describe('i', () => {
	test('shows how what is open begins and what it counts', () => {
		const lines = told(after('2Gi', wide));
		expect(lines.slice(0, 7)).toEqual([
			'2  封面新聞  新能源汽車產業的總體發展情況如何|',
			expect.stringMatching(/^肖亞慶\|\S/),
			expect.stringMatching(/^\| {2}\S.*：?/),
			expect.stringMatching(/^\| {4}第一,/),
			expect.stringMatching(/^\| {4}第二,/),
			expect.stringMatching(/^\| {4}第三,/),
			expect.stringMatching(/^\| {4}最后,/),
		]);
	});

	test('sets points that nothing announces where what announces others stands', () => {
		const lines = told(after('gi', wide)).slice(3);
		expect(lines.slice(0, 3)).toEqual([
			expect.stringMatching(/^\| {2}\S.*三組數字/),
			expect.stringMatching(/^\| {4}一是/),
			expect.stringMatching(/^\| {4}二是/),
		]);
		expect(lines.slice(4, 6)).toEqual([expect.stringMatching(/^\| {2}一是/), expect.stringMatching(/^\| {2}二是/)]);
	});

	test('is in the script that is shown', () => {
		expect(told(after('2Git', wide)).join()).toContain('新能源汽車');
		expect(after('2Gi', {...wide, script: 'simplified'}).mode.kind).toBe('sheet');
	});

	test('again: of the whole briefing, at the same question; and again: back', () => {
		const whole = after('7Gii', wide);
		expect(told(whole).filter(line => /^(?:\d+ {2}|開場)/.test(line))).toHaveLength(13);
		expect(whole.mode).toMatchObject({kind: 'sheet', at: expect.any(Number)});
		expect(chosen(press(whole, 'j'))).not.toBe(chosen(whole));
		expect(after('7Giii', wide).mode).toEqual({kind: 'read'});
	});

	test('Enter opens the point, and it is lit', () => {
		const there = press(after('2Gi', wide), 'jjj<enter>');
		expect(there.mode.kind).toBe('read');
		expect(there.front.lit).toMatchObject({block: 'q2-a1-p3', as: 'sentence'});
		expect(inSight(there).some(({spot}) => spot.block === 'q2-a1-p3')).toBe(true);
	});

	test('the cursor goes from item to item, by pages and to the ends, and is always in sight', () => {
		for (const size of [wide, {...wide, columns: 40, rows: 12}]) {
			for (const keys of ['j', 'jjjjjj', ' ', '  ', 'G', 'Gk', 'Gb', 'Gg', 'dddd', 'Guu', '/第<enter>j', '<30x8>G']) {
				const state = press(after('7Gii', size), keys);
				const {mode} = state;
				if (mode.kind !== 'sheet') throw new Error(mode.kind);
				const rows = columnsOf(state, mode)[0]!;
				const row = rows.findIndex(({item}) => item === mode.at);
				expect(row, keys).toBeGreaterThanOrEqual(mode.top);
				expect(row, keys).toBeLessThan(mode.top + state.size.rows - 1);
				expect(mode.sheet.items(state)[mode.at!]?.place, keys).toBeDefined();
			}
		}
	});
});

describe('a filter', () => {
	test('leaves what holds the words, under its heading, as one types', () => {
		const filtered = after('?/<enter>', {columns: 80});
		expect(told(filtered)).toEqual(told(after('?', {columns: 80})));
		const asking = after('?/複製', {columns: 80, rows: 24});
		const seen = asking.mode.kind === 'ask' ? told({...asking, mode: asking.mode.before}) : [];
		expect(seen.length).toBeGreaterThan(2);
		expect(seen.length).toBeLessThan(12);
		expect(told(press(asking, '<enter>'))).toEqual(seen);
	});

	test.each(['复制', 'fuzhi', 'copy', 'Ctrl-W'])('%s finds what copies', typed => {
		expect(told(after(`?/${typed}<enter>`, {columns: 80})).join()).toContain('連同出處複製這一句');
	});

	test('is taken back by Escape, while typed and after', () => {
		const all = told(after('?'));
		expect(told(after('?/複製<esc>'))).toEqual(all);
		expect(told(after('?/複製<enter><esc>'))).toEqual(all);
		expect(after('?/複製<enter><esc><esc>').mode.kind).toBe('read');
	});

	test('keeps the cursor on something that is left', () => {
		const state = after('ii/第三<enter>', wide);
		expect(chosen(state)).toContain('第三');
		expect(press(state, '<enter>').front.lit).not.toBeNull();
	});
});
