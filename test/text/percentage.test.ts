import {expect, test} from 'vitest';
import {percentage} from '../../src/text/percentage.ts';

test.each([
	[0, '0%'],
	[0.0001, '<1%'],
	[0.004, '<1%'],
	[0.005, '1%'],
	[0.724, '72%'],
	[1, '100%'],
])('%d is %s', (part, text) => {
	expect(percentage(part)).toBe(text);
});
