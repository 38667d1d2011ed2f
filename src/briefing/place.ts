/**
 * A spot in the text that survives any re-wrap: a block and a UTF-16 offset into its text.
 * A negative offset names the rows that lead up to the block: see the three below.
 */
export interface Place {
	/** The block's anchor, such as `q3-a2-p1`. */
	readonly block: string;
	readonly offset: number;
}

/** A stretch of a block's text: UTF-16 offsets, end exclusive. */
export type Range = readonly [start: number, end: number];

/** The gap before a turn's heading, the heading, and the gap before a later block of the turn. */
export const lead = {turnGap: -3, heading: -2, blockGap: -1} as const;
