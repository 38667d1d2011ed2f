import {expect, test} from 'vitest';
import {readRecord, recordFields} from '../../../src/parse/formats/xml-record.ts';
import {testEveryRow} from '../../rows.ts';

const record = (fields: string) =>
	`<?xml version="1.0"?><record>${fields}<body>Q: When does it open? Lin: In May, on the sixth.</body></record>`;
const read = (fields: string, names = recordFields) => {
	const {lines, facts} = readRecord(record(fields), names);
	return {lines: lines.map(({form, text, why}) => [form, text, why]), facts};
};

const titles = ['title', 'Headline', 'subject', 'name'].map(name => `<${name}>A quay</${name}>`);
const people = [
	['prime-minister', 'prime minister'],
	['primeminister', 'primeminister'],
	['minister', 'minister'],
	['president', 'president'],
	['Premier', 'Premier'],
	['spokesperson', 'spokesperson'],
	['spokesman', 'spokesman'],
	['spokeswoman', 'spokeswoman'],
	['secretary', 'secretary'],
	['governor', 'governor'],
	['mayor', 'mayor'],
	['chancellor', 'chancellor'],
] as const;

test.each(titles)('%s is the title', fields => {
	const {lines, facts} = read(fields);
	expect([lines[0]?.[0], facts]).toEqual(['heading', {title: 'A quay'}]);
});

test.each(people)('<%s> is a person', (name, title) => {
	expect(read(`<${name}>Berg, Ida</${name}>`).facts).toEqual({people: [{title, name: 'Ida Berg'}]});
});

test('fields stand around the longest one', () => {
	expect(read('<release-date>2024-05-06</release-date><link>https://quay.example/1</link>')).toEqual({
		lines: [
			['furniture', '2024-05-06', 'record-field:release-date'],
			['furniture', 'https://quay.example/1', 'record-field:link'],
			['plain', 'Q: When does it open? Lin: In May, on the sixth.', undefined],
		],
		facts: {date: '2024-05-06', url: 'https://quay.example/1'},
	});
});

const headings = ['heading', 'Major-Heading', 'minor-heading'].map(
	name =>
		`<${name}>Quays</${name}><turn speaker="Lin"><p>When does it open? In May, on the sixth of it.</p></turn><turn speaker="Roe">Why?</turn>`,
);

test.each(headings)('%s: a heading among what is said', fields => {
	expect(read(fields).lines[0]?.[0]).toBe('heading');
});

const pages = 'a b br em i img span strong sub sup u'
	.split(' ')
	.map(name => `<text><p>When does it open?</p><${name}>In May, on the sixth or later.</${name}></text>`);

test.each(pages)('%s: is set in HTML', fields => {
	expect(read(fields).lines.map(([form, text]) => [form ?? 'plain', text])).toContainEqual([
		'plain',
		'When does it open?',
	]);
});

test('fields of one name are one transcript, in order', () => {
	const fields =
		'<name>A quay</name><line>Q: When?</line><line>Lin: In May, we all hope.</line><line>Q: Why not before that?</line>';
	expect(read(fields).lines.map(([form, text]) => [form ?? 'plain', text])).toEqual([
		['heading', 'A quay'],
		['plain', 'Q: When?'],
		['plain', 'Lin: In May, we all hope.'],
		['plain', 'Q: Why not before that?'],
		['furniture', 'Q: When does it open? Lin: In May, on the sixth.'],
	]);
});

test('where a line begins in the file is kept', () => {
	const source = record('<text><p>Yes, on the sixth of May.</p>\n<p>Or <b>later</b>, if it rains all day.</p></text>');
	const said = readRecord(source).lines.filter(({form}) => form === 'plain');
	expect(said.map(({origin, text}) => source.startsWith(text.slice(0, 3), origin))).toEqual([true, true]);
});

testEveryRow(
	recordFields,
	[...titles, ...people.map(([name]) => `<${name}>Berg, Ida</${name}>`), ...headings, ...pages],
	read,
);
