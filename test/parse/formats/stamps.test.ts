import {expect, test} from 'vitest';
import {plainText} from '../../../src/parse/formats/plain-text.ts';

/** A line as it is read: a label in angle brackets, a stamp in curly ones. */
const read = (...lines: readonly string[]) =>
	plainText
		.read(lines.join('\n'))
		.lines.map(({form, text, voice, said = 0}) =>
			form === 'furniture'
				? `{${text}}`
				: form === 'label'
					? `<${voice?.label}>`
					: voice
						? `<${voice.label}> ${text.slice(said)}`
						: text,
		);

test.each([
	[
		'before a label',
		['[00:01:02] A_0: Yes.', '[00:01:05] A_1: No.', '[1:00:00] A_0: 12:30.'],
		['{[00:01:02]}', '<A_0> Yes.', '{[00:01:05]}', '<A_1> No.', '{[1:00:00]}', '<A_0> 12:30.'],
	],
	[
		'in seconds',
		['[0.00s -> 5.50s]  Good', '[5.50s -> 7.00s]  morning.', '[67.00s -> 69.00s]  Yes.'],
		['{[0.00s -> 5.50s]}', 'Good morning.', '{[67.00s -> 69.00s]}', 'Yes.'],
	],
	[
		'before labels everywhere',
		['[00:01] Ann Lee: Yes.', '[00:05] Bo: No.', '[00:09] Ann Lee: 12:30.'],
		['{[00:01]}', '<Ann Lee> Yes.', '{[00:05]}', '<Bo> No.', '{[00:09]}', '<Ann Lee> 12:30.'],
	],
	[
		'behind a name',
		['Speaker 1  0:03', 'Yes.', 'Ann Lee: (0:05)', 'No.', '[Bo] 0:09', 'So.'],
		['<Speaker 1>', '{0:03}', 'Yes.', '<Ann Lee>', '{(0:05)}', 'No.', '<Bo>', '{0:09}', 'So.'],
	],
	[
		'between a name and what is said',
		['李安(00:00:02): 好。', '王立(00:00:03)： 不好。', '李安(00:00:09):', '是吗？'],
		['<李安>', '{(00:00:02):}', '好。', '<王立>', '{(00:00:03)：}', '不好。', '<李安>', '{(00:00:09):}', '是吗？'],
	],
	[
		'before a name',
		['00:00 Ann Lee', 'Yes.', '00:05 Bo', 'No.', '00:09 Ann Lee', 'So.'],
		['{00:00}', '<Ann Lee>', 'Yes.', '{00:05}', '<Bo>', 'No.', '{00:09}', '<Ann Lee>', 'So.'],
	],
	[
		'around pieces of a sentence',
		['[00:00.000 --> 00:05.000]  Good', '[00:05.000 --> 00:07.000]  morning.', '[00:07.000 --> 00:09.000]  Ann: Yes.'],
		['{[00:00.000 --> 00:05.000]}', 'Good morning.', '{[00:07.000 --> 00:09.000]}', 'Ann: Yes.'],
	],
	[
		'behind a name and before what is said, with blanks',
		['Speaker 0    00:00:01    Yes.', 'Speaker 1    00:00:05    No.', 'Speaker 0    00:00:09    So.'],
		['<Speaker 0>', '{00:00:01}', 'Yes.', '<Speaker 1>', '{00:00:05}', 'No.', '<Speaker 0>', '{00:00:09}', 'So.'],
	],
	[
		'behind a name with a colon',
		['Ann Lee: 00:00:01 Yes.', 'Bo: 00:00:05 No.', 'Ann Lee: 00:00:09 So.'],
		['<Ann Lee>', '{00:00:01}', 'Yes.', '<Bo>', '{00:00:05}', 'No.', '<Ann Lee>', '{00:00:09}', 'So.'],
	],
	[
		'above a name, with frames',
		[
			'00:00:01:12 - 00:00:04:02',
			'Ann Lee',
			'Yes.',
			'00:00:05:00 - 00:00:06:24',
			'Bo Chen',
			'No.',
			'00:00:09:03 - 00:00:10:00',
			'Ann Lee',
			'So.',
		],
		[
			'{00:00:01:12 - 00:00:04:02}',
			'<Ann Lee>',
			'Yes.',
			'{00:00:05:00 - 00:00:06:24}',
			'<Bo Chen>',
			'No.',
			'{00:00:09:03 - 00:00:10:00}',
			'<Ann Lee>',
			'So.',
		],
	],
	[
		'at the end',
		['Ann Lee: Yes. #00:00:03-4#', 'Bo: No.', 'Why? #00:00:09-0#', '#00:00:10-2#', 'Ann Lee: #1 is 12-4.'],
		['Ann Lee: Yes.', '{#00:00:03-4#}', 'Bo: No.', 'Why?', '{#00:00:09-0#}', '{#00:00:10-2#}', 'Ann Lee: #1 is 12-4.'],
	],
	[
		'and once more in words',
		['0:03', '3 seconds', 'we open', '1:02', '1 minute, 2 seconds', '20 boats and', '2:00', '2 minutes', 'more'],
		[
			'{0:03}',
			'{3 seconds}',
			'we open',
			'{1:02}',
			'{1 minute, 2 seconds}',
			'20 boats and',
			'{2:00}',
			'{2 minutes}',
			'more',
		],
	],
	[
		'below a line without one',
		[
			'Made by a program',
			'[00:00.000 --> 00:05.000]  Good',
			'[00:05.000 --> 00:07.000]  morning.',
			'[00:07 --> 00:09] Yes.',
		],
		['Made by a program', '{[00:00.000 --> 00:05.000]}', 'Good morning.', '{[00:07 --> 00:09]}', 'Yes.'],
	],
	[
		'before a number of who speaks',
		[
			'[00:00.000 --> 00:02.000]  (speaker 0) Good',
			'[00:02.000 --> 00:03.000]  (speaker ?) Yes',
			'[00:03.000 --> 00:04.000]  (speaker 1) No.',
		],
		[
			'{[00:00.000 --> 00:02.000]}',
			'<speaker 0> Good',
			'{[00:02.000 --> 00:03.000]}',
			'<> Yes',
			'{[00:03.000 --> 00:04.000]}',
			'<speaker 1> No.',
		],
	],
	[
		'no times, but numbers of who speaks',
		['S00: 好。', 'S01: 是吗？', '我想。', 'S02: 对。'],
		['<S00> 好。', '<S01> 是吗？', '我想。', '<S02> 对。'],
	],
	[
		'a name with a number, alone',
		['SPEAKER_00', 'Yes.', 'SPEAKER_01', 'No.'],
		['<SPEAKER_00>', 'Yes.', '<SPEAKER_01>', 'No.'],
	],
	[
		'a name with a number, alone, in other languages',
		['發言人1', '是。', 'Sprecherin 2', 'Nein.', 'Locuteur 3', 'Oui.', 'Hablante 4', 'No.'],
		['<發言人1>', '是。', '<Sprecherin 2>', 'Nein.', '<Locuteur 3>', 'Oui.', '<Hablante 4>', 'No.'],
	],
])('%s', (_, lines, made) => {
	expect(read(...lines)).toEqual(made);
});

test.each([
	['few', ['10:00 Opening', 'We met.', '11:00 Lunch']],
	['times that fall', ['13:00 Tea', '12:00 Lunch', '11:00 Opening', '10:00 Doors']],
	['few beside the text', ['9:00 Doors', '10:00 Opening', '11:00 Lunch', ...Array.from({length: 30}, () => 'We met.')]],
	['a name with a number once', ['Speaker 1', 'Yes.']],
])('no stamps: %s', (_, lines) => {
	expect(read(...lines)).toEqual(lines);
});

test('a time that does not fit the rise is text', () => {
	expect(read('0:03 Yes.', '0:09 No.', '12:30 is lunch.', '0:12 So.', '0:15 Well.')).toEqual([
		'{0:03}',
		'Yes.',
		'{0:09}',
		'No.',
		'12:30 is lunch.',
		'{0:12}',
		'So.',
		'{0:15}',
		'Well.',
	]);
});
