import type {Turn} from './briefing.ts';
import type {Outline} from './outline.ts';

/** Turns of a briefing in its order, each with those of its blocks that are meant, at least one. */
export type BriefingPart = readonly Turn[];

/**
 * What an anchor names: a block (`q3-a2-p1`), a turn (`q3-a2`), an exchange (`q3`), or all from one to another of these. The end
 * of a range may be told from its beginning: `q3-a2-p1..p3`, `q3-a1..a2`; an en dash does for the two stops.
 * @returns null where the briefing does not hold it
 */
export function partAt(outline: Outline, anchor: string): BriefingPart | null {
	const [from = '', to, ...more] = endsOf(anchor);
	if (more.length > 0) return null;
	const first = stretchAt(outline, from);
	const last = to === undefined ? first : endingsOf(from, to).flatMap(end => stretchAt(outline, end) ?? [])[0];
	if (!first || !last) return null;
	const only = to === undefined && !outline.blockAt(from);
	const [start, end] = [Math.min(first.start, last.start), Math.max(first.end, last.end)];
	// Between two turns of an exchange may stand one of nobody's: a range holds it, the exchange does not.
	return partOf(outline, (turn, order) => order >= start && order <= end && (!only || isIn(turn, anchor)));
}

/** Of an anchor that the briefing does not hold, the end of a range that it does not: `q3-a1..a9` lacks `q3-a9`. */
export function lackingIn(outline: Outline, anchor: string): string {
	const [from = '', to] = endsOf(anchor);
	return to === undefined || !stretchAt(outline, from) ? from : (endingsOf(from, to)[to.startsWith('q') ? 0 : 1] ?? to);
}

const endsOf = (anchor: string): readonly string[] => anchor.split(/\.\.|–/u);

/** Only what one speaker says in it. */
export const partSaidBy = (part: BriefingPart, speaker: string): BriefingPart =>
	part.filter(turn => turn.speaker === speaker);

/** With so many blocks before it and behind each of its turns. */
export function withBlocksAround(outline: Outline, part: BriefingPart, count: number): BriefingPart {
	const orders = ordersOf(outline, part);
	const near = new Set(orders.flatMap(at => Array.from({length: 2 * count + 1}, (_, i) => at - count + i)));
	return partOf(outline, (_, order) => near.has(order));
}

/** With the questions that are answered in it. */
export function withQuestions(outline: Outline, part: BriefingPart): BriefingPart {
	const orders = new Set(ordersOf(outline, part));
	const answered = new Set(part.map(({exchange}) => exchange));
	return partOf(
		outline,
		(turn, order) =>
			orders.has(order) || (turn.kind === 'question' && turn.exchange !== null && answered.has(turn.exchange)),
	);
}

/** By the order of blocks in the briefing, both ends included. */
interface BlockStretch {
	readonly start: number;
	readonly end: number;
}

function stretchAt(outline: Outline, anchor: string): BlockStretch | undefined {
	const order = outline.orderOf(anchor);
	if (order !== undefined) return {start: order, end: order};
	const orders = ordersOf(
		outline,
		outline.turns.filter(turn => isIn(turn, anchor)),
	);
	return orders.length === 0 ? undefined : {start: orders[0]!, end: orders.at(-1)!};
}

const isIn = ({id, exchange}: Turn, anchor: string): boolean =>
	id === anchor || (exchange !== null && `q${exchange}` === anchor);

const ordersOf = ({orderOf}: Outline, turns: BriefingPart): readonly number[] =>
	turns.flatMap(({blocks}) => blocks.flatMap(({id}) => orderOf(id) ?? []));

/** What the end of a range may mean, the likeliest first: `p3` behind `q3-a2-p1` is `q3-a2-p3`. */
function endingsOf(from: string, to: string): readonly string[] {
	const above = from.split('-').slice(0, -1);
	return [to, ...above.map((_, at) => [...above.slice(0, above.length - at), to].join('-'))];
}

const partOf = ({turns, orderOf}: Outline, isMeant: (turn: Turn, order: number) => boolean): BriefingPart =>
	turns
		.map(turn => ({...turn, blocks: turn.blocks.filter(({id}) => isMeant(turn, orderOf(id) ?? -1))}))
		.filter(({blocks}) => blocks.length > 0);
