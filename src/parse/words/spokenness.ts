import {pattern} from '../../lexicon/matcher.ts';

/**
 * Whether a paragraph sounds like speech or like a story about it. Points above zero: someone speaks here; below zero:
 * someone tells of it. All patterns look at folded text.
 */

/** Words with which people speak to a room. */
const spokenWords = pattern`${'spoken'}`;
/** Words with which a story tells what others said. */
const toldWords = pattern`${'told'}`;
const quotedWeight = /"[^"]{6,}"/gu;

/** Points of one paragraph: 1 spoken, −1 told, little above 0 where neither shows. */
export function spokenness(folded: string): number {
	const unquoted = folded.replace(quotedWeight, '');
	const spoken = spokenWords.test(unquoted);
	const told = toldWords.test(unquoted);
	return told && !spoken ? -1 : spoken && !told ? 1 : spoken ? 0.3 : 0.2;
}

/** The border in a list of points that leaves the most below zero before it and the most above zero after it. */
export function storyBefore(points: readonly number[]): number {
	return border(points.map(p => -p));
}

/** The border that leaves speech before it and story after it; the whole list where the story is too weak to be sure. */
export function speechBefore(points: readonly number[]): number {
	const at = border(points);
	const story = points.slice(at).reduce((sum, p) => sum + p, 0);
	return story <= -1 ? at : points.length;
}

/** The place before which the sum is greatest; the first of several. */
function border(points: readonly number[]): number {
	let best = 0;
	let most = 0;
	let sum = 0;
	points.forEach((p, i) => {
		sum += p;
		if (sum > most) {
			most = sum;
			best = i + 1;
		}
	});
	return best;
}
