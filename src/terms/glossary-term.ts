import type {BlockRange} from '../briefing/place.ts';

/** What makes it one: it stands in quotation marks, in 《…》, is called so, or is said again and again. */
export const termKinds = ['slogan', 'title', 'name', 'phrase'] as const;
export type TermKind = (typeof termKinds)[number];

/** Words of a briefing that whoever translates it has to settle once. */
export interface GlossaryTerm {
	readonly kind: TermKind;
	/** The form that stands in the text most often, as printed, without its marks. */
	readonly printed: string;
	/** Its other forms as printed, the commonest first: the long form of an acronym, a plural, the other script. */
	readonly variants: readonly string[];
	/** How often it stands in what was said, in all its forms. */
	readonly count: number;
	/** Ids of those who say it, in the order in which they first do. */
	readonly speakers: readonly string[];
	/** In how many questions, with their answers, it occurs. */
	readonly questions: number;
	/** Every place, in the order of the text; at least one. */
	readonly places: readonly BlockRange[];
}

/** Words taken for a term, before all of their places are known. */
export interface TermCandidate {
	readonly kind: TermKind;
	/** As printed; all of them mean the same. */
	readonly forms: readonly string[];
	/** Stands for it only between the places where it was found, not wherever the same words stand: a quoted `green`. */
	readonly only?: readonly BlockRange[];
}
