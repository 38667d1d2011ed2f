import {inLanguage, type Key, type Language, languages, Pattern, wordsOf} from '../lexicon/matcher.ts';
import {fold} from '../text/fold.ts';
import {numberOf, numeral} from './ordinal-number.ts';

/** Words or signs that may number a point. Offsets are UTF-16 units into the text. */
export interface PointMarker {
	/** Where the clause begins that they stand in. */
	readonly start: number;
	readonly end: number;
	/** How it is written: the markers of one list are mostly written alike. */
	readonly form: string;
	/** Forms of one series may go on one another: 首先, 第二. */
	readonly series: string;
	/** From 1 on. */
	readonly number: number | 'last' | 'bullet';
	/** It numbers a point wherever it stands: one does not say 第二 of what was said before it without having begun. */
	readonly sure: boolean;
}

/** One way to number points. */
export interface MarkerForm {
	readonly form: string;
	readonly series: string;
	readonly sure: boolean;
	/** It is sought in the text as it is printed, not in the folded one. */
	readonly printed: boolean;
	/** Each match is a marker; what is captured tells its number. */
	readonly pattern: Pattern;
	readonly numberIn: (match: RegExpExecArray) => PointMarker['number'];
}

/** Where a clause may begin, in a folded text. */
const clauseStart = '(?<=^\\s*|[.!?;:,"\')\\]]\\s*|\\s--?\\s*)';
/** Where a sign may stand that other texts are full of. */
const sentenceStart = '(?<=^\\s*|[.!?;:。！？；：]\\s*)';
/** A word of letters ends here; one of Han characters, kana or Hangul goes on as it likes. */
const wordEnd =
	'(?:(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])|(?![\\p{L}\\p{M}\\p{N}]))';

/** Of any Han characters: what is none of a number stands for 0. */
const printedNumeral = '\\p{Script=Han}{1,3}';

/** Signs that number points in every language, in a text as it is printed. */
export const signs: readonly MarkerForm[] = [
	sign('(han)', `[(（](?!\\d)(${printedNumeral})[)）]`),
	sign('(digit)', '[(（](\\d{1,2})[)）]'),
	sign('digit)', `${sentenceStart}(\\d{1,2})[)）]`),
	sign('han、', `${sentenceStart}(?!\\d)(${printedNumeral})、`),
	sign('digit、', `${sentenceStart}(\\d{1,2})[、.．](?![\\d.])`),
	{...sign('circled', '([①-⑳])'), numberIn: ({1: sign = '①'}) => sign.charCodeAt(0) - 0x245f},
	{...sign('(letter)', '[(（]([a-z])[)）]'), numberIn: ({1: letter = 'a'}) => letter.charCodeAt(0) - 0x60},
	{...sign('bullet', '(?:^\\s*[-–*]\\s+|[•●▪◦‣■◆○►∙]\\s*)'), numberIn: () => 'bullet'},
];

function sign(form: string, source: string): MarkerForm {
	return {
		form,
		series: form,
		sure: false,
		printed: true,
		pattern: new Pattern(() => source),
		numberIn: ({1: written = ''}) => numberOf(fold(written)),
	};
}

const made = new Map<string, readonly MarkerForm[]>();

/**
 * Signs, and the words of a language and of English, in which many answer; of a language that has none, the words of all.
 * @param language BCP 47
 */
export function formsFor(language: string): readonly MarkerForm[] {
	const own = languages.filter(name => language === name || language.startsWith(`${name}-`));
	const spoken = own.length === 0 ? languages : new Set<Language>([...own, 'en']);
	const forms = made.get(language) ?? [...signs, ...[...spoken].flatMap(formsIn)];
	made.set(language, forms);
	return forms;
}

/** The words that number points in one language. */
function formsIn(language: Language): readonly MarkerForm[] {
	const before = bridged(language, 'beforeOrdinal', words => `(?:${words},?\\s+)*`);
	const behind = bridged(language, 'behindOrdinal', words => `|\\s+${words}`);
	const inOrder = (key: Key): readonly string[] => wordsOf(key, [language]);
	const word = (form: string, source: () => string, numberIn: MarkerForm['numberIn'], sure = false): MarkerForm => ({
		form: `${language} ${form}`,
		series: language,
		sure,
		printed: false,
		pattern: new Pattern(() => `${clauseStart}${before()}${source()}`),
		numberIn,
	});
	const counted = (written: string): number => inOrder('cardinals').indexOf(written) + 1 || numberOf(written);
	return [
		...ordered(inOrder('ordinalAdverbs'), words => word('adverb', () => `${words}${wordEnd}`, placeOf, true)),
		...ordered(inOrder('ordinals'), words =>
			word('ordinal', () => `${words}${wordEnd}(?=\\s*[,:;.]|\\s+-|$${behind()})`, placeOf),
		),
		...inOrder('numberedPoints').map((written, i) =>
			word(
				`numbered ${i}`,
				() => `(?:${withCardinal(written, language)})${wordEnd}`,
				({1: number = ''}) => counted(number),
				!written.startsWith('#'),
			),
		),
		...ordered(inOrder('lastOrdinals'), words =>
			word(
				'last',
				() => `${words}${wordEnd}`,
				() => 'last',
			),
		),
	];
}

/** A language has words for its cardinals, or writes them in Han characters. */
function withCardinal(words: string, language: Language): string {
	const cardinals = wordsOf('cardinals', [language]);
	return words.replace('#', cardinals.length > 0 ? `(${cardinals.join('|')}|\\d{1,2}(?!\\d))` : `(${numeral})`);
}

/** What says that points follow, in each language: of all in one V8 makes for 50 ms, while a key would wait. */
export const pointsAhead: readonly Pattern[] = languages.map(
	language =>
		new Pattern(() => {
			const words = wordsOf('pointsAhead', [language]);
			return words.length === 0 ? '(?!)' : words.map(word => withCardinal(word, language)).join('|');
		}),
);

function bridged(language: Language, key: Key, bridge: (words: string) => string): () => string {
	return () => (wordsOf(key, [language]).length === 0 ? '' : bridge(inLanguage(language, key).source));
}

/** Words of which each stands for its place among them. */
const ordered = (words: readonly string[], form: (source: string) => MarkerForm): readonly MarkerForm[] =>
	words.length === 0 ? [] : [form(`(?:${words.map(word => `(${word})`).join('|')})`)];

const placeOf = (match: RegExpExecArray): number => match.slice(1).findIndex(group => group !== undefined) + 1;

/**
 * What may number points in a text, in order: at the beginning of a clause, with words behind it. Of two at one place the longer
 * one is taken.
 */
export function markersIn(text: string, forms: readonly MarkerForm[]): readonly PointMarker[] {
	const folded = fold(text);
	const found = forms
		.flatMap(({form, series, sure, printed, pattern, numberIn}) =>
			pattern.all(printed ? text : folded).map(match => ({
				start: match.index,
				end: match.index + match[0].length,
				form,
				series,
				sure,
				number: numberIn(match),
			})),
		)
		.filter(({number}) => number !== 0)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const apart: PointMarker[] = [];
	for (const marker of found) if (marker.start >= (apart.at(-1)?.end ?? 0)) apart.push(marker);
	return apart.filter(({end}, i) => /[\p{L}\p{N}]\P{M}*?[\p{L}\p{N}]/u.test(folded.slice(end, apart[i + 1]?.start)));
}
