import type {Concordance, ConcordanceLine} from './concordance.ts';
import {lineWordsIn, vocabularyOf, wordsOf} from './passage-words.ts';

/** A word that stands near the key more often than chance would have it. */
export interface Collocate {
	/** As it is printed most often. */
	readonly word: string;
	/** How often it stands near a key: a place near two keys counts once. */
	readonly near: number;
	/** Of these, before a key and after one; between two keys it is both. */
	readonly before: number;
	readonly after: number;
	/** How often it is said in all, outside of keys. */
	readonly all: number;
	/** How often it would stand near a key by chance. */
	readonly expected: number;
	/**
	 * How sure it is that this is no chance, the log-likelihood ratio G² (Dunning 1993, Accurate methods for the statistics
	 * of surprise and coincidence): above 3.84 p < .05, above 10.83 p < .001.
	 */
	readonly logLikelihood: number;
	/**
	 * How exclusively the two go together, whatever the size of the text (Rychlý 2008, A lexicographer-friendly association
	 * score): 14 at most, one point more is twice as often.
	 */
	readonly logDice: number;
	/** The lines in which it stands near the key. */
	readonly lines: readonly ConcordanceLine[];
}

export interface CollocateOptions {
	/** How many words away from the key are near, on either side; 5 unless said. */
	readonly span?: number;
	/** How often a word must stand near; twice unless said. */
	readonly least?: number;
}

/**
 * The words near the key, those first that are least by chance. What is near and what is not is counted as surface
 * cooccurrence (Evert 2008, Corpora and collocations): of all words outside of keys, those near one against the rest. Words
 * that the key touches are the key's. No word of another paragraph is near.
 */
export function collocates(of: Concordance, {span = 5, least = 2}: CollocateOptions = {}): readonly Collocate[] {
	const {near, keys} = surroundings(of, span);
	const vocabulary = vocabularyOf(of.passages);
	const sum = (counts: Iterable<{readonly count: number}>): number =>
		[...counts].reduce((all, {count}) => all + count, 0);
	const outside = sum(vocabulary.values()) - [...keys.values()].reduce((all, count) => all + count, 0);
	const inSight = [...near.values()].reduce((all, {length}) => all + length, 0);
	return [...near]
		.filter(([, places]) => places.length >= least)
		.map(([folded, places]): Collocate => {
			const {printed = folded, count = 0} = vocabulary.get(folded) ?? {};
			const all = count - (keys.get(folded) ?? 0);
			return {
				word: printed,
				near: places.length,
				before: places.filter(({before}) => before).length,
				after: places.filter(({after}) => after).length,
				all,
				expected: (inSight * all) / outside,
				logLikelihood: logLikelihood(places.length, inSight, all, outside),
				logDice: logDice(places.length, of.lines.length, all),
				lines: [...new Set(places.flatMap(({lines}) => lines))],
			};
		})
		.filter(({near, expected}) => near > expected)
		.sort((a, b) => b.logLikelihood - a.logLikelihood || b.near - a.near);
}

/** A place near a key, of one or of several. */
interface NearPlace {
	before: boolean;
	after: boolean;
	readonly lines: ConcordanceLine[];
}

/** By word: the places where it stands near a key, and how often a key touches it. */
function surroundings({lines, passages}: Concordance, span: number) {
	const near = new Map<string, NearPlace[]>();
	const keys = new Map<string, number>();
	const lineWords = lineWordsIn(passages);
	const found = lines.flatMap(line => {
		const words = lineWords(line);
		return words ? [{line, ...words}] : [];
	});
	for (const [passage, own] of Map.groupBy(found, ({passage}) => passage)) {
		const words = wordsOf(passage);
		const touched = new Set(own.flatMap(({from, to}) => Array.from({length: to - from}, (_, n) => from + n)));
		const places = new Map<number, NearPlace>();
		for (const {line, from, to} of own) {
			for (let at = Math.max(0, from - span); at < Math.min(words.length, to + span); at++) {
				if (touched.has(at)) continue;
				const place = places.get(at) ?? {before: false, after: false, lines: []};
				if (at < from) place.before = true;
				else place.after = true;
				place.lines.push(line);
				places.set(at, place);
			}
		}
		for (const at of touched) keys.set(words[at]!.folded, (keys.get(words[at]!.folded) ?? 0) + 1);
		for (const [at, place] of places) {
			const {folded} = words[at]!;
			const others = near.get(folded);
			if (others) others.push(place);
			else near.set(folded, [place]);
		}
	}
	return {near, keys};
}

/**
 * G² of a table of two by two: what stands near and what does not, this word and the others.
 * @param both how often the word stands near
 * @param near how many words stand near
 * @param all how often the word is said
 * @param outside how many words there are
 */
export function logLikelihood(both: number, near: number, all: number, outside: number): number {
	const cells = [
		[both, near, all],
		[near - both, near, outside - all],
		[all - both, outside - near, all],
		[outside - near - all + both, outside - near, outside - all],
	] as const;
	return (
		2 *
		cells.reduce(
			(sum, [seen, row, column]) => sum + (seen > 0 ? seen * Math.log((seen * outside) / (row * column)) : 0),
			0,
		)
	);
}

/** @param both how often the two stand together; `one`, `other` how often each is said */
export const logDice = (both: number, one: number, other: number): number => 14 + Math.log2((2 * both) / (one + other));
