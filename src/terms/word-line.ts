import type {SpokenWord} from '../text/words.ts';
import {breakWord} from './repeats.ts';
import type {SpokenText} from './spoken-text.ts';

/** All words of a briefing in a row, with a break wherever more than a blank stands between two. */
export interface WordLine {
	/** Null at a break. */
	readonly tokens: readonly (SpokenWord | null)[];
	/** The number of each word's root; `breakWord` at a break. */
	readonly words: Int32Array;
	readonly texts: readonly SpokenText[];
	/** For each word the number of its text, and of its section: an exchange, or a turn outside of all. */
	readonly textOf: Int32Array;
	readonly sectionOf: Int32Array;
	/** For each section its part of all words. */
	readonly sections: readonly number[];
	/** How many words there are. */
	readonly size: number;
}

/** @param language BCP 47 */
export function lineOf(texts: readonly SpokenText[], language: string): WordLine {
	const tokens: (SpokenWord | null)[] = [];
	const words: number[] = [];
	const textOf: number[] = [];
	const sectionOf: number[] = [];
	const sections: number[] = [];
	const [numbers, sectionNumbers] = [numbering(), numbering()];
	const rootOf = roots(language);
	let size = 0;
	for (const [nth, {tokens: own, turn}] of texts.entries()) {
		const section = sectionNumbers(turn.exchange === null ? turn.id : `q${turn.exchange}`);
		sections[section] = (sections[section] ?? 0) + own.length;
		size += own.length;
		const add = (token: SpokenWord | null, word: number) => {
			tokens.push(token);
			words.push(word);
			textOf.push(nth);
			sectionOf.push(section);
		};
		for (const token of own) {
			if (!token.joined) add(null, breakWord);
			add(token, numbers(rootOf(token)));
		}
	}
	return {
		tokens: [...tokens, null],
		words: Int32Array.from([...words, breakWord]),
		texts,
		textOf: Int32Array.from(textOf),
		sectionOf: Int32Array.from(sectionOf),
		sections: sections.map(length => length / size),
		size,
	};
}

/** Numbers for words in the order in which they first come. */
function numbering(): (word: string) => number {
	const known = new Map<string, number>();
	return word => {
		const number = known.get(word) ?? known.size;
		if (number === known.size) known.set(word, number);
		return number;
	};
}

/** What a word is counted by: in English the singular, elsewhere the word without the commonest endings. */
function roots(language: string): (token: SpokenWord) => string {
	const isEnglish = /^(?:en|zh|ja|ko)/u.test(language);
	const known = new Map<string, string>();
	const make = (word: string) => (isEnglish ? singular(word.replace(/['’]s?$/u, '')) : word.replace(ending, ''));
	return ({folded, script}) => {
		if (script === 'hangul') return folded.replace(particle, '');
		if (script !== 'letters') return folded;
		const root = known.get(folded) ?? make(folded);
		known.set(folded, root);
		return root;
	};
}

/** A stem would make one of `reserve` and `reserved`, `testing` and `test`, which are two terms. */
const singular = (word: string): string =>
	word.length < 4 ? word : word.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=s|x|z|ch|sh)es$|(?<![suio])s$/u, '');

/** Of plurals and cases, in Russian and in languages of Latin letters. */
const ending = /(?<=\p{L}{4})(?:[аеиоуыэюя][ийюе]|[аеиоуыэюя]?[мхв]и?|[аеиоуыэюяй]|e?s|e[nr]?)$/u;
/** Korean ones stand behind a noun without a blank. */
export const particle =
	/(?<=\p{Script=Hangul}{2})(?:에서는?|에게|으로|까지|부터|이라고|[은는이가을를의에로와과도만])$/u;
