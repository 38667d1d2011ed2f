import {classRuns, severalRows} from './classes.generated.ts';
import {unitFolds} from './fold.ts';
import {textOfUnits} from './units.ts';

/**
 * The text folded, and without what nobody types to find it: blanks, punctuation and marks. One blank stays between two
 * words of letters or digits (`are interested` does not hold `reinter`); the point in 31.3 stays, the comma in 1,200 goes.
 * Letters that are written as one, and one that is written as several, become what one types: `ﬁ` fi, `ß` ss, `Ⅻ` xii, the
 * three of a decomposed Hangul syllable one. Katakana becomes hiragana.
 */
export function squeeze(text: string): string {
	const room = roomToSqueeze(text);
	const units = new Uint16Array(room);
	const length = squeezeInto(text, units, new Int32Array(room), 0);
	return textOfUnits(units.subarray(0, length));
}

/** The most units that a text can have once it is squeezed. */
export function roomToSqueeze(text: string): number {
	const found = text.match(severalShape());
	return text.length + (found === null ? 0 : found.length * (mostLetters - 1));
}

/**
 * Writes the squeezed units of a text, and for each the UTF-16 offset in the text that it stands for, into two arrays from
 * an index on. The offsets never fall; those of one character that became several are the same. Answers the index after the
 * last.
 */
export function squeezeInto(text: string, units: Uint16Array, offsets: Int32Array, from: number): number {
	classes ??= unitClasses();
	const folds = unitFolds();
	let to = from;
	let before = otherClass;
	let gap = -1;
	for (let i = 0; i < text.length; i++) {
		const unit = folds[text.charCodeAt(i)]!;
		const kind = classes[unit]!;
		if (kind === mark) continue;
		if (kind === joining) {
			if (to > from && gap < 0) units[to - 1] = composed(units[to - 1]!, unit);
			continue;
		}
		if (kind === gapClass) {
			if (gap < 0) gap = i;
			continue;
		}
		if (gap >= 0) {
			const after = kind === several ? letterClass : kind === katakana ? otherClass : kind;
			if (before !== otherClass && after !== otherClass) {
				const kept = i - gap === 1 ? joint(folds[text.charCodeAt(gap)]!, before, after) : space;
				if (kept !== 0) {
					units[to] = kept;
					offsets[to++] = gap;
				}
			}
			gap = -1;
		}
		if (kind === several) {
			const letters = severalLetters().get(unit)!;
			for (let n = 0; n < letters.length; n++) {
				units[to] = letters.charCodeAt(n);
				offsets[to++] = i;
			}
			before = classes[units[to - 1]!]!;
			continue;
		}
		units[to] = kind === katakana ? unit - toHiragana : unit;
		offsets[to++] = i;
		before = kind === katakana ? otherClass : kind;
	}
	return to;
}

/** Whether a squeezed unit is a letter of a script that sets blanks between words. */
export function isLetter(unit: number): boolean {
	classes ??= unitClasses();
	return classes[unit] === letterClass;
}

export function isDigit(unit: number): boolean {
	classes ??= unitClasses();
	return classes[unit] === digitClass;
}

/** Whether a unit goes with the unit before it: an accent, a variation selector, a zero-width sign, the end of a syllable. */
export function isMark(unit: number): boolean {
	classes ??= unitClasses();
	return classes[unit] === mark || classes[unit] === joining;
}

const space = 32;
const otherClass = 0;
const letterClass = 1;
const digitClass = 2;
const gapClass = 3;
const mark = 4;
const several = 5;
const joining = 6;
const katakana = 7;
/** How far a katakana stands behind its hiragana. */
const toHiragana = 0x60;
/** Of what one character may stand for. */
const mostLetters = 4;

/** The two units as one where Unicode has it, else the first. */
function composed(unit: number, next: number): number {
	const whole = String.fromCharCode(unit, next).normalize('NFC');
	return whole.length === 1 ? whole.charCodeAt(0) : unit;
}

/** What a unit that stands for several letters is written as, by unit. */
let letters: ReadonlyMap<number, string> | undefined;

function severalLetters(): ReadonlyMap<number, string> {
	letters ??= new Map(severalRows.split(' ').map(row => [row.charCodeAt(0), row.slice(1)]));
	return letters;
}

/** A character that may stand for several letters, in any case. */
let shape: RegExp | undefined;

function severalShape(): RegExp {
	shape ??= new RegExp(`[${Array.from(severalLetters().keys(), unit => String.fromCharCode(unit)).join('')}]`, 'giu');
	return shape;
}

/** What a single sign of punctuation between two words leaves: itself, nothing (0) or a blank. */
function joint(sign: number, before: number, after: number): number {
	if (sign === 46 /* . */) return before === digitClass && after === digitClass ? sign : before === after ? 0 : space;
	if (sign === 44 /* , */) return before === digitClass && after === digitClass ? 0 : space;
	if (sign === 39 /* ' */) return 0;
	if (sign === 45 /* - */) return before === letterClass && after === digitClass ? 0 : space;
	return space;
}

let classes: Uint8Array | undefined;

function unitClasses(): Uint8Array {
	const made = new Uint8Array(0x10000);
	for (let i = 0; i < classRuns.length; i += 2) made.fill(classRuns.charCodeAt(i + 1) - 48, classRuns.charCodeAt(i));
	return made;
}
