import type {Outline} from '../briefing/outline.ts';
import type {BlockRange} from '../briefing/place.ts';
import {fold} from '../text/fold.ts';
import {sentencesIn} from '../text/sentences.ts';

/** A passage, and how like it is to some words: 0 to 1, 1 for the same but for case, width and script. */
export interface Nearest extends BlockRange {
	readonly likeness: number;
}

/** So many sentences are longer than what is looked for at most. */
const longestRun = 1.3;

/**
 * The run of sentences of one paragraph that is most like some words, by the pairs of characters that they share (the
 * coefficient of Dice, 1945). Linear in the briefing for a quotation of a few sentences.
 * @returns null for a briefing or words in which there is nothing to compare
 */
export function nearestTo(words: string, {blocks, briefing}: Outline): Nearest | null {
	const wanted = pairsOf(words);
	if (wanted.total === 0) return null;
	const [best] = blocks
		.map(block => ({block, shared: shared(pairsOf(block.text), wanted)}))
		.sort((a, b) => b.shared - a.shared);
	if (!best || best.shared === 0) return null;
	const {block} = best;
	const sentences = sentencesIn(block.text, briefing.language);
	let nearest: Nearest | null = null;
	for (const [i, [start]] of sentences.entries()) {
		for (const [, end] of sentences.slice(i)) {
			const pairs = pairsOf(block.text.slice(start, end));
			const likeness = (2 * shared(pairs, wanted)) / (pairs.total + wanted.total);
			if (likeness > (nearest?.likeness ?? 0)) nearest = {block: block.id, range: [start, end], likeness};
			if (pairs.total > wanted.total * longestRun) break;
		}
	}
	return nearest;
}

interface Pairs {
	readonly counts: ReadonlyMap<string, number>;
	readonly total: number;
}

function pairsOf(text: string): Pairs {
	const letters = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
	const counts = new Map<string, number>();
	for (let i = 0; i + 1 < letters.length; i++) {
		const pair = letters.slice(i, i + 2);
		counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	return {counts, total: Math.max(0, letters.length - 1)};
}

const shared = ({counts}: Pairs, wanted: Pairs): number =>
	wanted.counts.entries().reduce((sum, [pair, count]) => sum + Math.min(count, counts.get(pair) ?? 0), 0);
