import {hanWords} from '../../text/han-words.ts';
import {type Corpus, isBehindMark} from '../corpus/corpus.ts';

/** How a stretch of a text agrees with its words. */
export interface WordFit {
	/** Whether it begins, and ends, where words do. */
	readonly starts: boolean;
	readonly ends: boolean;
	/** Whether it, by itself, is a word: 电信 in 中国电信. */
	readonly word: boolean;
	/** UTF-16 units of the longest word that lies in it whole; of one that is only begun or ended by it 0. */
	readonly longest: number;
	/** Whether no word ends in it before its own end. */
	readonly single: boolean;
	/** Whether its first or last character is a word that no name begins or ends with. */
	readonly filler: boolean;
}

/** Of a stretch that was not held against the words of its text. */
export const noFit: WordFit = {starts: false, ends: false, word: false, longest: 0, single: false, filler: false};

/**
 * How a stretch of a corpus' text agrees with its words. No word goes over a mark that stands in print.
 * @param start position in the text
 * @param end position in the text, exclusive
 */
export function wordFit(corpus: Corpus, start: number, end: number): WordFit {
	const {text} = corpus;
	const from = clauseStart(corpus, start);
	const words = Array.from(hanWords(text.slice(from, clauseEnd(corpus, end))), ({index, segment}) => ({
		start: from + index,
		end: from + index + segment.length,
	})).filter(word => word.start < end && word.end > start);
	const whole = words.filter(word => word.start >= start && word.end <= end);
	const starts = words[0]?.start === start;
	const ends = words.at(-1)?.end === end;
	const isFiller = (at: number) =>
		fillers.includes(text[at]!) && whole.some(word => word.start === at && word.end === at + 1);
	const [only, ...others] = hanWords(text.slice(start, end));
	return {
		starts,
		ends,
		word: only !== undefined && others.length === 0,
		longest: whole.reduce((longest, word) => Math.max(longest, word.end - word.start), 0),
		single: words.length === 1,
		filler: isFiller(start) || isFiller(end - 1),
	};
}

/**
 * Whether a stretch is one only by the accident that its characters stand side by side: 和信 in 工业和信息化. Of two or three
 * characters that is likely, of more it is not.
 */
export function isCoincidence({starts, ends, word, longest, single, filler}: WordFit, length: number): boolean {
	if (length > 3) return !starts && !ends;
	if (word && !filler) return false;
	if (!starts) return true;
	if (!ends) return filler && !single && longest < 2;
	// Three words of one character each are a name that the dictionary does not know: 碳中和.
	return filler && !(length === 3 && longest === 1);
}

/** Whether a stretch begins or ends with a character that no name begins or ends with, be it of a longer word. */
export function hasFillerEdge(text: string, start: number, end: number): boolean {
	return fillers.includes(text[start]!) || fillers.includes(text[end - 1]!);
}

/** Characters with which no name begins or ends. */
const fillers = '的了是和也就都而及与着这那我你他她它们把被所因但很';

/** UTF-16 units on either side that are looked at: a cut that is wrong at the edge is right again after so many. */
const unitsAround = 12;

function clauseStart(corpus: Corpus, start: number): number {
	let at = start;
	while (start - at < unitsAround && !isBehindMark(corpus, at)) at--;
	return at;
}

function clauseEnd(corpus: Corpus, end: number): number {
	let at = end;
	while (at - end < unitsAround && corpus.units[at] !== lineFeed && !isBehindMark(corpus, at)) at++;
	return at;
}

const lineFeed = 10;
