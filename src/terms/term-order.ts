import {type GlossaryTerm, termKinds} from './glossary-term.ts';

export type TermOrder = 'count' | 'place' | 'kind';

/** Ways to go through the terms of a briefing, which stand in the order of their first places; each gives a new list. */
export const termOrders: Readonly<Record<TermOrder, (terms: readonly GlossaryTerm[]) => readonly GlossaryTerm[]>> = {
	/** The commonest first. */
	count: terms => terms.toSorted((a, b) => b.count - a.count),
	place: terms => [...terms],
	/** Slogans, titles, names, phrases; in each the commonest first. */
	kind: terms => terms.toSorted((a, b) => termKinds.indexOf(a.kind) - termKinds.indexOf(b.kind) || b.count - a.count),
};
