import type {Block, Briefing, Turn} from '../../briefing/briefing.ts';

/** A block with the turn it is said in; the unit that is found. */
export interface Passage {
	readonly turn: Turn;
	readonly block: Block;
	/** Whether it is the first of its turn. */
	readonly first: boolean;
}

export function passagesOf(briefing: Briefing): readonly Passage[] {
	return briefing.turns.flatMap(turn => turn.blocks.map((block, n) => ({turn, block, first: n === 0})));
}
