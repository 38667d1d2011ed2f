import type {SpanKind} from '../../briefing/briefing.ts';
import {han, lettered, pattern} from '../../lexicon/matcher.ts';
import type {Reason} from '../../wording/remarks.ts';
import {isLegend} from '../labels/legend.ts';
import {findDays, isStamp} from '../words/dates.ts';
import {isField} from '../words/field.ts';
import {spokenness} from '../words/spokenness.ts';
import {editor, furniture, isCaption, isScene} from './furniture.ts';
import {tellsOfEvent, titleAt} from './headline.ts';
import type {Paragraph} from './paragraph.ts';

/** What a paragraph is; `paragraph`, `scene` and `caption` belong to whoever speaks there. */
export interface PagePart {
	readonly as: Exclude<SpanKind, 'label'>;
	/** Null for speech, which its label explains. */
	readonly why: Reason | null;
}

/** The day the page was put out or took place, its hour, place or people, on a line of its own. */
const stamp = pattern`${han('stampFields')}\s*:|${lettered('stampFields')}|\b\d{1,2}:\d{2}\s*(?:[ap]\.?m\b)?`;
const source = pattern`^.{0,4}${'credits'}`;
const place = pattern`${lettered('venues')}|${han('venues')}$`;
const stopped = /[.?!;,:"…]$/u;

/** What each paragraph is, from its words and the part of the page that it stands in. */
export function readPage(paragraphs: readonly Paragraph[], title: string | null): readonly PagePart[] {
	const heads = new Set(paragraphs.flatMap(({why, folded}) => (why === 'running-head' ? [folded] : [])));
	const first = paragraphs.findIndex(p => p.region === 'talk');
	if (first < 0) return withoutLabels(paragraphs, titleAt(paragraphs, title, heads));
	const head = paragraphs.slice(0, first);
	const parts = headParts(head, titleAt(head, title, heads));
	return paragraphs.map((paragraph, i) => {
		if (i < first) return parts[i] ?? speechPart;
		if (paragraph.region === 'foot') return footPart(paragraph);
		if (paragraph.cue) return speechPart;
		return plainPart(paragraph) ?? (paragraph.noise ? headingPart : speechPart);
	});
}

/** Of a page on which no label was found, all but its title is speech. */
function withoutLabels(paragraphs: readonly Paragraph[], title: number): readonly PagePart[] {
	return paragraphs.map((p, i) => plainPart(p) ?? (i === title ? titlePart : speechPart));
}

const speechPart: PagePart = {as: 'paragraph', why: null};
const titlePart: PagePart = {as: 'title', why: 'first-line'};
const headingPart: PagePart = {as: 'furniture', why: 'section-heading'};
const headLinePart: PagePart = {as: 'furniture', why: 'head-line'};
const storyPart: PagePart = {as: 'furniture', why: 'story'};

/** What a paragraph is wherever it stands, or null. */
function plainPart(paragraph: Paragraph): PagePart | null {
	const why = paragraph.why ?? furniture(paragraph, false);
	if (why) return {as: 'furniture', why};
	if (isLegend(paragraph.folded)) return {as: 'furniture', why: 'label-legend'};
	if (isCaption(paragraph)) return {as: 'caption', why: 'caption'};
	return isScene(paragraph) ? {as: 'scene', why: 'stage-direction'} : null;
}

function headParts(head: readonly Paragraph[], title: number): readonly PagePart[] {
	const told = head.findIndex((p, i) => i !== title && tellsOfEvent(p));
	const parts = head.map((p, i): PagePart | null => {
		if (i === title) return titlePart;
		if (i === told) return {as: 'summary', why: 'event-told'};
		const why = furniture(p, true);
		if (why) return {as: 'furniture', why};
		if (editor(p) !== null) return {as: 'editor', why: 'editor'};
		const plain = plainPart(p);
		if (plain) return plain.as === 'scene' ? {as: 'furniture', why: 'page-remark'} : plain;
		return headLine(p, i > title);
	});
	return parts.map((part, i) => part ?? (head[i]?.region === 'head' ? headLinePart : storyPart));
}

/** The dates, sources and places that stand on lines of their own under a title. */
function headLine(paragraph: Paragraph, underTitle: boolean): PagePart | null {
	const {text, folded, form} = paragraph;
	if (folded.length > 120) return null;
	const [day] = findDays(folded);
	const besides = folded.length - (day ? day.end - day.start : 0);
	const stamped = stamp.test(folded) || folded.includes('|');
	if (day && (besides < 16 || (besides < 60 && stamped))) return {as: 'date', why: 'day-alone'};
	if (isStamp(text)) return {as: 'date', why: 'hour-alone'};
	if (stopped.test(folded)) return null;
	if (isField(folded) && stamped) return {as: source.test(folded) ? 'source' : 'date', why: 'when-where-who'};
	if (underTitle && folded.length < 80 && place.test(folded)) return {as: 'date', why: 'place-alone'};
	return form === 'heading' || (folded.length < 100 && spokenness(folded) < 1) ? headLinePart : null;
}

function footPart(paragraph: Paragraph): PagePart {
	if (editor(paragraph) !== null) return {as: 'editor', why: 'editor'};
	const why = furniture(paragraph, true);
	if (why) return {as: 'furniture', why};
	if (isStamp(paragraph.text)) return {as: 'date', why: 'day-in-foot'};
	if (isCaption(paragraph)) return {as: 'caption', why: 'caption'};
	return spokenness(paragraph.folded) < 0 ? storyPart : {as: 'furniture', why: 'page-foot'};
}
