import type {Corpus} from './corpus.ts';

/**
 * The units that a corpus' text is made of, numbered: a table of something for each of them takes some thousand cells
 * where one for every unit would take 65,536, so that each search can afford its own.
 */
export interface Alphabet {
	/** How many different units there are. */
	readonly size: number;
	/** For each position of the text the number of its unit. */
	readonly numbers: Uint16Array;
	/** The number of a unit; undefined for one that the text does not hold. */
	readonly numberOf: (unit: number) => number | undefined;
}

/** The alphabet of a corpus; made once. */
export function alphabetOf(corpus: Corpus): Alphabet {
	let made = alphabets.get(corpus);
	if (made === undefined) {
		made = readAlphabet(corpus);
		alphabets.set(corpus, made);
	}
	return made;
}

const alphabets = new WeakMap<Corpus, Alphabet>();

function readAlphabet({units}: Corpus): Alphabet {
	const found = new Map<number, number>();
	const numbers = units.map(unit => {
		const number = found.get(unit) ?? found.size;
		if (number === found.size) found.set(unit, number);
		return number;
	});
	return {size: found.size, numbers, numberOf: unit => found.get(unit)};
}
