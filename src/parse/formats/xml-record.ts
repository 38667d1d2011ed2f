import type {Facts, Manuscript} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {readHtml} from './html-page.ts';
import {htmlRules} from './html-rules.ts';
import {type SheetLine, writeOut} from './write-out.ts';
import {elementsIn, textIn, treeOf, type XmlElement} from './xml-tree.ts';
import {turnLines, turnsIn} from './xml-turns.ts';

/**
 * An XML record: fields around a transcript, which is one of them (as HTML in CDATA, as mark-up or as text), several of one
 * name, or elements each of which tells who speaks.
 */
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
	/** Elements of HTML, besides those that stand on lines of their own. */
	page: 'a b br em i img span strong sub sup u'.split(' '),
	/** Headings among what is said. */
	heading: ['heading', 'major-heading', 'minor-heading'],
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
	const root = treeOf(text);
	const fields = fieldsIn(root, names);
	const content = contentIn(fields);
	const turns = turnsIn(root, content.reduce((sum, {value}) => sum + value.length, 0) * substantial);
	const lines = turns.size > 0 ? aroundTurns(root, turns, names) : aroundContent(fields, content, names, text);
	return writeOut('xml', lines, factsOf(turns.size > 0 ? fieldsIn(root, names, turns) : fields, root, names));
}

/** Elements that tell who speaks are the transcript if they hold so much of what else would be. */
const substantial = 0.5;

function aroundContent(
	fields: readonly RecordField[],
	content: readonly RecordField[],
	names: typeof recordFields,
	source: string,
): readonly SheetLine[] {
	return fields.flatMap(field => (content.includes(field) ? linesOf(field, source) : besides(field, names)));
}

function aroundTurns(
	element: XmlElement,
	turns: ReadonlySet<XmlElement>,
	names: typeof recordFields,
): readonly SheetLine[] {
	if (turns.has(element)) return turnLines(element);
	if (elementsIn(element).length === 0) return fieldsIn(element, names).flatMap(field => besides(field, names));
	return element.children.flatMap((child): readonly SheetLine[] => {
		if (typeof child !== 'string') return aroundTurns(child, turns, names);
		return besides({name: element.name, value: child.trim(), element, isPage: false}, names);
	});
}

/** What stands around the transcript. */
const besides = (field: RecordField, names: typeof recordFields): readonly SheetLine[] => [
	{
		text: field.value,
		form: isTitle(field, names) || names.heading.includes(field.name.toLowerCase()) ? 'heading' : 'furniture',
		why: `record-field:${field.name}`,
		origin: field.element.from,
	},
];

const isTitle = ({name}: RecordField, {title}: typeof recordFields): boolean => title.includes(name.toLowerCase());

interface RecordField {
	readonly name: string;
	readonly value: string;
	readonly element: XmlElement;
	/** It is set in the elements of HTML. */
	readonly isPage: boolean;
}

/** The elements of a record that hold text, in order; what is set in HTML is one field. Entities that the file defines stay as they are written. */
function fieldsIn(
	element: XmlElement,
	names: typeof recordFields,
	without: ReadonlySet<XmlElement> = new Set(),
): readonly RecordField[] {
	if (without.has(element)) return [];
	const inner = elementsIn(element);
	const isPage =
		inner.length > 0 &&
		inner.every(({name}) => names.page.includes(name.toLowerCase()) || htmlRules.blocks.has(name.toLowerCase()));
	if (inner.length === 0 || isPage) {
		const value = textIn(element).trim();
		return value === '' ? [] : [{name: element.name, value, element, isPage}];
	}
	const own = element.children
		.flatMap(child => (typeof child === 'string' ? child.trim() : []))
		.join(' ')
		.trim();
	return [
		...(own === '' ? [] : [{name: element.name, value: own, element, isPage: false}]),
		...inner.flatMap(child => fieldsIn(child, names, without)),
	];
}

/** The fields that hold the transcript: the longest, and those of its name beside it. */
function contentIn(fields: readonly RecordField[]): readonly RecordField[] {
	const groups = [...Map.groupBy(fields, ({name}) => name).values()];
	const length = (group: readonly RecordField[]) => group.reduce((sum, {value}) => sum + value.length, 0);
	return groups.reduce<readonly RecordField[]>((a, b) => (length(b) > length(a) ? b : a), []);
}

function linesOf({value, element, isPage}: RecordField, source: string): readonly SheetLine[] {
	if (isPage)
		return readHtml(source.slice(element.from, element.to)).lines.map(line => ({
			...line,
			...(line.origin !== undefined && {origin: line.origin + element.from}),
		}));
	if (/<(?:p|br|div|span|strong|pre|h\d)\b/iu.test(value))
		return readHtml(value).lines.map(({origin: _, ...line}) => line);
	return value.split(/\n/u).map((text, i, all) => ({text, joint: (all[i - 1] ?? '').trim() === '' ? 'break' : 'line'}));
}

function factsOf(fields: readonly RecordField[], root: XmlElement, names: typeof recordFields): Facts {
	const attributes = Object.entries(elementsIn(root)[0]?.attributes ?? {}).map(([name, value]) => ({name, value}));
	const all = [...fields, ...attributes];
	const title = all.find(({name}) => names.title.includes(name.toLowerCase()))?.value;
	const day = findDays(all.find(f => /date/iu.test(f.name) && findDays(f.value).length > 0)?.value ?? '')[0];
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
