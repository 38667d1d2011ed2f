import {readLabel} from '../parse/labels/label.ts';
import {pageRange} from './printed-place.ts';
import type {Quotation} from './quotation.ts';
import {attributed, type Citing} from './quotation-text.ts';

/**
 * Reference entries for a press conference in four styles, under the quoted words. The rules: GB/T 7714—2015; Publication
 * Manual of the APA, 7th edition (10.12, 11.8); The Chicago Manual of Style, 17th edition (14.217); MLA Handbook, 9th edition.
 * Names in letters are turned round as each asks; others stand as they are printed.
 */

export function gbt7714(quotation: Quotation, citing: Citing): string {
	const {event, publication, source, link, place} = quotation;
	const author = authorOf(quotation)?.printed;
	const title = event.title ?? source;
	const held = event.date === null ? '' : `: ${event.date}`;
	const published = publication.date ?? event.date;
	const seen = `[${citing.today}]`;
	const pages = place.pages === null ? '' : `: ${pageRange(place.pages, '-')}`;
	const issued =
		pages && `${[publication.source ?? source, published?.slice(0, 4)].filter(Boolean).join(', ')}${pages}`;
	const entry =
		link === null
			? `${title}${held}[Z]. ${[event.place, [publication.source ?? source, published].filter(Boolean).join(', ')].filter(Boolean).join(': ')}${pages}`
			: `${title}${held}[EB/OL]. ${issued}${published === null ? '' : `(${published})`}${seen}. ${link}`;
	return under(quotation, citing, `${author === undefined ? '' : `${ended(author)} `}${ended(entry)}`);
}

export function apa(quotation: Quotation, citing: Citing): string {
	const {event, publication, source, link} = quotation;
	const author = authorOf(quotation);
	const name = author && (author.given === null ? author.family : `${author.family}, ${initials(author.given)}`);
	const day = event.date === null ? 'n.d.' : `${yearOf(event.date)}${dayOf(event.date, ', ')}`;
	const title = `${event.title ?? source} [Press conference]`;
	const head = name ? `${ended(name)} (${day}). ${title}.` : `${title}. (${day}).`;
	const rest = [event.place, publication.source].filter(part => part !== null).map(ended);
	return under(quotation, citing, [head, ...rest, ...(link === null ? [] : [link])].join(' '));
}

export function chicago(quotation: Quotation, citing: Citing): string {
	const {event, publication, source, link, place} = quotation;
	const name = turnedRound(authorOf(quotation));
	const day = event.date === null ? [] : [`${dayOf(event.date, '').trim()}, ${yearOf(event.date)}`.replace(/^, /u, '')];
	const held = [
		'Press conference',
		...(event.place === null ? [] : [event.place]),
		...day,
		...(place.time === null ? [] : [`at ${place.time}`]),
	].join(', ');
	const parts = [
		...(name ? [ended(name)] : []),
		`“${ended(event.title ?? source)}”`,
		ended(held),
		...(publication.source === null ? [] : [ended(publication.source)]),
		...(link === null ? [] : [ended(link)]),
	];
	return under(quotation, citing, parts.join(' '));
}

export function mla(quotation: Quotation, citing: Citing): string {
	const {event, publication, source, link, place} = quotation;
	const name = turnedRound(authorOf(quotation));
	const held = [event.date === null ? null : shortDay(event.date), event.place].filter(part => part !== null);
	const pages = place.pages && `${place.pages[0] === place.pages[1] ? 'p.' : 'pp.'} ${pageRange(place.pages)}`;
	const from = [publication.source, pages, place.time, link].filter(part => part !== null);
	const parts = [
		...(name ? [ended(name)] : []),
		`“${ended(event.title ?? source)}”`,
		...(held.length > 0 ? [ended(held.join(', '))] : []),
		'Press conference.',
		...(from.length > 0 ? [ended(from.join(', '))] : []),
	];
	return under(quotation, citing, parts.join(' '));
}

/** The words and whose they are, then the entry. */
const under = (quotation: Quotation, {wording}: Citing, entry: string): string =>
	`${attributed(quotation, wording)}\n\n${entry}`;

/** Who is named as the author of what was said. */
export interface Author {
	/** As printed. */
	readonly printed: string;
	readonly family: string;
	/** Null for a name that is not turned round: of one word, not in letters, a house, or an office (`THE PRESIDENT`). */
	readonly given: string | null;
}

/** The speaker, else the house; null where nobody is named. */
export function authorOf({speaker}: Quotation): Author | null {
	if (!speaker) return null;
	const {name, outlet} = speaker;
	const isPersonal = name !== outlet && inLetters.test(name) && readLabel(name).name !== null;
	const parts = isPersonal ? name.trim().split(/\s+/u) : [];
	const surname = parts.findIndex((part, i) => i > 0 && (i === parts.length - 1 || /^\p{Ll}/u.test(part)));
	return surname < 0
		? {printed: name, family: name, given: null}
		: {printed: name, family: parts.slice(surname).join(' '), given: parts.slice(0, surname).join(' ')};
}

const inLetters = /^[\p{Script=Latin}\p{M}.'’ -]+$/u;

/** `Berg, Ida`; a name that is not turned round as it is printed. */
export const turnedRound = (author: Author | null): string | null =>
	author && (author.given === null ? author.printed : `${author.family}, ${author.given}`);

const initials = (given: string): string =>
	given
		.split(/[\s.]+/u)
		.filter(Boolean)
		.map(part =>
			part
				.split('-')
				.map(piece => `${piece.charAt(0)}.`)
				.join('-'),
		)
		.join(' ');

/** With a full stop, unless a sign that ends a sentence is there already. */
const ended = (text: string): string => (/[.?!。？！]$/u.test(text) ? text : `${text}.`);

const months = 'January February March April May June July August September October November December'.split(' ');
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const yearOf = (date: string): string => date.slice(0, 4);

/** `December 12` behind what parts it from a year. */
function dayOf(date: string, comma: string): string {
	const [, month, day] = date.split('-').map(Number);
	return month === undefined || day === undefined ? '' : `${comma}${months[month - 1]} ${day}`;
}

function shortDay(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return [day, shortMonths[(month ?? 0) - 1], year].filter(part => part !== undefined).join(' ');
}
