import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {cellWidth, setAmbiguousCells} from '../../src/text/cells.ts';
import {fullLine, line, type Segment, segmentCells, spread} from '../../src/ui/line.ts';

afterEach(() => setAmbiguousCells(1));

const loud = (text: string): string => `<${text}>`;

describe('line', () => {
	test.each<readonly [segments: readonly Segment[], cells: number, drawn: string]>([
		[[['芯片'], ['產業']], 8, '芯片產業'],
		[[['芯片'], ['產業']], 7, '芯片產…'],
		[[['芯片'], ['產業']], 6, '芯片…'],
		[[['芯片'], ['產業']], 5, '芯片…'],
		[[['芯片', loud], ['產業']], 5, '<芯片>…'],
		[
			[
				['芯片', loud],
				['產業', loud],
			],
			8,
			'<芯片><產業>',
		],
		[[['abc']], 1, '…'],
		[[['abc']], 0, ''],
		[[], 5, ''],
		[[['']], 5, ''],
	])('%j in %i cells', (segments, cells, drawn) => {
		expect(line(segments, cells)).toBe(drawn);
	});
});

describe('fullLine', () => {
	test('is filled to its cells, and painted with them', () => {
		expect(fullLine([['芯片']], 6)).toBe('芯片  ');
		expect(fullLine([['芯片'], ['產業']], 6)).toBe('芯片… ');
		expect(fullLine([['芯']], 4, loud)).toBe('<芯  >');
	});

	test('any text at any width, ambiguous characters narrow or wide: exactly its cells', () => {
		const text = fc.oneof(
			fc.string({unit: 'grapheme', maxLength: 8}),
			fc.constantFrom('“芯”', '——', '…', '👩‍🔧', '𠮷田'),
		);
		fc.assert(
			fc.property(
				fc.array(text, {maxLength: 5}),
				fc.integer({min: 2, max: 30}),
				fc.constantFrom(1, 2),
				(texts, cells, ambiguous) => {
					setAmbiguousCells(ambiguous as 1 | 2);
					const drawn = fullLine(
						texts.map(text => [text]),
						cells,
					);
					expect(cellWidth(drawn)).toBe(cells);
				},
			),
			{numRuns: 300},
		);
	});
});

describe('spread', () => {
	test.each<readonly [left: string, right: string, cells: number, drawn: string]>([
		['標題', '12 問', 12, '標題   12 問'],
		['標題很長很長', '12 問', 12, '標題…  12 問'],
		['標題', '', 6, '標題  '],
		['標題', '2021-03-01 · 12 問', 10, '2021-03-0…'],
		['', '12', 6, '    12'],
	])('%s and %s in %i cells', (left, right, cells, drawn) => {
		expect(spread([[left]], [[right]], cells)).toBe(drawn);
	});
});

test('segmentCells counts what is drawn', () => {
	expect(segmentCells([['芯片'], [' a', loud]])).toBe(6);
});
