import {syllables} from '../../text/pinyin.ts';

/** Whether letters can be cut into whole syllables of pinyin. */
export function areSyllables(letters: string): boolean {
	return canBeCut(letters, false);
}

/** Whether letters can be cut into syllables of which the last may only be begun. */
export function areSyllablesBegun(letters: string): boolean {
	return canBeCut(letters, true);
}

/** Whether letters are one syllable, or the beginning of one. */
export function isSyllableBegun(letters: string): boolean {
	known ??= readSyllables();
	return known.begun.has(letters);
}

/**
 * A squeezed key in the letters of pinyin: without the digits of tones where each stands behind a syllable (`xi1tu3`). Any other
 * key as it is.
 */
export function inLetters(key: string): string {
	if (!toned.test(key)) return key;
	const runs = key.split(/[1-5]/).filter(Boolean);
	return runs.every(areSyllables) ? runs.join('') : key;
}

/** Letters in which what many speakers do not tell apart is the same: zh z, ch c, sh s, n l, ang an, eng en, ing in, f h, r l. */
export function heardAlike(letters: string): string {
	return letters
		.replace(/([zcs])h/g, '$1')
		.replace(/ng/g, 'n')
		.replace(/[nr]/g, 'l')
		.replace(/f/g, 'h');
}

const toned = /^(?:[a-z]+[1-5])+[a-z]*$/;
const onlyLetters = /^[a-z]+$/;
const longestSyllable = 6;

let known: {readonly whole: ReadonlySet<string>; readonly begun: ReadonlySet<string>} | undefined;

/** Told from the end: for each place whether what follows can be cut. */
function canBeCut(letters: string, begun: boolean): boolean {
	if (!onlyLetters.test(letters)) return false;
	known ??= readSyllables();
	const can: boolean[] = [];
	for (let at = letters.length - 1; at >= 0; at--) {
		can[at] = (begun ? known.begun : known.whole).has(letters.slice(at));
		for (let end = at + 1; end <= Math.min(at + longestSyllable, letters.length - 1) && !can[at]; end++) {
			can[at] = can[end]! && known.whole.has(letters.slice(at, end));
		}
	}
	return can[0] ?? false;
}

function readSyllables() {
	const whole = new Set(syllables());
	const begun = new Set([...whole].flatMap(name => Array.from(name, (_, i) => name.slice(0, i + 1))));
	return {whole, begun};
}
