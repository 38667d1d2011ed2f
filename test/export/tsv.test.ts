import {expect, test} from 'vitest';
import {tsv} from '../../src/export/tsv.ts';

test('a header and rows; what would break a row becomes a blank', () => {
	const rows = [
		['Oslo\tharbour', 3, null],
		['two\r\nlines', 0, ''],
	];
	expect(tsv(['a', 'b', 'c'], rows)).toBe('a\tb\tc\nOslo harbour\t3\t\ntwo lines\t0\t\n');
});

test('no rows', () => {
	expect(tsv(['a'], [])).toBe('a\n');
});
