import {startOf} from '../reader/spot.ts';
import {type State, withFront, withMessage} from '../reader/state.ts';
import {update} from '../reader/update.ts';
import type {ReadOptions} from './arguments.ts';
import {Failure} from './failure.ts';
import {hasSpeakers, type Opened} from './open.ts';

/** The reader at the place that the command line names, or at the best hit of its query. @throws Failure */
export function startAt(state: State, {goto, search}: ReadOptions, opened: Opened): State {
	const told = hasSpeakers(opened) ? state : withMessage(state, 'plainText');
	const there = goto === undefined ? told : withFront(told, {top: topOf(goto, opened)});
	return search === undefined ? there : searched(there, search);
}

/** The first row of an anchor, or of the first turn of a question. @throws Failure */
function topOf(goto: string, {briefing}: Opened): State['front']['top'] {
	for (const turn of briefing.turns) {
		const named = turn.blocks.filter(({id}) => id === goto);
		const blocks = turn.id === goto || turn.id.startsWith(`${goto}-`) ? turn.blocks : named;
		const start = startOf([{...turn, blocks}]);
		if (start) return start;
	}
	throw new Failure(({failures}) => failures.noSuchPlace(goto, briefing.exchanges.length));
}

/** As if the query had been typed and accepted. */
function searched(state: State, query: string): State {
	const keys = [
		{type: 'key', key: '/'},
		{type: 'pasted', text: query},
		{type: 'key', key: 'enter'},
	] as const;
	return keys.reduce((state: State, action) => update(state, action).state, state);
}
