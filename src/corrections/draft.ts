import type {Block, Briefing, Event, Exchange, Note, Span, Speaker, Turn} from '../briefing/briefing.ts';
import type {SourceOffset} from '../briefing/place.ts';
import {exchangesOf, turnIds} from '../parse/assemble/assemble.ts';

/** A briefing while it is being put right: ids and exchanges are given again at the end. */
export interface Draft {
	readonly event: Event;
	readonly speakers: readonly Speaker[];
	readonly turns: readonly Turn[];
	readonly spans: readonly Span[];
	/** Where a doubt was settled. */
	readonly settled: readonly SourceOffset[];
}

export const draftOf = ({event, speakers, turns, spans}: Briefing): Draft => ({
	event,
	speakers,
	turns,
	spans,
	settled: [],
});

/** The turn that the place of the source lies in, by its index; -1 for none. */
export const turnIndexAt = ({turns}: Draft, at: SourceOffset): number =>
	turns.findIndex(({blocks}) => blocks.some(block => block.start <= at && at < Math.max(block.end, block.start + 1)));

/** The draft with some turns in the place of one. */
export const withTurns = (draft: Draft, index: number, turns: readonly Turn[], count = 1): Draft => ({
	...draft,
	turns: draft.turns.toSpliced(index, count, ...turns),
	settled: [...draft.settled, ...turns.flatMap(turn => turn.blocks[0]?.start ?? [])],
});

/** The briefing that a draft makes of another: turns, speakers and exchanges numbered anew. */
export function briefingOf(draft: Draft, from: Briefing): Briefing {
	const kinds = exchangesAnew(draft.turns, from);
	const ids = turnIds(kinds);
	const turns = draft.turns.map((turn, i): Turn => {
		const id = ids[i] ?? turn.id;
		const blocks = turn.blocks.map((block, k): Block => ({...block, id: `${id}-p${k + 1}`}));
		return {...turn, ...kinds[i], id, blocks};
	});
	const {speakers, renamed} = numbered(draft.speakers, turns, from);
	return {
		...from,
		event: draft.event,
		speakers,
		turns: turns.map(turn => ({...turn, speaker: turn.speaker === null ? null : (renamed.get(turn.speaker) ?? null)})),
		exchanges: withOldGists(exchangesOf(turns), turns, from),
		spans: draft.spans,
		notes: from.notes.filter(note => !isSettled(note, draft)),
	};
}

type KindAndExchange = Pick<Turn, 'kind' | 'exchange'>;

/**
 * The exchange of each turn by its kind: a question after an answer opens one, as the parser has it; two that were apart
 * stay apart.
 */
function exchangesAnew(turns: readonly Turn[], from: Briefing): readonly KindAndExchange[] {
	const unasked = new Set(from.exchanges.filter(({question}) => question.length === 0).map(({n}) => n));
	let n = 0;
	let open: {readonly was: number | null; readonly asked: boolean; answered: boolean} | null = null;
	return turns.map(({kind, exchange, corrected}): KindAndExchange => {
		if (kind === 'question') {
			const apart = !corrected && exchange !== null && open?.was !== null && exchange !== open?.was;
			if (!open || open.answered || apart) {
				n++;
				open = {was: corrected ? null : exchange, asked: true, answered: false};
			}
			return {kind, exchange: n};
		}
		if (kind === 'answer' || kind === 'handoff') {
			if (exchange !== null && unasked.has(exchange) && open?.was !== exchange) {
				n++;
				open = {was: exchange, asked: false, answered: false};
			}
			if (!open) return {kind: kind === 'answer' ? 'answer' : 'statement', exchange: null};
			if (kind === 'answer') open.answered = true;
			return {kind, exchange: n};
		}
		if (kind === 'moderation' && open?.answered) open = null;
		return {kind, exchange: null};
	});
}

/** Those who speak, or are only named as before, in the order in which they begin. */
function numbered(speakers: readonly Speaker[], turns: readonly Turn[], from: Briefing) {
	const spoke = new Set(from.turns.map(({speaker}) => speaker));
	const speak = [...new Set(turns.map(({speaker}) => speaker))];
	const silent = speakers.filter(
		({id}) => !speak.includes(id) && !spoke.has(id) && from.speakers.some(s => s.id === id),
	);
	const ordered = [...speak.flatMap(id => speakers.find(speaker => speaker.id === id) ?? []), ...silent];
	const renamed = new Map(ordered.map(({id}, i) => [id, `s${i + 1}`]));
	return {speakers: ordered.map((speaker, i) => ({...speaker, id: `s${i + 1}`})), renamed};
}

/** An exchange that begins with the words that one began with before keeps its gist. */
function withOldGists(exchanges: readonly Exchange[], turns: readonly Turn[], from: Briefing): readonly Exchange[] {
	const startIn = (turns: readonly Turn[], {question, answers}: Exchange) =>
		turns.find(({id}) => id === (question[0] ?? answers[0]))?.blocks[0];
	const old = new Map(from.exchanges.map(exchange => [textAt(startIn(from.turns, exchange)), exchange.gist] as const));
	return exchanges.map(exchange => ({...exchange, gist: old.get(textAt(startIn(turns, exchange))) ?? exchange.gist}));
}

const textAt = (block: Block | undefined): string => `${block?.start} ${block?.text}`;

/** A doubt about a label or a turn that a reader has decided. */
const isSettled = ({start, end}: Note, {settled, turns}: Draft): boolean =>
	turns.some(({blocks}) => {
		const first = blocks[0];
		return first !== undefined && settled.includes(first.start) && start <= first.end && end >= first.start - 1;
	});
