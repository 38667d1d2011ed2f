import {syllables} from '../../text/pinyin.ts';

/**
 * What a squeezed key may have been before two of its letters changed places: every such spelling that can be cut into
 * whole syllables, the last of which may only be begun. None for a key that holds anything but the letters `a` to `z`.
 */
export function unswapped(key: string): readonly string[] {
	if (!onlyLetters.test(key)) return [];
	const spellings = new Set<string>();
	for (let i = 1; i < key.length; i++) {
		if (key[i] !== key[i - 1]) spellings.add(key.slice(0, i - 1) + key[i]! + key[i - 1]! + key.slice(i + 1));
	}
	return [...spellings].filter(isSpelledOut);
}

const onlyLetters = /^[a-z]+$/;
const longestSyllable = 6;

let known: {readonly whole: ReadonlySet<string>; readonly begun: ReadonlySet<string>} | undefined;

/** Whether letters can be cut into syllables; told from the end, for each place whether what follows can be. */
function isSpelledOut(letters: string): boolean {
	known ??= readSyllables();
	const can: boolean[] = [];
	for (let at = letters.length - 1; at >= 0; at--) {
		can[at] = known.begun.has(letters.slice(at));
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
