import {plainWords} from '../../lexicon/matcher.ts';
import {type InSteps, inSteps} from '../../text/in-steps.ts';
import {oncePer} from '../../text/once-per.ts';
import {isLetter} from '../../text/squeeze.ts';
import {type Corpus, stepUnits} from '../corpus/corpus.ts';
import {longest, shortest} from '../grades.ts';

/** Positions in the corpus' text, end exclusive. */
export interface CorpusRange {
	readonly start: number;
	readonly end: number;
}

/** The names that letters can be the initials of: `who` for World Health Organization. Small words have no letter, or each has one: CHOGM. */
export function acronymFinds(corpus: Corpus, key: string): CorpusRange[] {
	if (key.length < shortest.acronym || key.length > longest.acronym || !/^[a-z]+$/.test(key)) return [];
	const {names, withSmall} = initialsOf(corpus);
	const found = placesIn(names, key);
	return found.length > 0
		? found
		: placesIn(withSmall, key).filter(({start, end}) => isName(corpus.text.slice(start, end)));
}

function placesIn({letters, starts, ends}: Initials, key: string): CorpusRange[] {
	const found: CorpusRange[] = [];
	for (let at = letters.indexOf(key); at >= 0; at = letters.indexOf(key, at + 1)) {
		found.push({start: starts[at]!, end: ends[at + key.length - 1]!});
	}
	return found;
}

/** Whether neither the first nor the last of some words is a small one. */
function isName(words: string): boolean {
	return ![words.slice(0, words.indexOf(' ')), words.slice(words.lastIndexOf(' ') + 1)].some(word =>
		smallWords().has(word),
	);
}

interface Initials {
	/** The first letters of the words that begin with a capital, in order; a blank where a row of them ends. */
	readonly letters: string;
	/** For each letter where its word starts and ends in the corpus' text. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const smallWords = plainWords(['joining', 'particles']);

interface BothInitials {
	readonly names: Initials;
	/** With those of small words. */
	readonly withSmall: Initials;
}

const initialsOf = (corpus: Corpus): BothInitials => initialsInSteps(corpus).now();

export const initialsInSteps = oncePer((corpus: Corpus): InSteps<BothInitials> => inSteps(readBoth(corpus)));

function* readBoth(corpus: Corpus): Generator<void, BothInitials> {
	return {names: yield* readInitials(corpus, false), withSmall: yield* readInitials(corpus, true)};
}

function* readInitials(corpus: Corpus, smallToo: boolean): Generator<void, Initials> {
	const {text, units} = corpus;
	const letters: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let line = 0;
	let before = -1;
	const add = (letter: string, start: number, end: number) => {
		letters.push(letter);
		starts.push(start);
		ends.push(end);
	};
	for (let start = 0, pause = stepUnits; start < units.length; start++) {
		if (start >= pause) {
			pause += stepUnits;
			yield;
		}
		if (!isLetter(units[start]!)) continue;
		let end = start;
		while (end < units.length && isLetter(units[end]!)) end++;
		while (start >= corpus.starts[line + 1]!) line++;
		const printed = corpus.lines[line]!.charAt(corpus.offsets[start]!);
		const capital = printed !== printed.toLowerCase();
		if (start !== before + 1) add(' ', start, end);
		const small = !capital && smallWords().has(text.slice(start, end));
		if (capital || (small && smallToo)) add(text[start]!, start, end);
		else if (!small) add(' ', start, end);
		before = end;
		start = end;
	}
	return {letters: letters.join(''), starts, ends};
}
