import {describe, expect, test} from 'vitest';
import {captionEntities, readCaptions, subtitles} from '../../../src/parse/formats/subtitles.ts';
import {testEveryRow} from '../../rows.ts';

const captions = (...texts: readonly string[]) =>
	`WEBVTT\n\n${texts.map((text, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${text}`).join('\n\n')}`;
const read = (text: string, entities = captionEntities) =>
	readCaptions(text, entities).lines.map(line => [line.text, line.voice?.label]);

describe('paragraphs', () => {
	test.each([
		[captions('Good', 'morning.'), [['Good morning.', undefined]]],
		[captions('港口', '開放'), [['港口開放', undefined]]],
		[
			captions('<v Ann Lee>Good', '<v Bo>Yes.'),
			[
				['Good', 'Ann Lee'],
				['Yes.', 'Bo'],
			],
		],
		[
			captions('Good.', '>> Yes.'),
			[
				['Good.', undefined],
				['>> Yes.', undefined],
			],
		],
		[
			captions('Good.', '- Yes.'),
			[
				['Good.', undefined],
				['>> Yes.', undefined],
			],
		],
		[
			captions('Good', 'LEE: Yes.'),
			[
				['Good', undefined],
				['LEE: Yes.', undefined],
			],
		],
		[captions('<c.loud>Good</c>'), [['Good', undefined]]],
		[
			'WEBVTT\n\n00:01.000 --> 00:02.000\nYes.\n\n00:04.000 --> 00:05.000\nNo.',
			[
				['Yes.', undefined],
				['No.', undefined],
			],
		],
		['WEBVTT\n\n00:01.000 --> 00:02.000\nYes,\n\n00:04.000 --> 00:05.000\nno.', [['Yes, no.', undefined]]],
	])('%j', (text, lines) => {
		expect(read(text)).toEqual(lines);
	});
});

const entities = [
	['a &amp; b', 'a & b'],
	['a &lt; b', 'a < b'],
	['a &gt; b', 'a > b'],
	['a&nbsp;b', 'a b'],
	['a &copy; b', 'a &copy; b'],
	['a &amp;lt; b', 'a &lt; b'],
] as const;

test.each(entities)('%s is %s', (printed, text) => {
	expect(read(captions(printed))).toEqual([[text, undefined]]);
});

testEveryRow(captionEntities, entities, ([printed], known) => read(captions(printed), known));

test.each([
	['WEBVTT - A quay is opened', {title: 'A quay is opened'}],
	['WEBVTT', {}],
])('%s tells %j', (first, facts) => {
	expect(readCaptions(`${first}\n\n00:01.000 --> 00:02.000\nYes.`).facts).toEqual(facts);
});

test.each([
	['WEBVTT', 'x', true],
	['1\n00:00:01,000 --> 00:00:02,000\nhi', 'x', true],
	['About\n\n00:00:01,000 --> 00:00:02,000\nhi', 'x.srt', true],
	['About\n\n00:00:01,000 --> 00:00:02,000\nhi', 'x.txt', false],
	['WEBVTTS', 'x', false],
])('%j as %s: %j', (text, name, accepted) => {
	expect(subtitles.accepts(text, name)).toBe(accepted);
});
