import type {NotePlace} from '../../briefing/note-place.ts';
import {rootOf} from '../formats/markup.ts';
import {elementAt, elementsIn, idsIn, textIn, treeOf, type XmlElement} from '../formats/xml-tree.ts';
import {type Fields, type OwnFile, turnKinds} from './own-briefing.ts';
import {exchangesAmong} from './own-exchanges.ts';

/** TEI as `export --to tei` writes it: the header names the program that did. Null for other texts. */
export function ownTei(text: string): OwnFile | null {
	if (rootOf(text) !== 'TEI' || !/<application [^<>]*\bident="briefing-tui"/u.test(text)) return null;
	const tei = elementsIn(treeOf(text)).find(({name}) => name === 'TEI');
	const file = elementAt(tei, 'teiHeader', 'fileDesc');
	const profile = elementAt(tei, 'teiHeader', 'profileDesc');
	const setting = elementAt(profile, 'settingDesc', 'setting');
	const source = elementAt(file, 'sourceDesc', 'bibl');
	const body = elementAt(tei, 'text', 'body');
	const divisions = elementsIn(body, 'div');
	const times = new Map(
		elementsIn(elementAt(body, 'timeline'), 'when').map(({attributes}) => [
			attributes['xml:id'],
			attributes['absolute'],
		]),
	);
	const turns = withPages(divisions.flatMap(division => turnsIn(division, times)));
	const notes = elementsIn(elementAt(file, 'notesStmt'), 'note');
	const value = {
		event: {
			title: textIn(elementAt(file, 'titleStmt', 'title')),
			date: textIn(elementAt(setting, 'date')),
			time: textIn(elementAt(setting, 'time')),
			place: textIn(elementAt(setting, 'name')),
		},
		publication: {
			date: textIn(elementAt(source, 'date')),
			time: textIn(elementAt(source, 'time')),
			source: textIn(elementAt(source, 'publisher')),
			url: textIn(elementAt(source, 'idno')),
			editor: textIn(elementAt(source, 'editor')),
		},
		language: tei?.attributes['xml:lang'],
		summary: textIn(elementAt(profile, 'abstract')),
		speakers: elementsIn(elementAt(profile, 'particDesc', 'listPerson'), 'person').map(personIn),
		turns,
		exchanges: exchangesAmong(turns, gistsIn(divisions)),
		notes: notes.map(noteIn),
	};
	const first = new Map(turns.map(turn => [turn['id'], (turn['blocks'] as readonly Fields[])[0]?.['id']]));
	return {value, places: notes.map(note => placeOf(idsIn(note.attributes['target']), first))};
}

/** @param first the first block of each turn, by id */
function placeOf(ids: readonly string[], first: ReadonlyMap<unknown, unknown>): NotePlace {
	const blocks = ids.filter(id => !first.has(id));
	const below = first.get(ids[0]);
	return {
		from: blocks[0] ?? (typeof below === 'string' ? below : null),
		to: blocks.at(-1) ?? null,
		above: first.has(ids[0]),
	};
}

function personIn(person: XmlElement): Fields {
	const names = elementsIn(person, 'persName');
	const isAlias = ({attributes}: XmlElement) => attributes['type'] === 'alias';
	return {
		id: person.attributes['xml:id'],
		name: textIn(names.find(name => !isAlias(name))),
		role: person.attributes['role'],
		titles: elementsIn(person, 'occupation').map(textIn),
		outlet: textIn(elementAt(person, 'affiliation')),
		aliases: names.filter(isAlias).map(textIn),
	};
}

/** The turns of a division: each an utterance, under a note that holds its label. */
function turnsIn(division: XmlElement, times: Times): readonly Fields[] {
	let label = '';
	return elementsIn(division).flatMap((element): readonly Fields[] => {
		if (element.name === 'note') label = textIn(element);
		if (element.name !== 'u') return [];
		const {'xml:id': id, who, ana} = element.attributes;
		const told = idsIn(ana);
		const exchange = told.flatMap(name => /^q(\d+)$/u.exec(name)?.[1] ?? [])[0];
		const turn = {
			id,
			label,
			speaker: idsIn(who)[0],
			kind: turnKinds.find(kind => told.includes(kind)),
			exchange: exchange === undefined ? null : Number(exchange),
			blocks: elementsIn(element).map(child => blockIn(child, times)),
		};
		label = '';
		return [turn];
	});
}

/** Clock times, by the id of what they belong to. */
type Times = ReadonlyMap<string | undefined, string | undefined>;

/** A block; or the beginning of a page, which has no text. */
const blockIn = (element: XmlElement, times: Times): Fields =>
	element.name === 'pb'
		? {page: element.attributes['n']}
		: {
				id: element.attributes['xml:id'],
				kind: element.name === 'seg' ? 'paragraph' : element.attributes['type'],
				text: textIn(element),
				time: times.get(idsIn(element.attributes['synch'])[0]),
				line: elementAt(element, 'lb')?.attributes['n'],
			};

/** The page of every block, in place of the beginnings of pages. */
function withPages(turns: readonly Fields[]): readonly Fields[] {
	let page: unknown;
	return turns.map(turn => ({
		...turn,
		blocks: (turn['blocks'] as readonly Fields[]).flatMap(block => {
			if ('text' in block) return [{...block, page}];
			page = block['page'];
			return [];
		}),
	}));
}

/** By the number of the exchange. */
const gistsIn = (divisions: readonly XmlElement[]): ReadonlyMap<number, string> =>
	new Map(
		divisions.flatMap(division => {
			const n = Number(/^q(\d+)$/u.exec(division.attributes['xml:id'] ?? '')?.[1]);
			return n > 0 ? [[n, textIn(elementAt(division, 'head'))] as const] : [];
		}),
	);

function noteIn(note: XmlElement): Fields {
	const {subtype: code, n} = note.attributes;
	const label = elementAt(note, 'label');
	const reasons = elementAt(note, 'list');
	return {
		code,
		message: textIn(elementAt(note, 'p')),
		about: {
			...(n !== undefined && {places: Number(n)}),
			...(label && {label: textIn(label)}),
			...(reasons && {reasons: elementsIn(reasons, 'item').map(textIn)}),
		},
	};
}
