import {describe, expect, test} from 'vitest';
import {editDistance, slipsFor} from '../../src/text/edit-distance.ts';

describe('editDistance', () => {
	test.each([
		['', '', 0],
		['', 'abc', 3],
		['vaccine', 'vaccine', 0],
		['vacine', 'vaccine', 1],
		['vaccien', 'vaccine', 1],
		['kitten', 'sitting', 3],
		['ca', 'abc', 3],
	])('%s, %s: %i', (one, other, distance) => {
		expect(editDistance(one, other)).toBe(distance);
		expect(editDistance(other, one)).toBe(distance);
	});
});

test('the words that a typed one may be meant for, the nearest first', () => {
	const words = ['parse', 'print', 'sparse', 'list'];
	expect(slipsFor('paser', words)).toEqual(['parse']);
	expect(slipsFor('sparze', words)).toEqual(['sparse', 'parse']);
	expect(slipsFor('ls', words)).toEqual([]);
	expect(slipsFor('transcript', words)).toEqual([]);
});
