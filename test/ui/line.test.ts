import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {roles, type Segment, type TextRole} from '../../src/reader/segment.ts';
import {narrowRuler, wideRuler} from '../../src/text/cells.ts';
import {type Brush, fullLine, line, segmentCells, spread} from '../../src/ui/line.ts';
import type {Paint, Theme} from '../../src/ui/theme.ts';

/** Every role is loud, but plain text. */
const theme = Object.fromEntries(
	roles.map((role): readonly [TextRole, Paint] => [role, text => (role === 'text' ? text : `<${text}>`)]),
) as Theme;
const brush: Brush = {ruler: narrowRuler, theme};

describe('line', () => {
	test.each<readonly [segments: readonly Segment[], cells: number, drawn: string]>([
		[[['芯片'], ['產業']], 8, '芯片產業'],
		[[['芯片'], ['產業']], 7, '芯片產…'],
		[[['芯片'], ['產業']], 6, '芯片…'],
		[[['芯片'], ['產業']], 5, '芯片…'],
		[[['芯片', 'hit'], ['產業']], 5, '<芯片>…'],
		[
			[
				['芯片', 'hit'],
				['產業', 'hit'],
			],
			8,
			'<芯片><產業>',
		],
		[[['abc']], 1, '…'],
		[[['abc']], 0, ''],
		[[], 5, ''],
		[[['']], 5, ''],
	])('%j in %i cells', (segments, cells, drawn) => {
		expect(line(brush, segments, cells)).toBe(drawn);
	});
});

describe('fullLine', () => {
	test('is filled to its cells, and painted with them', () => {
		expect(fullLine(brush, [['芯片']], 6)).toBe('芯片  ');
		expect(fullLine(brush, [['芯片'], ['產業']], 6)).toBe('芯片… ');
		expect(fullLine(brush, [['芯']], 4, 'chosen')).toBe('<芯  >');
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
				fc.constantFrom(narrowRuler, wideRuler),
				(texts, cells, ruler) => {
					const drawn = fullLine(
						{ruler, theme},
						texts.map(text => [text]),
						cells,
					);
					expect(ruler.width(drawn)).toBe(cells);
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
		expect(spread(brush, [[left]], [[right]], cells)).toBe(drawn);
	});
});

test('segmentCells counts what is drawn', () => {
	expect(segmentCells(brush, [['芯片'], [' a', 'hit']])).toBe(6);
});
