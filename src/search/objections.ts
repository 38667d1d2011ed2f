import {type PatternFault, type Patterns, parseQuery} from './query.ts';
import {speakersNamed} from './rank/names-and-gists.ts';
import type {SearchIndex} from './search.ts';

/** Why a query cannot be carried out as it is written: that is no answer such as "nothing found". */
export type Objection =
	/** Nobody who speaks is called so, or like it. */
	| {readonly what: 'speaker'; readonly typed: string}
	| {readonly what: 'pattern'; readonly typed: string; readonly fault: PatternFault};

/**
 * What there is to say against a query, in its order; mostly nothing.
 * @param patterns without it there is nothing to say against a pattern
 */
export function objectionsTo(index: SearchIndex, query: string, patterns: Patterns | null): readonly Objection[] {
	const {groups, without, speakers} = parseQuery(query, patterns);
	const {contexts, briefing} = index.library();
	const unknown = speakers.filter(name => speakersNamed(contexts, briefing, name).size === 0);
	const wrong = [...groups.flat(), ...without].flatMap(({text, fault}): Objection[] =>
		fault === null ? [] : [{what: 'pattern', typed: text, fault}],
	);
	return [...unknown.map((typed): Objection => ({what: 'speaker', typed})), ...wrong];
}
