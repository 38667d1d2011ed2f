import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {narrowRuler, rulerOf} from '../../src/text/cells.ts';
import {excerpt} from '../../src/text/excerpt.ts';

describe('excerpt', () => {
	test.each([
		['芯片產業的高質量發展', [[0, 2]], 40, '芯片產業的高質量發展', ['芯片']],
		['芯片產業的高質量發展', [[0, 2]], 9, '芯片產業…', ['芯片']],
		['應該說,芯片產業的高質量發展,關系到產業鏈', [[4, 6]], 13, '…說,芯片產業…', ['芯片']],
		['關系到現代信息產業和產業鏈發展', [[13, 15]], 9, '…鏈發展', ['發展']],
		['no range at all here', [], 10, 'no range …', []],
		['芯片', [[0, 2]], 1, '…', []],
		['芯片', [[0, 2]], 0, '', []],
	] as const)('%s %j in %i cells', (text, ranges, cells, shown, marked) => {
		const cut = excerpt(text, ranges, cells, narrowRuler);
		expect(cut.text).toBe(shown);
		expect(cut.ranges.map(([start, end]) => cut.text.slice(start, end))).toEqual(marked);
	});

	test('shows the range where the dots are as wide as a Han character, too', () => {
		const text = '是我國工業增加值由23.5萬億增加到31.3萬億,連續11年成為世界最大的制造業國家';
		const at = text.indexOf('31.3');
		const {text: shown, ranges} = excerpt(text, [[at, at + 6]], 30, rulerOf(2));
		expect(ranges.map(range => shown.slice(...range))).toEqual(['31.3萬億']);
		expect(shown.startsWith('…')).toBe(true);
	});

	test('never wider than asked, ranges inside and in order', () => {
		const ranges = fc.array(fc.nat(60), {maxLength: 6}).map(list => [...new Set(list)].sort((a, b) => a - b));
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 60}), ranges, fc.nat(30), (text, cuts, cells) => {
				const pairs = cuts.filter(cut => cut <= text.length);
				const list = Array.from({length: pairs.length >> 1}, (_, i) => [pairs[i * 2]!, pairs[i * 2 + 1]!] as const);
				const cut = excerpt(text, list, cells, narrowRuler);
				expect(narrowRuler.width(cut.text)).toBeLessThanOrEqual(cells);
				let before = 0;
				for (const [start, end] of cut.ranges) {
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end).toBeGreaterThan(start);
					before = end;
				}
				expect(before).toBeLessThanOrEqual(cut.text.length);
			}),
		);
	});
});
