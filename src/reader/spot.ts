import type {Turn} from '../briefing/briefing.ts';
import {comparePlaces, type Outline} from '../briefing/outline.ts';
import type {BlockOffset, Place} from '../briefing/place.ts';

/**
 * A row of the reading pane that survives any re-wrap: the row of text that holds a place, or one of the rows that lead
 * up to it.
 */
export interface Spot extends Place {
	/**
	 * Of the rows that lead up to a block: 1 for its heading or the gap before it, 2 for the gap before its heading or the rule
	 * before its section, 3 for the gap before that.
	 */
	readonly above: Above;
}

type Above = 0 | 1 | 2 | 3;

export const textAt = (block: string, offset: BlockOffset = 0): Spot => ({block, offset, above: 0});

/** The row that names who speaks first in these turns, or the next where a rule or the pane's heading does; null where none has a block. */
export function startOf(turns: readonly Turn[]): Spot | null {
	const block = turns.flatMap(({blocks}) => blocks)[0];
	return block ? {block: block.id, offset: 0, above: 1} : null;
}

/** Before, at or after, in the order of the source: negative, 0 or positive. Unknown anchors come first. */
export const compareSpots = (outline: Outline, a: Spot, b: Spot): number =>
	comparePlaces(outline, a, b) || b.above - a.above;

export const sameSpot = (a: Spot, b: Spot): boolean =>
	a.block === b.block && a.offset === b.offset && a.above === b.above;
