/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one string of the other
 * (optimal string alignment, after Damerau 1964). In UTF-16 units; meant for words: its cost is the product of their lengths.
 */
export function editDistance(one: string, other: string): number {
	let before: number[] = [];
	let above = Array.from({length: other.length + 1}, (_, i) => i);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1];
			let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
			if (!same && i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
				least = Math.min(least, before[j - 2]! + 1);
			}
			row.push(least);
		}
		before = above;
		above = row;
	}
	return above[other.length]!;
}

/** Whether two strings hold the same units, in whatever order. */
export function isAnagram(one: string, other: string): boolean {
	return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

/** Of some words those that a typed one may be a slip for, the nearest first: up to a third of its letters may be wrong. */
export function slipsFor<Word extends string>(typed: string, words: readonly Word[]): readonly Word[] {
	return words
		.map(word => ({word, distance: editDistance(typed, word)}))
		.filter(({distance}) => distance <= Math.ceil(typed.length / 3))
		.sort((a, b) => a.distance - b.distance)
		.map(({word}) => word);
}
