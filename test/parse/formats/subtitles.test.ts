import {describe, expect, test} from 'vitest';
import {captionEntities} from '../../../src/parse/formats/cues.ts';
import {readCaptions, subtitles} from '../../../src/parse/formats/subtitles.ts';
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
				['Yes.', ''],
			],
		],
		[
			captions('Good.', '- Yes.'),
			[
				['Good.', undefined],
				['Yes.', ''],
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
		[
			'1\n00:00:01 --> 00:00:02\nGood\n\nmorning.\n2\n0:02,5-->0:03,5\nall.\n3\n00:04\t-->\t00:05\nOf 1950',
			[['Good morning. all. Of 1950', undefined]],
		],
		[
			'7\n00:01 --> 00:02\nGood\n3\n00:02 --> 00:03\nmorning.\n3\n00:03 --> 00:04\nIt is\n1950',
			[['Good morning. It is 1950', undefined]],
		],
		['1\n\n00:01 --> 00:02\n\nIt was\n\n2\n\n00:02 --> 00:03\n\n1950', [['It was 1950', undefined]]],
		['00:01 --> 00:02\nIt was\n1950\n00:02 --> 00:03\nor so.', [['It was 1950 or so.', undefined]]],
		['00:01 --> 00:02 Good\n00:02 --> 00:03 line:0 align:start\nmorning.', [['Good morning.', undefined]]],
		[
			'WEBVTT\n\nintro\n00:01.000 --> 00:02.000\nGood\n\na-2/3\n00:02.000 --> 00:03.000\nmorning.',
			[['Good morning.', undefined]],
		],
		[
			'WEBVTT\nKind: captions\n\nNOTE made\nby hand\n\n00:01.000 --> 00:02.000\nGood\n\nNOTE late\n\n00:02.000 --> 00:03.000\nmorning.',
			[
				...['Kind: captions', 'NOTE made', 'by hand', 'NOTE late'].map(line => [line, undefined]),
				['Good morning.', undefined],
			],
		],
		[
			captions('<v Lee, Anna (R&amp;D)>Good', '<v Radio, The Hague>Yes.'),
			[
				['Good', 'Anna Lee (R&D)'],
				['Yes.', 'Radio, The Hague'],
			],
		],
		[
			captions('<v Ann>Good.</v> <v Bo>Yes, <i>5</i> < 6 > 3.</v>'),
			[
				['Good.', 'Ann'],
				['Yes, 5 < 6 > 3.', 'Bo'],
			],
		],
		[
			captions('[SPEAKER_01]: We open', 'at 12:30 and', '[SPEAKER_02]: Yes.'),
			[
				['[SPEAKER_01]: We open at 12:30 and', undefined],
				['[SPEAKER_02]: Yes.', undefined],
			],
		],
		[
			captions('we open the new', 'we open the new\nport on Monday', 'port on Monday\n&gt;&gt; why then'),
			[
				['we open the new port on Monday', undefined],
				['why then', ''],
			],
		],
		[
			captions('&gt;&gt; Is it open? &gt;&gt; Yes.', 'Good. >>BO: 6 >> 5.'),
			[
				['Is it open?', ''],
				['Yes. Good.', ''],
				['BO: 6', 'BO'],
				['5.', ''],
			],
		],
		[
			captions('>> LEE: When?', '>> MR. BO: In May.', '>> LEE: Why?'),
			[
				['LEE: When?', 'LEE'],
				['MR. BO: In May.', 'MR. BO'],
				['LEE: Why?', 'LEE'],
			],
		],
		[
			captions('- Is it open?\n- Yes.'),
			[
				['Is it open?', ''],
				['Yes.', ''],
			],
		],
		[
			captions('[Ann Lee] Good', 'day.', '[Bo Chen] Yes.', '[Ann Lee] Oh.'),
			[
				['[Ann Lee] Good day.', 'Ann Lee'],
				['[Bo Chen] Yes.', 'Bo Chen'],
				['[Ann Lee] Oh.', 'Ann Lee'],
			],
		],
		[
			captions('(Ann Lee)\nGood', '(Ann Lee)\nday.', '(Bo Chen)\nYes.'),
			[
				['(Ann Lee) Good day.', 'Ann Lee'],
				['(Bo Chen) Yes.', 'Bo Chen'],
			],
		],
		[
			captions('林海: 各位', '林海: 早上好', '周文: 謝謝', '周文: 大家'),
			[
				['林海: 各位早上好', '林海'],
				['周文: 謝謝大家', '周文'],
			],
		],
		[
			captions('Good [SPEAKER_TURN]', 'Yes.'),
			[
				['Good', undefined],
				['Yes.', ''],
			],
		],
		[
			captions('Good', '[applause]', 'day.'),
			[
				['Good', undefined],
				['[applause]', undefined],
				['day.', undefined],
			],
		],
		[
			'WEBVTT\n\n1 "Ann Lee" (300)\n00:01.000 --> 00:02.000\nGood\n\n2 "Bo" (301)\n00:02.000 --> 00:03.000\nYes.',
			[
				['Good', 'Ann Lee'],
				['Yes.', 'Bo'],
			],
		],
		['0:00:01.000,0:00:02.000\nGood[br]day\n\n0:00:02.000,0:00:03.000\nall.', [['Good day all.', undefined]]],
		[
			captions('no', 'no problem at', 'no problem at all', 'all the same', 'the same to you'),
			[['no problem at all all the same to you', undefined]],
		],
		[captions('we open', 'we open the', 'we open the port'), [['we open the port', undefined]]],
		[captions('今天開放', '今天開放新的港口'), [['今天開放新的港口', undefined]]],
		[captions('Is it open?\nNo.', 'No.', 'I see.'), [['Is it open? No. No. I see.', undefined]]],
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
	['a &quot;b&quot;', 'a "b"'],
	['a&apos;b', "a'b"],
	['a&#39;b&#x27;c', "a'b'c"],
	['a&lrm;b', 'ab'],
	['a&rlm;b', 'ab'],
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

test('a paragraph tells when it is said, and when a sentence of it that begins a caption is', () => {
	const [line] = readCaptions(captions('Ann: Good day.', 'We open', 'now. Yes.', 'Thank you.')).lines;
	expect(line?.text).toBe('Ann: Good day. We open now. Yes. Thank you.');
	expect(line?.times?.map(({at, time}) => [line.text.slice(at, at + 3), time])).toEqual([
		['Ann', '00:00:00.000'],
		['We ', '00:00:01.000'],
		['Tha', '00:00:03.000'],
	]);
});

test('captions without sentences end a paragraph where nobody speaks, or after many words', () => {
	const at = (second: number) =>
		`00:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`;
	const cue = (from: number, n: number) => `${at(from)} --> ${at(from + 1)}\nwe open port ${n} today\n\n`;
	const text = Array.from({length: 120}, (_, i) => cue(i < 10 ? i : i + 5, i)).join('');
	const lengths = readCaptions(text).lines.map(line => line.text.length);
	expect(lengths[0]).toBe(10 * 'we open port 0 today '.length - 1);
	expect(lengths.length).toBeGreaterThan(3);
	expect(Math.max(...lengths)).toBeLessThan(900);
});

test('many tags and many words in one caption are read', () => {
	const text = captions('<v '.repeat(20_000), `${'a '.repeat(20_000)}b`, `${'a '.repeat(20_000)}b`);
	expect(readCaptions(text).lines.at(-1)?.text.endsWith('a b')).toBe(true);
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
