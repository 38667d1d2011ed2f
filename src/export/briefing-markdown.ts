import {Document, isScalar, visit} from 'yaml';
import type {Block, Briefing, Note, Turn} from '../briefing/briefing.ts';
import {type NotePlace, notePlacesIn} from '../briefing/note-place.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import {
	exchangeTold,
	kindTold,
	shownPlace,
	shownSpeaker,
	speakerTold,
	turnOfBlock,
} from '../parse/own/markdown-turns.ts';
import {markdownSchema} from '../parse/own/own-markdown.ts';
import {wordingIn} from '../wording/languages.ts';
import {sayDoubt} from '../wording/remarks.ts';
import type {Wording} from '../wording/wording.ts';
import {markdownLine, markdownWords} from './markdown-text.ts';

/**
 * A briefing as Markdown to be read, linked to and written on, in Obsidian or elsewhere: a heading for each question and
 * each turn (the label as printed, in italics who speaks where it does not say so), captions as quotations, scenes in
 * italics, anchors behind paragraphs. The front matter holds what the text does not show. Turns in which nothing is said
 * are left out. Ends with a line break.
 */
export function briefingMarkdown(outline: Outline, wording: Wording): string {
	const {briefing, sections} = outline;
	const {event, summary} = briefing;
	const parts = [
		`---\n${yamlOf(frontMatterOf(briefing))}---`,
		...(event.title === null ? [] : [`# ${markdownWords(event.title)}`]),
		...(summary === null ? [] : [markdownLine(summary)]),
		...sections.flatMap(section => sectionOf(outline, section, wording)),
	];
	return `${parts.join('\n\n')}\n`;
}

/** Fields that hold nothing are left out. */
function frontMatterOf(briefing: Briefing): object {
	const {event, publication, language, speakers, turns} = briefing;
	const {title, date, time, place} = event;
	const places = notePlacesIn(briefing);
	return told({
		schema: markdownSchema,
		title,
		date,
		time,
		place,
		source: publication.source,
		url: publication.url,
		published: publication.date,
		'published-time': publication.time,
		editor: publication.editor,
		language,
		speakers: speakers.map(({id, name, role, titles, outlet, aliases}) =>
			told({id, name, role, outlet, titles, aliases}),
		),
		turns: turns.flatMap(exceptionOf),
		notes: briefing.notes.map((note, i) => noteOf(note, places[i])),
	});
}

/** Lists of words on one line; hours, which an older YAML takes for numbers, in quotes. */
function yamlOf(fields: object): string {
	const document = new Document(fields);
	visit(document, {
		Scalar: (_, scalar) => {
			if (/^\d+:\d+$/u.test(String(scalar.value))) scalar.type = 'QUOTE_DOUBLE';
		},
		Seq: (_, list) => {
			if (list.items.every(isScalar)) list.flow = true;
		},
	});
	return document.toString({lineWidth: 0, flowCollectionPadding: false});
}

const told = (fields: Readonly<Record<string, unknown>>): object =>
	Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
		),
	);

/** What the id of a turn does not tell of it. */
function exceptionOf({id, kind, exchange, blocks}: Turn): readonly object[] {
	const other = {
		...(kind !== kindTold(id) && {kind}),
		...(exchange !== exchangeTold(id) && {exchange: exchange ?? 'none'}),
	};
	return blocks.length > 0 && Object.keys(other).length > 0 ? [{id, ...other}] : [];
}

function noteOf({code, about, message}: Note, place: NotePlace = {from: null, to: null, above: false}): object {
	return told({
		code,
		at: place.from,
		to: place.to === place.from ? null : (place.to ?? 'none'),
		above: place.above ? true : null,
		...about,
		message: message === sayDoubt({code: code ?? '', ...(about && {about})}, wordingIn('en')) ? null : message,
	});
}

function sectionOf(outline: Outline, {exchange, kind, turns}: Section, wording: Wording): readonly string[] {
	if (!exchange) return [`## ${wording.sections[kind as 'opening']}`, ...turns.flatMap(turn => turnOf(outline, turn))];
	const gist = exchange.gist === '' ? '' : ` ${markdownWords(exchange.gist)}`;
	return [`## ${exchange.n}.${gist}`, ...turns.flatMap(turn => turnOf(outline, turn))];
}

function turnOf({briefing: {speakers}, speaker}: Outline, turn: Turn): readonly string[] {
	const {id, label, blocks} = turn;
	const own = speaker(turn.speaker);
	const named = label !== '' && speakerTold(label, null, speakers)?.id === own?.id && own !== undefined;
	const heading = [
		...(label === '' ? [] : [markdownWords(label)]),
		...(named ? [] : [`*${markdownWords(shownSpeaker(own, speakers))}*`]),
		...(turnOfBlock(blocks[0]?.id) === id ? [] : [`^${id}`]),
	];
	return [`### ${heading.join(' ')}`, ...blocks.flatMap(blockOf)];
}

function blockOf(block: Block): readonly string[] {
	const {id, kind, text} = block;
	const place = shownPlace(block);
	const at = place === '' ? '' : `\`${place}\` `;
	const words = kind === 'scene' ? `*${markdownWords(text)}*` : at === '' ? markdownLine(text) : markdownWords(text);
	return kind === 'caption' ? [`> ${at}${words}`, `^${id}`] : [`${at}${words} ^${id}`];
}
