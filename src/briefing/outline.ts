import type {Block, Briefing, Exchange, Note, Speaker, Turn} from './briefing.ts';
import type {Place} from './place.ts';

/** What the reading pane shows at one time: an exchange with what leads to it, or an opening, an interlude, a closing. */
export interface Section {
	readonly index: number;
	readonly exchange: Exchange | null;
	readonly kind: 'opening' | 'exchange' | 'interlude' | 'closing';
	/** In source order, at least one. */
	readonly turns: readonly Turn[];
}

/** A briefing with the questions one asks of it answered ahead. */
export interface Outline {
	readonly briefing: Briefing;
	/** Every turn lies in exactly one; empty only for a briefing without turns. */
	readonly sections: readonly Section[];
	readonly turns: readonly Turn[];
	readonly blocks: readonly Block[];
	/** Each speaker's part of the spoken characters, 0 to 1, by id. */
	readonly share: ReadonlyMap<string, number>;
	/** Undefined for an anchor that the briefing does not hold; so are the three below. */
	blockAt(anchor: string): Block | undefined;
	turnAt(anchor: string): Turn | undefined;
	sectionAt(anchor: string): Section | undefined;
	/** The notes, doubts of the parser, that speak of a block, by its anchor; none for a block of which nothing is in doubt. */
	readonly doubts: ReadonlyMap<string, readonly Note[]>;
	/** Characters (UTF-16 units) of all blocks. */
	readonly length: number;
	/** Characters of all blocks' texts before a place; 0 for an unknown anchor. */
	lengthBefore(place: Place): number;
	/** The block's position in `blocks`. */
	orderOf(anchor: string): number | undefined;
	speaker(id: string | null): Speaker | undefined;
}

export function createOutline(briefing: Briefing): Outline {
	const sections = divide(briefing);
	const speakers = new Map(briefing.speakers.map(speaker => [speaker.id, speaker]));
	const blocks: Block[] = [];
	const at = new Map<string, {order: number; before: number; turn: Turn; section: Section}>();
	const spoken = new Map<string, number>();
	let all = 0;
	let length = 0;
	for (const section of sections) {
		for (const turn of section.turns) {
			for (const block of turn.blocks) {
				at.set(block.id, {order: blocks.length, before: length, turn, section});
				blocks.push(block);
				length += block.text.length;
				if (block.kind !== 'paragraph') continue;
				all += block.text.length;
				if (turn.speaker !== null) spoken.set(turn.speaker, (spoken.get(turn.speaker) ?? 0) + block.text.length);
			}
		}
	}
	return {
		briefing,
		sections,
		turns: briefing.turns,
		blocks,
		share: new Map([...spoken].map(([id, length]) => [id, length / all])),
		doubts: doubtsAmong(blocks, briefing),
		length,
		lengthBefore: ({block, offset}) => (at.has(block) ? at.get(block)!.before + offset : 0),
		blockAt: anchor => blocks[at.get(anchor)?.order ?? -1],
		turnAt: anchor => at.get(anchor)?.turn,
		sectionAt: anchor => at.get(anchor)?.section,
		orderOf: anchor => at.get(anchor)?.order,
		speaker: id => (id === null ? undefined : speakers.get(id)),
	};
}

/** Blocks stand in the order of the source, so those of a note are found by halving. */
function doubtsAmong(blocks: readonly Block[], {notes}: Briefing): ReadonlyMap<string, readonly Note[]> {
	const doubts = new Map<string, Note[]>();
	for (const note of notes) {
		let low = 0;
		let high = blocks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (blocks[middle]!.end <= note.start) low = middle + 1;
			else high = middle;
		}
		for (let block = blocks[low]; block && block.start < note.end; block = blocks[++low]) {
			const own = doubts.get(block.id);
			if (own) own.push(note);
			else doubts.set(block.id, [note]);
		}
	}
	return doubts;
}

/** Before, at or after, in the order of the source: negative, 0 or positive. Unknown anchors come first. */
export function comparePlaces(outline: Outline, a: Place, b: Place): number {
	return (outline.orderOf(a.block) ?? -1) - (outline.orderOf(b.block) ?? -1) || a.offset - b.offset;
}

/**
 * Turns of one exchange stand together. A run of turns outside every exchange is an opening before the first
 * question and a closing after the last; between two, a few words of the host lead over to the next
 * question, while a run that holds a statement of its own (a second briefing on the page) is an interlude.
 */
function divide(briefing: Briefing): readonly Section[] {
	const exchanges = new Map(briefing.exchanges.map(exchange => [exchange.n, exchange]));
	const sections: Section[] = [];
	let pending: Turn[] = [];
	const add = (kind: Section['kind'], exchange: Exchange | null, turns: readonly Turn[]) =>
		sections.push({index: sections.length, kind, exchange, turns});
	for (const turn of briefing.turns) {
		if (turn.blocks.length === 0) continue;
		const exchange = turn.exchange === null ? undefined : exchanges.get(turn.exchange);
		const last = sections.at(-1);
		if (!exchange) pending.push(turn);
		else if (last?.exchange === exchange) {
			sections[last.index] = {...last, turns: [...last.turns, ...pending, turn]};
			pending = [];
		} else {
			if (pending.length > 0 && (!last || pending.some(standsAlone))) {
				add(last ? 'interlude' : 'opening', null, pending);
				pending = [];
			}
			add('exchange', exchange, [...pending, turn]);
			pending = [];
		}
	}
	if (pending.length > 0) add(sections.length > 0 ? 'closing' : 'opening', null, pending);
	return sections;
}

const standsAlone = (turn: Turn): boolean => turn.kind === 'opening' || turn.kind === 'statement';
