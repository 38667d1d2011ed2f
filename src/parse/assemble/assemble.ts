import type {Block, Briefing, Exchange, Source, Span, Turn} from '../../briefing/briefing.ts';
import {type Manuscript, sourceOffset} from '../manuscript.ts';
import type {Paragraph} from '../page/paragraph.ts';
import type {Told} from '../talk/conversation.ts';
import {isHan, type Said} from '../talk/stretches.ts';
import type {Understanding} from '../talk/understand.ts';
import {languageOf} from '../words/language.ts';
import {because} from './because.ts';
import {type Losses, notesOf} from './doubts.ts';
import {eventOf, headOf, publicationOf} from './event.ts';
import {gistsOf} from './gist.ts';
import {withPrintedPlaces} from './printed-places.ts';

/** Where a manuscript comes from. */
export interface Origin {
	readonly source: Source;
	readonly url: string | null;
	readonly losses: Losses;
	/** From an offset into the manuscript's text to one into the source as it came. */
	readonly place: (offset: number) => number;
	/** Where the pages of the source end: offsets into it as it came. */
	readonly formFeeds: readonly number[];
}

/** Puts the briefing together from what the steps found. */
export function assemble(
	found: Understanding,
	manuscript: Manuscript,
	{source, url, losses, place, formFeeds}: Origin,
): Briefing {
	const turns = withPrintedPlaces(turnsOf(found, place), found.marks, place, formFeeds);
	const head = headOf(found.paragraphs, found.parts, manuscript.facts);
	const {event, twoWays} = eventOf(head);
	return {
		schema: 'briefing-tui/1',
		event,
		publication: publicationOf(head, url),
		source,
		language: manuscript.facts.language ?? languageOf(manuscript.text),
		summary: head.summary,
		speakers: found.speakers,
		turns,
		exchanges: exchangesOf(turns),
		spans: spansOf(found, place),
		notes: notesOf(found, losses, twoWays, place),
	};
}

function turnsOf(
	{stretches, utterances, told, speakers, paragraphs}: Understanding,
	place: Origin['place'],
): readonly Turn[] {
	const ids = turnIds(told);
	const labels = new Map(paragraphs.flatMap(p => (p.cue ? [[p.cue, p.text.slice(0, p.cue.to)] as const] : [])));
	return stretches.map(({cue, said}, i): Turn => {
		const id = ids[i] ?? '';
		const {kind = 'statement', exchange = null} = told[i] ?? {};
		const speaker = speakers[utterances[i]?.who ?? -1]?.id ?? null;
		const blocks = said.flatMap((part, k) => blockOf(part, `${id}-p${k + 1}`, paragraphs, place));
		return {id, speaker, label: cue ? (labels.get(cue) ?? '') : '', kind, exchange, blocks};
	});
}

/** Ids that are stable in a citation, by kind and exchange. */
export function turnIds(told: readonly Told[]): readonly string[] {
	const count = new Map<string, number>();
	return told.map(({kind, exchange}) => {
		const stem = exchange === null ? kind : `q${exchange}-${kind === 'question' ? 'q' : 'a'}`;
		const n = (count.get(stem) ?? 0) + 1;
		count.set(stem, n);
		return `${stem}${n}`;
	});
}

function blockOf(
	{paragraph, kind, from, to}: Said,
	id: string,
	paragraphs: readonly Paragraph[],
	place: Origin['place'],
): readonly Block[] {
	const whole = paragraphs[paragraph];
	if (!whole) return [];
	return [
		{
			id,
			kind,
			text: whole.text.slice(from, to),
			start: place(startOf(whole, from)),
			end: place(to === whole.text.length ? whole.end : sourceOffset(whole, to)),
		},
	];
}

function startOf(paragraph: Paragraph, from: number): number {
	return from === 0 ? paragraph.start : sourceOffset(paragraph, from);
}

/** The exchanges that turns belong to, with their gists. */
export function exchangesOf(turns: readonly Turn[]): readonly Exchange[] {
	const groups = Map.groupBy(
		turns.filter(t => t.exchange !== null),
		t => t.exchange ?? 0,
	);
	const exchanges = [...groups].map(([n, own]) => ({
		n,
		question: own.filter(t => t.kind === 'question'),
		answers: own.filter(t => t.kind !== 'question'),
	}));
	const gists = gistsOf(exchanges.map(({question, answers}) => ({question: words(question), answers: words(answers)})));
	return exchanges.map(({n, question, answers}, i) => ({
		n,
		gist: gists[i] ?? '',
		question: question.map(t => t.id),
		answers: answers.map(t => t.id),
	}));
}

/** The words of turns; of a turn in two scripts those of the first. */
function words(turns: readonly Turn[]): string {
	return turns
		.flatMap(t => {
			const said = t.blocks.filter(b => b.kind === 'paragraph').map(b => b.text);
			const first = said.filter(text => isHan(text) === isHan(said[0] ?? ''));
			return first;
		})
		.join('\n');
}

/**
 * Each paragraph's stretch of the source: its label, then what follows it; a paragraph in no turn keeps its reason. Where
 * page text breaks a paragraph, it has a stretch before and one after that.
 */
function spansOf({paragraphs, parts, stretches}: Understanding, place: Origin['place']): readonly Span[] {
	const said = new Map(stretches.flatMap(s => s.said.map(part => [part.paragraph, part] as const)));
	const whole = paragraphs.flatMap((paragraph, i): readonly Span[] => {
		const piece = parts[i] ?? {as: 'furniture' as const, why: 'page-text'};
		const [start, end] = [place(paragraph.start), place(paragraph.end)];
		const part = said.get(i);
		const speech = paragraph.cue ? (part ? place(startOf(paragraph, part.from)) : end) : start;
		const label: readonly Span[] =
			paragraph.cue && speech > start ? [{start, end: speech, as: 'label', ...because(paragraph.cue.why)}] : [];
		if (speech >= end) return label;
		if (part) return [...label, {start: speech, end, as: part.kind}];
		if (piece.as === 'paragraph' || piece.as === 'scene')
			return [...label, {start: speech, end, as: 'furniture', ...because(['before-speech'])}];
		return [...label, {start: speech, end, as: piece.as, ...because(piece.why ? [piece.why] : [])}];
	});
	return whole
		.flatMap((span, i) => {
			let after = i + 1;
			while ((whole[after]?.start ?? span.end) < span.end) after++;
			return around(span, whole.slice(i + 1, after));
		})
		.sort((a, b) => a.start - b.start);
}

/** A stretch without those inside it. */
function around(span: Span, inside: readonly Span[]): readonly Span[] {
	const ends = [span.start, ...inside.map(({end}) => end)];
	const starts = [...inside.map(({start}) => start), span.end];
	return ends.map((start, k) => ({...span, start, end: starts[k] ?? span.end}));
}
