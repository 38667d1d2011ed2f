import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {briefingFormats} from '../../src/export/briefing-formats.ts';
import {transcript} from '../../src/export/transcript.ts';
import {blank, ferry} from './ferry.ts';
import {generator, parsed, written} from './told.ts';

const marked: Briefing = {
	...ferry,
	event: {...ferry.event, title: 'Quay & <b>"ferries"</b>'},
	publication: {...ferry.publication, source: 'Harbour Office', url: 'https://example.org/?a=1&b=2'},
};

describe('HTML', async () => {
	test('says under one per cent of whoever says something, and where a block is printed', async () => {
		const long = {...ferry.turns[0]!.blocks[0]!, text: 'x'.repeat(9000), page: '12', line: '3'};
		const text = await written(
			{...marked, turns: [{...ferry.turns[0]!, blocks: [long]}, ...ferry.turns.slice(1)]},
			'html',
		);
		expect(text).toContain('Ida Berg <small>Quay Post, reporter, &lt;1%</small>');
		expect(text).toContain('<small class="where">p. 12 line 3</small>');
	});

	const page = await written(marked, 'html');
	const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);

	test('has one anchor for each question, turn and block', () => {
		const turns = marked.turns.filter(({blocks}) => blocks.length > 0);
		const wanted = ['q1', ...turns.flatMap(({id, blocks}) => [id, ...blocks.map(block => block.id)])];
		expect([...ids].sort()).toEqual([...wanted].sort());
	});

	test('leads from its index to what is there, and nowhere else', () => {
		const links = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
		expect(links).toContain('q1');
		expect(links.filter(id => !ids.includes(id))).toEqual([]);
	});

	test('takes signs of HTML in words for words', () => {
		expect(page).toContain('<h1>Quay &amp; &lt;b&gt;&quot;ferries&quot;&lt;/b&gt;</h1>');
		expect(page).toContain('<a href="https://example.org/?a=1&amp;b=2">Harbour Office</a>');
	});

	test('is read again as the same words', () => {
		const {text} = parsed(page, 'x.html');
		for (const {blocks} of marked.turns) for (const block of blocks) expect(text).toContain(block.text);
	});
});

test('JSON is the briefing', async () => {
	expect(JSON.parse(await written(ferry, 'json'))).toEqual({...ferry, generator});
});

test('JSON Lines: a turn a line, with its speaker', async () => {
	const [first, second] = (await written(ferry, 'jsonl')).split('\n');
	expect(JSON.parse(first ?? '')).toEqual({
		schema: 'briefing-tui/turn/1',
		generator,
		id: 'statement1',
		kind: 'statement',
		exchange: null,
		speaker: {name: '林望潮', role: 'official', titles: ['航務處處長', '發言人'], outlet: null},
		label: '',
		blocks: [
			{id: 'statement1-p1', kind: 'paragraph', text: '渡輪下週復航，票價由3元降到2.5元。'},
			{id: 'statement1-p2', kind: 'caption', text: '林望潮在碼頭'},
		],
	});
	expect(JSON.parse(second ?? '')).toMatchObject({exchange: 1, speaker: {name: 'Ida Berg', outlet: 'Quay Post'}});
});

test('rows: a block each, quoted as CSV has it', async () => {
	const quoted: Briefing = {
		...blank,
		turns: [{...blank.turns[0]!, blocks: [{...blank.turns[0]!.blocks[0]!, text: 'He said, "so".'}]}],
	};
	expect(await written(quoted, 'csv')).toBe(
		'anchor,question,kind,block,speaker,role,titles,outlet,date,text,time,page,line\r\nstatement1-p1,,statement,paragraph,,,,,,"He said, ""so"".",,,\r\n',
	);
	expect((await written(ferry, 'tsv')).split('\n')[3]).toBe(
		'q1-q1-p1\t1\tquestion\tparagraph\tIda Berg\treporter\t\tQuay Post\t2024-05-06\tHow many ferries will run?\t\t\t',
	);
});

test.each([
	['sentences-tsv', 'asPrinted', 'statement1-p1\t\tstatement\t林望潮\t0\t19\t渡輪下週復航，票價由3元降到2.5元。\t'],
	[
		'sentences-csv',
		'simplified',
		'statement1-p1,,statement,林望潮,0,19,渡輪下週復航，票價由3元降到2.5元。,渡轮下周复航，票价由3元降到2.5元。',
	],
] as const)('%s, %s: a sentence a row, beside what it is in the script', async (format, script, row) => {
	expect((await written(ferry, format, script)).split(/\r?\n/u)[1]).toBe(row);
});

test('text is what print prints', async () => {
	expect(await written(ferry, 'text')).toBe(transcript(ferry));
});

test.each(briefingFormats.filter(format => format !== 'docx' && format !== 'webvtt'))(
	'%s of a briefing of which nothing is known ends with a line break',
	async format => {
		expect(await written(blank, format)).toMatch(/Hello\.[\s\S]*\n$/u);
	},
);
