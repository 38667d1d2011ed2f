/**
 * Offsets are UTF-16 units. The kinds below cannot be taken for one another: the type checker refuses it. A plain number,
 * which arithmetic gives, is taken for any of them.
 */

/** Into the source's text. */
export type SourceOffset = number & {readonly of?: 'source'};

/** Into the text of one block, as it was printed. */
export type BlockOffset = number & {readonly of?: 'block'};

/** A spot in the text that survives any re-wrap: a block and an offset into its text, never negative. */
export interface Place {
	/** The block's anchor, such as `q3-a2-p1`. */
	readonly block: string;
	readonly offset: BlockOffset;
}

/** A stretch of a block's text, end exclusive. */
export type Range = readonly [start: BlockOffset, end: BlockOffset];

/** The same, with the block's anchor. */
export interface BlockRange {
	readonly block: string;
	readonly range: Range;
}
