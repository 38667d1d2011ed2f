import {expect, test} from 'vitest';
import {clockTime} from '../../../src/parse/words/clock-time.ts';

test.each([
	[0, '00:00:00.000'],
	[61.5, '00:01:01.500'],
	[59.9996, '00:01:00.000'],
	[3723.004, '01:02:03.004'],
	[360_000, '100:00:00.000'],
	[-1, '00:00:00.000'],
])('%d seconds are %s', (seconds, time) => {
	expect(clockTime(seconds)).toBe(time);
});
