import type {Turn} from '../briefing/briefing.ts';
import {comparePlaces, type Outline} from '../briefing/outline.ts';
import type {BlockOffset, Place} from '../briefing/place.ts';

/**
 * A row of the reading pane that survives any re-wrap: the row of text that holds a place, or one of the rows that lead
 * up to it.
 */
export interface Spot extends Place {
	/** How many rows before the row of the place: 1 for the gap or the heading before a block, 2 for the gap before a heading. */
	readonly above: Above;
}

type Above = 0 | 1 | 2;

export const textAt = (block: string, offset: BlockOffset = 0): Spot => ({block, offset, above: 0});

/** The first row that belongs to one of these turns, the gap and the heading included; null where none has a block. */
export const startOf = (turns: readonly Turn[]): Spot | null => leadingTo(turns, 2);

/** The row that names a turn's speaker, or the gap before it where its name stands in the heading of the pane. */
export const headingOf = (turn: Turn): Spot | null => leadingTo([turn], 1);

function leadingTo(turns: readonly Turn[], above: Above): Spot | null {
	const block = turns.flatMap(({blocks}) => blocks)[0];
	return block ? {block: block.id, offset: 0, above} : null;
}

/** Before, at or after, in the order of the source: negative, 0 or positive. Unknown anchors come first. */
export const compareSpots = (outline: Outline, a: Spot, b: Spot): number =>
	comparePlaces(outline, a, b) || b.above - a.above;

export const sameSpot = (a: Spot, b: Spot): boolean =>
	a.block === b.block && a.offset === b.offset && a.above === b.above;
