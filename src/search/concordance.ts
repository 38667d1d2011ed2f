import type {Range} from '../briefing/place.ts';
import {squeeze} from '../text/squeeze.ts';
import {type Hit, type SearchIndex, type SearchOptions, search} from './search.ts';

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

/** By place in the briefing, by what follows the key, or by what leads up to it, the nearest character first. */
export type Order = 'place' | 'right' | 'left';

/**
 * Every place of a query, in whole context: aligning it in cells, and cutting it, is for who shows it. Equal neighbours keep
 * the order of the briefing. Paragraphs in which only a part of the query is found, or only who speaks, have no line.
 */
export function concordance(
	index: SearchIndex,
	query: string,
	options: SearchOptions & {readonly order?: Order} = {},
): readonly ConcordanceLine[] {
	const places = new Map(index.library().passages.map(({block}, place) => [block.id, place]));
	const lines = search(index, query, options)
		.filter(({missing}) => missing === 0)
		.toSorted((a, b) => (places.get(a.anchor) ?? 0) - (places.get(b.anchor) ?? 0))
		.flatMap(linesOf);
	const {order = 'place'} = options;
	if (order === 'place') return lines;
	collator ??= new Intl.Collator('zh-Hans', {numeric: true});
	const {compare} = collator;
	const keyed = lines.map(line => ({line, by: order === 'right' ? squeeze(line.right) : reversed(squeeze(line.left))}));
	return keyed.sort((a, b) => compare(a.by, b.by)).map(({line}) => line);
}

/** By pinyin, as Chinese word lists are ordered. */
let collator: Intl.Collator | undefined;

function linesOf({anchor, text, ranges, exchange, speaker}: Hit): readonly ConcordanceLine[] {
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

function reversed(text: string): string {
	return [...text].reverse().join('');
}
