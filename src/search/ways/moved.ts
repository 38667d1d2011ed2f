import {isDigit} from '../../text/squeeze.ts';
import type {Corpus} from '../corpus/corpus.ts';

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
	if (key.length < 3 || key.length > LONGEST) return [];
	return [...swapped(corpus, key), ...(key.length <= LONGEST_PARTED && HAN.test(key) ? parted(corpus, key) : [])];
}

/** The positions at which a corpus' text holds a piece, the first ones where they are many. */
export function placesOf({text}: Corpus, piece: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(piece); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(piece, at + 1)) {
		places.push(at);
	}
	return places;
}

const SWAP = 0.8;
/** Two characters swapped that are no neighbours. */
const FAR_SWAP = 1;
const PARTED = 0.9;
/** Characters of a longer name that may stand within the key, and the longest key in which they may. */
const WIDEST_GAP = 3;
const LONGEST_PARTED = 6;
/** The most characters of a key of which any two may be swapped. */
const IDIOM = 5;
const HAN = /^\p{Script=Han}+$/u;
/** In UTF-16 units, as of `nearFinds`. */
const LONGEST = 30;
/** Places of a piece of the key that are looked at. */
const MOST_PLACES = 20_000;
const LINE_FEED = 10;

function swapped(corpus: Corpus, key: string): Near[] {
	return swaps(key).flatMap(({other, cost}) =>
		placesOf(corpus, other).map((start): Near => ({start, end: start + other.length, cost})),
	);
}

/** The key with two neighbours swapped; of a short one, such as an idiom, also with two characters further apart. */
function swaps(key: string): readonly {readonly other: string; readonly cost: number}[] {
	const furthest = key.length > 3 && key.length <= IDIOM && HAN.test(key) ? key.length : 1;
	const found: {other: string; cost: number}[] = [];
	for (let i = 0; i < key.length; i++) {
		for (let j = i + 1; j < key.length && j - i <= furthest; j++) {
			if (key[i] === key[j] || (isDigit(key.charCodeAt(i)) && isDigit(key.charCodeAt(j)))) continue;
			const other = key.slice(0, i) + key[j]! + key.slice(i + 1, j) + key[i]! + key.slice(j + 1);
			found.push({other, cost: j - i > 1 ? FAR_SWAP : SWAP});
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
			for (let gap = 1; gap <= WIDEST_GAP; gap++) {
				const from = start + cut + gap;
				if (corpus.units[from - 1] === LINE_FEED) break;
				if (corpus.text.startsWith(tail, from)) found.push({start, end: from + tail.length, cost: PARTED});
			}
		}
	}
	return found;
}
