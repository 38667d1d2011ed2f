import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Arrangement, arrange, type Layout} from '../../src/reader/layout.ts';

const reading: Arrangement = {measure: 40, zoomed: false, searching: false, pane: 'text'};

/** The screen as a picture: title, list, the rule, heading, gutter, text, room at its right, status. */
function picture(layout: Layout): readonly string[] {
	const {columns, titleRows, bodyRows, listColumns, listRows, ruleColumns, headingRows, textRows, gutter, lineWidth} =
		layout;
	const stacked = listColumns === columns;
	const list = (row: number): string => (row < listRows ? 'l'.repeat(listColumns) : '');
	const text = (row: number): string => {
		if (layout.textColumns === 0 || row < 0) return '';
		if (row < headingRows) return 'h'.repeat(layout.textColumns);
		if (row >= headingRows + textRows) return '';
		return `${' '.repeat(layout.air)}${'g'.repeat(gutter)}${'t'.repeat(lineWidth)}`.padEnd(layout.textColumns, '-');
	};
	return [
		...Array.from({length: titleRows}, () => 'T'.repeat(columns)),
		...Array.from({length: bodyRows}, (_, row) =>
			stacked ? list(row) || text(row - listRows) : `${list(row)}${'|'.repeat(ruleColumns)}${text(row)}`,
		),
		's'.repeat(columns),
	];
}

describe('pictures', () => {
	test('20×6: one row of heading, three of text, to the edges', () => {
		expect(picture(arrange({columns: 20, rows: 6}, reading))).toEqual([
			'hhhhhhhhhhhhhhhhhhhh',
			' ggttttttttttttttt--',
			' ggttttttttttttttt--',
			' ggttttttttttttttt--',
			' ggttttttttttttttt--',
			'ssssssssssssssssssss',
		]);
	});

	test('200×12: a wider list, the text in the middle of what is left', () => {
		const [, , row] = picture(arrange({columns: 200, rows: 12}, reading));
		expect(row).toBe(`${'l'.repeat(64)}|${' '.repeat(25)}gggg${'t'.repeat(80)}${'-'.repeat(26)}`);
	});

	test('zoomed, there is no bar beside the text, which stands in the middle', () => {
		const layout = arrange({columns: 120, rows: 12}, {...reading, zoomed: true});
		expect(layout.barColumns).toBe(0);
		expect(picture(layout)[2]).toBe(`${' '.repeat(17)}gggg${'t'.repeat(80)}${'-'.repeat(19)}`);
		expect(arrange({columns: 120, rows: 12}, {...reading, zoomed: true, searching: true}).barColumns).toBe(1);
	});

	test('20×6, another pane or a search: the list alone', () => {
		for (const change of [{pane: 'questions'}, {searching: true}] as const) {
			expect(picture(arrange({columns: 20, rows: 6}, {...reading, ...change}))).toEqual([
				'llllllllllllllllllll',
				'llllllllllllllllllll',
				'llllllllllllllllllll',
				'llllllllllllllllllll',
				'llllllllllllllllllll',
				'ssssssssssssssssssss',
			]);
		}
	});

	test('40×12, searching: the list over the text', () => {
		expect(picture(arrange({columns: 40, rows: 12}, {...reading, searching: true}))).toEqual([
			'TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT',
			'llllllllllllllllllllllllllllllllllllllll',
			'llllllllllllllllllllllllllllllllllllllll',
			'llllllllllllllllllllllllllllllllllllllll',
			'llllllllllllllllllllllllllllllllllllllll',
			'llllllllllllllllllllllllllllllllllllllll',
			'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh',
			' ggggttttttttttttttttttttttttttttttttt--',
			' ggggttttttttttttttttttttttttttttttttt--',
			' ggggttttttttttttttttttttttttttttttttt--',
			' ggggttttttttttttttttttttttttttttttttt--',
			'ssssssssssssssssssssssssssssssssssssssss',
		]);
	});

	test('60×20: the list beside the text', () => {
		const rows = picture(arrange({columns: 60, rows: 20}, reading));
		expect(rows).toHaveLength(20);
		expect(rows.slice(0, 4)).toEqual([
			'TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT',
			'llllllllllllllll|hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh',
			'llllllllllllllll|hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh',
			'llllllllllllllll| ggggtttttttttttttttttttttttttttttttttttt--',
		]);
	});
});

describe('columns and rows', () => {
	test.each([
		// columns rows  list text line rows
		[20, 6, 0, 20, 15, 4],
		[40, 12, 0, 40, 33, 9],
		[59, 20, 0, 59, 52, 16],
		[60, 20, 16, 43, 36, 16],
		[80, 24, 21, 58, 51, 20],
		[99, 30, 26, 72, 65, 26],
		[100, 30, 24, 75, 68, 26],
		[120, 36, 32, 87, 80, 32],
		[140, 40, 52, 87, 80, 36],
		[180, 50, 64, 115, 80, 46],
		[200, 60, 64, 135, 80, 56],
	])('%i×%i', (columns, rows, listColumns, textColumns, lineWidth, textRows) => {
		expect(arrange({columns, rows}, reading)).toMatchObject({listColumns, textColumns, lineWidth, textRows});
	});

	test.each([
		[59, 20, 59, 59, 9, 9],
		[60, 20, 24, 35, 18, 16],
		[80, 24, 32, 47, 22, 20],
		[120, 36, 48, 71, 34, 32],
		[200, 60, 80, 119, 58, 56],
	])('%i×%i, searching', (columns, rows, listColumns, textColumns, listRows, headedRows) => {
		const layout = arrange({columns, rows}, {...reading, searching: true});
		expect(layout).toMatchObject({listColumns, textColumns, listRows});
		expect(layout.textRows + layout.headingRows - (layout.headingRows > 1 ? 2 : 0)).toBe(headedRows);
	});

	test.each([
		[59, 0, 59],
		[80, 0, 80],
		[200, 0, 200],
	])('%i columns, zoomed', (columns, listColumns, textColumns) => {
		expect(arrange({columns, rows: 24}, {...reading, zoomed: true})).toMatchObject({listColumns, textColumns});
	});

	test('a line is as long as it is wanted, as far as there is room', () => {
		const lineWidth = (measure: number): number => arrange({columns: 120, rows: 36}, {...reading, measure}).lineWidth;
		expect([10, 20, 40].map(lineWidth)).toEqual([20, 40, 80]);
		expect(lineWidth(100)).toBeLessThanOrEqual(120);
	});

	test('everything fits, at any size and in any arrangement', () => {
		const arrangement = fc.record({
			measure: fc.integer({min: 10, max: 100}),
			zoomed: fc.boolean(),
			searching: fc.boolean(),
			pane: fc.constantFrom('speakers', 'questions', 'text' as const),
		});
		fc.assert(
			fc.property(fc.integer({min: 1, max: 300}), fc.integer({min: 1, max: 100}), arrangement, (columns, rows, how) => {
				const layout = arrange({columns, rows}, how);
				const stacked = layout.listColumns === columns;
				expect(layout.titleRows + layout.bodyRows + 1).toBeLessThanOrEqual(Math.max(2, rows));
				expect(
					layout.listRows + (stacked && layout.textColumns > 0 ? layout.headingRows + layout.textRows : 0),
				).toBeLessThanOrEqual(layout.bodyRows);
				if (!stacked) expect(layout.listColumns + layout.ruleColumns + layout.textColumns).toBe(columns);
				if (layout.textColumns > 0) expect(layout.textRows).toBeGreaterThan(0);
				expect(layout.lineWidth).toBeGreaterThanOrEqual(2);
				if (columns >= 20 && layout.textColumns > 0) {
					expect(1 + layout.gutter + layout.lineWidth + 1).toBeLessThan(layout.textColumns);
				}
				for (const value of Object.values(layout)) expect(value).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});
