import {readingRows} from './pinyin.generated.ts';

/** All syllables that Mandarin has, without tones, `ü` written `v` (and also `u`); a syllable's number is its place here. */
export function syllables(): readonly string[] {
	return readings().syllables;
}

/**
 * The numbers of the syllables that a folded UTF-16 unit can be read as, the commonest first; none for what is not Han.
 * Which one it is in a word is not told: 行 is both `xing` and `hang`.
 */
export function readingsOf(unit: number): readonly number[] {
	return readings().byUnit[unit] ?? none;
}

/** A folded text's commonest readings, written as one word where they follow one another; the rest stays as it is. */
export function toPinyin(folded: string): string {
	const {syllables, byUnit} = readings();
	let letters = '';
	for (let i = 0; i < folded.length; i++) {
		const [commonest] = byUnit[folded.charCodeAt(i)]!;
		letters += commonest === undefined ? folded[i] : syllables[commonest];
	}
	return letters;
}

interface Readings {
	readonly syllables: readonly string[];
	/** One for each of the 65,536 units; those that are read alike share theirs. */
	readonly byUnit: readonly (readonly number[])[];
}

const none: readonly number[] = [];

let made: Readings | undefined;

function readings(): Readings {
	made ??= readTable();
	return made;
}

function readTable(): Readings {
	const syllables: string[] = [];
	const byUnit: (readonly number[])[] = new Array(0x10000).fill(none);
	const rows = readingRows.split(' ').map(row => row.split('/'));
	rows.forEach(([syllable = '', commonest = ''], number) => {
		syllables.push(syllable);
		const only = [number];
		for (let i = 0; i < commonest.length; i++) byUnit[commonest.charCodeAt(i)] = only;
	});
	rows.forEach(([, , rarer = ''], number) => {
		for (let i = 0; i < rarer.length; i++) byUnit[rarer.charCodeAt(i)] = [...byUnit[rarer.charCodeAt(i)]!, number];
	});
	return {syllables, byUnit};
}
