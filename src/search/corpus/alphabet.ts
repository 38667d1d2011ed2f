import {type InSteps, inSteps} from '../../text/in-steps.ts';
import {oncePer} from '../../text/once-per.ts';
import {type Corpus, stepUnits} from './corpus.ts';

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
export const alphabetOf = (corpus: Corpus): Alphabet => alphabetInSteps(corpus).now();

export const alphabetInSteps = oncePer((corpus: Corpus): InSteps<Alphabet> => inSteps(readAlphabet(corpus)));

function* readAlphabet({units}: Corpus): Generator<void, Alphabet> {
	const found = new Map<number, number>();
	const numbers = new Uint16Array(units.length);
	for (let at = 0; at < units.length; at++) {
		const unit = units[at]!;
		const number = found.get(unit) ?? found.size;
		if (number === found.size) found.set(unit, number);
		numbers[at] = number;
		if ((at + 1) % stepUnits === 0) yield;
	}
	return {size: found.size, numbers, numberOf: unit => found.get(unit)};
}
