import {expect, test} from 'vitest';
import {kindOf, lineCues, lineKinds} from '../../../src/parse/formats/line-cues.ts';
import {testEveryRow} from '../../rows.ts';

const files = [
	`[Script Info]
Title: The quay
[V4+ Styles]
Style: Default,Arial,20
[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,look at this
Dialogue: 0,0:00:01.50,0:00:02.00,Default,Ann,0,0,0,,{\\an8}Good,\\Nall of\\hyou.
Dialogue: 0,0:01:02.00,0:01:03.00,Default,Bo,0,0,0,,Yes.
Dialogue: 0,0:01:03.00,0:01:04.00,Default,,0,0,0,,{\\p1}m 0 0 l 9 9{\\p0}
`,
	'[ti:The quay]\n[00:01.50]Good,\n[00:01.70][00:09.00]all of <00:01.80>you.\n[01:02.00]Yes.\n',
	'{1}{1}25.000\n{38}{50}{Y:i}Good,|all of you.\n{1550}{1575}Yes.\n',
	'1.500000\t2.000000\tGood, all of you.\n62.000000\t63.000000\tYes.\n63.5\t64\tOh.\n'.replaceAll('\t', ' '),
] as const;

const said = (text: string) => {
	const {format, lines, facts} = lineCues.read(text);
	return {
		format,
		title: facts.title,
		said: lines
			.filter(({form}) => form === 'plain')
			.map(({text, voice, times}) => [text, voice?.label, times?.[0]?.time]),
		others: lines.filter(({form}) => form === 'furniture').length,
	};
};

test.each([
	[
		files[0],
		{
			format: 'ass',
			title: 'The quay',
			said: [
				['Good, all of you.', 'Ann', '00:00:01.500'],
				['Yes.', 'Bo', '00:01:02.000'],
			],
			others: 8,
		},
	],
	[
		files[1],
		{format: 'lrc', title: 'The quay', said: [['Good, all of you. Yes.', undefined, '00:00:01.500']], others: 1},
	],
	[
		files[2],
		{
			format: 'microdvd',
			title: undefined,
			said: [
				['Good, all of you.', undefined, '00:00:01.520'],
				['Yes.', undefined, '00:01:02.000'],
			],
			others: 1,
		},
	],
	[
		files[3],
		{
			format: 'audacity',
			title: undefined,
			said: [
				['Good, all of you.', undefined, '00:00:01.500'],
				['Yes. Oh.', undefined, '00:01:02.000'],
			],
			others: 0,
		},
	],
])('%s', (text, reading) => {
	expect(said(text)).toEqual(reading);
});

test.each([
	'[00:01] Ann: Good day.\n[00:05] Bo: Yes.\n',
	'2019 2020 Growth\n2.1 3.0 Exports\n3 1 Imports\n',
	'{"a": 1}',
])('no captions: %j', text => {
	expect(lineCues.accepts(text, 'x.txt')).toBe(false);
});

testEveryRow(lineKinds, files, (text, kinds) => kindOf(text, '', kinds)?.name);
