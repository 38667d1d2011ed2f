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
import type {NotePlace} from '../../briefing/note-place.ts';
import {sanitize} from '../../text/sanitize.ts';
import {webAddress} from '../../text/web-address.ts';

/** What a file of ours tells, in the shape that `parse --json` prints; nothing of it is checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A file of ours, and where each of its notes stands. */
export interface OwnFile {
	readonly value: Fields;
	readonly places: readonly NotePlace[];
}

/** A briefing and the text that its offsets point into. */
interface WrittenAnew {
	readonly briefing: Briefing;
	readonly text: string;
}

/**
 * A briefing that was written by `export` or `parse --json`, as it was. The source text is not in such a file: its words
 * are written out anew, one paragraph under the other, and all offsets point there. What is not as it should be is left out.
 */
export function briefingFrom({value, places}: OwnFile, source: Source): WrittenAnew {
	const page = new WrittenPage();
	const moved = new Map<string, MovedBlock>();
	const event = record(value['event']);
	const publication = record(value['publication']);
	const title = line(event['title']);
	page.add(title, 'title');
	const summary = line(value['summary']);
	page.add(summary, 'summary');
	const turns = records(value['turns']).map((turn, i): Turn => {
		const id = anchor(turn['id']) ?? `turn${i + 1}`;
		const label = line(turn['label']) ?? '';
		let above = page.add(label, 'label');
		const blocks = records(turn['blocks']).map((block, k): Block => {
			const kind = oneOf(block['kind'], ['paragraph', 'caption', 'scene'] as const, 'paragraph');
			const text = line(block['text']) ?? '';
			const is = page.add(text, kind);
			const blockId = anchor(block['id']) ?? `${id}-p${k + 1}`;
			moved.set(blockId, {is, above});
			above = {start: is.end, end: is.end};
			return {id: blockId, kind, text, ...is, ...printedIn(block)};
		});
		return {
			id,
			speaker: line(turn['speaker']),
			label,
			kind: oneOf(turn['kind'], turnKinds, 'statement'),
			exchange: number(turn['exchange']),
			blocks,
			...correctedIn(turn),
		};
	});
	const speakers = records(value['speakers']).map(
		(speaker, i): Speaker => ({
			id: anchor(speaker['id']) ?? `s${i + 1}`,
			name: line(speaker['name']) ?? '?',
			role: oneOf(speaker['role'], ['host', 'official', 'reporter', 'unknown'] as const, 'unknown'),
			titles: lines(speaker['titles']),
			outlet: line(speaker['outlet']),
			aliases: lines(speaker['aliases']),
			...correctedIn(speaker),
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
		event: {
			title,
			date: line(event['date']),
			time: line(event['time']),
			place: line(event['place']),
			...correctedIn(event),
		},
		publication: {
			date: line(publication['date']),
			time: line(publication['time']),
			source: line(publication['source']),
			url: webAddress(line(publication['url'])),
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
		notes: records(value['notes']).flatMap((note, i) => noteIn(note, places[i], moved)),
	};
	return {briefing, text: page.text()};
}

/** Whether a reader has put it right by hand. */
const correctedIn = ({corrected}: Fields): {readonly corrected?: true} => (corrected === true ? {corrected} : {});

/** The time, the page and the line at which a block began in its first source. */
function printedIn(block: Fields): Pick<Block, 'time' | 'page' | 'line'> {
	const [time, page, printed] = [line(block['time']), line(block['page']), line(block['line'])];
	return {...(time !== null && {time}), ...(page !== null && {page}), ...(printed !== null && {line: printed})};
}

/** Where a block stands now, and the label above it. */
interface MovedBlock {
	readonly is: OffsetRange;
	readonly above: OffsetRange;
}

/** A note, beside the label and the blocks that it stood beside before. */
function noteIn(
	note: Fields,
	{from, to, above}: NotePlace = {from: null, to: null, above: false},
	moved: ReadonlyMap<string, MovedBlock>,
): readonly Note[] {
	const message = line(note['message']);
	if (message === null) return [];
	const first = moved.get(from ?? '') ?? {is: nowhere, above: nowhere};
	const start = above || to === null ? first.above.start : first.is.start;
	const end = moved.get(to ?? '')?.is.end ?? first.above.end;
	const code = line(note['code']);
	return [{start, end, message, ...(code !== null && {code}), ...aboutIn(note['about'])}];
}

function aboutIn(value: unknown): Pick<Note, 'about'> {
	const {places, label, reasons} = record(value);
	const about: NoteAbout = {
		...(typeof places === 'number' && {places}),
		...(typeof label === 'string' && {label: line(label) ?? ''}),
		...(Array.isArray(reasons) && {reasons: lines(reasons)}),
	};
	return Object.keys(about).length > 0 ? {about} : {};
}

export const turnKinds: readonly TurnKind[] = [
	'opening',
	'statement',
	'moderation',
	'question',
	'handoff',
	'answer',
	'closing',
];

/** UTF-16 offsets. */
interface OffsetRange {
	readonly start: number;
	readonly end: number;
}

const nowhere: OffsetRange = {start: 0, end: 0};

/** A text that is being written out, with its spans. */
class WrittenPage {
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

export function record(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function records(value: unknown): readonly Fields[] {
	return Array.isArray(value) ? value.map(record) : [];
}

/** A text on one line, its blanks as they are. */
function line(value: unknown): string | null {
	const text = typeof value === 'string' ? sanitize(value).text.replaceAll('\n', ' ') : '';
	return text === '' ? null : text;
}

/** An id that XML, Markdown and an address can hold too. */
function anchor(value: unknown): string | null {
	const id = line(value);
	return id !== null && /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id) ? id : null;
}

function lines(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.flatMap(item => line(item) ?? []) : [];
}

export function number(value: unknown): number | null {
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function oneOf<T extends string>(value: unknown, known: readonly T[], otherwise: T): T {
	return known.find(k => k === value) ?? otherwise;
}
