import {describe, expect, test} from 'vitest';
import type {State} from '../../src/reader/state.ts';
import {after, play, press} from './session.ts';

/** The words that would be copied. */
const words = (state: State): readonly string[] => {
	const {outline} = state.front;
	return play(state, 'Y').effects.flatMap(effect =>
		effect.do === 'copy'
			? effect.stretches.map(({block, range}) => outline.blockAt(block)?.text.slice(...range) ?? '')
			: [],
	);
};

const paragraph = (state: State): string => state.front.outline.blockAt(state.front.top.block)?.text ?? '';

describe('selecting', () => {
	const begun = after('Jav', {columns: 60, rows: 20});

	test('begins with the sentence that one is at', () => {
		const [sentence = ''] = words(begun);
		expect(paragraph(begun).startsWith(sentence)).toBe(true);
		expect(sentence).toMatch(/[。？！.?!]$/u);
	});

	test('goes on by sentences, and into the next turn', () => {
		const second = press(begun, 'j');
		expect(words(second)).not.toEqual(words(begun));
		expect(words(press(second, 'k'))).toEqual(words(begun));
		const far = press(begun, '99j');
		expect(far.message ?? (far.mode.kind === 'select' && far.mode.turn)).not.toBe(begun.mode);
	});

	test('extends from there, shrinks again, and never below one sentence', () => {
		const two = press(begun, 'vj');
		expect(words(two).join('').startsWith(words(begun).join(''))).toBe(true);
		expect(words(two).join('').length).toBeGreaterThan(words(begun).join('').length);
		expect(words(press(two, 'kkk'))).toEqual(words(begun));
	});

	test('of a turn takes all that is said in it', () => {
		const turn = after('JaV', {columns: 60, rows: 20});
		const said = turn.front.outline.turnAt(turn.front.top.block)?.blocks.filter(({kind}) => kind === 'paragraph') ?? [];
		expect(words(turn)).toEqual(said.map(({text}) => text.trim()));
	});

	test('takes a count, with v and with y', () => {
		expect(words(after('Ja2v', {columns: 60, rows: 20})).join('')).toBe(words(press(begun, 'vj')).join(''));
		const {effects} = play(after('Ja', {columns: 60, rows: 20}), '2y');
		expect(effects).toMatchObject([
			{do: 'copy', as: 'cited', stretches: [{range: [0, words(press(begun, 'vj'))[0]?.length]}]},
		]);
	});

	test('takes paragraphs with } and lets them go with {, to the ends of the turn with G and g', () => {
		const turn = after('2Ga}v', {columns: 60, rows: 20});
		const {blocks = []} = turn.front.outline.turnAt(turn.front.top.block) ?? {};
		const said = blocks.filter(({kind}) => kind === 'paragraph').map(({text}) => text.trim());
		expect(words(press(turn, '}'))).toEqual(said.slice(0, 1));
		expect(words(press(turn, '2}'))).toEqual(said.slice(0, 2));
		expect(words(press(turn, '2}{'))).toEqual(said.slice(0, 1));
		expect(words(press(turn, 'G'))).toEqual(said);
		expect(words(press(turn, 'jjg')).join('')).toBe(
			words(press(after('2Ga}v', {columns: 60, rows: 20}), 'vjj')).join(''),
		);
		expect(press(turn, 'G}').message).toBe('turnEnds');
		expect(press(turn, '{').message).toBe('selectionStarts');
	});

	test('ends with a copy, with Escape and with q', () => {
		for (const key of ['y', 'Y', '<esc>', 'q']) expect(press(begun, key).mode.kind).toBe('read');
	});

	test('shows what is selected', () => {
		const end = press(begun, 'v99j');
		expect(end.mode.kind).toBe('select');
		expect(words(end).length).toBeGreaterThan(0);
	});
});

describe('a command of the shell', () => {
	test('is asked for, and is given the turn, or what is selected', () => {
		const {state, effects} = play(after('Jav', {columns: 60, rows: 20}), '|wc<enter>');
		expect(state.mode.kind).toBe('read');
		expect(effects).toMatchObject([
			{do: 'pipe', command: 'wc', stretches: [{range: [0, words(after('Jav'))[0]?.length]}]},
		]);
		const whole = play(after('2Ga}'), '|wc<enter>').effects[0];
		expect(whole?.do === 'pipe' && whole.stretches.length).toBe(words(after('2Ga}V')).length);
	});

	test('that is empty, or given up, is none', () => {
		expect(play(after('Ja'), '|<enter>')).toMatchObject({state: {mode: {kind: 'read'}}, effects: []});
		expect(play(after('Jav'), '|wc<esc>')).toMatchObject({state: {mode: {kind: 'select'}}, effects: []});
	});
});
