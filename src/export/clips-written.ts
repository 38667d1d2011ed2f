import {cite} from './citation.ts';
import type {Clip} from './clip.ts';
import {columns} from './columns.ts';
import {entities} from './entities.ts';
import {type Generator, jsonDocument} from './json-document.ts';
import {markdownLine, markdownWords} from './markdown-text.ts';
import {standingsOf} from './names.ts';
import type {Quotation} from './quotation.ts';
import {type Citing, html, markdown} from './quotation-text.ts';
import {csv, type Table, tsv} from './table.ts';

/** What a basket can be written as. */
const formats = {
	markdown: clipsAsMarkdown,
	html: clipsAsHtml,
	text: (clips: readonly Clip[], citing: Citing) => clips.map(clip => told(clip, citing)).join('\n'),
	tsv: (clips: readonly Clip[]) => tsv(...clipsTable(clips)),
	csv: (clips: readonly Clip[]) => csv(...clipsTable(clips)),
	json: (clips: readonly Clip[], _: Citing, generator: Generator) =>
		jsonDocument('briefing-tui/clips/1', generator, {clips}),
	ris: inStyle('ris'),
	bibtex: inStyle('bibtex'),
	'csl-json': inStyle('csl-json'),
} as const satisfies Record<string, (clips: readonly Clip[], citing: Citing, generator: Generator) => string>;

export type ClipFormat = keyof typeof formats;

export const clipFormats = Object.keys(formats) as readonly ClipFormat[];

/** The clips in a format, those of one event together; ends with a line break. */
export const clipsWritten = (
	clips: readonly Clip[],
	format: ClipFormat,
	citing: Citing,
	generator: Generator,
): string => formats[format](clips, citing, generator);

/** What a text lacks of the clips, to be set behind it: the empty string where all of them, with their notes, stand in it. */
export function clipsAdded(
	before: string,
	clips: readonly Clip[],
	format: 'markdown' | 'text',
	citing: Citing,
): string {
	const text = before.replaceAll('\r\n', '\n');
	const lacking = clips.filter(clip => !text.includes((format === 'text' ? told : asMarkdown)(clip, citing).trimEnd()));
	if (lacking.length === 0) return '';
	const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
	const added = `${gap}${formats[format](lacking, citing)}`;
	return text === before ? added : added.replaceAll('\n', '\r\n');
}

/** A line for each: when it was taken, whose words, where, the words, the note. */
export const clipsText = (clips: readonly Clip[]): string =>
	columns(
		clips.map(({made, note, quotation}) => [
			made.slice(0, 10),
			whose(quotation),
			quotation.event.date ?? '',
			quotation.anchor,
			note === '' ? quotation.words.join(' ') : `${quotation.words.join(' ')} ← ${note}`,
		]),
	);

const whose = ({speaker}: Quotation): string => speaker?.name ?? '';

function told({note, quotation}: Clip, citing: Citing): string {
	const cited = cite([quotation], 'plain', citing);
	return note === '' ? cited : `${cited}${citing.wording.citation.note(note)}\n`;
}

/** A chapter for each event; the words as block quotations, one's own words beneath: as Obsidian and Logseq take them. */
function clipsAsMarkdown(clips: readonly Clip[], citing: Citing): string {
	const chapters = [...byEvent(clips)].map(([title, own]) =>
		[`## ${markdownWords(title)}`, ...own.map(clip => asMarkdown(clip, citing))].join('\n\n'),
	);
	return `${chapters.join('\n\n')}\n`;
}

const asMarkdown = ({note, quotation}: Clip, citing: Citing): string =>
	[markdown(quotation, citing), ...(note === '' ? [] : [markdownLine(note)])].join('\n\n');

function clipsAsHtml(clips: readonly Clip[], citing: Citing): string {
	const title = entities(citing.wording.lists.clips);
	return `${[
		'<!doctype html>',
		'<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${title}</title>`,
		`<style>${style}</style></head><body>`,
		`<h1>${title}</h1>`,
		...[...byEvent(clips)].flatMap(([event, own]) => [
			`<section><h2>${entities(event)}</h2>`,
			...own.map(
				({note, quotation}) =>
					`${html(quotation, citing)}${note === '' ? '' : `\n<p class="note">${entities(note)}</p>`}`,
			),
			'</section>',
		]),
		'</body></html>',
	].join('\n')}\n`;
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 1.5rem; max-width: 44rem; font: 1.05rem/1.7 system-ui, "Noto Sans CJK TC", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; } blockquote { margin: 1.2rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
footer { font-size: .9rem; opacity: .75; } .note { margin-inline-start: 1.2rem; font-style: italic; }
`;

const header =
	'words speaker titles outlet question gist event date place source published link anchor language doubts note made'.split(
		' ',
	);

function clipsTable(clips: readonly Clip[]): Table {
	return [
		header,
		clips.map(({made, note, quotation}) => {
			const {words, speaker, question, event, publication, source, link, anchor, language, doubts} = quotation;
			return [
				words.join(' '),
				speaker?.name ?? null,
				speaker ? standingsOf({...speaker, outlet: null}).join('; ') : null,
				speaker?.outlet ?? null,
				question?.n ?? null,
				question?.gist ?? null,
				event.title,
				event.date,
				event.place,
				publication.source ?? source,
				publication.date,
				link,
				anchor,
				language,
				doubts.map(({message}) => message).join(' '),
				note,
				made,
			];
		}),
	];
}

function inStyle(style: 'ris' | 'bibtex' | 'csl-json') {
	return (clips: readonly Clip[], citing: Citing): string =>
		cite(
			clips.map(({quotation}) => quotation),
			style,
			citing,
		);
}

/** Those of one event together, under its title and day. */
export const byEvent = (clips: readonly Clip[]): ReadonlyMap<string, readonly Clip[]> =>
	Map.groupBy(clips, ({quotation: {event, source}}) => [event.title ?? source, event.date].filter(Boolean).join(' · '));
