import fs from 'node:fs';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {graphemes, narrowRuler, wideRuler} from '../../src/text/cells.ts';

interface WidthRow {
	readonly name: string;
	readonly text: string;
	readonly stringWidth9: number;
	readonly stringWidth9AmbiguousWide: number;
	readonly agree: boolean;
}

const rows: readonly WidthRow[] = JSON.parse(
	fs.readFileSync(new URL('../test-strings.json', import.meta.url), 'utf8'),
).widths;

describe('the width', () => {
	test.each(rows.filter(row => row.agree))('$name is as wide as terminals draw it', row => {
		expect(narrowRuler.width(row.text)).toBe(row.stringWidth9);
		expect(wideRuler.width(row.text)).toBe(row.stringWidth9AmbiguousWide);
	});

	test('every code point, alone and beside a mark, is what string-width says', () => {
		const wrong: string[] = [];
		for (const ruler of [narrowRuler, wideRuler]) {
			for (let code = 0; code <= 0x1_ffff; code += code < 0x3100 || code > 0xf000 ? 1 : 7) {
				const character = String.fromCodePoint(code);
				for (const text of code < 0x3100 ? [character, `a${character}\u0301`] : [character]) {
					if (ruler.width(text) !== stringWidth(text, {ambiguousIsNarrow: ruler === narrowRuler}))
						wrong.push(code.toString(16));
				}
			}
		}
		expect(wrong).toEqual([]);
	}, 30_000);

	test('any text is as wide as string-width says', () => {
		const piece = fc.oneof(
			fc.string({unit: 'binary', maxLength: 4}),
			fc.string({unit: 'grapheme', maxLength: 4}),
			fc.constantFrom(
				'工業',
				'“”',
				'\u0301',
				'\u200D',
				'\uFE0F',
				'1\uFE0F\u20E3',
				'👨‍👩‍👧',
				'👍',
				'🏽',
				'❤',
				'☝',
				'⌚',
				'\uFE0E',
				'🇨🇳',
				'\u1100\u1161\u11A8',
				'각\u11A8',
				'\u0600',
				'ｶﾞ',
				'क्षि',
				'\r\n',
				'\u001B[31m',
				'\u001B]8;;x\u0007',
				'\uD800',
			),
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 8}), fc.boolean(), (pieces, wide) => {
				const text = pieces.join('');
				expect((wide ? wideRuler : narrowRuler).width(text)).toBe(stringWidth(text, {ambiguousIsNarrow: !wide}));
			}),
			{numRuns: 2000},
		);
	});
});

test('graphemes are those of Intl.Segmenter', () => {
	const segmenter = new Intl.Segmenter();
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('芯', 'a\u0301', '\u0600'), (text, extra) => {
			const whole = `${text}${extra}ab${text}`;
			expect(graphemes(whole)).toEqual([...segmenter.segment(whole)].map(({segment}) => segment));
		}),
	);
});

test.each([
	['工業和信息化', 5, '工業', '工業…', '工業…'],
	['工業和信息化', 6, '工業和', '工業…', '工業… '],
	['工業', 6, '工業', '工業', '工業  '],
	['工業', 4, '工業', '工業', '工業'],
	['5G', 1, '5', '…', '…'],
	['👨‍👩‍👧好', 3, '👨‍👩‍👧', '👨‍👩‍👧…', '👨‍👩‍👧…'],
	['e\u0301e\u0301', 1, 'e\u0301', '…', '…'],
	['好', 0, '', '', ''],
	['', 2, '', '', '  '],
])('%j in %i cells', (text, cells, taken, fitted, padded) => {
	expect(narrowRuler.take(text, cells)).toBe(taken);
	expect(narrowRuler.fit(text, cells)).toBe(fitted);
	expect(narrowRuler.pad(text, cells)).toBe(padded);
});

test('where an ellipsis takes two cells, cutting makes room for both', () => {
	expect(wideRuler.fit('工業和信息化', 6)).toBe('工業…');
	expect(wideRuler.fit('工業和', 1)).toBe('');
	expect(wideRuler.pad('工業和信息化', 7)).toBe('工業… ');
});
