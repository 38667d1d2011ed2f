import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createOutline, type Outline} from '../../src/briefing/outline.ts';
import {
	breakAll,
	type Flow,
	flowFor,
	lastTop,
	type Row,
	type RowIndex,
	rowAt,
	rowsFrom,
	stepped,
	type TurnFilter,
} from '../../src/reader/flow.ts';
import {compareSpots, textAt} from '../../src/reader/spot.ts';
import {narrowRuler} from '../../src/text/cells.ts';
import {unchanged} from '../../src/text/script.ts';
import {harbour} from './harbour.ts';
import {seed} from './session.ts';

const outlines = [createOutline(harbour), createOutline(seed)];
const flow = (outline: Outline, lineWidth: number, shows?: TurnFilter): Flow =>
	flowFor(outline, {lineWidth, ruler: narrowRuler, convert: unchanged, shows});

/** Every row there is. */
const all = (flow: Flow): readonly Row[] => rowsFrom(flow, {section: 0, row: 0}, Number.POSITIVE_INFINITY);

/** Rows as they read: gaps as empty lines, rules with the number of the question, headings as the speaker's name. */
function lines(rows: readonly Row[]): readonly string[] {
	return rows.map(row => {
		if (row.kind === 'gap') return '';
		if (row.kind === 'rule') return `--- ${row.section.exchange?.n ?? row.section.kind}`;
		if (row.kind === 'heading') return `# ${outlines[0]!.speaker(row.turn.speaker)?.name ?? '-'}`;
		return row.shown.text.slice(row.start, row.end);
	});
}

test('an exchange under its rule: the question without a heading of its own, each answer under its speaker', () => {
	const whole = flow(outlines[0]!, 40);
	const section = whole.sections.findIndex(({exchange}) => exchange?.n === 2);
	expect(lines(whole.rowsOf(section))).toEqual([
		'',
		'--- 2',
		'Two years ago the port promised ',
		'“zero-emission” cranes. How many of the ',
		'48 cranes run on shore power today, and ',
		'what does the chip shortage mean for the ',
		'rest?',
		'',
		'# 陶景明',
		'這個問題請邱總工程師回答。',
		'',
		'# 邱以安',
		'謝謝。四十八臺吊車裡有三十五臺已經改用岸',
		'電，其餘的在等芯片。芯片的短缺讓工期往後',
		'推了四個月，不過今年年底以前可以全部',
		'換完。',
		'',
		'（工作人員展示吊車模型）',
		'',
		'芯片以外，軟件也是我們自己寫的。這套軟件',
		'叫“潮汐”，它會按潮位、船期和電價來安排吊',
		'車，比過去省電18%。',
		'',
		'# Dana Whitfield',
		'And the workers?',
		'',
		'# 邱以安',
		'沒有人因此離職。司機都轉到控制室，𠮷田先',
		'生就是其中一位👩‍🔧。',
	]);
});

test('the first section has no rule above it, and rows go on from one section to the next', () => {
	const whole = flow(outlines[0]!, 40);
	const first = lines(whole.rowsOf(0));
	expect(first[0]).toMatch(/^#/);
	expect(lines(rowsFrom(whole, {section: 0, row: first.length - 1}, 3)).slice(1)).toEqual(['', '--- 1']);
});

test('only some turns: the same rows without the others, and of other sections nothing', () => {
	const some = flow(outlines[0]!, 40, turn => turn.id === 'q2-a1' || turn.id === 'q2-a3' || turn.id === 'q3-a1');
	expect(some.sections.map(({exchange}) => exchange?.n)).toEqual([2, 3]);
	expect(lines(all(some)).slice(0, 8)).toEqual([
		'# 陶景明',
		'這個問題請邱總工程師回答。',
		'',
		'# 邱以安',
		'沒有人因此離職。司機都轉到控制室，𠮷田先',
		'生就是其中一位👩‍🔧。',
		'',
		'--- 3',
	]);
});

describe.each(outlines.map(outline => [outline.briefing.source.name, outline] as const))(
	'the flow of %s',
	(_name, outline) => {
		const widths = fc.integer({min: 2, max: 200});

		test('is in the order of its spots, no two rows at one', () => {
			fc.assert(
				fc.property(widths, width => {
					const rows = all(flow(outline, width));
					for (let i = 1; i < rows.length; i++) {
						expect(compareSpots(outline, rows[i - 1]!.spot, rows[i]!.spot)).toBeLessThan(0);
					}
				}),
				{numRuns: 20},
			);
		});

		test('holds all text, each row within the line', () => {
			fc.assert(
				fc.property(widths, width => {
					const text = new Map<string, string>();
					for (const row of all(flow(outline, width))) {
						if (row.kind !== 'text') continue;
						const part = row.shown.text.slice(row.start, row.end);
						text.set(row.block.id, (text.get(row.block.id) ?? '') + part);
						expect(narrowRuler.width(part.trimEnd())).toBeLessThanOrEqual(Math.max(width, 2));
					}
					for (const block of outline.blocks) expect(text.get(block.id) ?? '').toBe(block.text);
				}),
				{numRuns: 20},
			);
		});

		test('a row is found again by any place on it, and by so many steps', () => {
			fc.assert(
				fc.property(widths, fc.nat(), fc.nat(), (width, at, into) => {
					const whole = flow(outline, width);
					const rows = all(whole);
					const index = at % rows.length;
					const row = rows[index]!;
					const offset = row.spot.offset + (row.kind === 'text' ? into % (row.end - row.start) : 0);
					const found = rowAt(whole, {...row.spot, offset})!;
					expect(whole.rowsOf(found.section)[found.row]).toBe(row);
					expect(stepped(whole, first, index)).toEqual(found);
					expect(stepped(whole, found, -index)).toEqual(first);
				}),
			);
		});

		test('no step leads out of it', () => {
			const whole = flow(outline, 40);
			const last = lastTop(whole, 1);
			expect(stepped(whole, first, 1_000_000)).toEqual(last);
			expect(stepped(whole, last, -1_000_000)).toEqual(first);
			expect(rowsFrom(whole, lastTop(whole, 7), 100)).toHaveLength(7);
			expect(lastTop(whole, 1_000_000)).toEqual(first);
		});

		test('a place that is not here is at the first row', () => {
			expect(rowAt(flow(outline, 40), textAt('nowhere', 5))).toEqual(first);
			expect(rowAt(flow(outline, 40), textAt(''))).toEqual(first);
		});

		test('its rows are counted once all are broken', () => {
			// At 11 cells, and at 120, the last section of one of them makes the hundreds full.
			for (const width of [11, 120, 333]) {
				const whole = flow(createOutline(outline.briefing), width);
				expect(whole.counted()).toBeNull();
				for (const _ of breakAll(whole)) expect(whole.counted()).toBeNull();
				expect(whole.counted()?.at(-1)).toBe(all(whole).length);
			}
		});
	},
);

const first: RowIndex = {section: 0, row: 0};

test('where nothing is shown there is no row', () => {
	expect(
		rowAt(
			flow(outlines[0]!, 40, () => false),
			textAt('q1-q1-p1'),
		),
	).toBeNull();
});

test('rows are kept: flows of different widths are each made once', () => {
	const outline = outlines[1]!;
	const [narrow, wide] = [flow(outline, 44), flow(outline, 46)];
	expect(narrow).not.toBe(wide);
	expect(flow(outline, 44)).toBe(narrow);
	expect(flow(outline, 46)).toBe(wide);
	expect(narrow.rowsOf(1)).toBe(narrow.rowsOf(1));
});
