import type {
	Block,
	Briefing,
	Event,
	Exchange,
	Note,
	Publication,
	Source,
	Span,
	Speaker,
	Turn,
} from '../briefing/briefing.ts';
import type {Cue} from './cue.ts';
import {findDays, findHour} from './dates.ts';
import {editor} from './furniture.ts';
import {gistOf} from './gist.ts';
import {rolesOf, type Told, tellKinds, type Utterance} from './kinds.ts';
import {languageOf} from './language.ts';
import {type Manuscript, type Paragraph, sourceOffset} from './manuscript.ts';
import type {Piece} from './page.ts';
import {castOf, speaker} from './speakers.ts';
import type {Stretch} from './turns.ts';

interface Parts {
	readonly manuscript: Manuscript;
	readonly cues: readonly Cue[];
	readonly pieces: readonly Piece[];
	readonly stretches: readonly Stretch[];
	readonly source: Source;
	readonly url: string | null;
	/** From an offset into the manuscript's text to one into the source as it came. */
	readonly place: (offset: number) => number;
}

/** Puts the briefing together from what the steps found. */
export function assemble(parts: Parts): Briefing {
	const {manuscript, stretches, source} = parts;
	const {paragraphs, text} = manuscript;
	const cast = castOf(
		stretches.flatMap(s => (s.cue ? [s.cue.label] : [])),
		text,
	);
	const utterances = stretches.map(
		(s): Utterance => ({
			who: s.cue ? (cast.of.get(s.cue.label.text) ?? null) : null,
			part: s.cue?.label.part ?? null,
			text: s.pieces
				.filter(p => p.kind === 'paragraph')
				.map(p => paragraphs[p.paragraph]?.text.slice(p.from, p.to))
				.join(' '),
		}),
	);
	const roles = rolesOf(utterances, cast.people.length);
	const told = tellKinds(utterances, roles);
	const speakers = cast.people.map((person, n): Speaker => speaker(person, n, roles[n] ?? 'unknown'));
	const ids = turnIds(told);
	const turns = stretches.map((stretch, i): Turn => {
		const id = ids[i] ?? '';
		const who = utterances[i]?.who ?? null;
		const {kind = 'statement', exchange = null} = told[i] ?? {};
		return {
			id,
			speaker: who === null ? null : (speakers[who]?.id ?? null),
			label: stretch.cue ? printed(stretch.cue, paragraphs) : '',
			kind,
			exchange,
			blocks: blocks(stretch, id, parts),
		};
	});
	return {
		schema: 'briefing-tui/1',
		event: eventOf(parts),
		publication: publicationOf(parts),
		source,
		language: manuscript.facts.language ?? languageOf(text),
		summary: firstOf(parts, 'summary')?.text ?? null,
		speakers,
		turns,
		exchanges: exchangesOf(turns),
		spans: spansOf(parts, turns),
		notes: notesOf(turns, text),
	};
}

function printed(cue: Cue, paragraphs: readonly Paragraph[]): string {
	return paragraphs[cue.paragraph]?.text.slice(cue.from, cue.to) ?? '';
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

function blocks(stretch: Stretch, turn: string, {manuscript, place}: Parts): readonly Block[] {
	return stretch.pieces.flatMap(({paragraph, kind, from, to}, i) => {
		const whole = manuscript.paragraphs[paragraph];
		if (!whole) return [];
		const start = place(from === 0 ? whole.start : sourceOffset(whole, from));
		const end = place(to === whole.text.length ? whole.end : sourceOffset(whole, to));
		return {id: `${turn}-p${i + 1}`, kind, text: whole.text.slice(from, to).trim(), start, end};
	});
}

function exchangesOf(turns: readonly Turn[]): readonly Exchange[] {
	const groups = Map.groupBy(
		turns.filter(t => t.exchange !== null),
		t => t.exchange ?? 0,
	);
	return [...groups].map(([n, own]) => {
		const question = own.filter(t => t.kind === 'question');
		const answers = own.filter(t => t.kind !== 'question');
		return {
			n,
			gist: gistOf(words(question), words(answers)),
			question: question.map(t => t.id),
			answers: answers.map(t => t.id),
		};
	});
}

function words(turns: readonly Turn[]): string {
	return turns.flatMap(t => t.blocks.filter(b => b.kind === 'paragraph').map(b => b.text)).join('\n');
}

function spansOf({manuscript, pieces, cues, place}: Parts, turns: readonly Turn[]): readonly Span[] {
	const spoken = new Map(turns.flatMap(t => t.blocks.map(b => [b.start, b] as const)));
	const labelled = new Map(cues.map(cue => [cue.paragraph, cue]));
	return manuscript.paragraphs.flatMap((paragraph, i): readonly Span[] => {
		const cue = labelled.get(i);
		const piece = pieces[i];
		const start = place(paragraph.start);
		const end = place(paragraph.end);
		if (!cue && piece && piece.as !== 'speech' && piece.as !== 'scene' && piece.as !== 'caption')
			return [{start, end, as: piece.as, ...(piece.as === 'furniture' ? {why: piece.why} : {})}];
		const speech = cue
			? cue.speech >= paragraph.text.length
				? end
				: place(sourceOffset(paragraph, cue.speech))
			: start;
		const label: Span[] = cue ? [{start, end: speech, as: 'label'}] : [];
		const block = spoken.get(speech);
		if (speech >= end) return label;
		return block
			? [...label, {start: speech, end, as: block.kind}]
			: [...label, {start: speech, end, as: piece?.as === 'caption' ? 'caption' : 'furniture', why: piece?.why ?? ''}];
	});
}

function firstOf({manuscript, pieces}: Parts, as: Piece['as']): Paragraph | undefined {
	return manuscript.paragraphs.find((_, i) => pieces[i]?.as === as);
}

function eventOf(parts: Parts): Event {
	const title = parts.manuscript.facts.title ?? firstOf(parts, 'title')?.text ?? null;
	const summary = firstOf(parts, 'summary')?.text ?? '';
	const day = findDays(summary)[0] ?? findDays(title ?? '')[0] ?? null;
	return {title, date: day?.date ?? parts.manuscript.facts.eventDate ?? null, time: day?.time ?? null, place: null};
}

const SOURCE = /(?:[來来]源|source)\s*[:：]\s*(?<source>\S.{0,40}?)(?:\s{2}|$)/iu;

function publicationOf(parts: Parts): Publication {
	const line = (firstOf(parts, 'date') ?? firstOf(parts, 'source'))?.text ?? '';
	const day = findDays(line)[0];
	const {facts} = parts.manuscript;
	return {
		date: day?.date ?? facts.date ?? null,
		time: day?.time ?? (day ? findHour(line.slice(day.end)) : null) ?? facts.time ?? null,
		source: SOURCE.exec(line)?.groups?.['source'] ?? facts.source ?? null,
		url: facts.url ?? parts.url,
		editor: editor(firstOf(parts, 'editor')?.text ?? '') ?? facts.editor ?? null,
	};
}

function notesOf(turns: readonly Turn[], text: string): readonly Note[] {
	return turns.some(t => t.speaker !== null)
		? []
		: [{start: 0, end: text.length, message: 'No speakers were found: the text stands as it came.'}];
}
