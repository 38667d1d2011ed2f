import {expect, test} from 'vitest';
import {plainText} from '../../../src/parse/formats/plain-text.ts';

/** A line as it is read: a label in angle brackets, a stamp in curly ones. */
const read = (...lines: readonly string[]) =>
	plainText
		.read(lines.join('\n'))
		.lines.map(({form, text, voice}) =>
			form === 'furniture' ? `{${text}}` : form === 'label' ? `<${voice?.label}>` : text,
		);

test.each([
	[
		'before a label',
		['[00:01:02] A_0: Yes.', '[00:01:05] A_1: No.', '[1:00:00] A_0: 12:30.'],
		['{[00:01:02]}', 'A_0: Yes.', '{[00:01:05]}', 'A_1: No.', '{[1:00:00]}', 'A_0: 12:30.'],
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
