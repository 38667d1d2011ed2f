import type {Outline} from '../briefing/outline.ts';
import {createIndex, type SearchIndex, type SearchMeans} from '../search/search.ts';
import {wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';

/** A briefing that is served. */
export interface Served {
	/** By which it is asked for: the name of its source, numbered where two have one name. */
	readonly id: string;
	readonly outline: Outline;
	/** Made when it is first asked for. */
	readonly index: () => SearchIndex;
	/** In which it is cited. */
	readonly wording: Wording;
}

export type Shelf = readonly Served[];

/** What the client can mend: told in words that say what to do. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
}

/** @param briefings each with what a search of it can make use of */
export function createShelf(
	briefings: readonly {readonly outline: Outline; readonly wording: Wording; readonly means?: SearchMeans}[],
): Shelf {
	const taken = new Map<string, number>();
	return briefings.map(({outline, wording, means}) => {
		const {name} = outline.briefing.source;
		const times = (taken.get(name) ?? 0) + 1;
		taken.set(name, times);
		let made: SearchIndex | undefined;
		const index = (): SearchIndex => (made ??= createIndex(outline.briefing, means));
		return {id: times === 1 ? name : `${name} (${times})`, outline, index, wording};
	});
}

/** The one that is asked for; the only one where none is. @throws Refusal */
export function servedAs(shelf: Shelf, id: string | undefined): Served {
	const found = id === undefined && shelf.length === 1 ? shelf[0] : shelf.find(served => served.id === id);
	if (found) return found;
	const what = id === undefined ? 'Say which briefing is meant' : `There is no briefing ${JSON.stringify(id)}`;
	throw new Refusal(`${what}: ${shelf.map(served => JSON.stringify(served.id)).join(', ')}.`);
}

/** A page of a list, with the offset of the next one, null at its end. @throws Refusal past the end */
export function pageOf<Item>(
	items: readonly Item[],
	offset: number,
	limit: number,
): {readonly page: readonly Item[]; readonly total: number; readonly nextOffset: number | null} {
	const total = items.length;
	if (offset > 0 && offset >= total)
		throw new Refusal(
			`Offset ${offset} is past the end: there are ${total} in all, the last at offset ${total - 1}. Nothing follows.`,
		);
	const end = offset + limit;
	return {page: items.slice(offset, end), total, nextOffset: end < total ? end : null};
}

/** Sentences of `wording/` are in English here, as all that other programs read. */
export const refusal = (trouble: (failures: Wording['failures']) => string): Refusal =>
	new Refusal(trouble(wordingIn('en').failures));
