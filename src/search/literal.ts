import {isDigit, isLetter} from '../text/squeeze.ts';
import {type Corpus, lineAt} from './corpus.ts';
import type {Find, Why} from './find.ts';

/** Grades of a find by where in the words of the text it begins and ends. */
const WHOLE = 100;
const WORD_START = 90;
const INSIDE = 58;

/**
 * Every place where a squeezed key stands letter for letter. In scripts with blanks a whole word is worth more than the
 * beginning of one, and that more than the inside; `81` inside `1815` is inside of a number.
 * @param typed what the user typed: a find is `exact` where the text reads the same
 */
export function literalFinds(corpus: Corpus, key: string, typed: string): Find[] {
	const finds: Find[] = [];
	if (key === '') return finds;
	const {text, units} = corpus;
	const first = key.charCodeAt(0);
	const last = key.charCodeAt(key.length - 1);
	for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
		const end = at + key.length;
		const begins = !goesOn(units[at - 1], first) && !(isDigit(first) && isPointOf(units, at - 1));
		const ends = !goesOn(units[end], last) && !(isDigit(last) && units[end] === POINT);
		const grade = begins ? (ends ? WHOLE : WORD_START) : INSIDE;
		finds.push({start: at, end, grade, why: whyOf(corpus, at, typed)});
	}
	return finds;
}

const POINT = 46;

/** Whether a unit and the one beside it are of one word or one number. */
function goesOn(unit: number | undefined, beside: number): boolean {
	if (unit === undefined) return false;
	return (isLetter(unit) && isLetter(beside)) || (isDigit(unit) && isDigit(beside));
}

function isPointOf(units: Uint16Array, at: number): boolean {
	return units[at] === POINT && isDigit(units[at - 1] ?? 0);
}

function whyOf(corpus: Corpus, start: number, typed: string): Why {
	const line = corpus.lines[lineAt(corpus, start)]!;
	return line.startsWith(typed, corpus.offsets[start]!) ? 'exact' : 'folded';
}
