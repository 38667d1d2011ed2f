import type {Concordance, ConcordanceLine} from './concordance.ts';
import {type LineWords, lineWordsIn} from './passage-words.ts';
import type {SortKey} from './sort-keys.ts';

export interface LineOrder {
	/** The first counts most; where lines are alike in all of them they stay in the order of the briefing. */
	readonly by: readonly SortKey[];
	/** What stands there most often comes first, rather than what comes first in the order of words. */
	readonly often: boolean;
}

/** The lines of a concordance in another order. Chinese words are ordered by pinyin, as in dictionaries. */
export function sorted(of: Concordance, {by, often}: LineOrder): readonly ConcordanceLine[] {
	if (by.length === 0) return of.lines;
	const lineWords = lineWordsIn(of.passages);
	const sorting = of.lines.map(line => {
		const words = lineWords(line);
		const values = by.map(key => sortedBy(line, words, key));
		return {line, values, upTo: values.map((_, level) => values.slice(0, level + 1).join('\n'))};
	});
	const counts = new Map<string, number>();
	for (const start of sorting.flatMap(({upTo}) => upTo)) counts.set(start, (counts.get(start) ?? 0) + 1);
	collator ??= new Intl.Collator('zh-Hans', {numeric: true});
	const {compare} = collator;
	return sorting
		.sort((a, b) => {
			for (const level of by.keys()) {
				const rarer = often ? (counts.get(b.upTo[level]!) ?? 0) - (counts.get(a.upTo[level]!) ?? 0) : 0;
				const after = rarer || compare(a.values[level]!, b.values[level]!);
				if (after !== 0) return after;
			}
			return 0;
		})
		.map(({line}) => line);
}

let collator: Intl.Collator | undefined;

function sortedBy(line: ConcordanceLine, words: LineWords | undefined, key: SortKey): string {
	if (key === 'key') return line.key;
	if (key === 'speaker') return line.speaker ?? '';
	return words ? wordAt(words, key[0] === 'L' ? 'before' : 'after', Number(key[1])) : '';
}

/** The nth word from the key, 1 the nearest; the empty string where there is none. */
function wordAt({words, from, to, before, after}: LineWords, side: 'before' | 'after', nth: number): string {
	const halved = side === 'before' ? before : after;
	if (halved !== '' && nth === 1) return halved;
	const away = halved === '' ? nth : nth - 1;
	return words[side === 'before' ? from - away : to - 1 + away]?.folded ?? '';
}
