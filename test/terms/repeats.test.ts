import fc from 'fast-check';
import {expect, test} from 'vitest';
import {breakWord, repeatsIn} from '../../src/terms/repeats.ts';

test('every repeated sequence, with how often it stands there, and no other', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: breakWord, max: 3}), {maxLength: 40}), words => {
			const {levels, counts} = repeatsIn(Int32Array.from(words), 4);
			for (let length = 1; length <= 4; length++) {
				const at = (from: number) => words.slice(from, from + length).join(' ');
				const isOne = (from: number) =>
					from + length <= words.length && !words.slice(from, from + length).includes(breakWord);
				const countOf = (from: number) => words.filter((_, other) => isOne(other) && at(other) === at(from)).length;
				for (const from of words.keys()) {
					const name = levels[length - 1]?.[from] ?? -1;
					expect(name >= 0).toBe(isOne(from) && countOf(from) > 1);
					if (name >= 0) expect(counts[length - 1]![name]).toBe(countOf(from));
				}
			}
		}),
	);
});
