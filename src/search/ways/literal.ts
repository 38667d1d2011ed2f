import {isDigit, isLetter, roomToSqueeze, squeezeInto} from '../../text/squeeze.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {Find} from '../corpus/finds.ts';
import {grades, longest, losses, shortest} from '../grades.ts';
import {isSmallWord} from './small-word.ts';

/**
 * Every place where a squeezed key stands letter for letter. In scripts with blanks a whole word is worth more than the
 * beginning of one; the inside of one is a find only where there is no other, and of a few letters only its end. The inside of a
 * number, as `81` is of `1815`, is one. One to three letters that begin a word are no finds in a line that holds them as a
 * word, nor anywhere those of longer words than `the` or `to` if they do stand. A word that is printed with an apostrophe (I’ll) is none where there are others.
 * @param typed what the user typed: a find is `exact` where the text reads the same
 * @param strict whether capitals that were typed are meant, where the text has any; those of a few letters always are (WHO)
 */
export function literalFinds(corpus: Corpus, key: string, typed: string, strict = false): Find[] {
	if (key === '') return [];
	const places = meantInCase(corpus, placesOf(corpus, key, typed), key, typed, strict);
	const begun = places.filter(({begins}) => begins);
	const short = key.length < shortest.inside && isLetter(key.charCodeAt(0));
	const whole = begun.filter(({ends}) => ends);
	if (begun.length === 0) {
		if (short && isBegun(corpus, key)) return [];
		const few = onlyLetters.test(key) && key.length <= shortest.inside;
		return places.filter(({ends}) => ends || !few).map(place => found(place, grades.inside));
	}
	const plain = whole.filter(({bent}) => !bent);
	const unbent = plain.length > 0 ? begun.filter(({bent}) => !bent) : begun;
	if (!short || whole.length === 0) {
		// A word is not meant by who types a piece of it; a piece of a number may be.
		const inside = onlyLetters.test(key) ? [] : places.filter(({begins}) => !begins);
		return [...unbent.map(place => graded(place, short)), ...inside.map(place => found(place, grades.inside))].sort(
			(a, b) => a.start - b.start,
		);
	}
	const anywhere = isSmallWord(key, corpus.tongue);
	const wholeIn = new Set(whole.map(({line}) => line));
	return unbent.filter(({ends, line}) => ends || !(anywhere || wholeIn.has(line))).map(place => graded(place, short));
}

interface Standing {
	/** Positions in the corpus' text, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly line: number;
	/** Whether a word, or a number, begins and ends there. */
	readonly begins: boolean;
	readonly ends: boolean;
	/** Whether it is printed as it was typed. */
	readonly exact: boolean;
	/** Whether it is printed with an apostrophe inside and was typed without. */
	readonly bent: boolean;
}

const point = 46;
/** What a key does not begin with. */
const leadingMarks = /^[\s\p{P}]+/u;
const onlyLetters = /^[\p{L} ]+$/u;
const apostrophe = /['’]/u;

function placesOf(corpus: Corpus, key: string, typed: string): Standing[] {
	const {text, units, offsets, lines} = corpus;
	const printed = typed.replace(leadingMarks, '');
	const first = key.charCodeAt(0);
	const last = key.charCodeAt(key.length - 1);
	const lettered = isLetter(first) && !apostrophe.test(printed);
	const places: Standing[] = [];
	let line = 0;
	for (let start = text.indexOf(key); start >= 0; start = text.indexOf(key, start + key.length)) {
		const end = start + key.length;
		while (start >= corpus.starts[line + 1]!) line++;
		const bent = lettered && offsets[end - 1]! - offsets[start]! >= key.length;
		places.push({
			start,
			end,
			line,
			begins: !goesOn(units[start - 1], first) && !(isDigit(first) && isPointOf(units, start - 1)),
			ends: !goesOn(units[end], last) && !(isDigit(last) && units[end] === point),
			exact: lines[line]!.startsWith(printed, offsets[start]!),
			bent: bent && apostrophe.test(lines[line]!.slice(offsets[start]!, offsets[end - 1]! + 1)),
		});
	}
	return places;
}

/**
 * The places that have the capitals that were typed, where there are any, as in ripgrep's smart case: always of a word that
 * is in capitals throughout and short, else if one is strict. A short word in capitals (US) is not the beginning of one that
 * is not.
 */
function meantInCase(
	corpus: Corpus,
	places: readonly Standing[],
	key: string,
	typed: string,
	strict: boolean,
): readonly Standing[] {
	const capitals = capitalsOf(key, typed);
	const short = key.length >= 2 && key.length <= longest.capitals && capitals.length === key.length;
	if (capitals.length === 0 || !(strict || short)) return places;
	const sameCase = places.filter(place => capitals.every(at => isCapital(corpus, place, at)));
	if (sameCase.some(({begins}) => begins)) return sameCase;
	return short ? places.filter(({begins, ends}) => begins && ends) : places;
}

/** The places in a key at which a capital was typed. */
function capitalsOf(key: string, typed: string): readonly number[] {
	if (typed === typed.toLowerCase()) return [];
	const room = roomToSqueeze(typed);
	const offsets = new Int32Array(room);
	if (squeezeInto(typed, new Uint16Array(room), offsets, 0) !== key.length) return [];
	return [...key].flatMap((_, at) => (isUpper(typed.charAt(offsets[at]!)) ? [at] : []));
}

function isCapital({lines, offsets}: Corpus, {line, start}: Standing, at: number): boolean {
	return isUpper(lines[line]!.charAt(offsets[start + at]!));
}

function isUpper(letter: string): boolean {
	return letter !== letter.toLowerCase();
}

function graded(place: Standing, short: boolean): Find {
	return found(place, (place.ends ? grades.whole : grades.wordStart) - (short && !place.exact ? losses.otherwise : 0));
}

function found({start, end, exact}: Standing, grade: number): Find {
	return {start, end, grade, why: exact ? 'exact' : 'folded'};
}

/** Whether a word begins with the key, in whatever case. */
function isBegun({text}: Corpus, key: string): boolean {
	return text.includes(` ${key}`) || text.includes(`\n${key}`);
}

/** Whether a unit and the one beside it are of one word or one number. */
function goesOn(unit: number | undefined, beside: number): boolean {
	if (unit === undefined) return false;
	return (isLetter(unit) && isLetter(beside)) || (isDigit(unit) && isDigit(beside));
}

function isPointOf(units: Uint16Array, at: number): boolean {
	return units[at] === point && isDigit(units[at - 1] ?? 0);
}
