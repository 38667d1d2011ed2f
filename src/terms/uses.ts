import type {SpokenWord} from '../text/words.ts';
import type {SmallWords} from './small-words.ts';

/**
 * The words that a text uses as verbs, as far as it shows by itself: they stand right behind `we`, `to` or `will`, or right
 * before `the` or `it`, in more than a third of their places. No phrase begins or ends with one.
 */
export function verbsIn(tokens: readonly (SpokenWord | null)[], small: SmallWords): ReadonlySet<string> {
	const shown = new Map<string, number>();
	const all = new Map<string, number>();
	for (const [at, token] of tokens.entries()) {
		if (!token || token.script === 'digits') continue;
		all.set(token.folded, (all.get(token.folded) ?? 0) + 1);
		const [before, behind] = [tokens[at - 1], tokens[at + 1]];
		if ((before && small.beforeVerbs(before.folded)) || (behind && small.behindVerbs(behind.folded)))
			shown.set(token.folded, (shown.get(token.folded) ?? 0) + 1);
	}
	return new Set([...shown].filter(([word, count]) => count * mostOnceIn > all.get(word)!).map(([word]) => word));
}

const mostOnceIn = 3;
