import fc from 'fast-check';
import {expect, test} from 'vitest';
import {filterOf, layoutOf, litStop, shownSections, shownStops} from '../../src/reader/current.ts';
import {columnsOf, rowCount} from '../../src/reader/sheets/sheet.ts';
import type {State} from '../../src/reader/state.ts';
import {viewOf} from '../../src/reader/view.ts';
import {harbour} from './harbour.ts';
import {sessions} from './moves.ts';
import {inSight, open, press, seed} from './session.ts';

/** What must hold whatever was pressed. */
function check(state: State): void {
	const {mode, front} = state;
	const {outline, top} = front;
	const block = outline.blockAt(top.block);
	expect(block, `the place is somewhere: ${top.block}`).toBeDefined();
	expect(top.offset).toBeGreaterThanOrEqual(0);
	expect(top.offset).toBeLessThanOrEqual(block!.text.length);
	expect(shownSections(state).length, 'something is shown').toBeGreaterThan(0);
	const shows = filterOf(state);
	if (shows) expect(shows(outline.turnAt(top.block)!), 'the place is in a turn that is shown').toBe(true);
	if (layoutOf(state).textRows > 0) expect(inSight(state).length, 'there are rows in sight').toBeGreaterThan(0);
	expect(state.begun).toMatch(/^(?:[1-9]\d{0,4}[gZ]?|Z)?$/);
	expect(state.settings.measure).toBeGreaterThanOrEqual(10);
	expect(litStop(state)).toBeLessThan(Math.max(1, shownStops(state).length));
	if (mode.kind === 'search') inList(mode.chosen, mode.query.hits.length);
	if (mode.kind === 'list') {
		const {chosen, size} = mode.list.narrowed(state, mode);
		inList(chosen, size);
	}
	if (mode.kind === 'sheet') {
		const {layout, body} = viewOf(state);
		inList(mode.top, rowCount(columnsOf(state, mode)));
		if (body.kind === 'sheet' && mode.top > 0) expect(body.rows).toBe(layout.bodyRows);
		if (mode.at !== null) inList(mode.at, mode.sheet.items(state).length);
	}
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
