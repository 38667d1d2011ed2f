import {isDigit, isLetter} from '../../text/squeeze.ts';
import {type Corpus, lineAt} from '../corpus/corpus.ts';
import type {Find} from '../corpus/finds.ts';
import {grades, losses, shortest} from '../grades.ts';
import {isSmallWord} from './small-word.ts';

/**
 * Every place where a squeezed key stands letter for letter. In scripts with blanks a whole word is worth more than the
 * beginning of one, and that more than the inside; `81` inside `1815` is inside of a number.
 * One to three letters inside of words are no finds where there are words that begin so; nor are beginnings in a line
 * that holds them as a word, nor those of longer words than `the` or `to` anywhere if it does stand.
 * @param typed what the user typed: a find is `exact` where the text reads the same
 */
export function literalFinds(corpus: Corpus, key: string, typed: string): Find[] {
	const finds: Find[] = [];
	if (key === '') return finds;
	const {text, units} = corpus;
	const printed = typed.replace(leadingMarks, '');
	const first = key.charCodeAt(0);
	const last = key.charCodeAt(key.length - 1);
	const short = key.length < shortest.inside && isLetter(first);
	const onlyStarts = short && (text.includes(` ${key}`) || text.includes(`\n${key}`));
	const inside: Find[] = [];
	const wholeIn = new Set<number>();
	let line = 0;
	for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
		const begins = !goesOn(units[at - 1], first) && !(isDigit(first) && isPointOf(units, at - 1));
		if (onlyStarts && !begins) continue;
		const end = at + key.length;
		const ends = !goesOn(units[end], last) && !(isDigit(last) && units[end] === point);
		while (at >= corpus.starts[line + 1]!) line++;
		const exact = corpus.lines[line]!.startsWith(printed, corpus.offsets[at]!);
		const why = exact ? 'exact' : 'folded';
		if (begins && ends) wholeIn.add(line);
		if (begins)
			finds.push({
				start: at,
				end,
				grade: (ends ? grades.whole : grades.wordStart) - (short && !exact ? losses.otherwise : 0),
				why,
			});
		else inside.push({start: at, end, grade: grades.inside, why});
	}
	if (short && wholeIn.size > 0) {
		const anywhere = isSmallWord(key);
		return finds.filter(
			({grade, start}) => grade > grades.wordStart || !(anywhere || wholeIn.has(lineAt(corpus, start))),
		);
	}
	if (inside.length === 0) return finds;
	if (finds.length === 0) return inside;
	if (short) return finds;
	return [...finds, ...inside].sort((a, b) => a.start - b.start);
}

const point = 46;
/** What a key does not begin with. */
const leadingMarks = /^[\s\p{P}]+/u;

/** Whether a unit and the one beside it are of one word or one number. */
function goesOn(unit: number | undefined, beside: number): boolean {
	if (unit === undefined) return false;
	return (isLetter(unit) && isLetter(beside)) || (isDigit(unit) && isDigit(beside));
}

function isPointOf(units: Uint16Array, at: number): boolean {
	return units[at] === point && isDigit(units[at - 1] ?? 0);
}
