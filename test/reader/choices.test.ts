import {describe, expect, test} from 'vitest';
import {type ChooseMode, choicesOf} from '../../src/reader/choices.ts';
import {commands} from '../../src/reader/commands.ts';
import type {State} from '../../src/reader/state.ts';
import {after, block, changing, line, open, play, seed} from './session.ts';

const choosing = (state: State): ChooseMode => {
	if (state.mode.kind !== 'choose') throw new Error(`not choosing: ${state.mode.kind}`);
	return state.mode;
};

const listed = (state: State): readonly string[] =>
	choicesOf(state, choosing(state)).map(choice =>
		choice.kind === 'speaker' ? choice.speaker.name : choice.command.id,
	);

describe('the list of speakers', () => {
	test('has everyone, reporters too', () => {
		expect(listed(after('s'))).toEqual(['沈若蘭', '陶景明', '海岸日報', 'Dana Whitfield', '邱以安', '中央通訊']);
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
		expect(block(after('s<down><down><enter>'))).toBe('q1-q1-p1');
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
		['<tab>', 1],
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
