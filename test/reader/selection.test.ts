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

	test('ends with a copy, with Escape and with q', () => {
		for (const key of ['y', 'Y', '<esc>', 'q']) expect(press(begun, key).mode.kind).toBe('read');
	});

	test('shows what is selected', () => {
		const end = press(begun, 'v99j');
		expect(end.mode.kind).toBe('select');
		expect(words(end).length).toBeGreaterThan(0);
	});
});
