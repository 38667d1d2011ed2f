import {describe, expect, test} from 'vitest';
import {type Choice, choicesOf, orderOf} from '../../src/reader/choices.ts';
import {commands} from '../../src/reader/commands.ts';
import type {ChooseMode, State} from '../../src/reader/state.ts';
import {after, block, changing, line, open, play, seed} from './session.ts';

const choosing = (state: State): ChooseMode => {
	if (state.mode.kind !== 'choose') throw new Error(`not choosing: ${state.mode.kind}`);
	return state.mode;
};

const listed = (state: State): readonly string[] => choicesOf(state, choosing(state)).map(told);

function told(choice: Choice): string {
	switch (choice.kind) {
		case 'speaker':
			return choice.speaker.name;
		case 'command':
			return choice.command.id;
		case 'line':
			return `${choice.line.left.slice(-2)}[${choice.line.key}]${choice.line.right.slice(0, 2)}`;
		case 'figure':
			return `${choice.figure.printed} ${choice.figure.measures}`;
	}
}

describe('the list of speakers', () => {
	test('has everyone: those first who say most, then the reporters as they ask', () => {
		expect(listed(after('s'))).toEqual(['陶景明', '邱以安', '沈若蘭', '海岸日報', 'Dana Whitfield', '中央通訊']);
	});

	test.each([
		['邱', '邱以安'],
		['总工程师', '邱以安'],
		['海岸', '海岸日報'],
		['bay', 'Dana Whitfield'],
		['whitf', 'Dana Whitfield'],
	])('%s typed leaves %s first', (typed, name) => {
		expect(listed(after(`s${typed}`))[0]).toBe(name);
	});

	test('Enter opens the first turn of the chosen one', () => {
		expect(after('s邱<enter>')).toMatchObject({mode: {kind: 'read'}, pane: 'text', place: {block: 'q2-a2-p1'}});
		expect(block(after('s<down><down><down><enter>'))).toBe('q1-q1-p1');
	});

	test('with only one speaker shown, another one chosen shows all', () => {
		expect(after('JaSs邱<enter>')).toMatchObject({only: null, place: {block: 'q2-a2-p1'}});
		expect(after('JaSs陶<enter>')).toMatchObject({only: 's2', place: {block: 'statement1-p1'}});
	});

	test('nobody of that name: Enter says so and the line stays', () => {
		const state = after('szzzz<enter>');
		expect([state.message, line(state)]).toEqual(['notThere', 'zzzz']);
	});

	test('Escape leaves everything as it was', () => {
		expect(changing(after('Jjs邱<down><esc>'))).toEqual(changing(after('Jj')));
	});

	test.each([
		['<down>', 1],
		['<ctrl-n><ctrl-n><ctrl-p>', 1],
		['<up>', 0],
		['<pagedown>', 5],
		['<pagedown><pageup>', 0],
		['<down><down>陶', 0],
	])('%s chooses number %d', (keys, chosen) => {
		expect(choosing(after(`s${keys}`)).chosen).toBe(chosen);
	});
});

describe('the command palette', () => {
	test('has every command', () => {
		expect(listed(after(':'))).toEqual(commands.map(({id}) => id));
	});

	test.each([
		['theme', 'theme'],
		['深色', 'theme'],
		['浅色', 'theme'],
		['next-question', 'next-question'],
		['quit', 'quit'],
		['previous hit', 'previous-hit'],
	])('%s typed leaves %s first', (typed, id) => {
		expect(listed(after(`:${typed}`))[0]).toBe(id);
	});

	test('Enter does what the command does, its effect too', () => {
		expect(after(':theme<enter>')).toMatchObject({theme: 'light', mode: {kind: 'read'}});
		expect(play(open(), ':quit<enter>').effects).toEqual(['quit']);
		expect(after(':help<enter>').mode).toMatchObject({kind: 'sheet', sheet: 'help'});
		expect(choosing(after(':speakers<enter>')).from).toBe('speakers');
		expect(block(after(':next-question<enter>', {briefing: seed}))).toBe('q1-q1-p1');
	});
});

describe('the concordance', () => {
	test('has every hit of the query, from the one at the place on', () => {
		const state = after('/芯片<enter>c');
		expect(listed(state)).toEqual(['在等[芯片]。芯', '片。[芯片]的短', '[芯片]以外']);
		expect(line(after('c'))).toBeNull();
		expect(after('c').message).toBe('noQuery');
	});

	test('Tab sorts it by what follows, then by what precedes, and around again', () => {
		const order = (keys: string) => orderOf(choosing(after(`/芯片<enter>c${keys}`)));
		expect([order(''), order('<tab>'), order('<tab><tab>'), order('<tab><tab><tab>')]).toEqual([
			'byPlace',
			'byRight',
			'byLeft',
			'byPlace',
		]);
		expect(listed(after('/芯片<enter>c<tab>')).at(-1)).toBe('[芯片]以外');
	});

	test('Enter goes there, and the hits stay marked', () => {
		const state = after('/芯片<enter>c軟件<enter>');
		expect(state).toMatchObject({mode: {kind: 'read'}, query: {text: '芯片', at: 2}});
		expect(state.query?.stops[2]?.block).toMatch(/^q2-a2/);
	});

	test('Escape leaves everything as it was', () => {
		expect(changing(after('/芯片<enter>cj<esc>'))).toEqual(changing(after('/芯片<enter>')));
	});
});

describe('the figures', () => {
	test('are those of the briefing, in its order, with what they measure', () => {
		const list = listed(after('#'));
		expect(list).toContain('31.3億元 新碼頭完成投資');
		expect(list.findIndex(text => text.startsWith('31.3億元'))).toBeLessThan(
			list.findIndex(text => text.startsWith('18%')),
		);
	});

	test('are narrowed by typing, by number, by what they measure or by who said them', () => {
		expect(listed(after('#31.3'))[0]).toMatch(/^31\.3億元/);
		expect(listed(after('#投资'))[0]).toMatch(/^31\.3億元/);
	});

	test('Enter goes there and marks the figure', () => {
		const state = after('#31.3<enter>');
		expect(state).toMatchObject({mode: {kind: 'read'}, query: {text: '31.3億元', at: 0}});
		expect([...(state.query?.ranges.values() ?? [])].flat()).toHaveLength(1);
	});
});
