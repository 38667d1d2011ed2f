import type {BearingWords} from './bearing.ts';

/** The words of a language that stand beside numbers: all but those that are numbers (`text/number-words`), units and dates. */
export interface LatinLanguage {
	/** What tells what a number is. */
	readonly beside: NumberWords;
	/** How numbers are said of which only the size is known. */
	readonly vague: VagueWords;
	readonly bearing: BearingWords;
	/** What tells what a number measures. */
	readonly measures: MeasureWords;
}

/** Words beside a number that tell what it is, as patterns in folded text. */
export interface NumberWords {
	/** Between the ends of a stretch. */
	readonly to: string;
	/** Before a stretch, and between its ends: between 3 and 4. */
	readonly between: readonly [before: string, and: string];
	/** Before a stretch of which one end is where something was and the other where it is. */
	readonly from: string;
	/** Before `from`: verbs of going from one number to another that do not say which way. */
	readonly changes: string;
	/** Between a part and a whole: one in five, 4 out of 10. */
	readonly outOf: string;
	/** A half, the whole being named. */
	readonly halfOf: string;
	/** After a part of something. */
	readonly of: string;
	/** Behind a sum of money: its hundredths. */
	readonly cents: string;
	/** Below nothing. */
	readonly minus: string;
	/** After a number that counts no noun. */
	readonly stops: readonly string[];
	/** Verbs that what is counted does, the noun being left out: 21 were positive. */
	readonly do: readonly string[];
	/** Between what there is and how many that are: there are three. */
	readonly be: string;
	/** How nouns end of which there are several, in what follows a small number in words. */
	readonly plural: string;
	/** Of those the ones that count what is said, not what there is: two reasons, three points. */
	readonly talk: readonly string[];
	/** Before a number that is a name. */
	readonly labels: readonly string[];
	/** Before a bare number that a measure is said by. */
	readonly leads: readonly string[];
	/** Before a bare number of four digits that is a year. */
	readonly years: readonly string[];
}

/** Words of a language that say only how large a number is, as patterns in folded text. */
interface VagueWords {
	/** Plurals that are numbers, each with what it counts in: tens (of thousands). */
	readonly plurals: Readonly<Record<string, number>>;
	/** What makes the same of a multiplier: several hundred. */
	readonly several: string;
	/** Between two of them. */
	readonly of: string;
	/** Before what is counted. */
	readonly counts: string;
	/** A decade that somebody's age is in, its first year in the group `decade`. */
	readonly ages?: string;
}

/** Words by which a sentence of a language is cut, as patterns in folded text. */
export interface MeasureWords {
	/** Those that no noun goes on with, nor begins with. */
	readonly ends: readonly string[];
	/** Forms of words that no noun goes on with: verbs, adverbs. */
	readonly forms: readonly string[];
	/** Between a share or a sum and what it is of. */
	readonly of: readonly string[];
	/** The same of a sum, with no article behind it: in emergency funding. */
	readonly sums: readonly string[];
	/** Inside a noun: cases of flu. */
	readonly inside: readonly string[];
	/** Before the last noun of a list. */
	readonly and: string;
	/** Before a noun. */
	readonly articles: readonly string[];
	/** Verbs and their company between what is measured and its number. */
	readonly verbs: readonly string[];
	/** How nouns end of which there is more than one, and those that do not show it. */
	readonly plural: string;
	/** Nouns that name no thing that is measured: number, total, rise. */
	readonly empty: readonly string[];
}
