import {expect, test} from 'vitest';
import {delimited, delimiterOf, delimiters} from '../../../src/parse/formats/delimited.ts';
import {testEveryRow} from '../../rows.ts';

const said = (text: string) =>
	delimited.read(text).lines.map(({text: words, voice, times}) => [words, voice?.label, times?.[0]?.time]);

const tables = [
	'start\tend\ttext\n0\t900\tGood day.\n61000\t62000\tYes.\n',
	'start,end,speaker,text\n0,900,0," Good ""day""."\n61000,62000,1," Yes, now."\n',
	'\uFEFFindex;Speaker Name;Start Time;content\r\n1;Ann;00:00:00;"Good\nday."\r\n2;Bo;00:01:01;It is "5".\r\n',
] as const;

test.each([
	[
		tables[0],
		[
			['Good day.', undefined, '00:00:00.000'],
			['Yes.', undefined, '00:01:01.000'],
		],
	],
	[
		tables[1],
		[
			['Good "day".', 'Speaker 0', '00:00:00.000'],
			['Yes, now.', 'Speaker 1', '00:01:01.000'],
		],
	],
	[
		tables[2],
		[
			['Good day.', 'Ann', '00:00:00.000'],
			['It is "5".', 'Bo', '00:01:01.000'],
		],
	],
])('%j', (text, lines) => {
	expect(said(text)).toEqual(lines);
});

test.each(['Good day, text, start here.\nYes.\n', 'year,exports\n2020,12\n', 'text\nYes.\n'])(
	'no table of speech: %j',
	text => {
		expect(delimited.accepts(text, 'x.csv')).toBe(false);
	},
);

testEveryRow(delimiters, tables, delimiterOf);
