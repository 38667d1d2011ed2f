import type {Block, Briefing, Note, Speaker, Turn} from '../briefing/briefing.ts';
import {type NotePlace, notePlacesIn} from '../briefing/note-place.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import {element, elementOfLines, textElement, xmlText} from './xml-text.ts';

/**
 * A briefing as a debate of Akoma Ntoso 3.0: a section for each question, each turn a `question`, an `answer` or another
 * `speech` by a person of the references; what the format has no place for stands in our own name space. Turns in which
 * nothing is said are left out. Ends with a line break.
 */
export function briefingAkomaNtoso(outline: Outline): string {
	const {briefing, sections} = outline;
	const seen = new Set<number>();
	const body = sections.map(section => {
		const n = section.exchange?.n;
		const first = n !== undefined && !seen.has(n);
		if (n !== undefined) seen.add(n);
		return sectionOf(outline, section, first);
	});
	const root = {
		xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
		'xmlns:bt': 'urn:briefing-tui:akoma-ntoso:1',
	};
	const debate = elementOfLines('debate', {name: 'briefing'}, [
		metaOf(briefing),
		...prefaceOf(briefing),
		elementOfLines('debateBody', {}, body),
	]);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${elementOfLines('akomaNtoso', root, [debate])}\n`;
}

/** Where a day must stand and none is known, and for a country that is not (the user-assigned code of ISO 3166). */
const noDay = '0001-01-01';
const noCountry = 'xx';
const by = {source: '#briefing-tui'};

function metaOf(briefing: Briefing): string {
	const {event, publication, language, summary, speakers, notes} = briefing;
	const [held, published] = [event.date, publication.date ?? event.date];
	const work = `/akn/${noCountry}/debate/${dayOr(held)}/briefing`;
	const expression = `${work}/${language}@${dayOr(published)}`;
	const level = (name: string, uri: string, day: string | null, date: string, ...more: readonly string[]) =>
		elementOfLines(name, {}, [
			element('FRBRthis', {value: `${uri}/!main`}),
			element('FRBRuri', {value: uri}),
			element('FRBRdate', {date: dayOr(day), name: date}),
			element('FRBRauthor', {href: '#publisher'}),
			...more,
		]);
	const identification = elementOfLines('identification', by, [
		level('FRBRWork', work, held, 'held', element('FRBRcountry', {value: noCountry})),
		level('FRBRExpression', expression, published, 'published', element('FRBRlanguage', {language})),
		level('FRBRManifestation', `${expression}.xml`, published, 'published'),
	]);
	const house = publication.source ?? 'unknown';
	const references = elementOfLines('references', by, [
		element('TLCOrganization', {
			eId: 'briefing-tui',
			href: '/ontology/organization/briefing-tui',
			showAs: 'briefing-tui',
		}),
		element('TLCOrganization', {eId: 'publisher', href: '/ontology/organization/publisher', showAs: house}),
		...speakers.map(({id, name}) => element('TLCPerson', {eId: id, href: `/ontology/person/${id}`, showAs: name})),
		element('TLCPerson', {eId: nobody, href: `/ontology/person/${nobody}`, showAs: nobody}),
		...['host', 'official', 'reporter', 'unknown'].map(role =>
			element('TLCRole', {eId: role, href: `/ontology/role/${role}`, showAs: role}),
		),
	]);
	const places = notePlacesIn(briefing);
	const doubts = notes.map((note, i) => doubtOf(note, i + 1, places[i]));
	const own = elementOfLines('proprietary', by, [
		element('bt:event', {date: event.date, time: event.time, place: event.place, language}),
		element('bt:publication', {...publication}),
		...textElement('bt:summary', {}, summary),
		...speakers.map(speakerOf),
	]);
	const all = [identification, references, ...(doubts.length === 0 ? [] : [elementOfLines('notes', by, doubts)]), own];
	return elementOfLines('meta', {}, all);
}

/** The person of the references that stands for one of whom nothing is known. */
const nobody = 'nobody';

const dayOr = (date: string | null): string => (/^\d{4}-\d{2}-\d{2}$/u.test(date ?? '') ? (date ?? noDay) : noDay);

const speakerOf = ({id, role, titles, outlet, aliases}: Speaker): string =>
	element(
		'bt:speaker',
		{href: `#${id}`, role, outlet},
		...titles.flatMap(title => textElement('bt:title', {}, title)),
		...aliases.flatMap(alias => textElement('bt:alias', {}, alias)),
	);

function doubtOf({message, code, about}: Note, n: number, place: NotePlace | undefined): string {
	const told = {
		'bt:from': place?.from,
		'bt:to': place?.to,
		'bt:above': place?.above ? 'true' : null,
		'bt:places': about?.places,
		'bt:reasons': about?.reasons?.join(' '),
	};
	return element(
		'note',
		{eId: `note-${n}`, class: code, ...told},
		element('p', {}, xmlText(message)),
		...(about?.label === undefined ? [] : [element('p', {class: 'label'}, xmlText(about.label))]),
	);
}

function prefaceOf({event, summary}: Briefing): readonly string[] {
	const lines = [
		...(event.title === null ? [] : [element('p', {}, element('docTitle', {}, xmlText(event.title)))]),
		...(event.date === null
			? []
			: [element('p', {}, element('docDate', {date: dayOr(event.date)}, xmlText(event.date)))]),
		...textElement('p', {class: 'summary'}, summary),
	];
	return lines.length === 0 ? [] : [elementOfLines('preface', {}, lines)];
}

/** @param first whether none of the exchange stands before it */
function sectionOf(outline: Outline, {index, exchange, kind, turns}: Section, first: boolean): string {
	const id = exchange && first ? `q${exchange.n}` : `section-${index + 1}`;
	return elementOfLines('debateSection', {name: kind, eId: id}, [
		...(exchange && first ? textElement('heading', {}, exchange.gist) : []),
		...turns.map(turn => speechOf(turn, outline.speaker(turn.speaker))),
	]);
}

function speechOf({id, label, kind, exchange, blocks}: Turn, speaker: Speaker | undefined): string {
	const name = kind === 'question' || kind === 'answer' ? kind : 'speech';
	const who = {by: `#${speaker?.id ?? nobody}`, as: speaker && `#${speaker.role}`};
	return elementOfLines(name, {eId: id, class: name === 'speech' ? kind : null, ...who, 'bt:exchange': exchange}, [
		...textElement('from', {}, label),
		...blocks.map(paragraphOf),
	]);
}

const remarks = {caption: 'caption', scene: 'sceneDescription'} as const;

const paragraphOf = ({id, kind, text, time, page, line}: Block): string =>
	element(
		'p',
		{eId: id, 'bt:time': time, 'bt:page': page, 'bt:line': line},
		kind === 'paragraph' ? xmlText(text) : element('remark', {type: remarks[kind]}, xmlText(text)),
	);
