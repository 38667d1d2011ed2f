import type {Speaker} from '../briefing/briefing.ts';
import {sayDoubt} from '../wording/remarks.ts';
import type {Wording} from '../wording/wording.ts';
import {entities} from './entities.ts';
import {markdownLine, markdownWords} from './markdown-text.ts';
import {standingsOf} from './names.ts';
import {sayPlace} from './printed-place.ts';
import type {Quotation} from './quotation.ts';

/** How a citation is told, and on what day the source was seen. */
export interface Citing {
	readonly wording: Wording;
	/** ISO 8601. */
	readonly today: string;
}

/** The words, then who says them to which question, at which event, and the source. */
export function plain(quotation: Quotation, {wording}: Citing): string {
	const {citation} = wording;
	const source = sourceOf(quotation, wording).join(citation.comma);
	return attributed(quotation, wording, [`${citation.source}${source}${citation.anchor(quotation.anchor)}`]);
}

/** The words, who says them to which question at which event, some lines more, and what is in doubt, which is never left out. */
export function attributed(quotation: Quotation, wording: Wording, more: readonly string[] = []): string {
	const {citation} = wording;
	return [
		citation.quoted(quotation.words.join('\n')),
		`—— ${[...voiceOf(quotation, wording), ...eventOf(quotation), ...sayPlace(quotation.place, wording)].join(citation.comma)}`,
		...more,
		...doubtsOf(quotation, wording),
	].join('\n');
}

/** All that a citation tells besides the words, on one line. */
export function attribution(quotation: Quotation, wording: Wording): string {
	const {citation} = wording;
	const told = [...voiceOf(quotation, wording), ...eventOf(quotation)].join(citation.comma);
	return `${told} · ${citation.source}${sourceOf(quotation, wording).join(citation.comma)}${citation.anchor(quotation.anchor)}`;
}

/** A block quotation. */
export function markdown(quotation: Quotation, {wording}: Citing): string {
	const {citation} = wording;
	const {link, words, event, anchor} = quotation;
	const voice = voiceOf(quotation, wording).map(markdownWords);
	const where = sayPlace(quotation.place, wording);
	const title = event.title === null ? [] : [`*${markdownWords(event.title)}*`];
	const source = markdownWords(sourceOf({...quotation, link: null}, wording).join(citation.comma));
	return [
		...words.map(markdownLine),
		`—— ${[...voice, ...title, ...(event.date === null ? [] : [event.date]), ...where].join(citation.comma)}`,
		`${citation.source}${link === null ? source : `[${source}](<${link}>)`}${citation.anchor(anchor)}`,
		...doubtsOf(quotation, wording).map(markdownWords),
	]
		.map(line => `> ${line}`)
		.join('\n>\n');
}

export function html(quotation: Quotation, {wording}: Citing): string {
	const {citation} = wording;
	const {link, words, event, anchor, language} = quotation;
	const source = entities(sourceOf({...quotation, link: null}, wording).join(citation.comma));
	const title = event.title === null ? [] : [`<cite>${entities(event.title)}</cite>`];
	const day = event.date === null ? [] : [`<time datetime="${entities(event.date)}">${entities(event.date)}</time>`];
	const where = sayPlace(quotation.place, wording).map(entities);
	const told = [...voiceOf(quotation, wording).map(entities), ...title, ...day, ...where].join(citation.comma);
	const from = link === null ? source : `<a href="${entities(link)}">${source}</a>`;
	return [
		`<blockquote lang="${entities(language)}"${link === null ? '' : ` cite="${entities(link)}"`}>`,
		...words.map(text => `<p>${entities(text)}</p>`),
		`<footer>—— ${told}<br>${entities(citation.source)}${from}${entities(citation.anchor(anchor))}</footer>`,
		...doubtsOf(quotation, wording).map(doubt => `<footer>${entities(doubt)}</footer>`),
		'</blockquote>',
	].join('\n');
}

/** Who says it, as what, and to which question. */
function voiceOf({speaker, kind, question}: Quotation, {citation}: Wording): readonly string[] {
	const who = speaker ? personOf(speaker, citation) : kind === 'question' ? citation.reporter : citation.nobody;
	if (!question) return [who];
	if (kind === 'question') return [who, citation.question(question.n)];
	const asker = question.asker?.outlet ?? question.asker?.name ?? citation.reporter;
	return [who, citation.answers(asker, question.n, question.gist)];
}

/** A name with the titles, or the outlet. */
function personOf(speaker: Speaker, {person, roles}: Wording['citation']): string {
	const own = standingsOf(speaker);
	return own.length === 0 ? speaker.name : person(speaker.name, own.join(roles));
}

const eventOf = ({event: {title, date, place}}: Quotation): readonly string[] =>
	[title, place, date].filter(part => part !== null);

/** Where it was read: the source's name, its day, its address or file. */
function sourceOf({publication, source, link}: Quotation, {citation}: Wording): readonly string[] {
	const published = publication.date === null ? [] : [citation.published(publication.date)];
	const house = publication.source ?? (link !== null && source === publication.url ? null : source);
	return [...(house === null ? [] : [house]), ...published, ...(link === null ? [] : [link])];
}

const doubtsOf = ({doubts}: Quotation, wording: Wording): readonly string[] =>
	[...new Set(doubts.map(note => sayDoubt(note, wording)))].map(doubt => wording.citation.doubt(doubt));
