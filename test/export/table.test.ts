import {expect, test} from 'vitest';
import {csv, tableFormats, tsv} from '../../src/export/table.ts';

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

test('RFC 4180: quotation marks around what would break a row, and every line ends in CR and LF', () => {
	const rows = [
		['Oslo, "harbour"', 3, null],
		['two\nlines', 0, ''],
	];
	expect(csv(['a', 'b', 'c'], rows)).toBe('a,b,c\r\n"Oslo, ""harbour""",3,\r\n"two\nlines",0,\r\n');
});

test('by the ending of a name', () => {
	const written = Object.entries(tableFormats).map(([ending, write]) => [ending, write(['a', 'b'], [['x', null]])]);
	expect(written).toEqual([
		['.tsv', 'a\tb\nx\t\n'],
		['.csv', 'a,b\r\nx,\r\n'],
		['.json', '[\n\t{\n\t\t"a": "x",\n\t\t"b": null\n\t}\n]\n'],
	]);
});

test.each([
	['=HYPERLINK("http://a")', '\'=HYPERLINK("http://a")'],
	["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
	['-2+3', "'-2+3"],
	['@SUM(1)', "'@SUM(1)"],
	[' =1', "' =1"],
	['＝1＋1', "'＝1＋1"],
	['-3', '-3'],
	['+5.3%', '+5.3%'],
	['a=1', 'a=1'],
	['—— 完 ——', '—— 完 ——'],
])('no spreadsheet takes it for a formula: %s', (value, shown) => {
	expect(tsv(['a'], [[value]])).toBe(`a\n${shown}\n`);
	expect(csv(['a'], [[value]])).toBe(`a\r\n${shown.includes('"') ? `"${shown.replaceAll('"', '""')}"` : shown}\r\n`);
});

test('a number is one, and what would part cells elsewhere is quoted', () => {
	expect(tsv(['a'], [[-3]])).toBe('a\n-3\n');
	expect(csv(['a'], [['x;=1']])).toBe('a\r\n"x;=1"\r\n');
});
