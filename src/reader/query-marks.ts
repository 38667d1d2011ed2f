import type {Range} from '../briefing/place.ts';
import type {Patterns} from '../search/query.ts';
import {markText} from '../search/search.ts';
import {type Marking, nothingFound} from './marking.ts';
import type {Query} from './state.ts';

/** Finds what a query marks in the texts of the lists, which are drawn again with every key. */
export function marksOf(query: Query | null, patterns: Patterns | null): Marking['found'] {
	if (!query || query.text.trim() === '') return nothingFound;
	const marks = known.get(query) ?? new Map<string, readonly Range[]>();
	known.set(query, marks);
	return text => {
		const ranges = marks.get(text) ?? markText(query.text, text, patterns);
		marks.set(text, ranges);
		return ranges;
	};
}

const known = new WeakMap<Query, Map<string, readonly Range[]>>();
