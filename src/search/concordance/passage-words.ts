import type {Block} from '../../briefing/briefing.ts';
import {countHolding} from '../../text/halving.ts';
import {oncePer} from '../../text/once-per.ts';
import {type SpokenWord, wordsIn} from '../../text/words.ts';
import type {Passage} from '../corpus/passage.ts';
import type {ConcordanceLine} from './concordance.ts';

/** The words of a passage, cut once. */
export const wordsOf = ({block}: Passage): readonly SpokenWord[] => wordsOfBlock(block);

const wordsOfBlock = oncePer(({text}: Block) => wordsIn(text));

/** A line among the words of its passage: the key touches those from `from` on, up to and without `to`. */
export interface LineWords {
	readonly passage: Passage;
	readonly words: readonly SpokenWord[];
	readonly from: number;
	readonly to: number;
	/** What of the first and of the last of these lies outside of the key; the empty string where it halves no word. */
	readonly before: string;
	readonly after: string;
}

/** Finds the words of lines. A line that lies in none of the passages has none. */
export const lineWordsIn = oncePer((passages: readonly Passage[]) => {
	const byAnchor = new Map(passages.map(passage => [passage.block.id, passage]));
	return ({anchor, range: [start, end]}: ConcordanceLine): LineWords | undefined => {
		const passage = byAnchor.get(anchor);
		if (!passage) return undefined;
		const words = wordsOf(passage);
		const from = countHolding(words.length, at => words[at]!.range[1] <= start);
		const to = Math.max(
			from,
			countHolding(words.length, at => words[at]!.range[0] < end),
		);
		const [first, last] = [words[from], to > from ? words[to - 1] : undefined];
		return {
			passage,
			words,
			from,
			to,
			before: first?.folded.slice(0, Math.max(0, start - first.range[0])) ?? '',
			after: last?.folded.slice(end - last.range[0]) ?? '',
		};
	};
});

/** How often each word is said in some passages, by its folded form, with the form in which it is printed most. */
export const vocabularyOf = oncePer((passages: readonly Passage[]): ReadonlyMap<string, CountedWord> => {
	const forms = new Map<string, Map<string, number>>();
	for (const passage of passages) {
		for (const {folded, range} of wordsOf(passage)) {
			const printed = passage.block.text.slice(...range);
			const own = forms.get(folded) ?? new Map<string, number>();
			own.set(printed, (own.get(printed) ?? 0) + 1);
			forms.set(folded, own);
		}
	}
	return new Map([...forms].map(([folded, own]) => [folded, counted(own)]));
});

export interface CountedWord {
	readonly printed: string;
	readonly count: number;
}

function counted(forms: ReadonlyMap<string, number>): CountedWord {
	const byCount = [...forms].sort((a, b) => b[1] - a[1]);
	return {printed: byCount[0]?.[0] ?? '', count: byCount.reduce((sum, [, count]) => sum + count, 0)};
}
