import {oncePer} from '../text/once-per.ts';
import type {FigureKind, Quantity, Value} from './figure.ts';
import {latinDates, readLatinDate, withMonths} from './latin-dates.ts';
import {latinNumerals, latinValue, type Tongue} from './latin-numeral.ts';
import {type LatinUnit, latinUnits} from './latin-units.ts';

/** The numbers of an English or Spanish text with their units, in order; `text` is folded. */
export function latinQuantities(
	text: string,
	tongue: Tongue,
	decimal: '.' | ',',
	rules = latinRules,
	words = latinWords,
): readonly Quantity[] {
	const found: Quantity[] = [];
	const grammar = grammarOf(tongue, rules);
	const beside = besideOf(words);
	for (const match of text.matchAll(grammar.number)) {
		const {index: start, 0: printed, groups = {}} = match;
		const place = {text, start, end: start + printed.length};
		const quantity =
			groups['date'] === undefined
				? measured(groups, place, grammar, decimal, beside)
				: dated(groups, place, tongue, beside);
		if (quantity && !isName(place, quantity, beside)) found.push(quantity);
	}
	return found;
}

interface FoundNumeral {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}
type Groups = Readonly<Record<string, string | undefined>>;

const digits = String.raw`\d{1,3}(?:[.,]\d{3}){1,5}(?!\d)(?:[.,]\d{1,9})?|\d{1,15}(?:[.,]\d{1,9})?`;

/** The tables by which English and Spanish numbers are read. */
export const latinRules = {dates: latinDates, units: latinUnits, numerals: latinNumerals};

/** What stands between two numbers that are the ends of a stretch, and between those that are parts of one. */
const between: Readonly<Record<Tongue, {readonly to: string; readonly and: string}>> = {
	en: {to: ' ?(?:-|to) ?|, or ', and: 'and'},
	es: {to: ' ?- ?| [ao] (?:los |las )?| y el ', and: 'y'},
};

/** The rules of one language, ready to be used; made when they are first asked. */
interface LatinGrammar {
	readonly tongue: Tongue;
	readonly number: RegExp;
	readonly unitOf: (spelled: string) => LatinUnit | undefined;
}

const grammarsOf = oncePer((_rules: typeof latinRules): Partial<Record<Tongue, LatinGrammar>> => ({}));

function grammarOf(tongue: Tongue, rules: typeof latinRules): LatinGrammar {
	const made = grammarsOf(rules);
	made[tongue] ??= createGrammar(tongue, rules);
	return made[tongue];
}

function createGrammar(tongue: Tongue, rules: typeof latinRules): LatinGrammar {
	const known = new Map<string, LatinUnit | undefined>();
	return {
		tongue,
		number: new RegExp(numbers(tongue, rules), 'gu'),
		unitOf: spelled => {
			if (!known.has(spelled))
				known.set(
					spelled,
					rules.units[tongue].find(([, , pattern]) => new RegExp(`^(?:${pattern})$`).test(spelled)),
				);
			return known.get(spelled);
		},
	};
}

function numbers(tongue: Tongue, {dates, units, numerals}: typeof latinRules): string {
	const {to, and} = between[tongue];
	const words = [...numerals[tongue].words.keys()].sort((a, b) => b.length - a.length).join('|');
	const multipliers = Object.keys(numerals[tongue].multipliers);
	const spelled = multipliers.filter(word => word.length > 2).join('|');
	const glued = multipliers.filter(word => word.length < 3).join('|') || 'k';
	const atom = `(?:${digits}|\\b(?:${words})\\b(?:[ -](?:${and} )?(?:${words})\\b)*)`;
	const group = `${atom}(?:(?:${glued})\\b|(?:[ -](?:${spelled})\\b)+)`;
	const numeral = `(?:${group}(?:,? (?:${and} )?${group})*(?: (?:${and} )?${atom}(?! ?(?:%|${spelled})))?|\\bmil\\b(?: ${atom})?|${atom})`;
	const unit = units[tongue].map(([, , pattern]) => pattern).join('|');
	return [
		`\\b(?<date>${withMonths(dates[tongue], tongue)})`,
		`\\b(?<over>a|one|two|three|un|dos|tres)[ -](?<under>third|quarter|fourth|fifth|tercio|cuarto|quinto)s?(?= of| de)|(?<half>\\bhalf(?= (?:of|the|a|an|our|all)\\b)|\\bla mitad)`,
		`(?:(?<sign>(?:us|a|hk|nt|c)?\\$|€|£|¥) ?)?(?<low>${numeral})(?:%?(?:${to})(?:(?:us|a|hk|nt|c)?\\$|€|£|¥)?(?<high>${numeral}))?(?:(?<percent> ?%)|[ -]?(?<unit>${unit})\\b)?(?<after> or (?:more|so|less)|\\+| o mas)?`,
	].join('|');
}

/** Words beside a number that tell what it is, as patterns in folded text. */
export const latinWords = {
	/** Before a number that is not exact. */
	about: [
		'about',
		'around',
		'approximately',
		'roughly',
		'nearly',
		'almost',
		'over',
		'under',
		'above',
		'below',
		'more than',
		'less than',
		'fewer than',
		'at least',
		'at most',
		'up to',
		'as many as',
		'some',
		'close to',
		'an estimated',
		'upwards of',
		'mas de',
		'menos de',
		'cerca de',
		'alrededor de',
		'alrededor',
		'casi',
		'unos',
		'unas',
		'al menos',
		'hasta',
		'aproximadamente',
		'mas o menos',
	],
	/** Before a date that is not. */
	aboutThen: ['about', 'around', 'approximately', 'roughly', 'alrededor del?', 'hacia'],
	/** After a number that counts no noun. */
	stops: [
		'and',
		'or',
		'in',
		'on',
		'at',
		'to',
		'is',
		'was',
		'were',
		'are',
		'that',
		'the',
		'a',
		'an',
		'with',
		'for',
		'from',
		'by',
		'as',
		'but',
		'if',
		'when',
		'where',
		'who',
		'which',
		'because',
		'so',
		'y',
		'o',
		'en',
		'al',
		'es',
		'que',
		'el',
		'la',
		'los',
		'las',
		'con',
		'para',
		'por',
		'pero',
		'si',
		'se',
		'un',
		'una',
	],
	/** Before a number that is a name. */
	labels: [
		'nos?\\.',
		'number',
		'sections?',
		'articles?',
		'chapter',
		'phase',
		'resolutions?',
		'title',
		'room',
		'route',
		'highway',
		'flight',
		'line',
		'question',
		'order',
		'act',
		'level',
		'stage',
		'category',
		'tier',
		'class',
		'proclamation',
		'amendment',
		'boeing',
		'airbus',
		'apollo',
		'covid',
		'page',
		'paragraph',
		'h\\.r\\.',
		'law',
		'group',
		'war',
		'sputnik',
		'numero',
		'articulo',
		'pagina',
		'fase',
		'canal',
		'ley',
		'linea',
		'anexo',
	],
};

/** The same, ready to be used; made when it is first asked. */
interface Beside {
	readonly about: RegExp;
	readonly aboutThen: RegExp;
	readonly stop: RegExp;
	readonly label: RegExp;
}

const besideOf = oncePer(
	({about, aboutThen, stops, labels}: typeof latinWords): Beside => ({
		about: new RegExp(`\\b(?:${about.join('|')})(?: an?| las?| los?| el| del)? $`),
		aboutThen: new RegExp(`\\b(?:${aboutThen.join('|')}) $`),
		stop: new RegExp(`^ (?:${stops.join('|')})\\b`),
		label: new RegExp(`(?:[#§]|\\b(?:${labels.join('|')})[ -]?)$`),
	}),
);

function dated(groups: Groups, {text, start, end}: FoundNumeral, tongue: Tongue, {aboutThen}: Beside): Quantity | null {
	const {value, iso} = readLatinDate(groups, tongue);
	return {
		range: [start, end],
		kind: 'date',
		value,
		unit: '',
		approximate: aboutThen.test(text.slice(Math.max(0, start - 24), start)),
		iso,
	};
}

function measured(
	groups: Groups,
	{text, start, end}: FoundNumeral,
	{tongue, unitOf}: LatinGrammar,
	decimal: '.' | ',',
	beside: Beside,
): Quantity | null {
	const before = text.slice(Math.max(0, start - 24), start);
	const approximate = beside.about.test(before) || groups['after'] !== undefined;
	const made = (kind: FigureKind, unit: string, value: Value | null): Quantity | null =>
		value === null ? null : {range: [start, end], kind, value, unit, approximate};

	if (groups['half'] !== undefined) return made('share', '', 0.5);
	if (groups['over'] !== undefined) return made('share', '', part(groups['over'], groups['under'] ?? '', tongue));

	const {low = '', high, sign, percent, unit: spelled} = groups;
	const row = percent ? (['share', '%'] as const) : spelled ? unitOf(spelled) : undefined;
	const [kind, unit] = sign
		? (['money', sign === '$' || sign === 'us$' ? '$' : sign] as const)
		: (row ?? ([isCounting(text.slice(end), beside) ? 'count' : 'number', ''] as const));
	const numeral = high === undefined ? low : high;
	const value = latinValue(low, tongue, decimal);
	if (value === null || (!row && !sign && !countsAlone(numeral, value, before, text.slice(end), tongue, beside)))
		return null;
	if (!/\d/.test(low) && value <= 1 && high === undefined && kind !== 'share') return null;
	return made(kind, unit, high === undefined ? value : stretch(low, high, value, tongue, decimal));
}

function part(over: string, under: string, tongue: Tongue): number {
	const denominators: Readonly<Record<string, number>> = {third: 3, tercio: 3, fifth: 5, quinto: 5};
	return (latinNumerals[tongue].words.get(over) ?? 1) / (denominators[under] ?? 4);
}

/** 5 to 10 million is five million to ten. */
function stretch(low: string, high: string, from: number, tongue: Tongue, decimal: '.' | ','): Value | null {
	const to = latinValue(high, tongue, decimal);
	if (to === null) return from;
	const words = /[a-z][a-z -]*$/.exec(high)?.[0] ?? '';
	const shared = /[a-z]/.test(low) || !/\d/.test(high) ? from : latinValue(`${low} ${words}`, tongue, decimal);
	return [shared ?? from, to];
}

/** Without a unit or a sign: a large number, one that counts a noun, or one that a verb of measuring leads to. */
function countsAlone(
	numeral: string,
	value: number,
	before: string,
	after: string,
	tongue: Tongue,
	beside: Beside,
): boolean {
	if (/^(?:st|nd|rd|th|s)\b/.test(after)) return false;
	const multiplied = (numeral.match(/[a-z]+/g) ?? []).some(word => word in latinNumerals[tongue].multipliers);
	if (multiplied || /\d[.,]\d/.test(numeral)) return true;
	const counts = isCounting(after, beside);
	if (!/\d/.test(numeral)) return value > 10 && counts;
	if (counts || beside.about.test(before)) return true;
	return (
		/\b(?:at|to|is|was|were|are|reached|from|by|than|total|totals|has|have|son|fueron|suman|hay|tiene) $/.test(
			before,
		) && /^(?:[,;.)?!]|$)/.test(after)
	);
}

function isCounting(after: string, {stop}: Beside): boolean {
	return /^ [a-z]/.test(after) && !stop.test(after);
}

/** COVID-19, G20, 9/11, Resolution 1973, 202-456-1111, the number of a list: names, which measure nothing. */
function isName({text, start, end}: FoundNumeral, {kind}: Quantity, {label}: Beside): boolean {
	const before = text.slice(Math.max(0, start - 16), start);
	const after = text.slice(end, end + 3);
	if (/[a-z][-']?$|[\d/][-./]?$/.test(before) || label.test(before)) return true;
	if (/^[a-z]/.test(after) || /^[-/]\d/.test(after)) return true;
	return kind !== 'date' && start < 4 && /^\W*$/.test(text.slice(0, start)) && /^[.)] /.test(after);
}
