import type {Outline} from '../briefing/outline.ts';
import type {SourceOffset} from '../briefing/place.ts';
import type {Scope} from '../search/search.ts';
import {filtered} from './motion.ts';
import {type Spot, sameSpot} from './spot.ts';
import {type Open, type Query, type State, withFront, withMessage} from './state.ts';

/** Where one is in a briefing, as it lasts from one day to the next: plain data. */
export interface Sitting {
	readonly top: LastingSpot;
	readonly trail: readonly LastingSpot[];
	readonly ahead: readonly LastingSpot[];
	/** A speaker's id. */
	readonly only: string | null;
	readonly query: {readonly text: string; readonly scope: Scope} | null;
	readonly hitsOnly: boolean;
}

/** A spot that is found too where the turns before it have been divided otherwise since, and have other anchors. */
export interface LastingSpot extends Spot {
	/** Where its block starts. */
	readonly start: SourceOffset;
}

/** All that lasts of one briefing, but for what is put right in it. */
export interface Kept {
	/** Null for one that was never read. */
	readonly sitting: Sitting | null;
	/** By letter. */
	readonly marks: readonly (readonly [string, LastingSpot])[];
	/** Queries, the latest last, each once. */
	readonly asked: readonly string[];
}

/** A briefing that was read, as one finds it again. */
export interface ReadBefore {
	readonly sha256: string;
	readonly title: string;
	/** The event's day, such as `2021-03-01`. */
	readonly date: string | null;
	/** A path or an address; null for what came from standard input. */
	readonly source: string | null;
}

export const sittingOf = ({outline, top, trail, ahead, only, query, hitsOnly}: Open): Sitting => ({
	top: lasting(outline, top),
	trail: trail.map(spot => lasting(outline, spot)),
	ahead: ahead.map(spot => lasting(outline, spot)),
	only,
	query: query && {text: query.text, scope: query.scope},
	hitsOnly,
});

export const lasting = (outline: Outline, spot: Spot): LastingSpot => ({
	...spot,
	start: outline.blockAt(spot.block)?.start ?? 0,
});

/** The reader where one was, with what one has marked and asked; at the start where nothing of it is there any more. */
export function resumed(state: State, {sitting, marks, asked}: Kept, query: Query | null): State {
	const {outline} = state.front;
	const marked = marks.flatMap(([letter, at]) => {
		const spot = spotOf(outline, at);
		return spot ? [[letter, spot] as const] : [];
	});
	const knowing = withFront(state, {marks: new Map(marked), asked});
	return sitting ? seatedAgain(knowing, sitting, query) : knowing;
}

function seatedAgain(state: State, {top, trail, ahead, only, hitsOnly}: Sitting, query: Query | null): State {
	const {outline} = state.front;
	const spots = (lasting: readonly LastingSpot[]): readonly Spot[] =>
		lasting.map(spot => spotOf(outline, spot)).filter(spot => spot !== null);
	const there = withFront(state, {
		top: spotOf(outline, top) ?? state.front.top,
		trail: spots(trail),
		ahead: spots(ahead),
	});
	const seated = filtered(there, {
		only: outline.speaker(only) ? only : null,
		query,
		hitsOnly: hitsOnly && (query?.hits.length ?? 0) > 0,
	});
	return sameSpot(seated.front.top, state.front.top) ? seated : withMessage(seated, 'resumed');
}

/** Where a lasting spot is now: in its block, else in the one that begins there, else in the one that holds its start. */
function spotOf(outline: Outline, {block, start, offset, above}: LastingSpot): Spot | null {
	const own = outline.blockAt(block);
	const now =
		own?.start === start
			? own
			: (outline.blocks.find(other => other.start === start) ??
				outline.blocks.findLast(other => other.start <= start) ??
				outline.blocks[0]);
	if (!now) return null;
	const from = start + offset - now.start;
	return {block: now.id, offset: Math.max(0, Math.min(from, now.text.length)), above: now.start === start ? above : 0};
}
