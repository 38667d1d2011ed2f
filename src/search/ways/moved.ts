import {isDigit} from '../../text/squeeze.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {distances, longest, most, shortest, slipCosts} from '../grades.ts';

/** A stretch of a corpus' text that differs a little from what was typed. */
export interface Near {
	/** Positions in the corpus' text, end exclusive. */
	readonly start: number;
	readonly end: number;
	/** 1 for each character that is wrong, missing or too many; half of it for one that sounds the same. */
	readonly cost: number;
}

/**
 * Every place where the text holds all of a squeezed key, but not in its place: with two neighbours swapped (in an idiom any two
 * characters), or with something in between, as 个体户 in 个体工商户.
 */
export function movedFinds(corpus: Corpus, key: string): readonly Near[] {
	if (key.length < shortest.slip || key.length > longest.slip) return [];
	return [...swapped(corpus, key), ...(key.length <= longest.parted && han.test(key) ? parted(corpus, key) : [])];
}

/** The positions at which a corpus' text holds a piece, the first ones where they are many. */
export function placesOf({text}: Corpus, piece: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(piece); at >= 0 && places.length < most.places; at = text.indexOf(piece, at + 1)) {
		places.push(at);
	}
	return places;
}

const han = /^\p{Script=Han}+$/u;
const lineFeed = 10;

function swapped(corpus: Corpus, key: string): Near[] {
	return swaps(key).flatMap(({other, cost}) =>
		placesOf(corpus, other).map((start): Near => ({start, end: start + other.length, cost})),
	);
}

/** The key with two neighbours swapped; of a short one, such as an idiom, also with two characters further apart. */
function swaps(key: string): readonly {readonly other: string; readonly cost: number}[] {
	const furthest =
		key.length >= shortest.swappedFar && key.length <= longest.swappedFar && han.test(key) ? key.length : 1;
	const found: {other: string; cost: number}[] = [];
	for (let i = 0; i < key.length; i++) {
		for (let j = i + 1; j < key.length && j - i <= furthest; j++) {
			if (key[i] === key[j] || (isDigit(key.charCodeAt(i)) && isDigit(key.charCodeAt(j)))) continue;
			const other = key.slice(0, i) + key[j]! + key.slice(i + 1, j) + key[i]! + key.slice(j + 1);
			found.push({other, cost: j - i > 1 ? slipCosts.swappedFar : slipCosts.swapped});
		}
	}
	return found;
}

/** Where the text holds the key in two parts with some characters of a longer name between them. */
function parted(corpus: Corpus, key: string): Near[] {
	const found: Near[] = [];
	for (let cut = 1; cut < key.length; cut++) {
		const tail = key.slice(cut);
		for (const start of placesOf(corpus, key.slice(0, cut))) {
			for (let gap = 1; gap <= distances.gap; gap++) {
				const from = start + cut + gap;
				if (corpus.units[from - 1] === lineFeed) break;
				if (corpus.text.startsWith(tail, from)) found.push({start, end: from + tail.length, cost: slipCosts.parted});
			}
		}
	}
	return found;
}
