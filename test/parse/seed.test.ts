import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Briefing, Turn} from '../../src/briefing/briefing.ts';
import {parseBriefing} from '../../src/parse/parse.ts';

const data = (ending: string) => new URL(`../../data/seed-scio-2021.${ending}`, import.meta.url);
const text = readFileSync(data('txt'), 'utf8');
const reading = parseBriefing(readFileSync(data('txt')), {name: 'seed-scio-2021.txt'});
if ('failure' in reading) throw new Error(reading.failure);
const {briefing} = reading;
const person = (turn: Turn) => briefing.speakers.find(s => s.id === turn.speaker)?.name;
const length = (turn: Turn) =>
	turn.blocks.filter(b => b.kind === 'paragraph').reduce((n, b) => n + b.text.replace(/\s/gu, '').length, 0);

describe('the briefing that ships', () => {
	test('is what its text yields (npm run data rewrites it)', () => {
		expect(JSON.parse(readFileSync(data('json'), 'utf8')) as Briefing).toEqual(briefing);
	});

	test('took place two days before it was published', () => {
		expect(briefing.event).toEqual({
			title: '國務院新聞辦就工業和信息化發展情況舉行發布會',
			date: '2021-03-01',
			time: '10:00',
			place: null,
		});
		expect(briefing.publication).toEqual({
			date: '2021-03-03',
			time: '09:04',
			source: '新聞辦網站',
			url: null,
			editor: '龐博',
		});
		expect(briefing.summary).toMatch(/^國務院新聞辦公室于2021年3月1日.*并答記者問。$/u);
		expect(briefing.language).toBe('zh-Hant');
	});

	test.each([
		['肖亞慶', 'official', 12, 10_444],
		['田玉龍', 'official', 3, 2707],
		['壽小麗', 'host', 3, 258],
	])('%s, %s, has %d turns and %d characters', (name, role, turns, characters) => {
		const own = briefing.turns.filter(t => person(t) === name);
		expect(briefing.speakers.find(s => s.name === name)?.role).toBe(role);
		expect([own.length, own.reduce((n, t) => n + length(t), 0)]).toEqual([turns, characters]);
	});

	test('has fifteen people, twelve of them reporters of one outlet each', () => {
		expect(briefing.speakers).toHaveLength(15);
		const reporters = briefing.speakers.filter(s => s.role === 'reporter');
		expect(new Set(reporters.map(s => s.outlet)).size).toBe(12);
		expect(briefing.speakers.find(s => s.name === '肖亞慶')?.aliases).toEqual(
			expect.arrayContaining(['肖亞慶', '肖部長', '肖亞慶部長']),
		);
	});

	test.each([
		[1, '中央廣播電視總臺央視', ['肖亞慶']],
		[3, 'CNBC', ['肖亞慶', '田玉龍']],
		[7, '香港大公報', ['肖亞慶', '田玉龍']],
		[10, '紅星新聞', ['田玉龍']],
		[12, '第一財經', ['肖亞慶']],
	])('question %d of %s is answered by %j', (n, outlet, answerers) => {
		const own = briefing.turns.filter(t => t.exchange === n);
		expect(own.map(person)).toEqual([outlet, ...answerers]);
		expect(own.map(t => t.kind)).toEqual(['question', ...answerers.slice(1).map(() => 'handoff'), 'answer']);
	});

	test('keeps captions apart and says why a line is furniture', () => {
		const captions = briefing.turns.flatMap(t =>
			t.blocks.filter(b => b.kind === 'caption').map(b => [person(t), b.text]),
		);
		expect(captions).toEqual([
			['肖亞慶', '圖為工業和信息化部部長肖亞慶。(徐想 攝)'],
			['壽小麗', '圖為國務院新聞辦新聞局副局長、新聞發言人壽小麗。(徐想 攝)'],
			['田玉龍', '圖為工業和信息化部黨組成員、總工程師、新聞發言人田玉龍。(徐想 攝)'],
		]);
		const furniture = briefing.spans.filter(s => s.as === 'furniture').map(s => [text.slice(s.start, s.end), s.why]);
		expect(furniture).toEqual([
			['分享到:', 'share links'],
			['【字體: 打印', 'font size and printing'],
			['掃一掃在手機打開當前頁', 'a code to scan'],
			['回到 頂部', 'a link of the page'],
			['一分快3-开户', 'stands in the foot of the page'],
		]);
	});

	test('leaves every visible character in exactly one span, and every block where it stands', () => {
		const times = new Uint8Array(text.length);
		for (const {start, end} of briefing.spans) for (let i = start; i < end; i++) times[i] = (times[i] ?? 0) + 1;
		expect([...text].length).toBe(text.length);
		expect(Array.from(text, (c, i) => (c.trim() === '' ? 1 : times[i]))).not.toContain(0);
		expect(Math.max(...times)).toBe(1);
		for (const {start, end, text: words} of briefing.turns.flatMap(t => t.blocks))
			expect(text.slice(start, end)).toBe(words);
	});
});
