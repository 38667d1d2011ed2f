import fs from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {narrowRuler} from '../../src/text/cells.ts';
import {type Joint, jointsOf} from '../../src/text/joint.ts';
import {wrap} from '../../src/text/wrap.ts';

interface BreakRow {
	readonly text: string;
	readonly allowed: string;
	readonly wrap12: readonly string[];
}

const given: readonly BreakRow[] = JSON.parse(
	fs.readFileSync(new URL('../test-strings.json', import.meta.url), 'utf8'),
).breaks;
const seed = fs.readFileSync(new URL('../../data/seed-scio-2021.txt', import.meta.url), 'utf8').split('\n');

const rowsOf = (text: string, width: number) =>
	wrap(text, width, narrowRuler).map(({start, end}) => text.slice(start, end));

/** The joint at every grapheme's start. */
function joints(text: string): Map<number, Joint> {
	const joint = jointsOf(text);
	const found = new Map<number, Joint>();
	narrowRuler.walk(text, start => {
		found.set(start, joint(start));
		return true;
	});
	return found;
}

function opportunities(text: string): string {
	const found = joints(text);
	return [...text].reduce((marked, character) => {
		const offset = marked.replaceAll('│', '').length;
		return marked + (offset > 0 && found.get(offset) === 'free' ? '│' : '') + character;
	}, '');
}

describe('the rows of the test strings', () => {
	test.each(given)('$text', row => {
		expect(rowsOf(row.text, 12)).toEqual(row.wrap12);
		expect(opportunities(row.text)).toBe(row.allowed);
	});
});

test.each([
	['第12條規定，', '第12條│規│定，'],
	['由200多萬個增加到2000余萬家', '由│200多萬個│增│加│到│2000余萬家'],
	['2021年3月1日', '2021年│3月│1日'],
	['增加3到5年，5G', '增│加│3到5年，│5G'],
	['約 30 萬人 參加', '約 │30 萬人 │參│加'],
	['It cost $1.2 billion, or 3.5 percent.', 'It │cost │$1.2 billion, │or │3.5 percent.'],
	['Unos 2.300 millones, el 50 %.', 'Unos │2.300 millones, │el │50 %.'],
	['don’t say “no” (at all) — never', 'don’t │say │“no” │(at │all) — │never'],
	['well-known U.S. and/or e.g. 1,234', 'well-known │U.S. │and/or │e.g. │1,234'],
	['是word—word的', '是│word—│word│的'],
	['說：“好。”“行！”', '說：│“好。”│“行！”'],
	['「（甲）」、『乙』', '「（甲）」、│『乙』'],
	['馬克·吐溫', '馬│克·│吐│溫'],
	['情況,2020年;5G', '情│況,│2020年;│5G'],
	['コンピューターを', 'コ│ン│ピュー│ター│を'],
	['￥100元和￡5', '￥100元│和│￡5'],
	['達到9萬多場次,3萬多家', '達│到│9萬多場次,│3萬多家'],
	['超過 2500 多名員工', '超│過 │2500 多名│員│工'],
	['第一,第三個,法第 70 條', '第一,│第三個,│法│第 70 條'],
	['with Dr. Fauci, Lt. Gen. Smith and Sra. Vega', 'with │Dr. Fauci, │Lt. Gen. Smith │and │Sra. Vega'],
	['On March 28th or Sept. 3 in May. Then', 'On │March 28th │or │Sept. 3 in │May. │Then'],
	['Article 5, No. 3 and Phase 2', 'Article 5, │No. 3 and │Phase 2'],
	['hace 14 años y en 2020 con 36 mil millones', 'hace │14 años │y │en │2020 │con │36 mil millones'],
	['am 3. März nach 14 Jahren', 'am │3. März │nach │14 Jahren'],
	['5 per cent of 3.5 por ciento', '5 per cent │of │3.5 por ciento'],
	['정부는 3조2천억 원을 투입', '정부는 │3조2천억 원을 │투입'],
	['“대책”이라고 정치·경제', '“대책”이라고 │정치·경제'],
	['รัฐบาลไทยประกาศ ดีๆ', 'รัฐบาล│ไทย│ประกาศ │ดีๆ'],
	['ລັດຖະບານໄດ້', 'ລັດຖະບານ│ໄດ້'],
	['សូមអរគុណ។', 'សូម│អរគុណ។'],
	['５Ｇ網絡１００萬', '５Ｇ│網│絡│１００萬'],
	['說"卡脖子"的', '說"卡│脖│子"的'],
	['A\u00A0B C', 'A\u00A0B │C'],
	['  縮排', '  │縮│排'],
])('breaks %s', (text, marked) => {
	expect(opportunities(text)).toBe(marked);
});

test.each([
	['工業。', 2, ['工', '業', '。']],
	['工業。', 4, ['工', '業。']],
	['工業。', 5, ['工', '業。']],
	['工業增加', 3, ['工', '業', '增', '加']],
	['好', 1, ['好']],
	['a好b', 1, ['a', '好', 'b']],
	['31.3萬億', 6, ['31.3萬', '億']],
	['31.3萬億', 3, ['31.', '3萬', '億']],
	['我國工業增加值。', 12, ['我國工業增', '加值。']],
	['我國工業增加值。\n好', 12, ['我國工業增', '加值。\n', '好']],
	['我國工業，值。', 10, ['我國工', '業，值。']],
	['我國說2021—2025年值', 18, ['我國說2021—2025年', '值']],
	['我国和卡扎克巴耶夫说', 12, ['我国和', '卡扎克巴耶夫', '说']],
	['我们和吉布提、也门说', 8, ['我们和', '吉布提、', '也门说']],
	['卡扎克巴耶夫', 8, ['卡扎克巴', '耶夫']],
	['我國工業增加GDP', 12, ['我國工業增加', 'GDP']],
	['我國工業增加ab值', 14, ['我國工業增加', 'ab值']],
	['the Commonwealth, so', 12, ['the ', 'Commonweal', 'th, so']],
	['internationally so', 8, ['internat', 'ionally ', 'so']],
	['see internationally', 8, ['see ', 'internat', 'ionally']],
	['AR/VR', 4, ['AR/', 'VR']],
	['one  two   three', 5, ['one  ', 'two   ', 'three']],
	['一\n二三\n\n四', 4, ['一\n', '二三\n', '\n', '四']],
	['一\n  二', 4, ['一\n', '  二']],
	['一\n', 4, ['一\n']],
	['', 4, []],
	['   ', 2, ['   ']],
	['👨‍👩‍👧家', 2, ['👨‍👩‍👧', '家']],
	['葛\u{E0100}城', 2, ['葛\u{E0100}', '城']],
	['——', 1, ['—', '—']],
])('%j in %i cells', (text, width, rows) => {
	expect(rowsOf(text, width)).toEqual(rows);
});

test('blanks at the end of a row hang: they are not among its cells', () => {
	expect(wrap('one  two', 4, narrowRuler)).toEqual([
		{start: 0, end: 5, cells: 3},
		{start: 5, end: 8, cells: 3},
	]);
});

const scripts = fc
	.array(
		fc.oneof(
			{weight: 6, arbitrary: fc.constantFrom(...'我國工業增加值到的了コ한ア')},
			{weight: 4, arbitrary: fc.constantFrom(...'，。、；：？！）》」』】”’（《「『【“‘…—%‰·,.:;?!()[]"\'-/+$～〜')},
			{
				weight: 3,
				arbitrary: fc.constantFrom('31.3', '2021', '5', 'GB', 'word', 'AR', '萬', '億', '個百分點', '年', '１'),
			},
			{weight: 2, arbitrary: fc.constantFrom(' ', '  ', '\n', '\u3000', '\u00A0', '——', '……')},
			fc.constantFrom(
				'👨‍👩‍👧‍👦',
				'👍🏽',
				'🇨🇳',
				'𠮷',
				'e\u0301',
				'葛\u{E0100}',
				'שלום',
				'مرحبا',
				'กำ',
				'\uD800',
				'\u0301',
				'\u200D',
			),
			fc.string({unit: 'binary', maxLength: 3}),
		),
		{maxLength: 40},
	)
	.map(pieces => pieces.join(''));

/** Between these two rows some better joint was there to be taken, unless it stands at the row's start. */
function betterSpot(found: ReadonlyMap<number, Joint>, start: number, end: number): number | undefined {
	const order: readonly Joint[] = ['free', 'kept', 'inside', 'forbidden'];
	const taken = order.indexOf(found.get(end) ?? 'forbidden');
	for (let at = start + 1; at < end; at++) {
		const rank = order.indexOf(found.get(at) ?? 'blank');
		if (rank >= 0 && rank < taken) return at;
	}
	return undefined;
}

test('any text at any width: rows join to the text, fit, and break at the best joint there is', () => {
	fc.assert(
		fc.property(scripts, fc.integer({min: 2, max: 200}), (text, width) => {
			const lines = wrap(text, width, narrowRuler);
			expect(lines.map(({start, end}) => text.slice(start, end)).join('')).toBe(text);
			const found = joints(text);
			lines.forEach(({start, end, cells}, row) => {
				expect(end).toBeGreaterThan(start);
				expect(lines[row + 1]?.start ?? text.length).toBe(end);
				const inked = text.slice(start, end).replace(/[\t\n\p{Zs}]+$/v, '');
				const alone = [...joints(inked).keys()].length === 1;
				if (!alone) expect(cells).toBeLessThanOrEqual(width);
				if (row < lines.length - 1) expect(betterSpot(found, start, end)).toBe(undefined);
			});
		}),
		{numRuns: 2000},
	);
});

test('the seed at every width from 2 to 200 loses nothing; from 20 on, no row breaks a rule', () => {
	const wrong: string[] = [];
	for (const paragraph of seed) {
		const found = joints(paragraph);
		for (let width = 2; width <= 200; width++) {
			const lines = wrap(paragraph, width, narrowRuler);
			if (lines.map(({start, end}) => paragraph.slice(start, end)).join('') !== paragraph)
				wrong.push(`lost at ${width}`);
			for (const {start, end, cells} of lines) {
				if (cells > width) wrong.push(`${cells} cells in ${width}`);
				if (width >= 20 && end < paragraph.length && found.get(end) !== 'free') wrong.push(paragraph.slice(start, end));
			}
		}
	}
	expect(wrong).toEqual([]);
});

test('the seed never starts a row with closing punctuation, never ends one with opening, never splits a number', () => {
	const wrong: string[] = [];
	for (const paragraph of seed) {
		for (let width = 20; width <= 200; width++) {
			const rows = rowsOf(paragraph, width).map(row => row.trimEnd());
			rows.forEach((row, at) => {
				const next = rows[at + 1];
				if (next === undefined) return;
				if (/^[，。、；：？！）》」』】”’…%‰,.:;?!)]/.test(next)) wrong.push(next);
				if (/[（《「『【“‘(]$/.test(row)) wrong.push(row);
				if (/[\dA-Za-z.]$/.test(row) && /^[\dA-Za-z萬億年%]/.test(next)) wrong.push(`${row}│${next}`);
			});
		}
	}
	expect(wrong).toEqual([]);
});

test('a paragraph of a million characters without a blank is wrapped whole', () => {
	const text = '工業和信息化'.repeat(100_000) + 'x'.repeat(400_000);
	const lines = wrap(text, 40, narrowRuler);
	expect(lines.length).toBe(30_000 + 10_000);
	expect(narrowRuler.width(text.slice(0, lines[0]?.end))).toBe(40);
});
