import {type Language, languages, plainWords} from '../lexicon/matcher.ts';
import type {SpokenWord} from '../text/words.ts';

/** Which words may stand where in a term, in the language of a briefing. */
export interface SmallWords {
	/** No term begins or ends with it. */
	readonly atNoEdge: (token: SpokenWord) => boolean;
	/** May stand between two words of one term: `of`, `和`. */
	readonly joins: (folded: string) => boolean;
	readonly isSmall: (folded: string) => boolean;
	/** Stands between two things that are only named together. */
	readonly coordinates: (folded: string) => boolean;
	/** Shows the word behind it, or before it, to be a verb. */
	readonly beforeVerbs: (folded: string) => boolean;
	readonly behindVerbs: (folded: string) => boolean;
	/** Says nothing but how words hang together. */
	readonly isGrammar: (folded: string) => boolean;
}

const small = perLanguage(language => plainWords(['small', 'idle', 'common'], [language]));
const grammar = perLanguage(language => plainWords(['small'], [language]));
const coordinating = perLanguage(language => plainWords(['coordinating'], [language]));
const beforeVerbs = perLanguage(language => plainWords(['beforeVerbs'], [language]));
const behindVerbs = perLanguage(language => plainWords(['behindVerbs'], [language]));
const joining = perLanguage(language => plainWords(['insideTerms'], [language]));

/** Words of the language, and of English: `die` is small in German, `son` in Spanish, neither elsewhere. */
export function smallWordsOf(language: string): SmallWords {
	const named = language.slice(0, 2);
	const own = languages.filter(
		known => known === named || known === 'en' || (known === 'zh' && !/^(?:ja|ko)/u.test(named)),
	);
	const has = (words: Readonly<Record<Language, () => ReadonlySet<string>>>, word: string) =>
		own.some(known => words[known]().has(word));
	const known = new Map<string, boolean>();
	const isSmall = (word: string): boolean => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const is = has(small, word) || (han.test(word) && isMadeOf(word, part => has(small, part)));
		known.set(word, is);
		return is;
	};
	const atNoEdge = ({folded, script}: SpokenWord): boolean =>
		isSmall(folded) ||
		script === 'digits' ||
		(script === 'kana' && /\p{Script=Hiragana}/u.test(folded)) ||
		(script === 'han' && inflected.test(folded)) ||
		(script === 'letters' && folded.length === 1);
	const among = (words: Readonly<Record<Language, () => ReadonlySet<string>>>) => (word: string) => has(words, word);
	return {
		atNoEdge,
		isSmall,
		isGrammar: among(grammar),
		joins: among(joining),
		coordinates: among(coordinating),
		beforeVerbs: among(beforeVerbs),
		behindVerbs: among(behindVerbs),
	};
}

/** Of Japanese verbs and adjectives: `考える`; a noun like `取り組み` ends otherwise. */
const inflected = /[うくすつぬむるいたてでだなれせけ]$/u;

const han = /^\p{Script=Han}{2,6}$/u;

/** Whether a word, as the dictionary has it, is nothing but small ones in a row: `或者是`, `都可以`. */
function isMadeOf(word: string, isPart: (part: string) => boolean): boolean {
	const reached = new Set([0]);
	for (let end = 1; end <= word.length; end++)
		if ([...reached].some(from => isPart(word.slice(from, end)))) reached.add(end);
	return reached.has(word.length);
}

function perLanguage<Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> {
	return Object.fromEntries(languages.map(language => [language, make(language)])) as Record<Language, Value>;
}
