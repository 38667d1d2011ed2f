import {blockAtTime, secondsIn} from '../briefing/block-time.ts';
import {jumpTo} from '../reader/motion.ts';
import {type Kept, resumed} from '../reader/sitting.ts';
import {startOf, textAt} from '../reader/spot.ts';
import {type State, withMessage} from '../reader/state.ts';
import {Failure} from './failure.ts';
import {hasSpeakers} from './open.ts';
import type {Opened} from './opened.ts';
import type {ReadOptions} from './request.ts';

/**
 * The reader where one was, or at the place that the command line names, or at the best hit of its query. What searches is loaded only
 * where there is a query to begin with. @throws Failure
 */
export async function startAt(state: State, options: ReadOptions, opened: Opened, kept: Kept): Promise<State> {
	const {search} = options;
	const before = kept.sitting?.query ?? null;
	if (search === undefined && before === null) return atPlace(resumed(state, kept, null), options, opened);
	const [{askedAgain}, {patternsFor, searched}] = await Promise.all([
		import('../reader/find.ts'),
		import('./first-query.ts'),
	]);
	const able = {...state, patterns: await patternsFor(search ?? before?.text ?? '')};
	const there = atPlace(resumed(able, kept, askedAgain(able, before)), options, opened);
	return search === undefined ? there : searched(there, search);
}

function atPlace(state: State, {goto}: ReadOptions, opened: Opened): State {
	const told = hasSpeakers(opened) ? state : withMessage(state, 'plainText');
	return goto === undefined ? told : jumpTo({...told, message: null}, topOf(goto, opened));
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
