import {rootOf} from '../formats/markup.ts';
import {elementAt, elementsIn, idsIn, textIn, treeOf, type XmlElement} from '../formats/xml-tree.ts';
import {type Fields, type OwnFile, turnKinds} from './own-briefing.ts';
import {exchangesAmong} from './own-exchanges.ts';

/**
 * Akoma Ntoso as `export --to akoma-ntoso` writes it: what the format has no place for stands in our own name space. Null
 * for other texts.
 */
export function ownAkomaNtoso(text: string): OwnFile | null {
	if (rootOf(text) !== 'akomaNtoso' || !text.includes('="urn:briefing-tui:akoma-ntoso:1"')) return null;
	const root = elementsIn(treeOf(text)).find(({name}) => name === 'akomaNtoso');
	const debate = elementAt(root, 'debate');
	const meta = elementAt(debate, 'meta');
	const own = elementAt(meta, 'proprietary');
	const names = new Map(
		elementsIn(elementAt(meta, 'references'), 'TLCPerson').map(({attributes}) => [
			attributes['eId'],
			attributes['showAs'],
		]),
	);
	const sections = elementsIn(elementAt(debate, 'debateBody'), 'debateSection');
	const turns = sections.flatMap(section => elementsIn(section).filter(isTurn).map(turnIn));
	const notes = elementsIn(elementAt(meta, 'notes'), 'note');
	const value = {
		event: {...elementAt(own, 'event')?.attributes, title: textIn(elementAt(debate, 'preface', 'p', 'docTitle'))},
		publication: elementAt(own, 'publication')?.attributes,
		language: elementAt(own, 'event')?.attributes['language'],
		summary: textIn(elementAt(own, 'summary')),
		speakers: elementsIn(own, 'speaker').map(speaker => speakerIn(speaker, names)),
		turns,
		exchanges: exchangesAmong(turns, gistsIn(sections)),
		notes: notes.map(noteIn),
	};
	const places = notes.map(({attributes}) => ({
		from: attributes['bt:from'] ?? null,
		to: attributes['bt:to'] ?? null,
		above: attributes['bt:above'] === 'true',
	}));
	return {value, places};
}

function speakerIn(speaker: XmlElement, names: ReadonlyMap<string | undefined, string | undefined>): Fields {
	const {href, role, outlet} = speaker.attributes;
	const id = idsIn(href)[0];
	return {
		id,
		name: names.get(id),
		role,
		titles: elementsIn(speaker, 'title').map(textIn),
		outlet,
		aliases: elementsIn(speaker, 'alias').map(textIn),
	};
}

const isTurn = ({name}: XmlElement): boolean => ['speech', 'question', 'answer'].includes(name);

function turnIn(turn: XmlElement): Fields {
	const {eId, by, class: kind, 'bt:exchange': exchange} = turn.attributes;
	return {
		id: eId,
		label: textIn(elementAt(turn, 'from')),
		speaker: idsIn(by)[0],
		kind: turnKinds.find(known => known === (kind ?? turn.name)),
		exchange: exchange === undefined ? null : Number(exchange),
		blocks: elementsIn(turn, 'p').map(blockIn),
	};
}

function blockIn(paragraph: XmlElement): Fields {
	const remark = elementAt(paragraph, 'remark')?.attributes['type'];
	const kind = remark === 'caption' ? 'caption' : remark === 'sceneDescription' ? 'scene' : 'paragraph';
	const {eId: id, 'bt:time': time, 'bt:page': page, 'bt:line': line} = paragraph.attributes;
	return {id, kind, text: textIn(paragraph), time, page, line};
}

/** By the number of the exchange. */
const gistsIn = (sections: readonly XmlElement[]): ReadonlyMap<number, string> =>
	new Map(
		sections.flatMap(section => {
			const n = Number(/^q(\d+)$/u.exec(section.attributes['eId'] ?? '')?.[1]);
			return n > 0 ? [[n, textIn(elementAt(section, 'heading'))] as const] : [];
		}),
	);

function noteIn(note: XmlElement): Fields {
	const {class: code, 'bt:places': places} = note.attributes;
	const [message, label] = elementsIn(note, 'p');
	const reasons = note.attributes['bt:reasons'];
	return {
		code,
		message: textIn(message),
		about: {
			...(places !== undefined && {places: Number(places)}),
			...(label && {label: textIn(label)}),
			...(reasons !== undefined && {reasons: reasons.split(' ').filter(Boolean)}),
		},
	};
}
