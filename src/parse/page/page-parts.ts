import type {SpanKind} from '../../briefing/briefing.ts';
import {han, lettered, pattern} from '../../lexicon/matcher.ts';
import type {Reason} from '../../wording/remarks.ts';
import {isLegend} from '../labels/legend.ts';
import {findDays, isStamp} from '../words/dates.ts';
import {isField} from '../words/field.ts';
import {speechBefore, spokenness, storyBefore} from '../words/spokenness.ts';
import {editor, furniture, isCaption, isFootMark, isScene} from './furniture.ts';
import {tellsOfEvent, titleAt} from './headline.ts';
import type {Paragraph} from './paragraph.ts';

/** What a paragraph is; `paragraph`, `scene` and `caption` belong to whoever speaks there. */
export interface Piece {
	readonly as: Exclude<SpanKind, 'label'>;
	/** Null for speech, which its label explains. */
	readonly why: Reason | null;
}

/** The day the page was put out or took place, its hour, place or people, on a line of its own. */
const stamp = pattern`${han('stampFields')}\s*:|${lettered('stampFields')}|\b\d{1,2}:\d{2}\s*(?:[ap]\.?m\b)?`;
const placePhrase = pattern`${lettered('venues')}|${han('venues')}$`;
const stopped = /[.?!;,:"…]$/u;

/** What each paragraph is, from its words and from where it stands to the first and the last cue. */
export function readPage(paragraphs: readonly Paragraph[], title: string | null): readonly Piece[] {
	const first = paragraphs.findIndex(p => p.cue);
	const last = paragraphs.findLastIndex(p => p.cue);
	if (first < 0) return withoutLabels(paragraphs, title);
	const foot = last + 1 + footAt(paragraphs.slice(last + 1));
	const head = headPieces(paragraphs.slice(0, first), title);
	return paragraphs.map((paragraph, i) => {
		if (i < first) return head[i] ?? speechPiece;
		if (i >= foot) return footPiece(paragraph);
		if (paragraph.cue) return speechPiece;
		return (
			plainPiece(paragraph) ??
			(isSectionHeading(paragraph, paragraphs[i - 1], paragraphs[i + 1]) ? headingPiece : speechPiece)
		);
	});
}

/** Of a page on which no label was found, all but its title is speech. */
function withoutLabels(paragraphs: readonly Paragraph[], known: string | null): readonly Piece[] {
	const title = titleAt(paragraphs, known);
	return paragraphs.map((p, i) => plainPiece(p) ?? (i === title ? titlePiece : speechPiece));
}

const speechPiece: Piece = {as: 'paragraph', why: null};
const titlePiece: Piece = {as: 'title', why: 'first-line'};
const headingPiece: Piece = {as: 'furniture', why: 'section-heading'};
const headLinePiece: Piece = {as: 'furniture', why: 'head-line'};
const story: Piece = {as: 'furniture', why: 'story'};

/** What a paragraph is wherever it stands, or null. */
function plainPiece(paragraph: Paragraph): Piece | null {
	const why = paragraph.why ?? furniture(paragraph, false);
	if (why) return {as: 'furniture', why};
	if (isLegend(paragraph.folded)) return {as: 'furniture', why: 'label-legend'};
	if (isCaption(paragraph)) return {as: 'caption', why: 'caption'};
	return isScene(paragraph) ? {as: 'scene', why: 'stage-direction'} : null;
}

function headPieces(head: readonly Paragraph[], known: string | null): readonly Piece[] {
	const title = titleAt(head, known);
	const told = head.findIndex((p, i) => i !== title && tellsOfEvent(p));
	const pieces = head.map((p, i): Piece | null => {
		if (i === title) return titlePiece;
		if (i === told) return {as: 'summary', why: 'event-told'};
		const why = furniture(p, true);
		if (why) return {as: 'furniture', why};
		if (editor(p) !== null) return {as: 'editor', why: 'editor'};
		const plain = plainPiece(p);
		if (plain) return plain.as === 'scene' ? {as: 'furniture', why: 'page-remark'} : plain;
		return headLine(p, i > title);
	});
	const border = storyBefore(head.map((p, i) => (pieces[i] === null ? spokenness(p.folded) : i === told ? -0.5 : 0)));
	return pieces.map((piece, i) => piece ?? (i < border ? story : speechPiece));
}

/** The dates, sources and places that stand on lines of their own under a title. */
function headLine(paragraph: Paragraph, underTitle: boolean): Piece | null {
	const {text, folded, form} = paragraph;
	if (folded.length > 120) return null;
	const [day] = findDays(folded);
	const besides = folded.length - (day ? day.end - day.start : 0);
	const stamped = stamp.test(folded) || folded.includes('|');
	if (day && (besides < 16 || (besides < 60 && stamped))) return {as: 'date', why: 'day-alone'};
	if (isStamp(text)) return {as: 'date', why: 'hour-alone'};
	if (stopped.test(folded)) return null;
	if (isField(folded) && stamped)
		return {as: /^(?:source|.{0,4}来源)/u.test(folded) ? 'source' : 'date', why: 'when-where-who'};
	if (underTitle && folded.length < 80 && placePhrase.test(folded)) return {as: 'date', why: 'place-alone'};
	return form === 'heading' || (folded.length < 100 && spokenness(folded) < 1) ? headLinePiece : null;
}

/** Where the foot of the page begins among what follows the last label: the number of the first paragraph nobody speaks. */
function footAt(tail: readonly Paragraph[]): number {
	const points = tail.map(p => (plainPiece(p) || isFootMark(p) ? 0 : spokenness(p.folded)));
	const lastSpoken = points.findLastIndex((p, i) => p >= 1 && (tail[i]?.why ?? null) === null);
	const mark = tail.findIndex((p, i) => i > lastSpoken && (isFootMark(p) || p.form === 'heading'));
	const before = mark < 0 ? points : points.slice(0, mark);
	return speechBefore(before);
}

function footPiece(paragraph: Paragraph): Piece {
	if (editor(paragraph) !== null) return {as: 'editor', why: 'editor'};
	const why = furniture(paragraph, true);
	if (why) return {as: 'furniture', why};
	if (isStamp(paragraph.text)) return {as: 'date', why: 'day-in-foot'};
	if (isCaption(paragraph)) return {as: 'caption', why: 'caption'};
	return spokenness(paragraph.folded) < 0 ? story : {as: 'furniture', why: 'page-foot'};
}

/** A heading of the mark-up, or a short line without a full stop between the end of a speech and the next label. */
function isSectionHeading(paragraph: Paragraph, before: Paragraph | undefined, after: Paragraph | undefined): boolean {
	if (paragraph.form === 'heading') return true;
	const {text, folded} = paragraph;
	if (folded.length < 100 && /^(?:\*\*\s*\S|【[^【】]{2,40}】$)/u.test(text)) return true;
	return (
		folded.length <= 40 &&
		after?.cue != null &&
		before !== undefined &&
		stopped.test(before.folded) &&
		!stopped.test(folded) &&
		!/[)—-]$/u.test(folded) &&
		!/[,?!]|[.](?!\S)/u.test(folded)
	);
}
