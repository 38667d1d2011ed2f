import {blockAtTime, secondsIn} from '../briefing/block-time.ts';
import {jumpTo} from '../reader/motion.ts';
import {type Kept, resumed} from '../reader/sitting.ts';
import {startOf, textAt} from '../reader/spot.ts';
import {type State, withMessage} from '../reader/state.ts';
import {update} from '../reader/update.ts';
import {Failure} from './failure.ts';
import {hasSpeakers} from './open.ts';
import type {Opened} from './opened.ts';
import type {ReadOptions} from './request.ts';

/** The reader where one was, or at the place that the command line names, or at the best hit of its query. @throws Failure */
export function startAt(state: State, {goto, search}: ReadOptions, opened: Opened, kept: Kept): State {
	const there = resumed(state, kept);
	const told = hasSpeakers(opened) ? there : withMessage(there, 'plainText');
	const asked = goto === undefined ? told : jumpTo({...told, message: null}, topOf(goto, opened));
	return search === undefined ? asked : searched(asked, search);
}

/** The first row of an anchor, of the first turn of a question, or of what is said at a time. @throws Failure */
function topOf(goto: string, opened: Opened): State['front']['top'] {
	const {briefing} = opened;
	for (const turn of briefing.turns) {
		const named = turn.blocks.filter(({id}) => id === goto);
		const blocks = turn.id === goto || turn.id.startsWith(`${goto}-`) ? turn.blocks : named;
		const [first] = blocks;
		const start = first && (first === turn.blocks[0] ? startOf([turn]) : textAt(first.id));
		if (start) return start;
	}
	const seconds = secondsIn(goto);
	const said =
		seconds === null
			? undefined
			: blockAtTime(
					briefing.turns.flatMap(({blocks}) => blocks),
					seconds,
				);
	if (said) return topOf(said.id, opened);
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
