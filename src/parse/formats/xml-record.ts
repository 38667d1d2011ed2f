import type {Facts, Manuscript} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {readHtml} from './html-page.ts';
import {walkMarkup} from './markup.ts';
import {type SheetLine, writeOut} from './write-out.ts';

/** An XML record: fields, one of which holds the transcript, as HTML in CDATA or as text. */
export const record: Format = {
	name: 'xml',
	accepts: text =>
		/^\s*<\?xml\b/u.test(text) ||
		(/^\s*<[\w:-]+[^>]*>\s*<[\w:-]+/u.test(text.slice(0, 2000)) && /<!\[CDATA\[/u.test(text)),
	read: text => readRecord(text),
};

/** Names of fields, in small letters. */
export const recordFields = {
	title: ['title', 'headline', 'subject', 'name'],
	/** Those that hold a person, and so a title, without dashes. */
	office: [
		'prime minister',
		'primeminister',
		'minister',
		'president',
		'premier',
		'spokesperson',
		'spokesman',
		'spokeswoman',
		'secretary',
		'governor',
		'mayor',
		'chancellor',
	],
};

/** A record: its transcript, its title, and the fields around them. */
export function readRecord(text: string, names = recordFields): Manuscript {
	const fields = fieldsIn(text);
	const content = fields.reduce<RecordField | null>(
		(a, b) => (a === null || b.value.length > a.value.length ? b : a),
		null,
	);
	const lines = fields.flatMap((field): readonly SheetLine[] => {
		if (field === content) return linesOf(field.value);
		return [
			{
				text: field.value,
				form: isTitle(field, names) ? 'heading' : 'furniture',
				why: `record-field:${field.name}`,
			},
		];
	});
	return writeOut('xml', lines, factsOf(fields, names));
}

const isTitle = ({name}: RecordField, {title}: typeof recordFields): boolean => title.includes(name.toLowerCase());

interface RecordField {
	readonly name: string;
	readonly value: string;
}

/** The elements of a record that hold text, in order. Entities that the file defines stay as they are written. */
function fieldsIn(xml: string): readonly RecordField[] {
	const fields: RecordField[] = [];
	const open: {name: string; text: string[]}[] = [];
	const close = () => {
		const top = open.at(-1);
		const value = top?.text.join('').trim() ?? '';
		if (top && value !== '') fields.push({name: top.name, value});
		if (top) top.text = [];
	};
	walkMarkup(xml, 'xml', {
		open: name => {
			close();
			open.push({name, text: []});
		},
		text: text => {
			open.at(-1)?.text.push(text);
		},
		close: () => {
			close();
			open.pop();
		},
	});
	close();
	return fields;
}

function linesOf(content: string): readonly SheetLine[] {
	if (/<(?:p|br|div|span|strong|pre|h\d)\b/iu.test(content)) return readHtml(content).lines;
	return content
		.split(/\n/u)
		.map((text, i, all) => ({text, joint: (all[i - 1] ?? '').trim() === '' ? 'break' : 'line'}));
}

function factsOf(fields: readonly RecordField[], names: typeof recordFields): Facts {
	const title = fields.find(field => isTitle(field, names))?.value;
	const day = findDays(fields.find(f => /date/iu.test(f.name) && findDays(f.value).length > 0)?.value ?? '')[0];
	const url = fields.find(f => /^https?:\/\/\S+$/u.test(f.value))?.value;
	const people = fields
		.map(({name, value}) => ({title: name.replace(/[-_]/gu, ' '), value}))
		.filter(({title, value}) => names.office.includes(title.toLowerCase()) && value.length < 60)
		.map(({title, value}) => ({title, name: value.replace(/^([^,]+),\s*(.+)$/u, '$2 $1')}));
	return {
		...(title && title.length < 300 && {title}),
		...(day && {date: day.date}),
		...(url && {url}),
		...(people.length > 0 && {people}),
	};
}
