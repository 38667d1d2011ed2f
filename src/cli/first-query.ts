import type {State} from '../reader/state.ts';
import {update} from '../reader/update.ts';
import {holdsPattern, type Patterns} from '../search/query.ts';
import {loadPatterns} from '../search/ways/pattern.ts';

/** What reads the pattern of a query; null where it has none. */
export const patternsFor = async (query: string): Promise<Patterns | null> =>
	holdsPattern(query) ? loadPatterns() : null;

/** As if the query had been typed and accepted. */
export function searched(state: State, query: string): State {
	const keys = [
		{type: 'key', key: '/'},
		{type: 'pasted', text: query},
		{type: 'key', key: 'enter'},
	] as const;
	return keys.reduce((state: State, action) => update(state, action).state, state);
}
