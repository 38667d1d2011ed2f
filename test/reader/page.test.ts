import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createOutline} from '../../src/briefing/outline.ts';
import {layOut, type Page, rowAt} from '../../src/reader/page.ts';
import {compareSpots, textAt} from '../../src/reader/spot.ts';
import {narrowRuler} from '../../src/text/cells.ts';
import {unchanged} from '../../src/text/script.ts';
import {harbour} from './harbour.ts';
import {seed} from './session.ts';

const setting = (lineWidth: number) => ({lineWidth, ruler: narrowRuler, convert: unchanged});
const outlines = [createOutline(harbour), createOutline(seed)];

/** A page as it reads: gaps as empty lines, headings as the speaker's name. */
function lines({rows}: Page): readonly string[] {
	const outline = outlines[0]!;
	return rows.map(row => {
		if (row.kind === 'gap') return '';
		if (row.kind === 'heading') return `# ${outline.speaker(row.turn.speaker)?.name ?? '-'}`;
		return row.shown.text.slice(row.start, row.end);
	});
}

test('an exchange: the question without a heading of its own, each answer under its speaker', () => {
	const section = outlines[0]!.sections.find(({exchange}) => exchange?.n === 2)!;
	expect(lines(layOut(section, setting(40)))).toEqual([
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
		'推了四個月，不過今年年底以前可以全部換',
		'完。',
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

test('only one speaker: the same rows without the others', () => {
	const section = outlines[0]!.sections.find(({exchange}) => exchange?.n === 2)!;
	const shown = lines(layOut(section, setting(40), turn => turn.id === 'q2-a1' || turn.id === 'q2-a3'));
	expect(shown).toEqual([
		'# 陶景明',
		'這個問題請邱總工程師回答。',
		'',
		'# 邱以安',
		'沒有人因此離職。司機都轉到控制室，𠮷田先',
		'生就是其中一位👩‍🔧。',
	]);
});

describe.each(outlines.map(outline => [outline.briefing.source.name, outline] as const))(
	'pages of %s',
	(_name, outline) => {
		const widths = fc.integer({min: 2, max: 200});

		test('are in the order of their spots, no two rows at one', () => {
			fc.assert(
				fc.property(widths, width => {
					for (const section of outline.sections) {
						const {rows} = layOut(section, setting(width));
						for (let i = 1; i < rows.length; i++) {
							expect(compareSpots(outline, rows[i - 1]!.spot, rows[i]!.spot)).toBeLessThan(0);
						}
					}
				}),
				{numRuns: 20},
			);
		});

		test('hold all text, each row within the line', () => {
			fc.assert(
				fc.property(widths, width => {
					const text = new Map<string, string>();
					for (const section of outline.sections) {
						for (const row of layOut(section, setting(width)).rows) {
							if (row.kind !== 'text') continue;
							const part = row.shown.text.slice(row.start, row.end);
							text.set(row.block.id, (text.get(row.block.id) ?? '') + part);
							expect(narrowRuler.width(part.trimEnd())).toBeLessThanOrEqual(Math.max(width, 2));
						}
					}
					for (const block of outline.blocks) expect(text.get(block.id) ?? '').toBe(block.text);
				}),
				{numRuns: 20},
			);
		});

		test('a row is found again by any place on it', () => {
			const section = fc.constantFrom(...outline.sections);
			fc.assert(
				fc.property(section, widths, fc.nat(), fc.nat(), (section, width, at, into) => {
					const page = layOut(section, setting(width));
					const index = at % page.rows.length;
					const row = page.rows[index]!;
					const offset = row.spot.offset + (row.kind === 'text' ? into % (row.end - row.start) : 0);
					expect(rowAt(page, {...row.spot, offset}, outline)).toBe(index);
				}),
			);
		});

		test('a place that is not here is at the first row', () => {
			const page = layOut(outline.sections[0]!, setting(40));
			expect(rowAt(page, textAt('nowhere', 5), outline)).toBe(0);
			expect(rowAt(page, textAt(''), outline)).toBe(0);
		});
	},
);

test('pages are kept: two columns of one section, of different widths, are each made once', () => {
	const section = outlines[1]!.sections[1]!;
	const [narrow, wide] = [layOut(section, setting(44)), layOut(section, setting(46))];
	expect(narrow).not.toBe(wide);
	expect([layOut(section, setting(44)), layOut(section, setting(46))]).toEqual([narrow, wide]);
	expect(layOut(section, setting(44))).toBe(narrow);
	expect(layOut(section, setting(46))).toBe(wide);
});
