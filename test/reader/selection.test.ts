import {describe, expect, test} from 'vitest';
import {layoutOf} from '../../src/reader/current.ts';
import {readingOf} from '../../src/reader/reading.ts';
import type {State} from '../../src/reader/state.ts';
import {loadScript} from '../../src/text/load-script.ts';
import {sentencesIn} from '../../src/text/sentences.ts';
import {after, inSight, play, press, seed} from './session.ts';

const toSimplified = await loadScript('simplified');

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
		const two = press(begun, 'v');
		expect(words(two).join('').startsWith(words(begun).join(''))).toBe(true);
		expect(words(two).join('').length).toBeGreaterThan(words(begun).join('').length);
		expect(words(press(two, 'kkk'))).toEqual(words(begun));
	});

	test('takes so many more by v, as far as the turn goes', () => {
		expect(words(press(begun, '2v'))).toEqual(words(press(begun, 'vv')));
		expect(press(begun, '99v').mode).toEqual(press(begun, '98j'.replace('j', 'v')).mode);
	});

	test.each(['Vj', 'V}', 'VG}', 'V99v'])('%s says that the turn ends', keys => {
		expect(after(`Ja${keys}`).message).toBe('turnEnds');
	});

	test('text that an input method puts is not looked for meanwhile, which stays said', () => {
		for (const typed of ['/稀土', '稀土', 'ㄒㄧ']) expect(after(`v${typed}`).message).toBe('notWhileSelecting');
	});

	test('of a turn takes all that is said in it', () => {
		const turn = after('JaV', {columns: 60, rows: 20});
		const said = turn.front.outline.turnAt(turn.front.top.block)?.blocks.filter(({kind}) => kind === 'paragraph') ?? [];
		expect(words(turn)).toEqual(said.map(({text}) => text.trim()));
	});

	test('takes a count, with v and with y', () => {
		expect(words(after('Ja2v', {columns: 60, rows: 20})).join('')).toBe(words(press(begun, 'v')).join(''));
		const {effects} = play(after('Ja', {columns: 60, rows: 20}), '2y');
		expect(effects).toMatchObject([
			{do: 'copy', as: 'cited', stretches: [{range: [0, words(press(begun, 'v'))[0]?.length]}]},
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
			words(press(after('2Ga}v', {columns: 60, rows: 20}), 'vj')).join(''),
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
		expect(effects).toMatchObject([{as: 'words'}]);
		for (const typed of ['||wc', '|| wc'])
			expect(play(after('Jav'), `${typed}<enter>`).effects).toMatchObject([{command: 'wc', as: 'cited'}]);
		const whole = play(after('2Ga}'), '|wc<enter>').effects[0];
		expect(whole?.do === 'pipe' && whole.stretches.length).toBe(words(after('2Ga}V')).length);
	});

	test('that is empty, or given up, is none', () => {
		for (const keys of ['|<enter>', '||<enter>'])
			expect(play(after('Ja'), keys)).toMatchObject({state: {mode: {kind: 'read'}}, effects: []});
		expect(play(after('Jav'), '|wc<esc>')).toMatchObject({state: {mode: {kind: 'select'}}, effects: []});
	});
});

describe('sentences', () => {
	/** The words that are lit. */
	const lit = ({front: {outline, lit}}: State): string =>
		lit?.as === 'sentence' ? (outline.blockAt(lit.block)?.text.slice(...lit.range) ?? '') : '';
	const size = {briefing: seed, columns: 80, rows: 24};

	test('the one that one is at is lit first, then each in turn, and back', () => {
		const there = Array.from({length: 60}, (_, i) => lit(after(')'.repeat(i + 1), size)));
		const all = seed.turns.flatMap(({blocks}) =>
			blocks
				.filter(({kind}) => kind === 'paragraph')
				.flatMap(({text}) => sentencesIn(text, 'zh').map(range => text.slice(...range))),
		);
		expect(there).toEqual(all.slice(0, 60));
		const end = after(')'.repeat(60), size);
		expect(Array.from({length: 59}, (_, i) => lit(press(end, '('.repeat(i + 1))))).toEqual(there.toReversed().slice(1));
		expect(lit(after('60)', size))).toBe(there[59]);
	});

	test('all of it is in sight', () => {
		for (let state = after(')', size), i = 0; i < 80; state = press(state, ')'), i++) {
			const {block, range} = state.front.lit!;
			const rows = inSight(state).filter(row => row.kind === 'text' && row.block.id === block);
			expect(rows.some(({spot}) => spot.offset <= range[0])).toBe(true);
			expect(rows.some(row => row.kind === 'text' && row.end >= range[1])).toBe(true);
		}
	});

	test('it is what is copied, and selecting begins with it', () => {
		const state = after('2G))))', size);
		expect(words(state)).toEqual([lit(state)]);
		expect(words(press(state, 'v'))).toEqual([lit(state)]);
	});

	test('from a hit, the sentence that holds it', () => {
		expect(lit(after('/稀土<enter>)', size))).toContain('稀土');
		expect(lit(after('/稀土<enter>(', size))).toContain('稀土');
	});

	test('only those of turns that are shown, and the ends are told', () => {
		const only = after('3Ga}S99)', size);
		expect(only.front.outline.turnAt(only.front.lit!.block)?.speaker).toBe(only.front.only);
		expect(after('999)', {}).message).toBe('theEnd');
		expect(after('((', {}).message).toBe('theStart');
	});

	test('Escape puts it out', () => {
		expect(after('2G)<esc>', size).front).toMatchObject({lit: null, query: null});
	});

	test('in another script it stands below as it was printed', () => {
		const simplified = {...after('2G', size), convert: toSimplified};
		expect(readingOf(simplified).note).toEqual([]);
		const state = press(simplified, '))');
		expect(readingOf(state).note.join('')).toBe(lit(state));
		expect(layoutOf(state).textRows + layoutOf(state).noteRows).toBe(layoutOf(simplified).textRows);
	});
});

describe('what one is at', () => {
	const size = {briefing: seed, columns: 100, rows: 30};
	const litWords = ({front: {outline, lit}}: State): string =>
		lit === null ? '' : (outline.blockAt(lit.block)?.text.slice(...lit.range) ?? '');

	test('is the first sentence that begins in sight, and copying lights it', () => {
		for (const keys of ['2G  ', '2Gjjjj', ' ', '3Gajjj', '  d']) {
			const state = after(keys, size);
			const [taken = ''] = words(state);
			const copied = press(state, 'y');
			expect(litWords(copied)).toBe(taken);
			const {block, range} = copied.front.lit!;
			expect(inSight(state).some(({spot}) => spot.block === block && spot.offset <= range[0])).toBe(true);
			expect(copied.front.top).toEqual(state.front.top);
		}
	});

	test('after what was selected is copied, is that: * puts it into the basket', () => {
		for (const keys of ['3G))vvY', '3GaVy', '2GaV}y']) {
			const state = after(keys, size);
			const put = play(state, '*').effects.flatMap(effect => (effect.do === 'clip' ? [effect.stretches] : []));
			const taken = play(after(keys.slice(0, -1), size), keys.slice(-1)).effects.flatMap(effect =>
				effect.do === 'copy' ? [effect.stretches] : [],
			);
			expect(put).toEqual(taken);
			expect(words(press(state, 'v'))[0]).toBe(words(state)[0]);
		}
	});

	test('stays where it is when the query is forgotten', () => {
		const found = after('/先導區<enter>nn', size);
		expect(words(press(found, '<esc>'))).toEqual(words(found));
		expect(press(found, '<esc>').front.query).toBeNull();
	});

	test('stays at the hit when what was copied there is no longer lit', () => {
		const found = after('/先導區<enter>nn', size);
		const left = press(found, 'y<esc>');
		expect(left.front).toMatchObject({lit: found.front.lit, query: {text: '先導區'}});
		expect(words(left)).toEqual(words(found));
	});

	test('a sentence that is lit is not marked besides what is selected', () => {
		const state = after('3G)vjj', size);
		expect(seed.turns.flatMap(({blocks}) => blocks).every(({id}) => readingOf(state).marks(id).lit === null)).toBe(
			true,
		);
	});

	test('v takes one sentence more at each press, as far as the turn goes', () => {
		const state = after('3Gav', size);
		const all = words(press(state, 'V')).join('');
		const grown = Array.from({length: 40}, (_, i) => words(press(state, 'v'.repeat(i))).join(''));
		for (const [i, taken] of grown.entries())
			expect(all.startsWith(taken) && taken.length >= (grown[i - 1] ?? '').length).toBe(true);
		expect(grown.at(-1)).toBe(all);
		expect(press(state, 'v'.repeat(40)).message).toBe('turnEnds');
	});
});

test('while something is selected the text scrolls, and other keys say that they wait', () => {
	const state = after('2GaV', {briefing: seed, columns: 80, rows: 24});
	for (const key of [' ', 'd', '<ctrl-e>']) {
		const scrolled = press(state, key);
		expect(scrolled.mode).toEqual(state.mode);
		expect(scrolled.front.top).not.toEqual(state.front.top);
	}
	for (const key of ['/', 'n', 'J'])
		expect(press(state, key)).toMatchObject({mode: state.mode, message: 'notWhileSelecting'});
});
