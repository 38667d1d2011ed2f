import {tidy} from '../text/han-numeral.ts';
import {latinNumerals, type Numerals, type Tongue} from '../text/number-words.ts';

/** A number that begins at a place of a text. */
export interface LatinNumeral {
	/** UTF-16 offset of its end. */
	readonly end: number;
	readonly value: number;
	/** Begins with digits. */
	readonly inDigits: boolean;
	/** What its first number is multiplied by: 1e6 of 3 million and of 3 million 200; 1 where it is not. */
	readonly scale: number;
	/** A half, a third: less than a whole, and nothing multiplied by it. */
	readonly part: boolean;
	/** Only the article: a, una. */
	readonly article: boolean;
}

/**
 * The value of a number in words or digits or both, folded: `1.2 billion`, `two hundred and five`, `18 millones 80 mil
 * cinco`, `48 mil millones`, `two and a half`. `decimal`: the mark before the decimals; the other one groups thousands. Null
 * for what is no number.
 */
export function latinValue(
	numeral: string,
	tongue: Tongue,
	decimal: '.' | ',',
	known: Readonly<Record<Tongue, Numerals>> = latinNumerals,
): number | null {
	const found = latinNumeralAt(numeral, 0, known[tongue], decimal);
	return found?.end === numeral.length ? found.value : null;
}

/** What is read of a number so far. */
interface NumeralReading {
	readonly end: number;
	/** What is multiplied already, and the least multiplier of it. */
	readonly sum: number;
	readonly floor: number;
	/** What the first number was multiplied by. */
	readonly scale: number;
	/** What a multiplier to come will multiply. */
	readonly section: number | null;
	/** What is added to the section must be less: five to twenty, not five to one. */
	readonly grain: number;
	readonly inDigits: boolean;
	readonly part: boolean;
	readonly article: boolean;
	/** The reading before this section, where it holds only with a multiplier: in `2 million, 300` the 300 is another number. */
	readonly unless: NumeralReading | null;
	/** The reading before this section: in `1 million and 2 million` the 2 has its own million. */
	readonly before: NumeralReading | null;
}

/** The longest number that begins at an offset of a folded text; null where none does. Linear in what it reads. */
export function latinNumeralAt(text: string, at: number, known: Numerals, decimal: '.' | ','): LatinNumeral | null {
	const tokens = tokensOf(known, decimal);
	let reading: NumeralReading = {
		end: at,
		sum: 0,
		floor: Number.POSITIVE_INFINITY,
		scale: 1,
		section: null,
		grain: Number.POSITIVE_INFINITY,
		inDigits: /[\d.]/.test(text.charAt(at)),
		part: false,
		article: false,
		unless: null,
		before: null,
	};
	for (;;) {
		tokens.lastIndex = reading.end;
		const groups = tokens.exec(text)?.groups;
		if (!groups || (reading.end === at && groups['gap'] !== '')) break;
		const next = taken(reading, groups, tokens.lastIndex, known, decimal);
		if (next === null) {
			if ((groups['times'] ?? groups['glued']) !== undefined && reading.before && !groups['gap']?.includes(','))
				reading = reading.before;
			break;
		}
		reading = next;
	}
	const {end, sum, scale, section, inDigits, part, article} = reading.unless ?? reading;
	// A unit may follow digits without a blank: 5kg.
	const isCut = /^[a-zß][a-zß]|^\d\d/u.test(text.slice(end - 1, end + 1));
	if (end === at || isCut || (sum === 0 && section === null)) return null;
	return {end, value: tidy(sum + (section ?? 0)), inDigits, scale, part: part && sum === 0, article};
}

type NumeralToken = Readonly<Record<string, string | undefined>>;

/** The reading with one more token, or null where that does not go on with it. */
function taken(
	reading: NumeralReading,
	groups: NumeralToken,
	end: number,
	known: Numerals,
	decimal: '.' | ',',
): NumeralReading | null {
	const {digits, word, article, point, part, over, above, under, glyph, half, gap = ''} = groups;
	const times = groups['times'] ?? groups['glued'];
	const {section, sum, floor, grain} = reading;
	const isFirst = section === null && sum === 0;
	const next = {...reading, end, article: false};
	if (times !== undefined) return multiplied(next, known, times, gap);
	if (reading.article && gap === ' ' && (part ?? half) === undefined) return null;
	if (point !== undefined)
		return section === null || reading.part ? null : {...next, section: withDecimals(section, point, known), grain: 0};
	if (glyph !== undefined) return plus(next, glyphs[glyph]!, isFirst);
	const fraction =
		half !== undefined
			? 0.5
			: part !== undefined
				? amountOf(over!, known) / (known.parts[part] ?? 1)
				: under !== undefined
					? Number(above) / Number(under)
					: null;
	if (fraction !== null) {
		const added = isFirst || under !== undefined || groups['and'] !== undefined;
		return added && fraction < 1 ? plus(next, fraction, isFirst) : null;
	}
	if (article !== undefined && !isFirst) return null;
	const value = digits === undefined ? (word === undefined ? 1 : known.words.get(word)!) : digitsOf(digits, decimal);
	if (section !== null)
		return digits === undefined && value > 0 && value < grain && mayJoin(groups, grain, known) && !gap.includes(',')
			? {...next, section: section + value, grain: grainOf(value)}
			: null;
	if (value >= floor || (sum > 0 && !mayJoin(groups, floor, known))) return null;
	const loose = sum > 0 && (gap.includes(',') || (digits !== undefined && !known.runsOn));
	return {
		...next,
		section: value,
		grain: digits === undefined ? grainOf(value) : 0,
		article: article !== undefined && isFirst,
		unless: loose ? reading : null,
		before: sum > 0 ? reading : null,
	};
}

function multiplied(reading: NumeralReading, known: Numerals, times: string, gap: string): NumeralReading | null {
	const {section, sum, floor, unless} = reading;
	const by = known.multipliers[times]!;
	if (gap.includes(',') && section !== null) return null;
	if (section === null && sum === 0 && !known.alone.has(times)) return null;
	if (by < 1000) {
		if (section !== null && (section >= 100 || section < 1)) return null;
		if (by >= floor) return null;
		return {
			...reading,
			section: (section ?? 1) * by,
			grain: grainOf(by),
			unless: null,
			scale: sum === 0 ? by : reading.scale,
		};
	}
	const shared = {...reading, section: null, grain: by, part: false, unless: null, before: null};
	if (sum === 0) return {...shared, sum: (section ?? 1) * by, floor: by, scale: by};
	if (by < floor) return {...shared, sum: sum + (section ?? 1) * by, floor: by};
	// A multiplier after a multiplier multiplies: 48 mil millones, 3 mil 700 millones.
	if (unless || reading.before?.part || by === floor) return null;
	return {...shared, sum: (sum + (section ?? 0)) * by, floor: by, scale: reading.scale * by};
}

/** Two and a half, half a million, a million and a half. */
function plus(reading: NumeralReading, fraction: number, isFirst: boolean): NumeralReading | null {
	const {section, sum, floor} = reading;
	if (isFirst) return {...reading, section: fraction, grain: 0, part: true};
	if (section === null) return {...reading, section: fraction * floor, grain: 0};
	return sum === 0 && Number.isInteger(section) ? {...reading, section: section + fraction, grain: 0} : null;
}

/** Whether what stands between two words of a number may stand behind so round a number. */
function mayJoin({and, gap}: NumeralToken, round: number, {and: [, least, most], glued}: Numerals): boolean {
	if (and !== undefined) return round >= least && round <= most;
	return gap !== '' || glued === true;
}

/** The largest power of ten that divides a number: what is added to it in words is less. */
function grainOf(value: number): number {
	if (value === 0 || !Number.isInteger(value)) return 0;
	let grain = 1;
	while (value % (grain * 10) === 0) grain *= 10;
	return grain;
}

/** `six point two five` and `six point twenty-five`: the decimals are what the words say, digit by digit. */
function withDecimals(whole: number, words: string, known: Numerals): number {
	const values = (words.match(/[a-zß]+/g) ?? []).map(word => known.words.get(word) ?? 0);
	const decimals = values.reduce(
		(said, value, nth) => (value < 10 && (values[nth - 1] ?? 0) >= 20 ? said.slice(0, -1) : said) + String(value),
		'',
	);
	return Number(`${whole}.${decimals}`);
}

const amountOf = (said: string, {words}: Numerals): number =>
	/^\d$/.test(said) ? Number(said) : (words.get(said) ?? 1);

const glyphs: Readonly<Record<string, number>> = {
	'¼': 0.25,
	'½': 0.5,
	'¾': 0.75,
	'⅓': 1 / 3,
	'⅔': 2 / 3,
	'⅛': 0.125,
	'⅜': 0.375,
	'⅝': 0.625,
	'⅞': 0.875,
};

/** A mark that comes more than once groups thousands, whatever the language; one without three digits behind it does not. */
function digitsOf(word: string, decimal: '.' | ','): number {
	if (/^\d*[.,](?:\d{1,2}|\d{4,})$/.test(word)) return Number(word.replace(',', '.'));
	const group = decimal === '.' ? ',' : '.';
	const [whole = '', ...decimals] = word.replaceAll(group, '').replaceAll(' ', '').split(decimal);
	return Number(decimals.length > 1 ? whole + decimals.join('') : [whole, ...decimals].join('.'));
}

/** One token of a number with what stands before it. Made once for each language and mark. */
function tokensOf(known: Numerals, decimal: '.' | ','): RegExp {
	const made = tokensMade.get(known) ?? {};
	tokensMade.set(known, made);
	made[decimal] ??= createTokens(known, decimal);
	return made[decimal];
}
const tokensMade = new WeakMap<Numerals, Partial<Record<'.' | ',', RegExp>>>();

function createTokens(known: Numerals, decimal: '.' | ','): RegExp {
	const {multipliers, parts, article, half, point, and, glued} = known;
	const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|') || '(?!)';
	const words = longestFirst(known.words.keys())
		.replaceAll('ß', '(?:ß|ss)')
		.replace(/-(?=et-)|(?<=-et)-/g, '[ -]');
	const edge = glued ? '' : '\\b';
	const blanks = decimal === ',' ? String.raw`|\d{1,3}(?: \d{3}){1,4}(?!\d)(?:,\d{1,9})?` : '';
	const digits = String.raw`\d{1,3}(?:[.,]\d{3}){1,5}(?!\d)(?:[.,]\d{1,9})?${blanks}|\d{1,15}(?:[.,]\d{1,9})?|(?<![\d.])\.\d{1,4}(?!\d|\.\d)`;
	const numerator = `(?<over>\\d|\\b(?:${article}|${words})\\b)`;
	const some = [
		`(?<glyph>[${Object.keys(glyphs).join('')}])`,
		`\\b(?<half>${half})\\b`,
		`${numerator}[ -]?(?<part>${longestFirst(Object.keys(parts))})\\b(?: of an?(?= ))?`,
		String.raw`(?<![\d/.,])(?<above>[1-9])\/(?<under>[2-9]|10|16|32)(?![\d/])`,
		`(?<digits>${digits})`,
		`\\b(?:${point}) (?<point>(?:${words})\\b(?:[ -](?:${words})\\b)*)`,
		// One and the article begin alike where words are written as one: ein, eine.
		...(glued
			? [`\\b(?<article>${article})\\b`, `(?<word>${words})`]
			: [`\\b(?<word>${words})\\b`, `\\b(?<article>${article})\\b`]),
		`${edge}(?<times>${longestFirst(Object.keys(multipliers).filter(word => word.length > 2))})${edge}|(?<=\\d)(?<glued>${longestFirst(Object.keys(multipliers).filter(word => word.length < 3))})\\b`,
	];
	return new RegExp(`(?<gap>(?:,? |-)(?<and>${and[0]}[ -])?|)(?:${some.join('|')})`, 'yu');
}
