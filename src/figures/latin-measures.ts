import type {Range} from '../briefing/place.ts';
import {latinNumerals, type Tongue} from '../text/number-words.ts';
import {oncePer} from '../text/once-per.ts';
import type {Quantity} from './figure.ts';
import type {MeasureWords} from './latin-language.ts';
import {latinNumeralAt} from './latin-numeral.ts';
import {latinMeasures} from './latin-words.ts';

/** The same, ready to be used. */
interface Grammar {
	readonly end: RegExp;
	readonly plural: RegExp;
	readonly empty: ReadonlySet<string>;
	readonly inside: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	/** Sticky: what leads from a share or a sum to what it is of, and from a count to its noun. */
	readonly of: RegExp;
	readonly sums: RegExp;
	readonly counts: RegExp;
	/** The same: how a list goes on behind its first noun. */
	readonly listed: RegExp;
	/** A verb of measuring, for one that is among the words that bear on the number. */
	readonly verb: string;
	/** At the end of a clause: its article, its noun, then verbs. */
	readonly subject: RegExp;
	/** The same: a noun that has the number as its measure, a fever of 99.6. */
	readonly ofIt: RegExp;
}

const grammarOf = oncePer(
	({ends, forms, of, sums, inside, and, articles, verbs, plural, empty}: MeasureWords): Grammar => {
		const article = articles.length > 0 ? `(?:(?:${articles.join('|')}) )*` : '';
		const held = '(?:an?|the|its|una?|su|uma?)';
		const noun = "[a-zß][a-zß'-]*(?: [a-zß][a-zß'-]*){0,5}?";
		return {
			end: new RegExp(`^(?:${[...ends, ...forms].join('|')})$`, 'u'),
			plural: new RegExp(`(?:${plural})(?: (?:${inside.length > 0 ? inside.join('|') : '(?!)'}) .*)?$`, 'u'),
			empty: new Set(empty),
			inside: new Set(inside),
			articles: new Set(articles),
			of: new RegExp(` (?:${of.join('|')})(?: |(?<='))${article}`, 'yu'),
			sums: new RegExp(` (?:(?:${of.join('|')})(?: |(?<='))${article}|(?:${sums.join('|') || '(?!)'}) )`, 'yu'),
			verb: verbs[0] ?? '',
			counts: new RegExp(` (?:(?:${inside.length > 0 ? inside.join('|') : '(?!)'}) |d')?${article}`, 'yu'),
			listed: new RegExp(`(?:, [a-zß-]+){0,6}?,? (?:${and}) [a-zß-]+(?![a-zß-])`, 'yu'),
			subject: new RegExp(`^[ "']*${article}(?:an? )?(?<noun>${noun})(?: (?:${verbs.join('|')}))+ ?$`, 'u'),
			ofIt: new RegExp(
				`(?:(?:^|[,;:] |(?<![a-z])(?:and|y|e) )(?:${held} )?|(?<![a-z])${held} )(?<noun>[a-z][a-z-]*(?: [a-z][a-z-]*){0,3}) (?:of|del?|d[eo])(?: la| el)? ?$`,
				'u',
			),
		};
	},
);

/**
 * What a number measures, as a stretch of the text: the noun that it counts (1,200 cases), what it is a share of (3 percent of
 * households), the subject of a plain clause (the unemployment rate rose to), a noun that has it as its measure (a fever of). Null
 * where none surely tells. `folded` and `text` are the same, folded and as printed.
 */
export function measuredInLatin(
	folded: string,
	text: string,
	{kind, range, unit, words: [start, end]}: Quantity,
	tongue: Tongue,
	rules = latinMeasures,
): Range | null {
	if (kind === 'date' || kind === 'duration') return null;
	const after = Math.max(range[1], end);
	if (tongue === 'de') return germanNoun(text, after, kind === 'count');
	const grammar = grammarOf(rules[tongue]);
	// One in five Americans, half the ships.
	const isPart = kind === 'share' && unit === '';
	const isCounted = kind === 'count' || kind === 'number' || kind === 'measure' || isPart;
	const noun = nounAfter(
		folded,
		text,
		after,
		isCounted ? grammar.counts : kind === 'money' ? grammar.sums : grammar.of,
		grammar,
		kind,
		tongue,
	);
	if (noun) return noun;
	return kind === 'count' ? null : nounBefore(folded, Math.min(start, range[0]), range[0], grammar);
}

/** Words of a noun, and characters of a clause: the time for a text stays linear. */
const longest = 6;
const longestClause = 120;

function nounAfter(
	folded: string,
	text: string,
	from: number,
	lead: RegExp,
	grammar: Grammar,
	kind: Quantity['kind'],
	tongue: Tongue,
): Range | null {
	lead.lastIndex = from;
	const led = lead.exec(folded);
	if (!led) return null;
	// Four of the five ships are ships.
	const number = latinNumeralAt(folded, from + led[0].length, latinNumerals[tongue], '.');
	const opened = number === null || number.value < 2 ? from + led[0].length : number.end + 1;
	let closed = opened;
	let count = 0;
	let links = 0;
	let linked = 0;
	for (const {0: word, index} of folded.slice(opened, opened + longestClause).matchAll(/[a-zß][a-zß'-]*/gu)) {
		if (opened + index !== closed + (count > 0 ? 1 : 0) || (count > 0 && folded.charAt(closed) !== ' ')) break;
		const link = grammar.inside.has(word);
		const isFirst = count === 0 || grammar.inside.has(lastWord(folded.slice(opened, closed)));
		if (link && ++links > 1) {
			// Victims of the government of: of which one is not told.
			closed = linked;
			break;
		}
		if (link) linked = closed;
		if (link ? isFirst : grammar.end.test(word) && !(isFirst && /(?:ed|ing)$/.test(word))) break;
		if (++count > longest) return null;
		closed = opened + index + word.length;
	}
	const noun = folded.slice(opened, closed).replace(/ (?:of|de|del|d[ao]s?)(?: \S*-)?$/, '');
	if (noun.length < 3 || noun.endsWith("'s") || grammar.empty.has(noun.split(' ')[0]!)) return null;
	const isSeveral = kind === 'count' || (kind === 'share' && led[0] === ' ');
	if (isSeveral && !grammar.plural.test(noun)) return null;
	if (isList(kind)) {
		const until = listEnd(folded, opened + noun.length, grammar);
		return until === null ? null : [opened, until];
	}
	// A sum of a place or a person is not surely what it measures.
	return kind === 'money' && /^\p{Lu}/u.test(text.slice(opened)) ? null : [opened, opened + noun.length];
}

const isList = (kind: Quantity['kind']): boolean => kind === 'count' || kind === 'number';

/**
 * Where a list that a noun begins ends: 200 doctors, nurses and drivers. Null where it does not surely: 200 doctors and nurses
 * arrived may be the doctors.
 */
function listEnd(folded: string, from: number, {listed, end, plural, articles}: Grammar): number | null {
	listed.lastIndex = from;
	const list = listed.exec(folded)?.[0];
	const nouns = list?.split(/ ?, | (?:and|y|e|et) /u).filter(part => part !== '') ?? [];
	if (list === undefined || !nouns.every(noun => plural.test(noun) && !end.test(noun) && !articles.has(noun)))
		return from;
	return /^(?:$|[.,;:)!?]|\s?[-"])/.test(folded.slice(from + list.length)) ? from + list.length : null;
}

const lastWord = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1);

/** German nouns have capitals: what is counted is the first one, behind adjectives. */
function germanNoun(text: string, from: number, isCount: boolean): Range | null {
	const [all, lead = '', noun = ''] =
		(isCount ? countedGerman : sharedGerman).exec(text.slice(from, from + longestClause)) ?? [];
	return all === undefined ? null : [from + lead.length, from + lead.length + noun.length];
}
const countedGerman = /^( (?:von )?)((?:\p{Ll}+e[nrms]? ){0,2}\p{Lu}[\p{L}-]+)/u;
const sharedGerman = /^( (?:der|des|aller) )((?:\p{Ll}+e[nrms]? ){0,2}\p{Lu}[\p{L}-]+)/u;

/** `until`: where the words that bear on the number begin; verbs of measuring may be among them. */
function nounBefore(folded: string, until: number, start: number, grammar: Grammar): Range | null {
	const window = folded.slice(Math.max(0, start - longestClause), start);
	const clause = /(?:^|[.?!;:,(] | - )([^,;:.?!("]*)$/.exec(window)?.[1];
	if (clause !== undefined && (clause.length < window.length || start === window.length)) {
		const said = folded.slice(start - clause.length, until);
		const found = grammar.subject.exec(
			said.length < clause.length && !/\w$/.test(said) ? `${said}${grammar.verb} ` : clause,
		)?.groups?.['noun'];
		if (found !== undefined && isNoun(found, grammar)) {
			const at = folded.indexOf(found, start - clause.length);
			return [at, at + found.length];
		}
	}
	const before = folded.slice(Math.max(0, until - longestClause), until);
	const held = grammar.ofIt.exec(before)?.groups?.['noun'];
	if (held === undefined || !isNoun(held, grammar)) return null;
	const at = Math.max(0, until - longestClause) + before.lastIndexOf(held);
	return [at, at + held.length];
}

function isNoun(noun: string, {end, empty, inside}: Grammar): boolean {
	const parts = noun.split(' ');
	const isLinked = (word: string, nth: number) => inside.has(word) && nth > 0 && nth < parts.length - 1;
	return (
		noun.length > 2 &&
		!inside.has(parts.at(-1)!) &&
		!empty.has(parts[0]!) &&
		parts.every(
			(word, nth) => isLinked(word, nth) || !end.test(word) || (nth === 0 && /ed$/.test(word) && parts.length > 1),
		)
	);
}
