import {latinNumerals, type Numerals, type Tongue} from '../text/number-words.ts';
import {oncePer} from '../text/once-per.ts';
import type {FigureKind, Qualifier} from './figure.ts';
import {latinDates, withMonths} from './latin-dates.ts';
import type {NumberWords} from './latin-language.ts';
import {latinUnits} from './latin-units.ts';
import {latinBearing, latinVague, latinWords} from './latin-words.ts';

/** The tables by which numbers in Latin letters are read. */
export const latinRules = {
	dates: latinDates,
	units: latinUnits,
	numerals: latinNumerals,
	words: latinWords,
	vague: latinVague,
	bearing: latinBearing,
	/** The unit that a sign before a number is; any other is `$`. */
	signs: {
		'€': '€',
		'£': '£',
		'¥': '¥',
		r$: 'R$',
		us$: 'US$',
		a$: 'A$',
		c$: 'C$',
		s$: 'S$',
		hk$: 'HK$',
		nt$: 'NT$',
	} as Readonly<Record<string, string>>,
};

/** The rules of one language, ready to be used. Patterns that say `At` are sticky. */
export interface LatinGrammar {
	readonly tongue: Tongue;
	readonly numerals: Numerals;
	readonly signs: (typeof latinRules)['signs'];
	readonly bearing: (typeof latinBearing)[Tongue];
	readonly begin: RegExp;
	readonly dateAt: RegExp;
	readonly unitAt: RegExp;
	readonly unitOf: (spelled: string) => readonly [FigureKind, unit: string] | undefined;
	readonly toAt: RegExp;
	readonly andAt: RegExp;
	readonly outOfAt: RegExp;
	readonly ofAt: RegExp;
	readonly centsAt: RegExp;
	/** What makes a number more or less before its unit: 20-odd years, 40 y tantos días. */
	readonly moreAt: RegExp;
	/** How a number is meant by what stands between it and its unit. */
	readonly ownQualifier: (said: string) => Qualifier | null;
	/** A half that follows the unit: tres años y medio. */
	readonly andHalfAt: RegExp;
	readonly halfAt: RegExp;
	/** Hundreds of thousands, as `vague`; several thousand, as `several` and what it counts in, `scale`. */
	readonly vagueAt: RegExp;
	/** Plurals with what they count in, and multipliers. */
	readonly scales: Readonly<Record<string, number>>;
	readonly countsAt: RegExp;
	readonly agesAt: RegExp;
	/** At the end of what stands before a number. */
	readonly between: RegExp;
	readonly from: RegExp;
	readonly changes: RegExp;
	readonly minus: RegExp;
	readonly label: RegExp;
	readonly lead: RegExp;
	readonly year: RegExp;
	/** At the beginning of what stands after it. */
	readonly stop: RegExp;
	readonly countedVerb: RegExp;
	readonly be: RegExp;
	readonly several: RegExp;
	readonly talk: RegExp;
}

const grammarsOf = oncePer((_rules: typeof latinRules): Partial<Record<Tongue, LatinGrammar>> => ({}));

export function latinGrammarOf(tongue: Tongue, rules: typeof latinRules): LatinGrammar {
	const made = grammarsOf(rules);
	made[tongue] ??= createGrammar(tongue, rules);
	return made[tongue];
}

function createGrammar(tongue: Tongue, rules: typeof latinRules): LatinGrammar {
	const words: NumberWords = rules.words[tongue];
	const numerals = rules.numerals[tongue];
	const units = rules.units[tongue];
	const vague = rules.vague[tongue];
	const plurals = longestFirst(Object.keys(vague.plurals));
	const multipliers = longestFirst(Object.keys(numerals.multipliers).filter(word => word.length > 2));
	const tails = (Object.entries(rules.bearing[tongue].after) as [Qualifier, readonly string[]][]).map(
		([is, some]) => [is, some.filter(tail => !tail.includes('[a-z]') && tail !== 'ish')] as const,
	);
	const own = tails
		.filter(([, some]) => some.length > 0)
		.map(([is, some]) => [is, new RegExp(`[\\da-z](?:${some.join('|')})[ -]`, 'u')] as const);
	const dates = withMonths(rules.dates[tongue], tongue);
	const known = new Map<string, readonly [FigureKind, unit: string] | undefined>();
	const at = (pattern: string) => new RegExp(pattern, 'yu');
	const ends = (pattern: string) => new RegExp(`(?<![a-z])(?:${pattern})$`, 'u');
	return {
		tongue,
		numerals,
		signs: rules.signs,
		bearing: rules.bearing[tongue],
		begin: new RegExp(
			`(?<![a-z\\d$€£¥])(?=[\\d¼-¾⅓-⅞]|(?<=[ (])\\.\\d|${signPattern}|${beginnings(numerals, words)}|(?:${plurals}|${vague.several})(?![a-z])|${dates})`,
			'gu',
		),
		dateAt: at(`(?:${dates})(?![a-z])`),
		unitAt: at(
			`(?<percent> ?%)|(?: of (?:an?|one) |(?<=m(?:rd|io))\\. |[ -]?)(?:de |d')?(?<unit>${units.map(([, , pattern]) => pattern).join('|')})(?![a-z])`,
		),
		unitOf: spelled => {
			if (!known.has(spelled)) {
				const row = units.find(([, , pattern]) =>
					new RegExp(`^(?:${pattern.replace(lookaround, '')})$`, 'u').test(spelled),
				);
				known.set(spelled, row && [row[0], row[1]]);
			}
			return known.get(spelled);
		},
		toAt: at(`(?:${words.to})`),
		andAt: at(words.between[1]),
		outOfAt: at(words.outOf),
		ofAt: at(`(?:${words.of})`),
		andHalfAt: at(` ${numerals.and[0]} (?:${numerals.half})(?![a-z])`),
		moreAt: at(`(?:${tails.flatMap(([, some]) => some).join('|')})(?=[ -])`),
		ownQualifier: said => own.find(([, tail]) => tail.test(said))?.[0] ?? null,
		centsAt: at(`(?:${words.cents})(?![a-z])`),
		vagueAt: at(
			`(?<vague>(?:${plurals})(?:${vague.of}(?:${plurals})){0,2})(?![a-z])|(?:${vague.several}) (?<scale>(?:${multipliers})(?: (?:${multipliers})){0,2})(?![a-z])`,
		),
		scales: {...numerals.multipliers, ...vague.plurals},
		countsAt: at(vague.counts),
		agesAt: at(vague.ages ?? '(?!)'),
		halfAt: at(`(?:${words.halfOf})\\b`),
		between: ends(`${words.between[0]} `),
		from: ends(`${words.from} (?:about |around |nearly |over |just )?`),
		changes: ends(`(?:${words.changes}) `),
		minus: new RegExp(`(?:(?<![a-z])(?:${words.minus})|(?<=^|[ (])-)$`, 'u'),
		label: new RegExp(`(?:[#§] ?|(?<![a-z])(?:${words.labels.join('|')})[ -]?)$`, 'u'),
		lead: ends(`(?:${words.leads.join('|')}) `),
		year: ends(`(?:${words.years.join('|')})[ -]`),
		stop: new RegExp(`^ (?:${[...words.stops, ...words.do].join('|')})(?![a-z])`, 'u'),
		// The noun is the first or the second word, or the third.
		several: new RegExp(`^(?: [a-zß-]+){0,2} [a-zß-]*${words.plural}(?![a-zß-])`, 'u'),
		talk: new RegExp(`^(?: [a-zß-]+){0,2} (?:${words.talk.join('|')})(?![a-zß-])`, 'u'),
		be: ends(`(?:${words.be}) `),
		countedVerb: new RegExp(`^ (?:${words.do.join('|')})(?![a-z])`, 'u'),
	};
}

/** What stands before and after a unit is not there when it is looked up by itself. */
const lookaround = /\(\?<?=(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

const longestFirst = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');

export const signPattern = '(?:us|a|hk|nt|c|r|s)?\\$|€|£|¥';

/** The first word of a number. */
const beginnings = ({words, alone, article, half, parts}: Numerals, {halfOf}: NumberWords): string =>
	[
		...new Set([...words.keys()].map(word => /^[a-zß]+/.exec(word)?.[0] ?? word)),
		...alone,
		`(?:${article})\\b`,
		half,
		halfOf,
		...Object.keys(parts).filter(part => part.length > 20),
	].join('|');
