import {fold} from '../text/fold.ts';
import {lexicons} from './languages.ts';
import type {Lexicon} from './lexicon.ts';

export type Key = keyof Lexicon;
export type Language = keyof typeof lexicons;

export const languages = Object.keys(lexicons) as readonly Language[];

/** The words of a key in all languages, or in some, in their order, folded, each once. */
export function wordsOf(key: Key, of: readonly Language[] = languages): readonly string[] {
	const all = of.flatMap(language => split((lexicons[language] as Lexicon)[key]));
	return [...new Set(all.map(foldedPattern))];
}

/**
 * Any of the words of a key as they are written, in all languages or in some, for text as it is printed: where capitals count,
 * and where the first frame may not wait for folding. They have no edges.
 */
export const asWritten = (key: Key, of: readonly Language[] = languages): Pattern =>
	new Pattern(() => of.flatMap(language => split((lexicons[language] as Lexicon)[key])).join('|'));

const split = (words: string | undefined): readonly string[] => words?.trim().split(/,\s+/u) ?? [];

/** Folds the letters of a pattern and leaves its `\p{L}` and `\b`. */
const foldedPattern = (word: string): string =>
	word.replace(/(\\p\{.*?\}|\\.)|[^\\]+/gu, (part, kept?: string) => kept ?? fold(part));

/** The words of keys in all languages, or in some, as a set; for keys of plain words. Made when it is first asked. */
export function plainWords(keys: readonly Key[], of: readonly Language[] = languages): () => ReadonlySet<string> {
	let made: ReadonlySet<string> | undefined;
	return () => {
		made ??= new Set(keys.flatMap(key => wordsOf(key, of)));
		return made;
	};
}

/**
 * A regular expression (flags `gu`) with words in it, made when it is first asked: a program that parses nothing makes none.
 * It has no state: every call looks at the whole text.
 */
export class Pattern {
	readonly #write: () => string;
	#source: string | undefined;
	#made: RegExp | undefined;

	constructor(write: () => string) {
		this.#write = write;
	}

	get source(): string {
		this.#source ??= this.#write();
		return this.#source;
	}

	test(text: string): boolean {
		return this.#regExp.test(text);
	}

	/** The first match, as `RegExp.exec` gives it. */
	exec(text: string): RegExpExecArray | null {
		return this.#regExp.exec(text);
	}

	/** Every match, in order. Most texts have none, and that is found much sooner than all are sought. */
	all(text: string): readonly RegExpExecArray[] {
		return this.test(text) ? [...text.matchAll(this.#regExp)] : [];
	}

	/** The text without the matches. */
	takenFrom(text: string): string {
		return text.replace(this.#regExp, '');
	}

	/** One for all: with the flag and without, each would be compiled by itself. */
	get #regExp(): RegExp {
		this.#made ??= new RegExp(this.source, 'gu');
		this.#made.lastIndex = 0;
		return this.#made;
	}
}

/**
 * A pattern as its raw text, with any of the words of a key in the place of the key: `` pattern`^${'thanks'}[^?]*$` ``; the
 * place of another pattern takes that.
 */
export function pattern({raw}: TemplateStringsArray, ...holes: readonly (Key | Pattern)[]): Pattern {
	return new Pattern(() => String.raw({raw}, ...holes.map(sourceOf)));
}

const sourceOf = (hole: Key | Pattern): string =>
	typeof hole === 'string' ? anyOf(wordsOf(hole)) : `(?:${hole.source})`;

/** Any of the words of keys that are written in Han characters, and of those that are not. */
export const han = (...keys: readonly Key[]): Pattern =>
	new Pattern(() => anyOf(keys.flatMap(key => wordsOf(key)).filter(word => inHan.test(word))));
export const lettered = (...keys: readonly Key[]): Pattern =>
	new Pattern(() => anyOf(keys.flatMap(key => wordsOf(key)).filter(word => !inHan.test(word))));

/** Any of the words of a key in one language. */
export const inLanguage = (language: Language, key: Key): Pattern => new Pattern(() => anyOf(wordsOf(key, [language])));

/** Any of the words of keys with capitals, as names and offices are printed: `Press Secretary`. */
export const capitalised = (...keys: readonly Key[]): Pattern =>
	new Pattern(() =>
		anyOf(
			keys.flatMap(key => wordsOf(key)).map(word => word.replace(/(?<!\p{L})\p{Ll}/gu, first => first.toUpperCase())),
		),
	);

const inHan = /\p{Script=Han}/u;

/** What a word of letters does not go on with. Han characters and kana stand beside one as a blank does. */
const goesOn = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hangul}\\d]';
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hangul}]';
/** A word that begins, or ends, with a letter, perhaps one in the brackets of a pattern. */
const beginsInLetter = new RegExp(`^(?:\\(\\?:|\\[)*${letter}`, 'u');
const endsInLetter = new RegExp(`${letter}[)?\\]]*$`, 'u');

/**
 * The source of a pattern for any of some words, with the edges that their script and their `…` ask for. Of two that begin
 * at one place the longer is tried first.
 */
function anyOf(words: readonly string[]): string {
	const edged = words.map(word => ({
		text: word.replace(/^…|…$/gu, ''),
		before: beginsInLetter.test(word) ? `(?<!${goesOn})` : '',
		after: endsInLetter.test(word) ? `(?!${goesOn})` : '',
	}));
	const groups = Map.groupBy(edged, ({before, after}) => `${before} ${after}`);
	const sources = [...groups.values()].map(group => {
		const texts = group.map(({text}) => text).sort((a, b) => b.length - a.length);
		return `${group[0]?.before}(?:${texts.join('|')})${group[0]?.after}`;
	});
	return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`;
}
