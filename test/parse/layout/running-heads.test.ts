import {expect, test} from 'vitest';
import {recurring} from '../../../src/parse/layout/running-heads.ts';
import {literalLine} from '../../../src/parse/manuscript.ts';

test('finds the lines that only differ in numbers and blanks', () => {
	const lines = [
		'March 3, 2021  Press Conference  FINAL 1',
		'Good evening.',
		'March 3, 2021   Press Conference   FINAL 2',
		'Thank you.',
		'March 3, 2021  Press Conference  FINAL 3',
		'Thank you.',
		'Thank you.',
	].map((text, i) => literalLine(text, i * 100, 'break'));
	expect([...recurring(lines)]).toEqual([0, 200, 400]);
});
