import type {Passage} from '../corpus/passage.ts';
import {deviation} from './distribution.ts';
import {vocabularyOf, wordsOf} from './passage-words.ts';

/** A word of a briefing, and how it is used. */
export interface WordCount {
	/** As it is printed most often. */
	readonly word: string;
	readonly count: number;
	/** Times in a thousand words. */
	readonly perThousand: number;
	/** In how many parts it is said: questions, and what is said outside of them. */
	readonly range: number;
	/** How evenly over these, see `deviation`: 0 evenly, 1 all in one place. */
	readonly dispersion: number;
}

/** Every word of some passages, the commonest first. */
export function wordList(passages: readonly Passage[]): readonly WordCount[] {
	const parts = [...Map.groupBy(passages, ({turn}) => turn.exchange).values()].map(own => vocabularyOf(own));
	const sizes = parts.map(words => words.values().reduce((sum, {count}) => sum + count, 0));
	const all = passages.reduce((sum, passage) => sum + wordsOf(passage).length, 0);
	return [...vocabularyOf(passages)]
		.map(([folded, {printed, count}]) => {
			const counts = parts.map(words => words.get(folded)?.count ?? 0);
			return {
				word: printed,
				count,
				perThousand: (1000 * count) / all,
				range: counts.filter(own => own > 0).length,
				dispersion: deviation(counts.map((own, at) => [own, sizes[at] ?? 0])) ?? 0,
			};
		})
		.sort((a, b) => b.count - a.count);
}
