import fc from 'fast-check';
import {expect, test} from 'vitest';
import {choicesOf, chosenIn} from '../../src/reader/choices.ts';
import {lastTopOf} from '../../src/reader/sheets.ts';
import {filterOf, layoutOf, pageOf, type State, shownSections} from '../../src/reader/state.ts';
import {harbour} from './harbour.ts';
import {sessions} from './moves.ts';
import {inSight, open, press, seed} from './session.ts';

/** What must hold whatever was pressed. */
function check(state: State): void {
	const {outline, place, mode, query} = state;
	const block = outline.blockAt(place.block);
	expect(block, `the place is somewhere: ${place.block}`).toBeDefined();
	expect(place.offset).toBeGreaterThanOrEqual(-3);
	expect(place.offset).toBeLessThanOrEqual(block!.text.length);
	expect(shownSections(state).length, 'something is shown').toBeGreaterThan(0);
	expect(pageOf(state)?.rows.length, 'the page has rows').toBeGreaterThan(0);
	const shows = filterOf(state);
	if (shows) expect(shows(outline.turnAt(place.block)!), 'the place is in a turn that is shown').toBe(true);
	if (layoutOf(state).textRows > 0) expect(inSight(state).length, 'there are rows in sight').toBeGreaterThan(0);
	expect(state.count).toMatch(/^(?:[1-9]\d{0,4})?$/);
	expect(state.measure).toBeGreaterThanOrEqual(10);
	if (query) expect(query.at).toBeLessThan(Math.max(1, query.stops.length));
	if (mode.kind === 'search') inList(mode.chosen, mode.query.hits.length);
	if (mode.kind === 'choose') {
		const choices = choicesOf(state, mode);
		inList(chosenIn(state, mode, choices), choices.length);
	}
	if (mode.kind === 'sheet') inList(mode.top, lastTopOf(state, mode.sheet) + 1);
}

function inList(chosen: number, length: number): void {
	expect(chosen).toBeGreaterThanOrEqual(0);
	expect(chosen).toBeLessThan(Math.max(1, length));
}

test.each([
	['the made-up briefing', harbour, 400],
	['the seed', seed, 60],
])(
	'any keys at any size leave %s in a state that can be shown',
	(_name, briefing, numRuns) => {
		const start = open({briefing});
		fc.assert(
			fc.property(sessions, moves => {
				let state = start;
				for (const keys of moves) {
					state = press(state, keys);
					check(state);
				}
			}),
			{numRuns},
		);
	},
	60_000,
);
