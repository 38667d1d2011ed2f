/**
 * What no transcript is made of, at 16, 32 and 64 kB: `node bench/linear.ts`, with the name of a kind of file for the shapes of
 * that alone. CPU time of reading each and of all that is found in it; tells those that take more than 150 ms and more than 2.6
 * times as much for twice the size, and ends with 1 where there are some. What is linear takes twice as much.
 */

import {createOutline} from '../src/briefing/outline.ts';
import {briefingFormats, writtenAs} from '../src/export/briefing-formats.ts';
import {figuresOf} from '../src/figures/figures.ts';
import {parseBriefing} from '../src/parse/parse.ts';
import {skeletonOf} from '../src/points/skeleton.ts';
import {concordance} from '../src/search/concordance/concordance.ts';
import {createIndex, search} from '../src/search/search.ts';
import {termsOf} from '../src/terms/terms.ts';
import {wordingIn} from '../src/wording/languages.ts';

/** What is repeated, by the kind of file, and what stands before it. */
const shapes: Readonly<Record<string, {readonly after: readonly string[]; readonly repeated: readonly string[]}>> = {
	'x.txt': {
		after: ['', 'a', 'Q: a\n\nA: b\n\nQ: c\n\nA: '],
		repeated: [
			...' \n\t\fAa1好：:.。-—_()（）[]<>"“”*|/#,，={}「」【】…?!',
			...['a ', 'A ', 'Aa ', 'A. ', 'a: ', 'A:', '1 ', '1.', '1,', '1:', '12:00 ', '[12:00] ', 'ab-', 'ab-\n', '好 '],
			...['好、', '好：', '好:\n', '問：好\n', 'Q: ', 'Q: a\n', 'Q. a\n\n', 'MR. X: a\n\n', 'Mr. ', 'and ', 'A and '],
			...[
				'2021年3月1日',
				'March 3, 2021 ',
				'http://a ',
				'@a ',
				'a@b.c ',
				'記者：',
				'部長',
				'(a) ',
				'（記者）',
				'- a\n',
			],
			...[
				'1. a\n',
				'> a\n',
				'>> ',
				'>>> a\n',
				'**a** ',
				'===\n',
				'| a | b |\n',
				'\u00A0',
				'\u3000',
				'a. A. ',
				'Dr. A. ',
			],
			...[
				'Speaker 1\n12:00\na\n',
				'圖為',
				'來源：',
				'Page 1 of 2\n',
				'1\n',
				'一、',
				'第一，',
				'云水山石。',
				'云水·',
				'A·',
			],
			...['\u0301', 'e\u0301', '👩\u200D', '한', 'か', '5%', '5億', '5 million ', '$5 ', '\uD800', '\u001B]', '\u009D'],
		],
	},
	'x.md': {
		after: ['', '**Q:** a\n\n**A:** '],
		repeated: [
			...'*_`[]<&\\#>-|$~{\t',
			...[
				'**',
				'__',
				'[](',
				'![',
				'[a](b)',
				'[a]: b\n',
				'[^1]',
				'<a ',
				'<!--',
				'<!-- >',
				'<script>',
				'<![CDATA[',
				'> ',
				'> > ',
			],
			...[
				'- a\n',
				'1. a\n',
				'| a | b |\n',
				'a\n===\n',
				'a\n---\n',
				'*a ',
				'**a ',
				'**a:** b\n\n',
				'a*b',
				'**a*',
				'<b>',
				'[[a|',
			],
			...['<div>\n', '<div>\n<', '<div>\n<!-- >', '    a\n', ':::\n', '\u00A0*'],
		],
	},
	'x.html': {
		after: ['', '<!doctype html><html><body><p>Q: a</p>'],
		repeated: [
			...[
				'<',
				'<p>',
				'<p>a',
				'</p>',
				'<div>',
				'<b>a',
				'<a href="x">a</a>',
				'<br>',
				'<tr><td>a',
				'<li>',
				'<script>',
				'<style>',
			],
			...[
				'<!--',
				'<![CDATA[',
				'&',
				'&#',
				'<a a="',
				'<span>a</span>',
				'<h1>',
				'<strong>a:</strong> b<br>',
				'<pre>a\n',
				'<svg>',
			],
			...[
				'<style>a{b:c}</style>',
				'<style>.a{',
				'<script>var a = {',
				'<script>          ',
				'<img alt="a">',
				'<sup>1</sup>',
			],
		],
	},
	'x.vtt': {
		after: ['WEBVTT\n\n', 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n'],
		repeated: [
			...'< \n&{[(',
			'<v ',
			'<v a>b',
			'<c>',
			'00:00:01.000 --> 00:00:02.000\na\n\n',
			'-->',
			'NOTE a\n\n',
			'- a\n',
			'>> ',
			'A: ',
		],
	},
	'x.json': {
		after: ['', '{"title":"a","content":"', '{"turns":['],
		repeated: [
			...'[{"\\ ',
			'{"a":',
			'[{"text":"',
			'{"speaker":"a","text":"b"},',
			'\\n\\n',
			'Q: a\\n',
			'<p>',
			'{"words":[{"word":"a"}]},',
		],
	},
	'x.xml': {
		after: [
			'<?xml version="1.0"?>',
			'<?xml version="1.0"?><akomaNtoso><debate><debateBody>',
			'<?xml version="1.0"?><TEI><text><body>',
		],
		repeated: [
			...'<& \n',
			'<a>',
			'<a b="',
			'</a>',
			'<!--',
			'<![CDATA[',
			'<?',
			'<p>a</p>',
			'<speech by="#a"><p>b</p></speech>',
			'<u who="#a"><seg>b</seg></u>',
			'<w>a</w>',
		],
	},
	'x.csv': {after: ['speaker,text\n'], repeated: [...',";\n ', 'a,b\n', '"a",', '"a\n', '""']},
};

/** Milliseconds of CPU. */
async function cost(work: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const {user, system} = process.cpuUsage(before);
	return (user + system) / 1000;
}

async function readAll(bytes: Uint8Array, name: string): Promise<void> {
	const reading = parseBriefing(bytes, {name});
	if ('failure' in reading) return;
	const {briefing} = reading;
	const outline = createOutline(briefing);
	figuresOf(briefing);
	termsOf(briefing);
	skeletonOf(outline, outline.sections);
	const index = createIndex(briefing);
	for (const query of ['a', '好好', "'a b", 'xny', '!a']) search(index, query);
	concordance(index, 'a');
	for (const format of briefingFormats)
		if (format !== 'docx')
			await writtenAs(outline, format, wordingIn('en'), {name: 'bench', version: '0'}, 'asPrinted');
}

const encoder = new TextEncoder();
let slow = 0;
for (const [name, {after, repeated}] of Object.entries(shapes)) {
	if (process.argv[2] !== undefined && process.argv[2] !== name) continue;
	for (const before of after)
		for (const shape of repeated) {
			const of = (kilobytes: number): Promise<number> => {
				const times = Math.ceil((kilobytes * 1024) / encoder.encode(shape).length);
				return cost(() => readAll(encoder.encode(`${before}${shape.repeat(times)}\nb: c\n`), name));
			};
			const [small, middle] = [await of(16), await of(32)];
			if (middle < 150 || middle < small * 2.6) continue;
			const large = middle < 4000 ? await of(64) : Number.NaN;
			if (large < middle * 2.6) continue;
			slow += 1;
			console.log(
				`${name} ${JSON.stringify(before)} ${JSON.stringify(shape)}: ${[small, middle, large].map(Math.round).join(' ')} ms`,
			);
		}
}
console.log(`${slow} shapes take more than they should`);
process.exitCode = slow === 0 ? 0 : 1;
