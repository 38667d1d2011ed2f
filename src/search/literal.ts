import {isDigit, isLetter} from '../text/squeeze.ts';
import type {Corpus} from './corpus.ts';
import type {Find} from './find.ts';

/** Grades of a find by where in the words of the text it begins and ends. */
const WHOLE = 100;
const WORD_START = 90;
const INSIDE = 58;

/**
 * Every place where a squeezed key stands letter for letter. In scripts with blanks a whole word is worth more than the
 * beginning of one, and that more than the inside; `81` inside `1815` is inside of a number.
 * A single letter is found only where a word begins.
 * @param typed what the user typed: a find is `exact` where the text reads the same
 */
export function literalFinds(corpus: Corpus, key: string, typed: string): Find[] {
	const finds: Find[] = [];
	if (key === '') return finds;
	const {text, units} = corpus;
	const printed = typed.replace(LEADING, '');
	const first = key.charCodeAt(0);
	const last = key.charCodeAt(key.length - 1);
	const onlyStarts = key.length === 1 && isLetter(first);
	let line = 0;
	for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
		const begins = !goesOn(units[at - 1], first) && !(isDigit(first) && isPointOf(units, at - 1));
		if (onlyStarts && !begins) continue;
		const end = at + key.length;
		const ends = !goesOn(units[end], last) && !(isDigit(last) && units[end] === POINT);
		const grade = begins ? (ends ? WHOLE : WORD_START) : INSIDE;
		while (at >= corpus.starts[line + 1]!) line++;
		const exact = corpus.lines[line]!.startsWith(printed, corpus.offsets[at]!);
		finds.push({start: at, end, grade, why: exact ? 'exact' : 'folded'});
	}
	return finds;
}

const POINT = 46;
/** What a key does not begin with. */
const LEADING = /^[\s\p{P}]+/u;

/** Whether a unit and the one beside it are of one word or one number. */
function goesOn(unit: number | undefined, beside: number): boolean {
	if (unit === undefined) return false;
	return (isLetter(unit) && isLetter(beside)) || (isDigit(unit) && isDigit(beside));
}

function isPointOf(units: Uint16Array, at: number): boolean {
	return units[at] === POINT && isDigit(units[at - 1] ?? 0);
}
