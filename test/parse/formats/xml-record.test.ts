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

testEveryRow(recordFields, [...titles, ...people.map(([name]) => `<${name}>Berg, Ida</${name}>`)], read);
