import Fuse from 'fuse.js';
import {fold} from '../text/fold.ts';

/**
 * The items that a few typed letters point at, best first: those whose text holds them (either script, any
 * width, any case) in their own order, then those that hold something like them. Nothing typed: every item.
 */
export function shortlist<Item>(
	items: readonly Item[],
	typed: string,
	textOf: (item: Item) => string,
): readonly Item[] {
	const query = fold(typed.trim());
	if (query === '') return items;
	const entries = items.map(item => ({item, text: fold(textOf(item))}));
	const literal = entries.filter(({text}) => text.includes(query)).map(({item}) => item);
	if ([...query].length < 3) return literal;
	const fuse = new Fuse(entries, {keys: ['text'], ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.34});
	const alike = fuse.search(query.slice(0, 32)).map(({item: {item}}) => item);
	return [...new Set([...literal, ...alike])];
}
