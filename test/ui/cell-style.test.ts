import {describe, expect, test} from 'vitest';
import {type CellStyle, nothing, partsAfter, plain, sgrCodes} from '../../src/ui/cell-style.ts';
import {testEveryRow} from '../rows.ts';

/** One SGR after the other, and what they come to. */
const sequences: readonly (readonly [parameters: readonly string[], codes: string])[] = [
	[['1'], '1'],
	[['2'], '2'],
	[['3'], '3'],
	[['4'], '4'],
	[['7'], '7'],
	[['9'], '9'],
	[['1;2;7', '22'], '7'],
	[['1', '22', '7'], '7'],
	[['3;4', '23'], '4'],
	[['3;4', '24'], '3'],
	[['1;7', '27'], '1'],
	[['1;9', '29'], '1'],
	[['31;1', '39'], '1'],
	[['31;41', '49'], '31'],
	[['4', '1'], '1;4'],
	[['30', '37'], '37'],
	[['90', '97'], '97'],
	[['40', '47'], '47'],
	[['100', '107'], '107'],
	[['38;5;9', '1'], '1;38;5;9'],
	[['48;2;1;2;3;4', '39'], '4;48;2;1;2;3'],
	[['38;2;1;2;3;48;5;7'], '38;2;1;2;3;48;5;7'],
	[['1;31', ''], ''],
	[['1;31', '0'], ''],
	[['1;31', '0;4'], '4'],
	[['1', '5;6;8;10;28;58;98;99;108;999'], '1'],
];

const after = (parameters: readonly string[]): CellStyle =>
	parameters.reduce((style, more) => style.after(more), plain);

describe('the style', () => {
	test.each(sequences)('after %j is %j', (parameters, codes) => {
		expect(after(parameters).codes).toBe(codes);
	});

	test('is one object, however one comes to it', () => {
		expect(after(['1', '31'])).toBe(after(['31;1']));
		expect(after(['4', '24'])).toBe(plain);
	});

	test.each([
		['1;2;3;31', ''],
		['4;31', '4;31'],
		['7', '7'],
		['9', '9'],
		['1;44', '1;44'],
	])('of a blank in %s shows %j', (parameters, codes) => {
		expect(plain.after(parameters).ofBlank.codes).toBe(codes);
	});

	testEveryRow(sgrCodes, sequences, ([parameters], codes) =>
		parameters.reduce((parts, more) => partsAfter(parts, more, codes), nothing),
	);
});
