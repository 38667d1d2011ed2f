import type {Turn} from '../../briefing/briefing.ts';
import type {Range} from '../../briefing/place.ts';
import type {Passage} from '../corpus/passage.ts';
import {parseQuery} from '../query.ts';
import {type Hit, passagesAsked, type SearchIndex, type SearchOptions, search} from '../search.ts';

/** Every place of a query in its context, and what it was looked for in: all else about it is counted from these two. */
export interface Concordance {
	/** In the order of the briefing. */
	readonly lines: readonly ConcordanceLine[];
	/** The passages that were looked through, in the order of the briefing: what the lines are counted against. */
	readonly passages: readonly Passage[];
}

/** One place of a query with what stands around it: a key word in context. */
export interface ConcordanceLine {
	/** The block's id. */
	readonly anchor: string;
	/** UTF-16 offsets of the key in the block's text. */
	readonly range: Range;
	readonly left: string;
	readonly key: string;
	readonly right: string;
	readonly exchange: number | null;
	/** The speaker's id. */
	readonly speaker: string | null;
}

/**
 * Every place of a query, in whole context: aligning it in cells, and cutting it, is for who shows it. Words of the query that
 * stand side by side are one place. Paragraphs in which
 * only a part of the query is found, or only who speaks, have no line.
 */
export function concordance(index: SearchIndex, query: string, options: SearchOptions = {}): Concordance {
	const places = new Map(index.library().passages.map(({block}, place) => [block.id, place]));
	const isPhrase = parseQuery(query, options.patterns).groups.length > 1;
	const lines = search(index, query, options)
		.filter(({missing}) => missing === 0)
		.toSorted((a, b) => (places.get(a.anchor) ?? 0) - (places.get(b.anchor) ?? 0))
		.flatMap(hit => linesOf(hit, isPhrase ? sideBySide(hit) : hit.ranges));
	return {lines, passages: passagesAsked(index, query, options)};
}

/** What of a concordance lies in some of the turns. */
export function within({lines, passages}: Concordance, holds: (turn: Turn) => boolean): Concordance {
	const left = passages.filter(({turn}) => holds(turn));
	const anchors = new Set(left.map(({block}) => block.id));
	return {lines: lines.filter(({anchor}) => anchors.has(anchor)), passages: left};
}

/** The ranges, those between which nothing or only blanks stand made one. */
function sideBySide({text, ranges}: Hit): readonly Range[] {
	const joined: Range[] = [];
	for (const [start, end] of ranges) {
		const last = joined.at(-1);
		if (last && text.slice(last[1], start).trim() === '') joined[joined.length - 1] = [last[0], end];
		else joined.push([start, end]);
	}
	return joined;
}

function linesOf({anchor, text, exchange, speaker}: Hit, ranges: readonly Range[]): readonly ConcordanceLine[] {
	return ranges.map(range => {
		const [start, end] = range;
		return {
			anchor,
			range,
			left: text.slice(0, start),
			key: text.slice(start, end),
			right: text.slice(end),
			exchange,
			speaker,
		};
	});
}
