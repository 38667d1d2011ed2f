/**
 * Every sequence of words that stands in a text at least twice, by the naming of Karp, Miller and Rosenberg (1972): a
 * sequence of n words is the pair of the two of n - 1 that it begins and ends with, and has a number only where both have.
 * A step costs as much as there is left that repeats, so the whole grows with the text.
 */
export interface Repeats {
	/** By length - 1: for each position the number of the sequence that begins there; -1 where none repeats. */
	readonly levels: readonly Int32Array[];
	/** By length - 1: how often the sequence with a number stands in the text. */
	readonly counts: readonly Int32Array[];
}

/** What parts sequences: none goes across it. */
export const breakWord = -1;

/** @param words a number for each word, `breakWord` between texts; @param most the length of the longest sequence */
export function repeatsIn(words: Int32Array, most: number): Repeats {
	const first = numbered(words.length, at => (words[at]! < 0 ? undefined : words[at]!));
	const levels = [first.names];
	const counts = [first.counts];
	for (let length = 2; length <= most; length++) {
		const before = levels.at(-1)!;
		const size = counts.at(-1)!.length;
		const next = numbered(words.length, at => {
			const [head, tail] = [before[at]!, before[at + 1] ?? -1];
			return head < 0 || tail < 0 ? undefined : head * size + tail;
		});
		if (next.counts.length === 0) break;
		levels.push(next.names);
		counts.push(next.counts);
	}
	return {levels, counts};
}

/** Numbers for the values that stand at two positions or more. */
function numbered(length: number, valueAt: (at: number) => number | undefined) {
	const seen = new Map<number, number>();
	const names = new Int32Array(length).fill(-1);
	for (let at = 0; at < length; at++) {
		const value = valueAt(at);
		if (value !== undefined) seen.set(value, (seen.get(value) ?? 0) + 1);
	}
	const numbers = new Map<number, number>();
	const counts: number[] = [];
	for (let at = 0; at < length; at++) {
		const value = valueAt(at);
		const count = value === undefined ? 0 : seen.get(value)!;
		if (value === undefined || count < 2) continue;
		let name = numbers.get(value);
		if (name === undefined) {
			name = counts.length;
			numbers.set(value, name);
			counts.push(count);
		}
		names[at] = name;
	}
	return {names, counts: Int32Array.from(counts)};
}
