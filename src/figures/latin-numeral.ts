import {tidy} from './han-numeral.ts';

/** The languages whose number words are known; others are read as English. Spellings are folded: no accents. */
export type Tongue = 'en' | 'es';

interface Numerals {
	/** Words for numbers below a thousand, without `hundred`. */
	readonly words: ReadonlyMap<string, number>;
	/** What a number is multiplied by, the word after it. */
	readonly multipliers: Readonly<Record<string, number>>;
}

/** Words with the numbers from `first` on, by steps. */
const counted = (first: number, step: number, words: string) =>
	words.split(' ').map((word, nth) => [word, first + step * nth] as const);

export const latinNumerals: Readonly<Record<Tongue, Numerals>> = {
	en: {
		words: new Map([
			...counted(
				0,
				1,
				'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
			),
			...counted(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
			['a', 1],
			['half', 0.5],
		]),
		multipliers: {
			hundred: 100,
			thousand: 1e3,
			million: 1e6,
			billion: 1e9,
			trillion: 1e12,
			k: 1e3,
			m: 1e6,
			mn: 1e6,
			bn: 1e9,
			tn: 1e12,
		},
	},
	es: {
		words: new Map([
			...counted(
				0,
				1,
				'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
			),
			...counted(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
			...counted(
				100,
				100,
				'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
			),
			['cien', 100],
			['un', 1],
			['una', 1],
		]),
		multipliers: {mil: 1e3, millon: 1e6, millones: 1e6, billon: 1e12, billones: 1e12},
	},
};

/**
 * The value of a number in words or digits or both, folded: `1.2 billion`, `two hundred and five`, `18 millones 80 mil
 * cinco`. `decimal`: the mark before the decimals; the other one groups thousands. Null for what is no number.
 */
export function latinValue(
	numeral: string,
	tongue: Tongue,
	decimal: '.' | ',',
	{[tongue]: known} = latinNumerals,
): number | null {
	const words = numeral.match(/[\d.,]*\d|[a-z]+/g) ?? [];
	let total = 0;
	let section: number | null = null;
	for (const word of words) {
		const multiplier = known.multipliers[word];
		if (multiplier === 100) section = (section ?? 1) * 100;
		else if (multiplier !== undefined) {
			total += (section ?? 1) * multiplier;
			section = null;
		} else {
			const value = /\d/.test(word) ? digits(word, decimal) : known.words.get(word);
			if (value !== undefined) section = (section ?? 0) + value;
		}
	}
	return total === 0 && section === null ? null : tidy(total + (section ?? 0));
}

/** A mark that comes more than once groups thousands, whatever the language. */
function digits(word: string, decimal: '.' | ','): number {
	const group = decimal === '.' ? ',' : '.';
	const [whole = '', ...decimals] = word.replaceAll(group, '').split(decimal);
	return Number(decimals.length > 1 ? whole + decimals.join('') : [whole, ...decimals].join('.'));
}
