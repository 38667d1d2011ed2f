import type {Tongue} from '../text/number-words.ts';

/** Words of a language that say only how large a number is, as patterns in folded text. */
export interface VagueWords {
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

/** How numbers are said of which only the size is known. */
export const latinVague: Readonly<Record<Tongue, VagueWords>> = {
	en: {
		plurals: {tens: 10, dozens: 12, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12},
		several: 'several|a few|few',
		of: ' of ',
		counts: ' of(?= [a-z])(?! (?:them|these|those|it)\\b)',
		ages: '(?<=\\b(?:his|her|their|my|your|our) (?:(?:early|mid|late)[ -])?|\\d0s(?:,|,? and|,? or) )(?<decade>[1-9]0)s(?![a-z\\d])',
	},
	es: {
		plurals: {decenas: 10, docenas: 12, cientos: 100, centenares: 100, miles: 1e3, millones: 1e6, billones: 1e12},
		several: 'vari[oa]s|un[oa]s (?:pocos|cuantos|pocas|cuantas)|algun[oa]s',
		of: ' de ',
		counts: ' de(?= [a-z])(?! (?:ellos|ellas)\\b)',
	},
	de: {
		plurals: {
			dutzende: 12,
			hunderte: 100,
			tausende: 1e3,
			zehntausende: 1e4,
			hunderttausende: 1e5,
			millionen: 1e6,
			milliarden: 1e9,
		},
		several: 'mehrere|einige|ein paar',
		of: ' ',
		counts: '(?: von)?(?= [a-z]{4})',
	},
	fr: {
		plurals: {dizaines: 10, centaines: 100, milliers: 1e3, millions: 1e6, milliards: 1e9},
		several: 'plusieurs|quelques',
		of: ' de ',
		counts: " (?:de(?= )|d'(?=[a-z]))",
	},
	pt: {
		plurals: {dezenas: 10, duzias: 12, centenas: 100, milhares: 1e3, milhoes: 1e6, bilhoes: 1e9},
		several: 'vari[oa]s|alguns|algumas',
		of: ' de ',
		counts: ' de(?= [a-z])',
	},
};
