/** The languages in Latin letters whose numbers are known. */
export type Tongue = 'en' | 'es' | 'de' | 'fr' | 'pt';

/** How a language says its numbers. All spellings are folded: small letters, no accents. */
export interface Numerals {
	/** Words for numbers below a hundred, and those for hundreds that are no multiple of a word. */
	readonly words: ReadonlyMap<string, number>;
	/** What a number is multiplied by, the word after it. */
	readonly multipliers: Readonly<Record<string, number>>;
	/** Multipliers that stand for themselves: mil, tausend. */
	readonly alone: ReadonlySet<string>;
	/** Words for one that are also the article, as a pattern. */
	readonly article: string;
	/** The half that follows a number or leads a multiplier, as a pattern: two and a half, half a million. */
	readonly half: string;
	/** What a whole is divided into, as patterns. */
	readonly parts: Readonly<Record<string, number>>;
	/** The word between whole and decimals. */
	readonly point: string;
	/** The word between two parts of a number, and the round numbers behind which it stands: a hundred and five. */
	readonly and: readonly [word: string, least: number, most: number];
	/** Small digits follow a multiplier without a mark between them: 2 mil 300. */
	readonly runsOn?: boolean;
	/** Words are written as one: zweihundertfünf. */
	readonly glued?: boolean;
}

/** Words with the numbers from `first` on, by steps. */
const counted = (first: number, step: number, words: string) =>
	words.split(' ').map((word, nth) => [word, first + step * nth] as const);

const germanUnits = 'ein zwei drei vier funf sechs sieben acht neun';
const germanTens = 'zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig';

export const latinNumerals: Readonly<Record<Tongue, Numerals>> = {
	en: {
		words: new Map([
			...counted(
				0,
				1,
				'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
			),
			...counted(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
		]),
		multipliers: {
			dozen: 12,
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
		alone: new Set(),
		article: 'an?|another',
		half: '(?:an? |one[ -])?half(?: an?(?= ))?',
		parts: {
			thirds: 3,
			third: 3,
			quarters: 4,
			quarter: 4,
			fourths: 4,
			fifths: 5,
			fifth: 5,
			eighths: 8,
			tenths: 10,
			tenth: 10,
		},
		point: 'point',
		and: ['and', 100, Number.POSITIVE_INFINITY],
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
			...counted(
				200,
				100,
				'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
			),
			['cien', 100],
		]),
		multipliers: {centenar: 100, millar: 1e3, mil: 1e3, millon: 1e6, millones: 1e6, billon: 1e12, billones: 1e12},
		alone: new Set(['mil', 'millon']),
		article: 'una?|otr[oa]',
		half: 'medi[oa]',
		parts: {
			tercios: 3,
			tercio: 3,
			cuartos: 4,
			cuarto: 4,
			quintos: 5,
			quinto: 5,
			'terceras partes': 3,
			'tercera parte': 3,
			'cuarta parte': 4,
			'quinta parte': 5,
			'decima parte': 10,
		},
		point: 'punto|coma',
		and: ['y', 10, 10],
		runsOn: true,
	},
	de: {
		words: new Map([
			...counted(0, 1, `null ${germanUnits} zehn elf zwolf`),
			...counted(13, 1, 'dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'),
			...counted(20, 10, germanTens),
			...germanTens
				.split(' ')
				.flatMap((ten, nth) => counted(21 + 10 * nth, 1, germanUnits.replace(/[a-z]+/g, `$&und${ten}`))),
			...counted(1.5, 1, germanUnits.replace(/[a-z]+/g, '$&einhalb')),
			['anderthalb', 1.5],
		]),
		multipliers: {
			hundert: 100,
			tausend: 1e3,
			million: 1e6,
			millionen: 1e6,
			mio: 1e6,
			milliarde: 1e9,
			milliarden: 1e9,
			mrd: 1e9,
			billion: 1e12,
			billionen: 1e12,
		},
		alone: new Set(['hundert', 'tausend']),
		article: 'eine[nrm]?',
		half: '(?:ein(?:e[nrm]?)? )?halbe?[nrs]?',
		parts: {drittel: 3, viertel: 4, funftel: 5, achtel: 8, zehntel: 10},
		point: 'komma',
		and: ['und', 100, Number.POSITIVE_INFINITY],
		glued: true,
	},
	fr: {
		words: new Map([
			...counted(0, 1, 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
			...counted(20, 10, 'vingt trente quarante cinquante soixante'),
			...counted(
				70,
				1,
				'soixante-dix soixante-et-onze soixante-douze soixante-treize soixante-quatorze soixante-quinze soixante-seize',
			),
			['quatre-vingt', 80],
			['quatre-vingts', 80],
			...counted(
				90,
				1,
				'quatre-vingt-dix quatre-vingt-onze quatre-vingt-douze quatre-vingt-treize quatre-vingt-quatorze quatre-vingt-quinze quatre-vingt-seize',
			),
		]),
		multipliers: {
			cent: 100,
			cents: 100,
			mille: 1e3,
			million: 1e6,
			millions: 1e6,
			milliard: 1e9,
			milliards: 1e9,
		},
		alone: new Set(['cent', 'mille']),
		article: 'une?',
		half: '(?:une? )?demie?',
		parts: {tiers: 3, quarts: 4, quart: 4, cinquiemes: 5, cinquieme: 5, dixiemes: 10, dixieme: 10},
		point: 'virgule',
		and: ['et', 10, 10],
	},
	pt: {
		words: new Map([
			['zero', 0],
			...counted(
				2,
				1,
				'dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
			),
			...counted(30, 10, 'trinta quarenta cinquenta sessenta setenta oitenta noventa'),
			...counted(
				100,
				100,
				'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
			),
			...counted(200, 100, 'duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas'),
			['duas', 2],
			['catorze', 14],
			['dezasseis', 16],
			['dezassete', 17],
			['dezanove', 19],
			['cem', 100],
		]),
		multipliers: {
			mil: 1e3,
			milhao: 1e6,
			milhoes: 1e6,
			bilhao: 1e9,
			bilhoes: 1e9,
			trilhao: 1e12,
			trilhoes: 1e12,
		},
		alone: new Set(['mil']),
		article: 'uma?',
		half: 'mei[oa]',
		parts: {tercos: 3, terco: 3, quartos: 4, quarto: 4, quintos: 5, quinto: 5},
		point: 'virgula|ponto',
		and: ['e', 10, Number.POSITIVE_INFINITY],
		runsOn: true,
	},
};
