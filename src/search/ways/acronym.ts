import {plainWords} from '../../lexicon/matcher.ts';
import {isLetter} from '../../text/squeeze.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {longest, shortest} from '../grades.ts';

/** Positions in the corpus' text, end exclusive. */
export interface CorpusRange {
	readonly start: number;
	readonly end: number;
}

/** The names that letters can be the initials of: `who` for World Health Organization. Small words need no letter. */
export function acronymFinds(corpus: Corpus, key: string): CorpusRange[] {
	if (key.length < shortest.acronym || key.length > longest.acronym || !/^[a-z]+$/.test(key)) return [];
	let initials = known.get(corpus);
	if (initials === undefined) {
		initials = readInitials(corpus);
		known.set(corpus, initials);
	}
	const found: CorpusRange[] = [];
	for (let at = initials.letters.indexOf(key); at >= 0; at = initials.letters.indexOf(key, at + 1)) {
		found.push({start: initials.starts[at]!, end: initials.ends[at + key.length - 1]!});
	}
	return found;
}

interface Initials {
	/** The first letters of the words that begin with a capital, in order; a blank where a row of them ends. */
	readonly letters: string;
	/** For each letter where its word starts and ends in the corpus' text. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const smallWords = plainWords(['joining', 'particles']);

const known = new WeakMap<Corpus, Initials>();

function readInitials(corpus: Corpus): Initials {
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
	for (let start = 0; start < units.length; start++) {
		if (!isLetter(units[start]!)) continue;
		let end = start;
		while (end < units.length && isLetter(units[end]!)) end++;
		while (start >= corpus.starts[line + 1]!) line++;
		const printed = corpus.lines[line]!.charAt(corpus.offsets[start]!);
		const capital = printed !== printed.toLowerCase();
		if (start !== before + 1) add(' ', start, end);
		if (capital) add(text[start]!, start, end);
		else if (!smallWords().has(text.slice(start, end))) add(' ', start, end);
		before = end;
		start = end;
	}
	return {letters: letters.join(''), starts, ends};
}
