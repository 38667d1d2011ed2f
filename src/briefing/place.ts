/**
 * A spot in the text that survives any re-wrap: a block and a UTF-16 offset into its text.
 * A negative offset names the rows that lead up to the block (the gap before it, its speaker's heading).
 */
export interface Place {
	/** The block's anchor, such as `q3-a2-p1`. */
	readonly block: string;
	readonly offset: number;
}

/** A stretch of a block's text: UTF-16 offsets, end exclusive. */
export type Range = readonly [start: number, end: number];
