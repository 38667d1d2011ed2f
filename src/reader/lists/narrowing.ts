import type {Stem} from '../../search/corpus/stem.ts';
import {type Shortlist, type Shortlisted, shortlistOf} from '../../search/shortlist.ts';
import {filterOf, showsBlock} from '../current.ts';
import {indexOf} from '../find.ts';
import type {TurnFilter} from '../flow.ts';
import type {State} from '../state.ts';

/** What the filter of the text leaves of a list, found once for the same filter. */
export function showing<Item>() {
	const found = new WeakMap<readonly Item[], {readonly shows: TurnFilter; readonly left: readonly Item[]}>();
	return (items: readonly Item[], state: State, blocks: (item: Item) => readonly string[]): readonly Item[] => {
		const {outline} = state.front;
		const shows = filterOf(state);
		if (!shows) return items;
		const before = found.get(items);
		if (before?.shows === shows) return before.left;
		const left = items.filter(item => blocks(item).some(block => showsBlock(shows, outline, block)));
		found.set(items, {shows, left});
		return left;
	};
}

/** Lists are asked for with every key and every frame: each is laid out once, and what is left of it found once. */
export function narrowing<Item>() {
	interface Laid {
		readonly stem: Stem;
		readonly language: State['settings']['language'];
		readonly shortlist: Shortlist<Item>;
		last?: {readonly typed: string; readonly left: Shortlisted<Item>};
	}
	const known = new WeakMap<readonly Item[], Laid>();
	return (
		items: readonly Item[],
		typed: string,
		state: State,
		text: (item: Item, state: State) => string,
		asked: (word: string, state: State) => ((item: Item) => boolean) | undefined,
	): Shortlisted<Item> => {
		const {language} = state.settings;
		const {stem} = indexOf(state.front);
		const before = known.get(items);
		const laid: Laid =
			before?.stem === stem && before.language === language
				? before
				: {stem, language, shortlist: shortlistOf(items, item => text(item, state), stem)};
		known.set(items, laid);
		if (laid.last?.typed === typed) return laid.last.left;
		const words = typed.split(/\s+/u).map(word => ({word, keeps: asked(word, state)}));
		const sought = words.filter(({keeps}) => !keeps).map(({word}) => word);
		const left = laid.shortlist(sought.join(' '), item => words.every(({keeps}) => keeps?.(item) ?? true));
		laid.last = {typed, left};
		return left;
	};
}
