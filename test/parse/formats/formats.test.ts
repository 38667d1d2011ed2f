import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../../src/briefing/briefing.ts';
import {formats} from '../../../src/parse/formats/formats.ts';
import {markdown} from '../../../src/parse/formats/markdown.ts';
import {type Line, sourceOffset} from '../../../src/parse/manuscript.ts';
import {parseBriefing} from '../../../src/parse/parse.ts';
import {testEveryRow} from '../../rows.ts';
import {checkReading} from '../invariants.ts';

const formOf = (text: string, name: string) => formats.find(f => f.accepts(text, name))?.read(text).format;
const read = (text: string, name: string) => formats.find(f => f.accepts(text, name))?.read(text).lines ?? [];
const shown = (lines: readonly Line[]) => lines.filter(line => line.form !== 'furniture').map(line => line.text);

const files = [
	['問：好', 'x.txt', 'text'],
	['<p>hello <b>there</b></p>', '-', 'html'],
	['<!doctype html><p>x', 'page', 'html'],
	['Title\n\n<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>f</p>', 'x.txt', 'html'],
	['{"body": "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>f</p>"}', 'x.txt', 'json'],
	['a < b and c > d', 'x.txt', 'text'],
	['# Title', 'x.md', 'markdown'],
	['---\ntitle: x\n---\ntext', '-', 'markdown'],
	['Title\n\n### 1. A:\n\nx', 'x.txt', 'markdown'],
	['**A：** x\n\n**B：** y', '-', 'markdown'],
	['### A\nx\n### B\ny\n### A\nz', '-', 'markdown'],
	['WEBVTT\n\n00:01.000 --> 00:02.000\nhi', '-', 'webvtt'],
	['1\n00:00:01,000 --> 00:00:02,000\nhi', '-', 'srt'],
	['0:00:01.000,0:00:02.000\nhi', '-', 'sbv'],
	['[ti:x]\n[00:01.00]hi\n', '-', 'lrc'],
	['<tt><body><p begin="1s">hi</p></body></tt>', '-', 'ttml'],
	['start,end,text\n0,900,hi\n', '-', 'csv'],
	['{"content": "hello"}', '-', 'json'],
	['{not json', '-', 'text'],
	['<akomaNtoso><debate/></akomaNtoso>', '-', 'akoma-ntoso'],
	['<an:akomaNtoso xmlns:an="x"><an:debate/></an:akomaNtoso>', '-', 'akoma-ntoso'],
	['<?xml version="1.0"?><TEI><u who="#a">x</u></TEI>', '-', 'tei'],
	['<?xml version="1.0"?><record><body>x</body></record>', '-', 'xml'],
] as const;

test.each(files)('%j as %s is %s', (text, name, format) => expect(formOf(text, name)).toBe(format));

testEveryRow(formats, files, ([text, name], some) => some.find(f => f.accepts(text, name))?.read(text).format);

describe('markdown', () => {
	test.each([
		['**問** ： **好嗎？**', '問 ： 好嗎？', 1],
		['**問：「好」嗎？**答', '問：「好」嗎？答', 7],
		['見 [報告](http://x.y/a_b) 第_三_章', '見 報告 第_三_章', 0],
		['a \\* b &amp; c', 'a * b & c', 0],
		['### 唐大文：', '唐大文：', 0],
	])('%s is seen as %s', (source, seen, strong) => {
		const [line] = markdown.read(source).lines;
		expect([line?.text, line?.strong]).toEqual([seen, strong]);
	});

	test('leads every unit back to its place', () => {
		const source = 'see **the [old *mill*](http://x)** &amp; `run`';
		const [line] = markdown.read(source).lines;
		if (!line) throw new Error('no line');
		for (let i = 0; i < line.text.length; i++)
			if (line.text[i] !== '&') expect(source[sourceOffset(line, i)]).toBe(line.text[i]);
		expect([line.start, line.end]).toEqual([0, source.length]);
	});

	test('tells a hard break from a soft one', () => {
		expect(markdown.read('one  \ntwo\nthree\n\nfour').lines.map(line => line.joint)).toEqual([
			'break',
			'break',
			'soft',
			'break',
		]);
	});
});

describe('html', () => {
	test('leaves out what a browser hides and tells navigation from text', () => {
		const page =
			'<html><head><title>T</title><style>p{}</style></head><body><nav><a href="/">Home</a></nav><script>var q="Q: no"</script><p style="display:none">hidden</p><p>one<br>two</p><footer>foot</footer></body></html>';
		expect(shown(read(page, 'x.html'))).toEqual(['one', 'two']);
	});

	test('collapses blanks, decodes entities, joins what inline tags cut', () => {
		expect(shown(read('<p>5<strong>月</strong><strong>9</strong>日 &ldquo;a&rdquo;&nbsp;\n  b</p>', 'x.html'))).toEqual(
			['5月9日 “a” b'],
		);
	});

	test('keeps to the main text where the page marks it', () => {
		const [outside, inside] = read(
			`<div>Somewhere</div><main><p>${'The minister speaks. '.repeat(9)}</p></main>`,
			'x.html',
		);
		expect([outside?.form, inside?.form]).toEqual(['furniture', 'plain']);
	});
});

test('a bomb of entities stays small', () => {
	const bomb =
		'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><r><body>&b;&b;</body></r>';
	expect(formats.find(f => f.accepts(bomb, 'x.xml'))?.read(bomb).text.length).toBeLessThan(bomb.length);
});

test('captions run together to what was said', () => {
	const vtt =
		'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee>Good\nmorning,\n\n00:02.000 --> 00:03.000\n<v Ann Lee>everyone.\n\n00:03.000 --> 00:04.000\n<v Bo>Hi.';
	expect(read(vtt, 'x.vtt').map(line => [line.voice?.label, line.text])).toEqual([
		['Ann Lee', 'Good morning, everyone.'],
		['Bo', 'Hi.'],
	]);
});

describe('JSON with a character in a string that elsewhere ends a line', () => {
	const read = (json: string) => {
		const reading = parseBriefing(new TextEncoder().encode(json), {name: '-'});
		if ('failure' in reading) throw new Error(reading.failure);
		checkReading(reading);
		return reading.briefing;
	};
	const saidIn = ({turns}: Briefing) => turns.map(turn => turn.blocks.map(block => block.text));
	const ends = ['\u2028', '\u2029', '\u0085'];

	test.each(ends)('an article: %j is a line end', end => {
		const briefing = read(JSON.stringify({title: 'Harbour', content: `Q: When?\n\nMR. X: In${end}May.`}));
		expect([briefing.source.format, saidIn(briefing)]).toEqual(['json', [['When?'], ['In', 'May.']]]);
	});

	test.each(ends)('turns: %j is a line end', end => {
		const turns = [
			{speaker: 'Q', text: 'When?'},
			{speaker: `MR.${end}X`, text: `In${end}May.`},
		];
		const briefing = read(JSON.stringify(turns));
		expect([briefing.source.format, saidIn(briefing)]).toEqual(['json', [['When?'], ['In', 'May.']]]);
		expect(briefing.speakers.map(s => s.aliases)).toEqual([['Q'], ['MR. X']]);
	});

	test.each(ends)('our own briefing: %j is a blank', end => {
		const blocks = [{id: 'b', kind: 'paragraph', text: `In${end}May.`}];
		const briefing = read(JSON.stringify({schema: 'briefing-tui/1', turns: [{id: 't', label: 'X:', blocks}]}));
		expect([briefing.source.format, saidIn(briefing)]).toEqual(['briefing-tui', [['In May.']]]);
	});

	test('what JSON forbids in a string is taken out before', () => {
		const briefing = read('{"content": "Q: When?\\n\\nMR. X: In\tMay\u001b[1m."}');
		expect([briefing.source.format, saidIn(briefing)]).toEqual(['json', [['When?'], ['In May.']]]);
	});
});
