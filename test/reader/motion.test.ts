import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sectionOf, turnOf} from '../../src/reader/current.ts';
import {sameSpot, startOf} from '../../src/reader/spot.ts';
import {type State, withFront} from '../../src/reader/state.ts';
import {viewOf} from '../../src/reader/view.ts';
import {harbour} from './harbour.ts';
import {after, block, changing, inSight, open, play, press, seed, top} from './session.ts';

const sizes = fc.record({columns: fc.integer({min: 20, max: 200}), rows: fc.integer({min: 6, max: 60})});
const briefings = fc.constantFrom(harbour, seed);

/** The reader at each press of a key, until the key does nothing any more. */
function walk(start: State, key: string): readonly State[] {
	const states = [start];
	for (let i = 0; i < 20_000; i++) {
		const last = states.at(-1)!;
		const next = press(last, key);
		if (sameSpot(next.front.top, last.front.top)) break;
		states.push(next);
	}
	return states;
}

const spots = (state: State): readonly string[] =>
	inSight(state).map(({spot}) => `${spot.block} ${spot.offset} ${spot.above}`);

/** Every row that the briefing has at this size. */
const allSpots = (state: State): readonly string[] =>
	spots(withFront({...state, size: {...state.size, rows: 100_000}}, {top: startOf(state.front.outline.turns)!}));

describe('scrolling', () => {
	test('line by line shows every row, each way', () => {
		fc.assert(
			fc.property(briefings, sizes, (briefing, size) => {
				const down = walk(open({briefing, ...size}), 'j');
				expect(new Set(down.flatMap(spots))).toEqual(new Set(allSpots(down[0]!)));
				const up = walk(down.at(-1)!, 'k');
				expect(up.map(spots)).toEqual(down.map(spots).reverse());
			}),
			{numRuns: 15},
		);
	}, 60_000);

	test('page by page shows every row, each way', () => {
		fc.assert(
			fc.property(briefings, sizes, (briefing, size) => {
				const down = walk(open({briefing, ...size}), ' ');
				expect(new Set(down.flatMap(spots))).toEqual(new Set(allSpots(down[0]!)));
				const up = walk(down.at(-1)!, 'b');
				expect(new Set(up.flatMap(spots))).toEqual(new Set(allSpots(down[0]!)));
			}),
			{numRuns: 60},
		);
	}, 60_000);

	test('a page leaves two rows of the old one in sight', () => {
		const [one, two] = [open({briefing: seed}), after(' ', {briefing: seed})];
		expect(spots(one).slice(-2)).toEqual(spots(two).slice(0, 2));
	});

	test.each([
		['j', 1],
		['3j', 3],
		['j3jk', 3],
		['12j12k', 0],
		['dd', 6],
		['2d', 7],
		[' b', 0],
		['<down><down><up>', 1],
	])('%s is at row %d', (keys, row) => {
		expect(top(after(keys, {briefing: seed, columns: 60, rows: 12}))).toBe(row);
	});

	test('tells at the ends', () => {
		expect(after('k').message).toBe('theStart');
		expect(after('Gj').message).toBe('theEnd');
	});

	test('leaves no trace for Ctrl-O', () => {
		expect(after('jj  dk').front.trail).toEqual([]);
	});
});

describe('ends', () => {
	test('G shows the last row of the briefing, g the first', () => {
		for (const size of [
			{columns: 20, rows: 6},
			{columns: 80, rows: 24},
		]) {
			const start = open({briefing: seed, ...size});
			expect(spots(press(start, 'G')).at(-1)).toBe(allSpots(start).at(-1));
			expect(spots(press(start, 'Gg'))[0]).toBe(allSpots(start)[0]);
		}
	});

	test.each([
		['12G', 'q12-q1-p1'],
		['3g', 'q3-q1-p1'],
		['１２Ｇ', 'q12-q1-p1'],
		['7<home>', 'q7-q1-p1'],
		['1G', 'q1-q1-p1'],
	])('%s is at %s', (keys, anchor) => {
		expect(block(after(keys, {briefing: seed}))).toBe(anchor);
	});

	test('a question that there is not is told of', () => {
		const state = after('J99G');
		expect([block(state), state.message]).toEqual(['q1-q1-p1', 'noSuchQuestion']);
	});
});

describe('counts', () => {
	test.each([
		['3J', 'q3-q1-p1'],
		['10J4K', 'q6-q1-p1'],
		['99J', 'closing1-p1'],
		['G99K', 'opening1-p1'],
		['3<right>', 'q3-q1-p1'],
	])('%s is at %s', (keys, anchor) => {
		expect(block(after(keys, {briefing: seed}))).toBe(anchor);
	});

	test('a zero counts only after another digit', () => {
		expect(after('10').begun).toBe('10');
		expect(after('0').begun).toBe('');
		expect(play(open(), '12<ctrl-c>').effects).toEqual([]);
	});

	test('are forgotten with the key that follows, with Escape and with a key that means nothing', () => {
		for (const key of ['j', 'J', '<esc>', 'Q', '/', '?']) expect(after(`12${key}`).begun).toBe('');
	});

	test('do not grow without end', () => {
		expect(after('123456789').begun.length).toBeLessThanOrEqual(5);
	});
});

describe('questions and turns of the seed', () => {
	const at = (keys: string): string => turnOf(after(keys, {briefing: seed}))!.id;

	test('with gg as with g: the second comes when the first has gone there', () => {
		for (const n of [1, 5, 12])
			expect(changing(after(`${n}gg`, {briefing: seed}))).toEqual(changing(after(`${n}G`, {briefing: seed})));
		expect(block(after('5ggg', {briefing: seed}))).toBe(block(after('g', {briefing: seed})));
		expect(viewOf(after('5g', {briefing: seed})).status.message).toBeNull();
	});

	test.each([
		['3}', '}}}'],
		['2{', '{{'],
		['2]', ']]'],
		['2[', '[['],
	])('%s goes as far as %s, in one jump', (counted, keys) => {
		const state = after('4Ga', {briefing: seed});
		expect(press(state, counted).front.top).toEqual(press(state, keys).front.top);
		expect(press(state, counted).front.trail).toHaveLength(state.front.trail.length + 1);
	});

	test('J goes from the opening through every question to the closing, K back', () => {
		const down = walk(open({briefing: seed}), 'J').map(block);
		const questions = seed.exchanges.map(({n}) => `q${n}-q1-p1`);
		expect(down).toEqual(['opening1-p1', ...questions, 'closing1-p1']);
		expect(walk(after('99J', {briefing: seed}), 'K').map(state => sectionOf(state)!.index)).toEqual(
			down.map((_, i) => down.length - 1 - i),
		);
	});

	test('} goes through every turn, { back', () => {
		const turns = seed.turns.filter(({blocks}) => blocks.length > 0).map(({id}) => id);
		const down = walk(open({briefing: seed}), '}').map(state => turnOf(state)!.id);
		expect(down).toEqual(turns);
		expect(walk(after('99J', {briefing: seed}), '{').map(state => turnOf(state)!.id)).toEqual(turns.toReversed());
	});

	test('{ in the middle of a turn goes to its start first', () => {
		expect(at('3Ga}jjj{')).toBe('q3-a2');
		expect(after('3Ga}jjj{', {briefing: seed}).front.top).toMatchObject({offset: 0, above: 1});
	});

	test('] goes through the turns of one speaker, [ back', () => {
		const engineer = turnOf(after('3Gaa', {briefing: seed}))!.speaker;
		const turns = seed.turns.filter(({speaker}) => speaker === engineer).map(({id}) => id);
		const down = walk(after('3Gaa', {briefing: seed}), ']');
		expect(down.map(state => turnOf(state)!.id)).toEqual(turns);
		expect(down.at(-1)).toMatchObject({message: null});
		expect(press(down.at(-1)!, ']').message).toBe('noOtherTurn');
		expect(walk(down.at(-1)!, '[').map(state => turnOf(state)!.id)).toEqual(turns.toReversed());
	});

	test('a goes from a question to each of its answers and back', () => {
		for (const {n, question, answers} of seed.exchanges) {
			const start = after(`${n}G`, {briefing: seed});
			const around = answers.map((_, i) => turnOf(press(start, 'a'.repeat(i + 1)))!.id);
			expect(around).toEqual(answers);
			expect(turnOf(press(start, 'a'.repeat(answers.length + 1)))!.id).toBe(question[0]);
		}
	});

	test('a where there is no question is told of', () => {
		expect(after('a', {briefing: seed}).message).toBe('noExchange');
	});

	test('a follow-up belongs to its exchange', () => {
		expect(['a', 'aa', 'aaa', 'aaaa'].map(keys => turnOf(after(`2G${keys}`))!.id)).toEqual([
			'q2-a1',
			'q2-a2',
			'q2-a3',
			'q2-q1',
		]);
	});
});

describe('back', () => {
	test('Ctrl-O goes back over every jump, to where one had scrolled', () => {
		const before = ['jj', 'jj3Gjjj', 'jj3Gjjja', 'jj3Gjjja}', 'jj3Gjjja}12Gjj'].map(keys =>
			after(keys, {briefing: seed}),
		);
		const end = press(before.at(-1)!, '/稀土<enter>');
		const back = walk(end, '<ctrl-o>').slice(1);
		expect(back.map(({front: {top}}) => top)).toEqual(before.map(({front: {top}}) => top).toReversed());
	});

	test('tells when there is nowhere to go', () => {
		expect(after('J<ctrl-o><ctrl-o>').message).toBe('noPlaceBefore');
	});

	test('to a turn that is filtered away shows it all the same', () => {
		const state = after('JS<ctrl-o>');
		expect([block(state), state.front.only, inSight(state).length > 0]).toEqual(['opening1-p1', null, true]);
	});
});

describe('resizing', () => {
	test('keeps the sentence that is being read at the top, whatever came between', () => {
		fc.assert(
			fc.property(
				briefings,
				sizes,
				fc.array(sizes, {minLength: 1, maxLength: 5}),
				fc.stringMatching(/^[jdJ} a3]{0,20}$/),
				(briefing, first, then, keys) => {
					const start = press(open({briefing, ...first}), keys);
					const steps = then.map(({columns, rows}) => `<${columns}x${rows}>`).join('');
					const there = press(start, steps);
					expect(there.front.top).toEqual(start.front.top);
					const {spot} = inSight(there)[0]!;
					expect(spot.block).toBe(start.front.top.block);
					expect(spot.offset).toBeLessThanOrEqual(start.front.top.offset);
					const back = press(there, `<${first.columns}x${first.rows}>`);
					expect(changing(back)).toEqual(changing(start));
					expect(spots(back)).toEqual(spots(start));
				},
			),
			{numRuns: 200},
		);
	}, 60_000);
});

describe('what is lit is where one is, while it is in sight', () => {
	const found = after('/岸電<enter>n', {rows: 40});
	const hit = found.front.lit!;

	test('it is no turn at the top', () => {
		expect(hit.block).not.toBe(found.front.top.block);
		expect(turnOf(found)).toBe(found.front.outline.turnAt(hit.block));
	});

	test('S, =, e, a and ] go by it', () => {
		expect(press(found, 'S').front.only).toBe(found.front.outline.turnAt(hit.block)?.speaker);
		expect(play(found, 'e').effects).toEqual([{do: 'edit', at: {block: hit.block, offset: hit.range[0]}}]);
		expect(['}', 'a', '['].map(key => turnOf(press(found, key))?.id)).toEqual(['q2-q2', 'q2-a3', 'q2-a2']);
		expect(viewOf(press(found, '=')).body).toMatchObject({
			columns: [{lines: expect.arrayContaining([expect.objectContaining({text: expect.stringContaining(hit.block)})])}],
		});
	});

	test('scrolled out of sight, it is not, and it is again when it comes back', () => {
		const away = press(found, 'G');
		const small = press(after('/岸電<enter>', {rows: 8}), '12j');
		expect(turnOf(away)).toBeDefined();
		expect(turnOf(small)).toBe(small.front.outline.turnAt(small.front.top.block));
		expect(turnOf(press(small, '12k'))?.id).toBe(small.front.outline.turnAt(small.front.lit!.block)?.id);
	});

	test('a move to another turn puts it out', () => {
		for (const key of ['J', 'K', '}', '{', 'a', 'g', '3G']) expect(press(found, key).front.lit).toBeNull();
	});
});

test('a filter that is changed leaves where one is in sight', () => {
	const found = after('/岸電<enter>', {rows: 12});
	for (const keys of ['S', '&', '&S', 'SS', '&&', 'S<esc>']) {
		const there = press(found, keys);
		expect(inSight(there).map(({spot}) => spot.block)).toContain(there.front.lit?.block);
	}
	expect(press(found, 'S<esc>').message).toBe('filterEnded');
});
