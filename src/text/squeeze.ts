import {classRuns} from './classes.generated.ts';
import {unitFolds} from './fold.ts';
import {textOfUnits} from './units.ts';

/**
 * The text folded, and without what nobody types to find it: blanks, punctuation and marks. One blank stays between two
 * words of letters or digits (`are interested` does not hold `reinter`); the point in 31.3 stays, the comma in 1,200 goes.
 */
export function squeeze(text: string): string {
	const units = new Uint16Array(text.length);
	const length = squeezeInto(text, units, new Int32Array(text.length), 0);
	return textOfUnits(units.subarray(0, length));
}

/**
 * Writes the squeezed units of a text, and for each the UTF-16 offset in the text that it stands for, into two arrays from
 * an index on. Answers the index after the last.
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
		if (kind === gapClass) {
			if (gap < 0) gap = i;
			continue;
		}
		if (gap >= 0) {
			if (before !== otherClass && kind !== otherClass) {
				const kept = i - gap === 1 ? joint(folds[text.charCodeAt(gap)]!, before, kind) : space;
				if (kept !== 0) {
					units[to] = kept;
					offsets[to++] = gap;
				}
			}
			gap = -1;
		}
		units[to] = unit;
		offsets[to++] = i;
		before = kind;
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

/** Whether a unit is a mark that goes with the unit before it: an accent, a variation selector, a zero-width sign. */
export function isMark(unit: number): boolean {
	classes ??= unitClasses();
	return classes[unit] === mark;
}

const space = 32;
const otherClass = 0;
const letterClass = 1;
const digitClass = 2;
const gapClass = 3;
const mark = 4;

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
