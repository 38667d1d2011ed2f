import type {Block, Briefing, Note} from './briefing.ts';

/** Where a note stands, in words that survive when a briefing is written out and read again: anchors. */
export interface NotePlace {
	/** The first block that it speaks of, or else the next one below it; null where none is. */
	readonly from: string | null;
	/** The last block that it speaks of; null for a note that speaks of none. */
	readonly to: string | null;
	/** It also speaks of what stands above the first block: the label. */
	readonly above: boolean;
}

/** Where each note of a briefing stands, in their order. */
export const notePlacesIn = ({turns, notes}: Pick<Briefing, 'turns' | 'notes'>): readonly NotePlace[] => {
	const blocks = turns.flatMap(turn => turn.blocks);
	return notes.map(note => notePlaceAmong(blocks, note));
};

/** @param blocks in the order of the source */
export function notePlaceAmong(
	blocks: readonly Pick<Block, 'id' | 'start' | 'end'>[],
	{start, end}: Pick<Note, 'start' | 'end'>,
): NotePlace {
	const first = blocks.findIndex(block => block.end > start);
	const last = blocks.findLastIndex(block => block.start < end);
	const from = blocks[first];
	return {
		from: from?.id ?? null,
		to: from && last >= first ? (blocks[last]?.id ?? null) : null,
		above: (from?.start ?? 0) > start,
	};
}
