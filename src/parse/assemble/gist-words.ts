import {han, pattern, plainWords} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';

/** A word of a language that sets blanks between words, or of Chinese what stands between two words of grammar. */
export interface Word {
	/** UTF-16 offset into the text. */
	readonly at: number;
	readonly text: string;
	readonly folded: string;
}

/** What a text is compared by: words of letters, and pairs of neighbouring Han characters (two units in one number). */
export type Term = string | number;

/** Words of grammar, courtesy and asking, and the verbs and nouns that every answer is full of. */
const latinStops = plainWords(['small', 'idle']);
const hanStop = pattern`(?!${'insideWords'})${han('small', 'idle')}`;
const wordRun = /\p{Script=Han}+|[\p{L}\p{N}]+(?:[’'.\-/][\p{L}\p{N}]+)*/gu;
const inHan = /\p{Script=Han}/u;

/** The words of a text that say what it is about, in order, without words of grammar, courtesy and asking. */
export function wordsOf(text: string): readonly Word[] {
	const folded = fold(text);
	const words: Word[] = [];
	const add = (from: number, to: number) => {
		if (to > from) words.push({at: from, text: text.slice(from, to), folded: folded.slice(from, to)});
	};
	for (const {0: run, index} of folded.matchAll(wordRun)) {
		if (!inHan.test(run)) {
			if (isTerm(run)) add(index, index + run.length);
			continue;
		}
		let from = index;
		for (const stop of hanStop.all(run)) {
			add(from, index + stop.index);
			from = index + stop.index + stop[0].length;
		}
		add(from, index + run.length);
	}
	return words;
}

/** The terms of a folded text, in order, repeated as they are. */
export function termsOf(folded: string): readonly Term[] {
	const terms: Term[] = [];
	for (const run of folded.match(wordRun) ?? []) {
		if (inHan.test(run))
			for (let i = 0; i + 1 < run.length; i++) terms.push((run.charCodeAt(i) << 16) | run.charCodeAt(i + 1));
		else if (isTerm(run)) terms.push(run);
	}
	return terms;
}

function isTerm(word: string): boolean {
	return word.length > 1 && !latinStops().has(word) && !/^(?:[\d.,]+|\p{Script=Hiragana}+)$/u.test(word);
}

/** What stands between quotation marks, if that is short: UTF-16 offsets of the marks. */
export function quotedStretches(text: string): readonly (readonly [number, number])[] {
	return [...text.matchAll(/[「『“"][^「」『』“”"]{2,20}[」』”"]/gu)].map(
		m => [m.index, m.index + m[0].length] as const,
	);
}
