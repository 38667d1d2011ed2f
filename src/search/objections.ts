import {type ParsedQuery, type PatternFault, type Patterns, parseQuery} from './query.ts';
import {speakersNamed} from './rank/names-and-gists.ts';
import type {SearchIndex} from './search.ts';

/** Why a query cannot be carried out as it is written: that is no answer such as "nothing found". */
export type Objection = UnknownSpeaker | WrongPattern;

/** Nobody who speaks is called so, or like it. */
interface UnknownSpeaker {
	readonly what: 'speaker';
	readonly typed: string;
}

interface WrongPattern {
	readonly what: 'pattern';
	readonly typed: string;
	readonly fault: PatternFault;
}

/**
 * What there is to say against a query, in its order; mostly nothing.
 * @param patterns without it there is nothing to say against a pattern
 */
export function objectionsTo(index: SearchIndex, query: string, patterns: Patterns | null): readonly Objection[] {
	const parsed = parseQuery(query, patterns);
	return [...unknownIn(index, parsed).map((typed): Objection => ({what: 'speaker', typed})), ...wrongIn(parsed)];
}

/** The patterns that cannot be looked for in any briefing. */
export const wrongPatterns = (query: string, patterns: Patterns | null): readonly WrongPattern[] =>
	wrongIn(parseQuery(query, patterns));

/** The speakers that a query names and nobody here is called like, as they are typed. */
export const unknownSpeakers = (index: SearchIndex, query: string): readonly string[] =>
	unknownIn(index, parseQuery(query));

function unknownIn(index: SearchIndex, {speakers}: ParsedQuery): readonly string[] {
	const {contexts, briefing} = index.library();
	return speakers.filter(name => speakersNamed(contexts, briefing, name).size === 0);
}

const wrongIn = ({groups, without}: ParsedQuery): readonly WrongPattern[] =>
	[...groups.flat(), ...without].flatMap(({text, fault}): readonly WrongPattern[] =>
		fault === null ? [] : [{what: 'pattern', typed: text, fault}],
	);
