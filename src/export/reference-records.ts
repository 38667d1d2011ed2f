import {pageRange} from './printed-place.ts';
import type {Quotation} from './quotation.ts';
import type {Citing} from './quotation-text.ts';
import {authorOf, turnedRound} from './reference-styles.ts';

/** Records for programs that keep references. The words stand in the note, under their anchor. */

/** `@misc`, with the fields of biblatex for the event beside those that every BibTeX knows. */
export function bibtex(quotation: Quotation, {today}: Citing): string {
	const {event, publication, source, link, language, place} = quotation;
	const author = authorOf(quotation);
	const name =
		author &&
		(author.given === null ? `{${braced(author.printed)}}` : `${braced(author.family)}, ${braced(author.given)}`);
	const [year, month] = (event.date ?? '').split('-');
	const fields: readonly (readonly [string, string | null | undefined])[] = [
		['author', name],
		['title', `{${braced(event.title ?? source)}}`],
		['howpublished', 'Press conference'],
		['year', year || null],
		['month', month && String(Number(month))],
		['date', event.date],
		['eventtitle', event.title && `{${braced(event.title)}}`],
		['eventdate', event.date],
		['venue', event.place && braced(event.place)],
		['organization', publication.source && braced(publication.source)],
		['pages', place.pages && braced(pageRange(place.pages)).replace('–', '--')],
		['url', link],
		['urldate', link && today],
		['langid', language],
		['note', braced(noteOf(quotation))],
	];
	const lines = fields.flatMap(([field, value]) => (value ? [`  ${field} = {${value}},`] : []));
	return [`@misc{${keyOf(quotation)},`, ...lines, '}'].join('\n');
}

const keyOf = (quotation: Quotation): string => {
	const name = (authorOf(quotation)?.family ?? '')
		.normalize('NFD')
		.replace(/[^A-Za-z]/gu, '')
		.toLowerCase();
	return `${name || 'briefing'}${quotation.event.date?.slice(0, 4) ?? ''}-${quotation.anchor}`;
};

/** Text in which BibTeX finds no marks of TeX. */
const braced = (text: string): string =>
	text.replace(/[\\{}&%$#_~^]|-(?=-)|`(?=`)|'(?=')/gu, sign => texSigns[sign] ?? `\\${sign}`);
const texSigns: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'-': '-{}',
	'`': '`{}',
	"'": "'{}",
};

/** The type is that of a presentation: of all, reference managers keep with it who spoke, at which event, where and when. */
export function ris(quotation: Quotation, {today}: Citing): string {
	const {event, publication, source, link, language, place} = quotation;
	const day = event.date?.replaceAll('-', '/');
	const fields: readonly (readonly [string, string | null | undefined])[] = [
		['TY', 'SLIDE'],
		['AU', turnedRound(authorOf(quotation))],
		['TI', event.title ?? source],
		['T2', event.title],
		['M3', 'Press conference'],
		['PY', event.date?.slice(0, 4)],
		['DA', day && `${day}/`],
		['CY', event.place],
		['PB', publication.source],
		['SP', place.pages?.[0]],
		['EP', place.pages?.[1]],
		['UR', link],
		['Y2', link && `${today.replaceAll('-', '/')}/`],
		['LA', language],
		['N1', noteOf(quotation)],
	];
	const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/gu, ' ')}`] : []));
	return [...lines, 'ER  - '].join('\r\n');
}

/** An item of CSL-JSON (1.0.2). */
export function cslJson(quotation: Quotation, {today}: Citing): object {
	const {event, publication, source, link, language, place} = quotation;
	const author = authorOf(quotation);
	const day = event.date && {'date-parts': [event.date.split('-').map(Number)]};
	const published = publication.date && {'date-parts': [publication.date.split('-').map(Number)]};
	const fields = {
		id: keyOf(quotation),
		type: 'speech',
		genre: 'Press conference',
		title: event.title ?? source,
		author: author && [
			author.given === null ? {literal: author.printed} : {family: author.family, given: author.given},
		],
		issued: day,
		'event-title': event.title,
		'event-date': day,
		'event-place': event.place,
		publisher: publication.source,
		'available-date': published,
		page: place.pages && pageRange(place.pages, '-'),
		URL: link,
		accessed: link && {'date-parts': [today.split('-').map(Number)]},
		language,
		note: noteOf(quotation),
	};
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

const noteOf = ({words, anchor, place: {line, time}}: Quotation): string =>
	`${words.join(' ')} [${[anchor, ...(line === null ? [] : [`l. ${line}`]), ...(time === null ? [] : [time])].join(', ')}]`;
