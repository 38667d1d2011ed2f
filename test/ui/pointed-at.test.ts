import stripAnsi from 'strip-ansi';
import {describe, expect, test} from 'vitest';
import type {Target} from '../../src/reader/pointing.ts';
import type {State} from '../../src/reader/state.ts';
import {update} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {narrowRuler} from '../../src/text/cells.ts';
import {pointedAt} from '../../src/ui/pointed-at.ts';
import {body} from '../../src/ui/screen.ts';
import {createTheme} from '../../src/ui/theme.ts';
import {after, press, type Setting, seed} from '../reader/session.ts';

const theme = createTheme({theme: 'auto', ground: 'dark'}, 0);

/** Each cell in which a character begins, with the rest of its row and what is pointed at there. */
function cellsOf(
	state: State,
): readonly {readonly rest: string; readonly row: string; readonly target: Target | null}[] {
	const view = viewOf(state);
	return body(view, theme)
		.map(line => stripAnsi(line))
		.flatMap((row, y) => {
			let column = 0;
			return [...row].map((character, i) => {
				const at = {row: y + view.layout.titleRows, column};
				column += narrowRuler.width(character);
				return {rest: [...row].slice(i).join(''), row, target: pointedAt(view, at)};
			});
		});
}

const at = (columns: number, rows: number): Setting => ({briefing: seed, columns, rows});

describe.each([
	[40, 12],
	[60, 20],
	[80, 24],
	[121, 36],
	[200, 60],
])('at %d×%d', (columns, rows) => {
	test.each(['3G', '3Ga', '3G<tab>', '3G<tab>JJJJJ', '<shift-tab>jjj', 'z3G'])(
		'what is pointed at after %s is what stands there',
		keys => {
			const state = after(keys, at(columns, rows));
			const {outline} = state.front;
			const cells = cellsOf(state);
			for (const {rest, row, target} of cells) {
				if (target?.on === 'place') {
					const text = outline.blockAt(target.place.block)!.text;
					const [sign = ''] = rest;
					// What stands left of the text is a mark, and belongs to its line.
					if (/^(?!\S {1,3}\S)\p{Script=Han}/u.test(rest)) expect(text[target.place.offset]).toBe(sign);
				}
				if (target?.on === 'section') {
					const {exchange} = outline.sections[target.index]!;
					expect(row).toContain(exchange ? `${exchange.n} ` : '·');
				}
				if (target?.on === 'voice' && target.id !== 'reporters')
					expect(row).toContain(outline.speaker(target.id)!.name.slice(0, 2));
			}
			expect(cells.some(({target}) => target !== null)).toBe(true);
		},
	);

	test('a result, an item of a list, a line of a sheet', () => {
		const found = cellsOf(after('/芯片', at(columns, rows))).flatMap(({target}) =>
			target?.on === 'hit' ? [target.index] : [],
		);
		expect(new Set(found).size).toBeGreaterThan(1);
		const items = cellsOf(after('s', at(columns, rows)));
		expect(items.find(({row}) => row.includes('田玉龍'))?.target).toEqual({on: 'item', index: 1});
		const lines = cellsOf(after('=', at(columns, rows)));
		expect(lines.some(({target}) => target?.on === 'line')).toBe(true);
	});
});

describe('what the mouse does', () => {
	const point = (
		state: State,
		target: Target | null,
		does: 'click' | 'drag' | 'wheel-up' | 'wheel-down' = 'click',
	): State => update(state, {type: 'pointed', does, target}).state;
	const reading = after('', at(80, 24));
	const listed = ({mode}: State) => mode.kind === 'list' && mode.list.title;

	test('opens a question, a speaker, the list of reporters', () => {
		const {outline} = reading.front;
		const third = outline.sections.find(({exchange}) => exchange?.n === 3)!;
		expect(point(reading, {on: 'section', index: third.index}).front.top).toEqual(press(reading, '3G').front.top);
		const {id} = outline.briefing.speakers.find(({name}) => name === '田玉龍')!;
		expect(outline.turnAt(point(reading, {on: 'voice', id}).front.top.block)?.speaker).toBe(id);
		expect(listed(point(reading, {on: 'voice', id: 'reporters'}))).toBe('reporters');
	});

	test('lights the sentence, without moving the text', () => {
		const lit = point(reading, {on: 'place', place: {block: reading.front.top.block, offset: 3}});
		expect(lit.front.lit).toMatchObject({block: reading.front.top.block, as: 'sentence'});
		expect(lit.front.top).toBe(reading.front.top);
	});

	test('takes a result, an item of a list, a line of a sheet that leads somewhere', () => {
		expect(point(after('/芯片', at(80, 24)), {on: 'hit', index: 1}).mode.kind).toBe('read');
		expect(point(after('s', at(80, 24)), {on: 'item', index: 1}).mode.kind).toBe('read');
		expect(point(after('=', at(80, 24)), {on: 'line', index: 1}).mode.kind).toBe('read');
		expect(point(after('?', at(80, 24)), {on: 'line', index: 1}).mode.kind).toBe('sheet');
	});

	test('scrolls by its wheel what is in sight', () => {
		expect(point(reading, null, 'wheel-down').front.top).toEqual(press(reading, 'jjj').front.top);
		expect(point(point(reading, null, 'wheel-down'), null, 'wheel-up').front.top).toEqual(reading.front.top);
		expect(point(after('s', at(80, 24)), null, 'wheel-down').mode).toMatchObject({chosen: 3});
		expect(point(after('?', at(80, 24)), null, 'wheel-down').mode).toMatchObject({top: 3});
		expect(point(after('/芯片', at(80, 24)), null, 'wheel-down').mode).toMatchObject({chosen: 1});
	});

	test('is nothing where nothing is pointed at, or a line is asked for', () => {
		expect(point(reading, null).front).toBe(reading.front);
		const asked = after('|', at(80, 24));
		expect(point(asked, {on: 'section', index: 1}).mode).toBe(asked.mode);
		expect(point(asked, null, 'wheel-up').mode).toBe(asked.mode);
	});
});
