import type {
	Block,
	Briefing,
	Exchange,
	Note,
	NoteAbout,
	Source,
	Span,
	SpanKind,
	Speaker,
	Turn,
	TurnKind,
} from '../../briefing/briefing.ts';
import {sanitizeLine} from '../../text/sanitize.ts';
import {jsonIn} from './json-value.ts';

const schema = 'briefing-tui/1';

/** Whether a text is a briefing as `parse --json` prints it. */
export const isOwnBriefing = (json: string): boolean => record(jsonIn(json))['schema'] === schema;

/**
 * A briefing as `parse --json` prints it, read again. The source text is not in it: its words are written out anew, one
 * paragraph under the other, and all offsets point there. What is not as it should be is left out.
 * @param json the text as it came
 * @returns null for JSON that is none of ours
 */
export function ownBriefing(json: string, source: Source): {readonly briefing: Briefing; readonly text: string} | null {
	const value = record(jsonIn(json));
	if (value['schema'] !== schema) return null;
	const page = new Written();
	const moves: Move[] = [];
	const event = record(value['event']);
	const publication = record(value['publication']);
	const title = line(event['title']);
	page.add(title, 'title');
	const summary = line(value['summary']);
	page.add(summary, 'summary');
	const turns = records(value['turns']).map((turn, i): Turn => {
		const id = line(turn['id']) ?? `turn${i + 1}`;
		const label = line(turn['label']) ?? '';
		let above = page.add(label, 'label');
		const blocks = records(turn['blocks']).map((block, k): Block => {
			const kind = oneOf(block['kind'], ['paragraph', 'caption', 'scene'] as const, 'paragraph');
			const text = line(block['text']) ?? '';
			const is = page.add(text, kind);
			moves.push({was: stretch(block), is, above});
			above = {start: is.end, end: is.end};
			return {id: line(block['id']) ?? `${id}-p${k + 1}`, kind, text, ...is};
		});
		return {
			id,
			speaker: line(turn['speaker']),
			label,
			kind: oneOf(turn['kind'], kinds, 'statement'),
			exchange: number(turn['exchange']),
			blocks,
		};
	});
	const speakers = records(value['speakers']).map(
		(speaker, i): Speaker => ({
			id: line(speaker['id']) ?? `s${i + 1}`,
			name: line(speaker['name']) ?? '?',
			role: oneOf(speaker['role'], ['host', 'official', 'reporter', 'unknown'] as const, 'unknown'),
			titles: lines(speaker['titles']),
			outlet: line(speaker['outlet']),
			aliases: lines(speaker['aliases']),
		}),
	);
	const known = new Set(turns.map(turn => turn.id));
	const exchanges = records(value['exchanges']).map(
		(exchange, i): Exchange => ({
			n: number(exchange['n']) ?? i + 1,
			gist: line(exchange['gist']) ?? '',
			question: lines(exchange['question']).filter(id => known.has(id)),
			answers: lines(exchange['answers']).filter(id => known.has(id)),
		}),
	);
	const ids = new Set(speakers.map(s => s.id));
	const briefing: Briefing = {
		schema: 'briefing-tui/1',
		event: {title, date: line(event['date']), time: line(event['time']), place: line(event['place'])},
		publication: {
			date: line(publication['date']),
			time: line(publication['time']),
			source: line(publication['source']),
			url: line(publication['url']),
			editor: line(publication['editor']),
		},
		source,
		language: line(value['language']) ?? 'und',
		summary,
		speakers,
		turns: turns.map(turn => ({
			...turn,
			speaker: turn.speaker !== null && ids.has(turn.speaker) ? turn.speaker : null,
		})),
		exchanges,
		spans: page.spans,
		notes: records(value['notes']).flatMap(note => noteIn(note, moves)),
	};
	return {briefing, text: page.text()};
}

/** A block: where it stood, where it stands now, and the label above it. */
interface Move {
	readonly was: OffsetRange;
	readonly is: OffsetRange;
	readonly above: OffsetRange;
}

/** A note, beside the label and the blocks that it stood beside before. */
function noteIn(note: Fields, moves: readonly Move[]): readonly Note[] {
	const message = line(note['message']);
	if (message === null) return [];
	const was = stretch(note);
	const first = moves.findIndex(move => move.was.end > was.start);
	const last = moves.findLastIndex(move => move.was.start < was.end);
	const {is, above} = moves[first] ?? {is: nowhere, above: nowhere};
	const start = (moves[first]?.was.start ?? 0) > was.start ? above.start : is.start;
	const end = last >= first ? (moves[last]?.is.end ?? 0) : above.end;
	const code = line(note['code']);
	return [{start, end, message, ...(code !== null && {code}), ...aboutIn(note['about'])}];
}

function aboutIn(value: unknown): Pick<Note, 'about'> {
	const {places, label, reasons} = record(value);
	const about: NoteAbout = {
		...(typeof places === 'number' && {places}),
		...(typeof label === 'string' && {label: sanitizeLine(label)}),
		...(Array.isArray(reasons) && {reasons: lines(reasons)}),
	};
	return Object.keys(about).length > 0 ? {about} : {};
}

const kinds: readonly TurnKind[] = ['opening', 'statement', 'moderation', 'question', 'handoff', 'answer', 'closing'];

/** UTF-16 offsets. */
interface OffsetRange {
	readonly start: number;
	readonly end: number;
}

const nowhere: OffsetRange = {start: 0, end: 0};

const stretch = ({start, end}: Fields): OffsetRange => ({start: number(start) ?? 0, end: number(end) ?? 0});

/** A text that is being written out, with its spans. */
class Written {
	readonly spans: Span[] = [];
	private readonly parts: string[] = [];
	private length = 0;

	add(text: string | null, as: SpanKind): OffsetRange {
		if (!text) return {start: this.length, end: this.length};
		const gap = this.length === 0 ? '' : '\n\n';
		const start = this.length + gap.length;
		const end = start + text.length;
		this.parts.push(gap, text);
		this.length = end;
		this.spans.push({start, end, as});
		return {start, end};
	}

	text(): string {
		return this.parts.join('');
	}
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function records(value: unknown): readonly Fields[] {
	return Array.isArray(value) ? value.map(record) : [];
}

function line(value: unknown): string | null {
	const text = typeof value === 'string' ? sanitizeLine(value) : '';
	return text === '' ? null : text;
}

function lines(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.flatMap(item => line(item) ?? []) : [];
}

function number(value: unknown): number | null {
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function oneOf<T extends string>(value: unknown, known: readonly T[], otherwise: T): T {
	return known.find(k => k === value) ?? otherwise;
}
