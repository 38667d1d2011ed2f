import {READINGS} from './pinyin.generated.ts';

/** All syllables that Mandarin has, without tones, `ü` written `v` (and also `u`); a syllable's number is its place here. */
export function syllables(): readonly string[] {
	return readings().syllables;
}

/**
 * The numbers of the syllables that a folded UTF-16 unit can be read as, the commonest first; none for what is not Han.
 * Which one it is in a word is not told: 行 is both `xing` and `hang`.
 */
export function readingsOf(unit: number): readonly number[] {
	const {first, others} = readings();
	const number = first[unit]!;
	return number === NONE ? [] : (others.get(unit) ?? [number]);
}

/** The number of a folded unit's commonest reading, or -1. */
export function readingOf(unit: number): number {
	return readings().first[unit]!;
}

/** A folded text's commonest readings, written as one word where they follow one another; the rest stays as it is. */
export function toPinyin(folded: string): string {
	const {syllables, first} = readings();
	let letters = '';
	for (let i = 0; i < folded.length; i++) letters += syllables[first[folded.charCodeAt(i)]!] ?? folded[i];
	return letters;
}

interface Readings {
	readonly syllables: readonly string[];
	readonly first: Int16Array;
	/** Only for units with several readings. */
	readonly others: ReadonlyMap<number, readonly number[]>;
}

const NONE = -1;

let made: Readings | undefined;

function readings(): Readings {
	made ??= readTable();
	return made;
}

function readTable(): Readings {
	const syllables: string[] = [];
	const first = new Int16Array(0x10000).fill(NONE);
	const later: [unit: number, syllable: number][] = [];
	for (const row of READINGS.split(' ')) {
		const [syllable = '', commonest = '', rarer = ''] = row.split('/');
		const number = syllables.push(syllable) - 1;
		for (let i = 0; i < commonest.length; i++) first[commonest.charCodeAt(i)] = number;
		for (let i = 0; i < rarer.length; i++) later.push([rarer.charCodeAt(i), number]);
	}
	const others = new Map<number, number[]>();
	for (const [unit, number] of later) {
		const list = others.get(unit);
		if (list) list.push(number);
		else others.set(unit, [first[unit]!, number]);
	}
	return {syllables, first, others};
}
