import Fuse from 'fuse.js';
import {fold} from '../text/fold.ts';
import {longest, shortest, unlike} from './grades.ts';
import {markText} from './search.ts';

/**
 * The items that a few typed words point at, best first. Those come first whose text holds each word (either script, any
 * width, any case), as a word of its own before the start of one, that before the inside of one; where they fit
 * alike, in their own order. Then those that hold it as pinyin, or something like it. Nothing typed: every item.
 */
export function shortlist<Item>(
	items: readonly Item[],
	typed: string,
	textOf: (item: Item) => string,
): readonly Item[] {
	const query = fold(typed.trim());
	if (query === '') return items;
	const words = query.split(/\s+/u);
	const entries = items.map(item => ({item, text: fold(textOf(item))}));
	const literal = entries
		.map(({item, text}) => ({item, fit: Math.max(...words.map(word => fitOf(` ${text} `, word)))}))
		.filter(({fit}) => fit < absent)
		.sort((a, b) => a.fit - b.fit)
		.map(({item}) => item);
	if ([...query].length < shortest.likeItem) return literal;
	const fuse = new Fuse(entries, {keys: ['text'], ignoreLocation: true, ignoreFieldNorm: true, threshold: unlike.item});
	const spelled = entries
		.filter(({text}) => words.every(word => markText(word, text).length > 0))
		.map(({item}) => item);
	const alike = fuse.search(query.slice(0, longest.likeItem)).map(({item: {item}}) => item);
	return [...new Set([...literal, ...spelled, ...alike])];
}

/** How a word stands in a text that has blanks around it: the less, the better. */
function fitOf(text: string, word: string): number {
	if (text.includes(` ${word} `)) return 0;
	if (text.includes(` ${word}`)) return 1;
	return text.includes(word) ? 2 : absent;
}

const absent = 3;
