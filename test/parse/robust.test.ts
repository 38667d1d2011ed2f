import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseBriefing} from '../../src/parse/parse.ts';
import {checkReading} from './invariants.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const sources = readdirSync(fixtures).flatMap(name => {
	const file = readdirSync(new URL(`${name}/`, fixtures)).find(f => f.startsWith('source.'));
	return file ? [{name: file, text: readFileSync(new URL(`${name}/${file}`, fixtures), 'utf8')}] : [];
});

function check(input: string | Uint8Array, name: string): void {
	const reading = parseBriefing(typeof input === 'string' ? new TextEncoder().encode(input) : input, {name});
	if (!('failure' in reading)) checkReading(reading);
}

/** What press conferences, mark-up and terminals are made of, to be thrown together at random. */
const scraps = fc.constantFrom(
	...[
		'問：',
		'答:',
		'Q',
		'Q.',
		'A: ',
		'\n',
		'\n\n',
		'\r\n',
		'\t',
		' ',
		'記者',
		'CNBC記者：',
		'主持人：',
		'部長 王小明:',
		'MR. X: ',
		'THE PRESIDENT. ',
		'**',
		'### ',
		'---\n',
		'[',
		']',
		'（',
		'）',
		'(笑)',
		'（問：記者；鄭：鄭若驊）',
		'<p>',
		'</p>',
		'<strong>',
		'<br>',
		'<![CDATA[',
		']]>',
		'<?xml version="1.0"?>',
		'&amp;',
		'&#27;',
		'&x;',
		'{"',
		'":"',
		'"}',
		'WEBVTT\n\n',
		'00:00:01.000 --> 00:00:02.000\n',
		'<v Ann>',
		'2021年3月1日',
		'March 3, 2021',
		'10:00',
		'謝謝。',
		'什麼？',
		'What is it?',
		'圖為王小明。(李四 攝)',
		'責任編輯:龐博',
		'\u001B[31m',
		'\u001B]0;x\u0007',
		'\u0000',
		'\u0085',
		'\u009B',
		'\u202E',
		'\u200B',
		'\uFEFF',
		'\uD800',
		'\uDC00',
		'𠮷',
		'👩‍👩‍👧',
		'e\u0301\u0301\u0301\u0301\u0301\u0301',
		'a'.repeat(200),
		'好'.repeat(200),
	],
);

describe('any input', {timeout: 120_000}, () => {
	test('is read without a throw, a loss or a control character: scraps', () => {
		fc.assert(
			fc.property(
				fc.array(scraps, {maxLength: 40}),
				fc.constantFrom('x.txt', 'x.md', 'x.html', 'x.vtt', 'x.json', 'x.xml'),
				(parts, name) => check(parts.join(''), name),
			),
			{numRuns: 400},
		);
	});

	test('random text and random bytes', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 300}), text => check(text, 'x.txt')),
			{numRuns: 200},
		);
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 400}), bytes => check(bytes, 'x.txt')),
			{numRuns: 200},
		);
	});

	test('a bold line that may be a question without a label', () => {
		check(
			[
				'路政署署長馬文輝今日會見傳媒，以下為問答內容：',
				'**記者：大橋甚麼時候可以恢復通車？**',
				'> 下月初。我們已經更換了三條鋼纜，餘下的兩條會在本月內完成。',
				'**記問：者：為何去年檢查的時候沒有發現鋼纜鏽蝕？**',
				'> 我們當時是按照手冊做的。手冊要求每三年檢查一次，而鏽蝕是在今年雨季之後才出現的。',
				'> **你們會否改為每年檢查？**',
				'> 會。我們下星期就',
			].join('\n\n'),
			'x.md',
		);
	});

	test('fixtures with lines cut, shuffled, repeated, and bytes broken', () => {
		const mutation = fc.record({
			source: fc.constantFrom(...sources),
			keep: fc.double({min: 0.3, max: 1, noNaN: true}),
			swap: fc.nat(),
			repeat: fc.nat({max: 3}),
			cut: fc.nat(),
			junk: scraps,
			at: fc.nat(),
		});
		fc.assert(
			fc.property(mutation, ({source, keep, swap, repeat, cut, junk, at}) => {
				const lines = source.text.split('\n').filter((_, i) => ((i * 7919 + swap) % 1000) / 1000 < keep);
				const turned = lines.map((_, i) => lines[(i * (1 + (swap % 3))) % lines.length] ?? '');
				const text = Array.from({length: repeat + 1}, () => turned.join('\n')).join('\n');
				const place = at % (text.length + 1);
				check(
					`${text.slice(0, place)}${junk}${text.slice(place)}`.slice(0, (cut % (text.length + 1)) + 200),
					source.name,
				);
			}),
			{numRuns: 300},
		);
	});

	test.each([
		[
			'a bomb of entities',
			'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&c;">]><r><title>&c;</title><body>&c;&c;</body></r>',
			'x.xml',
		],
		['deep nesting', `${'<div>'.repeat(5000)}Q: what?`, 'x.html'],
		['deep XML', `<?xml version="1.0"?>${'<a>'.repeat(5000)}text`, 'x.xml'],
		['deep JSON', '['.repeat(5000) + ']'.repeat(5000), 'x.json'],
		['quotations in quotations', `${'>'.repeat(3000)} x`, 'x.md'],
		['a line that begins far to the right', `${' '.repeat(150)}Office of Inland waterways\n`.repeat(3), 'x.txt'],
		['a line of a megabyte', '好。問：'.repeat(20_000), 'x.txt'],
		[
			'every control character',
			Array.from({length: 160}, (_, i) => `問：${String.fromCharCode(i)}好\n`).join(''),
			'x.txt',
		],
		['aliases in front matter', `---\n${'a: &x [*x, *x]\n'.repeat(50)}---\ntext`, 'x.md'],
	])('%s', (_, text, name) => {
		check(text, name);
		expect(true).toBe(true);
	});

	test('a turn of very many paragraphs', () => {
		const reading = parseBriefing(Buffer.from(`MR. A: Good day.\n\n${'It rains.\n\n'.repeat(130_000)}`), {
			name: 'x.txt',
		});
		expect('briefing' in reading && reading.briefing.turns.length).toBe(1);
	}, 30_000);
});

// Between full stops they look like the parts of one name (云水山石·云水山石·…), which has no end.
test('sentences of four characters without an end are read', () => {
	const reading = parseBriefing(new TextEncoder().encode(`部長：${'云水山石。'.repeat(50_000)}`), {name: '-'});
	expect('briefing' in reading && reading.briefing.turns.flatMap(({blocks}) => blocks).length).toBe(1);
});

test.each([
	'{"a": [1, 2]}',
	'{}',
	`${'['.repeat(9000)}${']'.repeat(9000)}`,
	'<p></p>',
	'<?xml version="1.0"?><TEI><text/></TEI>',
	'speaker,text\n',
])('mark-up without a word is told to be empty: %s', text => {
	expect(parseBriefing(new TextEncoder().encode(text), {name: '-'})).toEqual({failure: 'empty'});
});

// Each was read in quadratic time: at this size a test would not wait for that.
test.each([
	['blanks inside a line', `a${' '.repeat(500_000)}b: c\n`],
	['words broken at line ends', `${'ab-\n'.repeat(80_000)}b: c\n`],
	['page numbers alone', `${'1\n'.repeat(30_000)}b: c\n`],
	['a word of capitals', `${'A'.repeat(500_000)}\nb: c\n`],
	['blanks in a script', `<html><script>${' '.repeat(500_000)}a</script><p>Q: what?</p><p>A: that.</p></html>`],
	['tags that do not end', `Q: what?\n\n<div>\n${'<'.repeat(500_000)}\n`],
])('%s: in linear time', (_, text) => {
	const reading = parseBriefing(new TextEncoder().encode(text), {name: '-'});
	expect('briefing' in reading).toBe(true);
});
