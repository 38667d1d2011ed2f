import type {SpanKind} from '../briefing/briefing.ts';
import type {Cue} from './cue.ts';
import {type Day, findDays} from './dates.ts';
import {editor, furniture, isCaption, isScene} from './furniture.ts';
import type {Paragraph} from './manuscript.ts';

/** What a paragraph was taken for before turns are made; `speech` and `scene` belong to whoever speaks there. */
export type Piece =
	| {readonly as: 'speech' | 'scene' | 'caption'; readonly why: string}
	| {readonly as: Exclude<SpanKind, 'paragraph' | 'scene' | 'caption' | 'label'>; readonly why: string};

/** A line that tells of the event in the third person: day, verb of holding, kind of event. */
const EVENT = /(?:[舉举]行|召[開开]|主持|出席|[開开]|held|hosted|hold|gave|took place|ofreció|encabezada)/iu;
const CONFERENCE =
	/(?:[發发]布[會会]|[記记]者[會会]|吹[風风][會会]|通[氣气][會会]|[答問问][記记]者[問问]|press (?:conference|briefing)|news conference|media briefing|conferencia de prensa|会見)/iu;
/** The day the page was put out, on a line of its own. */
const PUBLICATION = /(?:[來来]源|[發发]布[時时]間|[發发]布[時时][间間]|source|posted|published|issued on|release)/iu;
const SHORT = 120;

/** What each paragraph is, seen from its words and from where it stands to the first and the last cue. */
export function readPage(paragraphs: readonly Paragraph[], cues: readonly Cue[]): readonly Piece[] {
	const first = cues[0]?.paragraph ?? 0;
	const last = cues.at(-1)?.paragraph ?? paragraphs.length;
	let titled = false;
	let foot = false;
	return paragraphs.map((paragraph, i): Piece => {
		const place = i < first ? 'head' : i > last ? 'foot' : 'body';
		if (foot)
			return {as: editor(paragraph.text) ? 'editor' : 'furniture', why: 'stands after the foot of the page began'};
		const why = furniture(paragraph, place !== 'body');
		if (why) {
			foot = place === 'foot';
			return {as: 'furniture', why};
		}
		if (place !== 'body' && editor(paragraph.text)) {
			foot = place === 'foot';
			return {as: 'editor', why: 'names the editor'};
		}
		if (isCaption(paragraph)) return {as: 'caption', why: 'the caption of a picture'};
		if (place === 'head' && cues.length > 0) {
			const piece = headPiece(paragraph, titled);
			titled ||= piece.as === 'title';
			return piece;
		}
		return isScene(paragraph) ? {as: 'scene', why: 'a stage direction'} : {as: 'speech', why: ''};
	});
}

function headPiece(paragraph: Paragraph, titled: boolean): Piece {
	const {text} = paragraph;
	const days = findDays(text);
	if (isSummary(text, days)) return {as: 'summary', why: 'tells in the third person that the event took place'};
	if (text.length <= SHORT && PUBLICATION.test(text))
		return {as: days.length > 0 ? 'date' : 'source', why: 'when and where the page was put out'};
	if (days[0] && text.length - (days[0].end - days[0].start) < 24)
		return {as: titled ? 'date' : 'title', why: 'a day on its own line'};
	if (!titled && text.length <= SHORT) return {as: 'title', why: 'the first line of the page'};
	return {as: 'speech', why: 'stands before the first label'};
}

function isSummary(text: string, days: readonly Day[]): boolean {
	return text.length > 20 && text.length < 1000 && days.length > 0 && EVENT.test(text) && CONFERENCE.test(text);
}
