import type {Block, Briefing, Exchange, Note, Source, Span, Speaker, Turn} from '../briefing/briefing.ts';
import {eventOf, type Head, publicationOf} from './event.ts';
import {gistsOf} from './gist.ts';
import type {Told} from './kinds.ts';
import {sourceOffset} from './manuscript.ts';
import type {Piece} from './page.ts';
import type {Paragraph} from './paragraph.ts';
import type {Said, Stretch} from './turns.ts';

/** All that the steps found. */
export interface Findings {
	readonly paragraphs: readonly Paragraph[];
	readonly pieces: readonly Piece[];
	readonly stretches: readonly Stretch[];
	/** For each stretch its speaker's number, or null. */
	readonly who: readonly (number | null)[];
	readonly told: readonly Told[];
	readonly speakers: readonly Speaker[];
	readonly head: Head;
	readonly source: Source;
	readonly language: string;
	readonly url: string | null;
	readonly notes: readonly Note[];
	/** From an offset into the manuscript's text to one into the source as it came. */
	readonly place: (offset: number) => number;
}

/** Puts the briefing together from what the steps found. */
export function assemble(found: Findings): Briefing {
	const turns = turnsOf(found);
	return {
		schema: 'briefing-tui/1',
		event: eventOf(found.head),
		publication: publicationOf(found.head, found.url),
		source: found.source,
		language: found.language,
		summary: found.head.summary,
		speakers: found.speakers,
		turns,
		exchanges: exchangesOf(turns),
		spans: spansOf(found),
		notes: found.notes,
	};
}

function turnsOf({stretches, who, told, speakers, paragraphs, place}: Findings): readonly Turn[] {
	const ids = turnIds(told);
	return stretches.map(({cue, said}, i): Turn => {
		const id = ids[i] ?? '';
		const {kind = 'statement', exchange = null} = told[i] ?? {};
		const number = who[i] ?? null;
		const label = cue ? (paragraphs.find(p => p.cue === cue)?.text.slice(0, cue.to) ?? '') : '';
		const blocks = said.flatMap((part, k) => blockOf(part, `${id}-p${k + 1}`, paragraphs, place));
		return {id, speaker: number === null ? null : (speakers[number]?.id ?? null), label, kind, exchange, blocks};
	});
}

function turnIds(told: readonly Told[]): readonly string[] {
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
	place: Findings['place'],
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

function exchangesOf(turns: readonly Turn[]): readonly Exchange[] {
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

function words(turns: readonly Turn[]): string {
	return turns.flatMap(t => t.blocks.filter(b => b.kind === 'paragraph').map(b => b.text)).join('\n');
}

/** Each paragraph's stretch of the source: its label, then what follows it; a paragraph in no turn keeps its reason. */
function spansOf({paragraphs, pieces, stretches, place}: Findings): readonly Span[] {
	const said = new Map(stretches.flatMap(s => s.said.map(part => [part.paragraph, part] as const)));
	return paragraphs.flatMap((paragraph, i): readonly Span[] => {
		const piece = pieces[i] ?? {as: 'furniture' as const, why: 'page text'};
		const [start, end] = [place(paragraph.start), place(paragraph.end)];
		const part = said.get(i);
		const speech = paragraph.cue ? (part ? place(startOf(paragraph, part.from)) : end) : start;
		const label: readonly Span[] =
			paragraph.cue && speech > start ? [{start, end: speech, as: 'label', why: paragraph.cue.why}] : [];
		if (speech >= end) return label;
		if (part) return [...label, {start: speech, end, as: part.kind}];
		if (piece.as === 'paragraph' || piece.as === 'scene')
			return [...label, {start: speech, end, as: 'furniture', why: 'stands before anyone speaks'}];
		return [...label, {start: speech, end, as: piece.as, ...(piece.why !== '' && {why: piece.why})}];
	});
}
