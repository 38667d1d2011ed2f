import type {Block, Briefing, Note, Speaker, Turn} from '../briefing/briefing.ts';
import {type NotePlace, notePlacesIn} from '../briefing/note-place.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import {element, elementOfLines, textElement, xmlText} from './xml-text.ts';

/**
 * A briefing as TEI of spoken text. Its body is as ParlaMint has it: a division for each question, a turn as `u`, its
 * paragraphs as `seg`, the label in a note above. What ParlaMint's header has no place for (it knows only parliaments)
 * stands where TEI has one. Turns in which nothing is said are left out. Ends with a line break.
 */
export function briefingTei(outline: Outline): string {
	const {briefing, sections} = outline;
	const seen = new Set<number>();
	let page: string | undefined;
	const turnPage = (block: Block): readonly string[] => {
		if (block.page === page) return [];
		page = block.page;
		return [element('pb', {n: page})];
	};
	const divisions = sections.map(section => {
		const n = section.exchange?.n;
		const first = n !== undefined && !seen.has(n);
		if (n !== undefined) seen.add(n);
		return divisionOf(outline, section, first, turnPage);
	});
	const text = elementOfLines('text', {}, [elementOfLines('body', {}, [...timelineOf(outline.blocks), ...divisions])]);
	const root = {xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:id': 'briefing', 'xml:lang': briefing.language};
	return `<?xml version="1.0" encoding="UTF-8"?>\n${elementOfLines('TEI', root, [headerOf(briefing), text])}\n`;
}

function headerOf(briefing: Briefing): string {
	const {event, publication, source, summary, speakers, notes} = briefing;
	const places = notePlacesIn(briefing);
	const turnOf = new Map(briefing.turns.flatMap(({id, blocks}) => blocks.map(block => [block.id, id] as const)));
	const file = [
		elementOfLines('titleStmt', {}, [element('title', {type: 'main'}, xmlText(event.title ?? ''))]),
		elementOfLines('publicationStmt', {}, [element('p', {'xml:lang': 'en'}, 'Not published.')]),
		...(notes.length === 0
			? []
			: [
					elementOfLines(
						'notesStmt',
						{},
						notes.map((note, i) => doubtOf(note, places[i], turnOf)),
					),
				]),
		elementOfLines('sourceDesc', {}, [
			elementOfLines('bibl', {}, [
				element('title', {}, xmlText(event.title ?? source.name)),
				...textElement('publisher', {}, publication.source),
				...textElement('editor', {}, publication.editor),
				...dayOf(publication.date),
				...hourOf(publication.time),
				...textElement('idno', {type: 'URI'}, publication.url),
			]),
		]),
	];
	const encoding = [
		elementOfLines('classDecl', {}, [taxonomyOf('roles', roles), taxonomyOf('kinds', kinds)]),
		elementOfLines('appInfo', {}, [
			element('application', {ident: 'briefing-tui', version: '1'}, element('label', {}, 'briefing-tui')),
		]),
	];
	const setting = [...textElement('name', {type: 'place'}, event.place), ...dayOf(event.date), ...hourOf(event.time)];
	const profile = [
		...(summary === null ? [] : [element('abstract', {}, element('p', {}, xmlText(summary)))]),
		...(setting.length === 0 ? [] : [element('settingDesc', {}, elementOfLines('setting', {}, setting))]),
		...(speakers.length === 0
			? []
			: [element('particDesc', {}, elementOfLines('listPerson', {}, speakers.map(personOf)))]),
	];
	return elementOfLines('teiHeader', {}, [
		elementOfLines('fileDesc', {}, file),
		elementOfLines('encodingDesc', {}, encoding),
		...(profile.length === 0 ? [] : [elementOfLines('profileDesc', {}, profile)]),
	]);
}

/** What `ana` of an utterance points at, besides its exchange. */
const roles = {
	host: 'leads the briefing',
	official: 'answers for the house that gives it',
	reporter: 'asks',
	unknown: 'has a part that is not known',
};
const kinds = {
	opening: 'opens the briefing',
	statement: 'states without being asked',
	moderation: 'leads from one to the next',
	question: 'asks',
	handoff: 'hands a question on to another',
	answer: 'answers',
	closing: 'closes the briefing',
};

const taxonomyOf = (id: string, categories: Readonly<Record<string, string>>): string =>
	elementOfLines(
		'taxonomy',
		{'xml:id': id, 'xml:lang': 'en'},
		Object.entries(categories).map(([name, told]) =>
			element('category', {'xml:id': name}, element('catDesc', {}, element('term', {}, name), `: ${told}`)),
		),
	);

const dayOf = (date: string | null): readonly string[] =>
	textElement('date', {when: /^\d{4}-\d{2}-\d{2}$/u.test(date ?? '') ? date : null}, date);

const hourOf = (time: string | null): readonly string[] =>
	textElement('time', {when: /^\d{2}:\d{2}$/u.test(time ?? '') ? `${time}:00` : null}, time);

const personOf = ({id, name, role, titles, outlet, aliases}: Speaker): string =>
	element(
		'person',
		{'xml:id': id, role},
		element('persName', {}, xmlText(name)),
		...aliases.flatMap(alias => textElement('persName', {type: 'alias'}, alias)),
		...titles.flatMap(title => textElement('occupation', {}, title)),
		...(outlet === null ? [] : [element('affiliation', {}, element('orgName', {}, xmlText(outlet)))]),
	);

/** A doubt of the parser, and the turns and blocks that it is about: the turn where its label is. */
function doubtOf(
	{message, code, about}: Note,
	{from, to, above}: NotePlace = {from: null, to: null, above: false},
	turnOf: ReadonlyMap<string, string>,
): string {
	const ids = [
		above || to === null ? turnOf.get(from ?? '') : null,
		to === null ? null : from,
		to === from ? null : to,
	];
	const target = ids.flatMap(id => (id ? [`#${id}`] : [])).join(' ');
	return element(
		'note',
		{type: 'doubt', subtype: code, n: about?.places, target: target || null, 'xml:lang': 'en'},
		element('p', {}, xmlText(message)),
		...(about?.label === undefined ? [] : [element('label', {}, xmlText(about.label))]),
		...(about?.reasons === undefined
			? []
			: [element('list', {}, ...about.reasons.map(reason => element('item', {}, xmlText(reason))))]),
	);
}

/** When each block begins of which that is known. */
function timelineOf(blocks: readonly Block[]): readonly string[] {
	const timed = blocks.filter(({time}) => time !== undefined);
	if (timed.length === 0) return [];
	const moments = timed.map(({id, time}) => element('when', {'xml:id': `time-${id}`, absolute: time}));
	return [elementOfLines('timeline', {unit: 'ms'}, moments)];
}

/** The beginning of a page, where a block is the first on it. */
type PageTurner = (block: Block) => readonly string[];

/** @param first whether none of the exchange stands before it */
function divisionOf(outline: Outline, {exchange, turns}: Section, first: boolean, turnPage: PageTurner): string {
	const id = exchange && first ? `q${exchange.n}` : null;
	return elementOfLines('div', {type: 'debateSection', 'xml:id': id}, [
		...(id === null ? [] : textElement('head', {}, exchange?.gist ?? '')),
		...turns.flatMap(turn => utteranceOf(turn, outline.speaker(turn.speaker), turnPage)),
	]);
}

function utteranceOf(
	{id, label, kind, exchange, blocks}: Turn,
	speaker: Speaker | undefined,
	turnPage: PageTurner,
): readonly string[] {
	const ana = [`#${speaker?.role ?? 'unknown'}`, `#${kind}`, ...(exchange === null ? [] : [`#q${exchange}`])].join(' ');
	return [
		...textElement('note', {type: 'speaker'}, label),
		elementOfLines(
			'u',
			{'xml:id': id, who: speaker && `#${speaker.id}`, ana},
			blocks.flatMap(block => [...turnPage(block), segmentOf(block)]),
		),
	];
}

function segmentOf({id, kind, text, time, line}: Block): string {
	const name = kind === 'paragraph' ? 'seg' : 'note';
	const at = {'xml:id': id, type: name === 'note' ? kind : null, synch: time === undefined ? null : `#time-${id}`};
	return element(name, at, line === undefined ? '' : element('lb', {n: line}), xmlText(text));
}
