import {describe, expect, test} from 'vitest';
import {narrowRuler} from '../../src/text/cells.ts';
import {leadingOn, leadingUp} from '../../src/text/context.ts';

describe('what leads up to a key', () => {
	test.each([
		['as it stands', 20, 'as it stands'],
		['as it stands', 12, 'as it stands'],
		['as it stands', 11, '…it stands'],
		['as it stands', 8, '…stands'],
		['as it stands', 5, '…ands'],
		['as it stands ', 8, '…stands '],
		['我們說得很清楚', 8, '…很清楚'],
		['共31.3萬億元', 10, '…萬億元'],
		['', 5, ''],
	])('%s in %d: %s', (text, cells, shown) => {
		expect(leadingUp(text, cells, narrowRuler)).toBe(shown);
	});

	test('not from before an offset', () => {
		expect(leadingUp('as it stands', 20, narrowRuler, 4)).toBe('…stands');
		expect(leadingUp('as it stands', 20, narrowRuler, 0)).toBe('as it stands');
	});
});

describe('what follows a key', () => {
	test.each([
		['as it stands', 12, 'as it stands'],
		['as it stands', 11, 'as it…'],
		['stands', 5, 'stan…'],
		['我們說得很清楚', 8, '我們說…'],
		['共31.3萬億元', 5, '共…'],
	])('%s in %d: %s', (text, cells, shown) => {
		expect(leadingOn(text, cells, narrowRuler)).toBe(shown);
	});

	test('not beyond an offset', () => {
		expect(leadingOn('as it stands', 20, narrowRuler, 8)).toBe('as it…');
	});
});
