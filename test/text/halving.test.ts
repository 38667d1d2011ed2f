import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countHolding} from '../../src/text/halving.ts';

test('as many as counting one by one finds', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(9)), fc.integer({min: -1, max: 10}), (numbers, limit) => {
			const rising = numbers.toSorted((a, b) => a - b);
			const count = countHolding(rising.length, i => rising[i]! <= limit);
			expect(count).toBe(rising.filter(number => number <= limit).length);
		}),
	);
});

test('asks about few', () => {
	let asked = 0;
	countHolding(1_000_000, i => ++asked > 0 && i < 777);
	expect(asked).toBeLessThan(25);
});
