import type {Concordance, ConcordanceLine} from './concordance.ts';
import {type LineWords, lineWordsIn} from './passage-words.ts';

/** A sequence of words that holds the key. */
export interface Cluster {
	/** As it is printed where it is said first. */
	readonly text: string;
	readonly words: number;
	readonly count: number;
	/** The lines that it holds the key of. */
	readonly lines: readonly ConcordanceLine[];
}

export interface ClusterOptions {
	/** Of how many words; else of any number up to 5, without those that only ever stand in a longer one. */
	readonly size?: number;
	/** How often it must be said; twice unless said. */
	readonly least?: number;
}

/**
 * The sequences of words round the key (n-grams that hold it), the commonest first. A word that the key only touches is whole
 * in them. None goes across a comma or a stop.
 */
export function clusters(of: Concordance, {size, least = 2}: ClusterOptions = {}): readonly Cluster[] {
	const common = [...found(of, size)].filter(([, {places}]) => places.size >= least);
	const inLonger = new Map<string, number>();
	for (const [name, {places}] of common) {
		const words = name.split(' ');
		for (const part of [words.slice(1), words.slice(0, -1)].map(words => words.join(' ')))
			inLonger.set(part, Math.max(places.size, inLonger.get(part) ?? 0));
	}
	return common
		.filter(([name, {places}]) => size !== undefined || inLonger.get(name) !== places.size)
		.map(([, {text, words, places, lines}]) => ({text, words, count: places.size, lines}))
		.sort((a, b) => b.count - a.count || b.words - a.words);
}

interface FoundCluster extends Pick<Cluster, 'text' | 'words'> {
	/** Where it is said: a place that holds two keys is one. */
	readonly places: Set<string>;
	readonly lines: ConcordanceLine[];
}

/** By the folded words of it. */
function found({lines, passages}: Concordance, size: number | undefined): ReadonlyMap<string, FoundCluster> {
	const lineWords = lineWordsIn(passages);
	const byName = new Map<string, FoundCluster>();
	for (const line of lines) {
		const own = lineWords(line);
		if (!own) continue;
		const {words, passage} = own;
		for (const [from, to] of stretches(own, size ?? longest)) {
			// The words of the key alone are a form of it, no cluster.
			if (to - from === own.to - own.from || (size !== undefined && to - from !== size)) continue;
			const text = passage.block.text.slice(words[from]!.range[0], words[to - 1]!.range[1]);
			const name = words.slice(from, to).map(({folded}) => folded);
			const cluster = byName.get(name.join(' ')) ?? {text, words: to - from, places: new Set(), lines: []};
			cluster.places.add(`${line.anchor} ${from}`);
			cluster.lines.push(line);
			byName.set(name.join(' '), cluster);
		}
	}
	return byName;
}

const longest = 5;

/** Every stretch of at most so many words that holds those of a key; none where the key touches no word. */
function* stretches({words, from, to}: LineWords, most: number): Iterable<readonly [from: number, to: number]> {
	if (to === from) return;
	let first = from;
	while (first > 0 && words[first]!.joined && to - first < most) first--;
	for (let start = first; start <= from; start++) {
		for (let end = to; end - start <= most && end <= words.length; end++) {
			if (end > to && !words[end - 1]!.joined) break;
			yield [start, end];
		}
	}
}
