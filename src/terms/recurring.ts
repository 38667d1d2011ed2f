import {pattern} from '../lexicon/matcher.ts';
import {fold} from '../text/fold.ts';
import {isHanOrKana, type SpokenWord} from '../text/words.ts';
import type {TermCandidate} from './glossary-term.ts';
import {breakWord, type Repeats, repeatsIn} from './repeats.ts';
import type {SmallWords} from './small-words.ts';
import type {SpokenText} from './spoken-text.ts';
import {verbsIn} from './uses.ts';
import {lineOf, particle, type WordLine} from './word-line.ts';

/**
 * Phrases that are said again and again and hold together: repeated sequences of words that neither always go on with the
 * same word nor are better read as a part of longer ones (the C-value of Frantzi, Ananiadou and Mima 2000), whose edges are
 * free (branching entropy, Jin and Tanaka-Ishii 2006) and whose parts stand together more often than by chance (pointwise
 * mutual information, Church and Hanks 1990). A single word is one where it crowds into few parts of the talk (residual
 * inverse document frequency, Church and Gale 1995).
 */
export function recurringPhrases(
	texts: readonly SpokenText[],
	small: SmallWords,
	language: string,
): readonly TermCandidate[] {
	const line = lineOf(texts, language);
	const verbs = verbsIn(line.tokens, small);
	const atEdge = (token: SpokenWord) => !small.atNoEdge(token) && !verbs.has(token.folded);
	const startsNone = (token: SpokenWord) => isSuffix.test(token.folded);
	const repeats = repeatsIn(line.words, mostWords);
	const phrases = phrasesIn(line, repeats, words => {
		if (!atEdge(words[0]!) || startsNone(words[0]!) || !atEdge(words.at(-1)!)) return false;
		if (
			small.isSmall(words.map(({folded}) => folded).join('')) ||
			conference.test(words.map(({folded}) => folded).join(' '))
		)
			return false;
		return words.every(
			(token, at) =>
				at === 0 ||
				!(small.isSmall(token.folded) || token.script === 'digits') ||
				(small.joins(token.folded) && !isSuffix.test(words[at + 1]!.folded)),
		);
	}).filter(({positions, length}) => isFree(line, positions, length));
	const values = cValues(phrases);
	return phrases
		.filter((phrase, nth) =>
			phrase.length === 1
				? standsAlone(phrase, line, language)
				: isWhole(phrase, line, small) &&
					values[nth]! >= (isCoordinated(phrase, line, small) ? least.coordinated : least.value) &&
					isCohesive(phrase, repeats, line),
		)
		.map(({positions, length}) => {
			const forms = formsOf(line, positions, length);
			return {kind: house.test(fold(forms[0]!)) && !notHouse.test(fold(forms[0]!)) ? 'name' : 'phrase', forms};
		});
}

const mostWords = 8;

/** Below these a sequence is no phrase. */
const least = {
	/** Bits of surprise at its likelier edge. */
	entropy: 0.5,
	/** C-value: about how often it stands by itself, times the bits of its length. */
	value: 2.3,
	/** The same of two things said together: `穩定性和競爭力`. */
	coordinated: 8,
	/** The part of its places where it stands between small words and marks. */
	edge: 0.4,
	/** Bits by which its parts stand together more often than by chance. */
	cohesion: 3,
	/** Or this part of the bits that it has where they never stand apart (normalised, Bouma 2009). */
	ofMost: 0.5,
} as const;

/** Of Han characters, the end of a word and the beginning of none. */
const isSuffix = pattern`^(?:${'suffixes'})$`;
/** What every briefing calls itself. */
const conference = pattern`^(?:${'conference'})$`;
/** `工信部`: named by its end. */
const house = pattern`^\p{Script=Han}{2,6}[部委局院厅署司]$`;
const notHouse = pattern`^(?:${'commonHouses'})$`;

interface RecurringPhrase {
	/** In words. */
	readonly length: number;
	/** In the line, rising. */
	readonly positions: readonly number[];
}

/** The repeated sequences of a shape, the longest last. */
function phrasesIn(
	{tokens}: WordLine,
	{levels}: Repeats,
	isShaped: (words: readonly SpokenWord[]) => boolean,
): readonly RecurringPhrase[] {
	return levels.flatMap((level, nth) => {
		const length = nth + 1;
		const found = new Map<number, number[] | null>();
		for (let at = 0; at < level.length; at++) {
			const name = level[at]!;
			if (name < 0) continue;
			const known = found.get(name);
			if (known === null) continue;
			if (known) known.push(at);
			else found.set(name, isShaped(tokens.slice(at, at + length) as SpokenWord[]) ? [at] : null);
		}
		return [...found.values()].filter(positions => positions !== null).map(positions => ({length, positions}));
	});
}

/** In letters: whether it mostly begins and ends where a small word or a mark stands; else it is a piece of longer ones. */
function isWhole({positions, length}: RecurringPhrase, {tokens}: WordLine, small: SmallWords): boolean {
	if (tokens[positions[0]!]!.script !== 'letters') return true;
	const isEdge = (token: SpokenWord | null | undefined) => !token || small.atNoEdge(token);
	const share = (at: (position: number) => number) =>
		positions.filter(position => isEdge(tokens[at(position)])).length / positions.length;
	return share(at => at - 1) >= least.edge && share(at => at + length) >= least.edge;
}

const isCoordinated = ({positions, length}: RecurringPhrase, {tokens}: WordLine, small: SmallWords): boolean =>
	tokens.slice(positions[0]!, positions[0]! + length).some(token => token && small.coordinates(token.folded));

/** Whether what stands before and behind can hardly be foretold: by its entropy. Each edge of a text or mark is like no other. */
function isFree({words}: WordLine, positions: readonly number[], length: number): boolean {
	const before = positions.map(at => words[at - 1] ?? breakWord);
	const behind = positions.map(at => words[at + length] ?? breakWord);
	return Math.min(entropy(before), entropy(behind)) >= least.entropy;
}

/** In bits. */
function entropy(words: readonly number[]): number {
	const counts = new Map<number, number>();
	let edges = 0;
	for (const word of words) {
		if (word === breakWord) edges++;
		else counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const bits = (count: number) => -(count / words.length) * Math.log2(count / words.length);
	return edges * bits(1) + [...counts.values()].reduce((sum, count) => sum + bits(count), 0);
}

/** C-value: a sequence counts where it is no part of a longer phrase, and for more the longer it is. */
function cValues(phrases: readonly RecurringPhrase[]): readonly number[] {
	const within = phrases.map(() => ({count: 0, of: 0}));
	const byPlace = new Map<number, number>();
	const at = (position: number, length: number) => position * (mostWords + 1) + length;
	for (const [nth, {positions, length}] of phrases.entries())
		for (const position of positions) byPlace.set(at(position, length), nth);
	for (const {positions, length} of phrases) {
		const inside = new Set<number>();
		const first = positions[0]!;
		for (let from = first; from < first + length; from++) {
			for (let size = 1; size <= first + length - from; size++) {
				const nth = byPlace.get(at(from, size));
				if (size !== length && nth !== undefined) inside.add(nth);
			}
		}
		for (const nth of inside) {
			within[nth]!.count += positions.length;
			within[nth]!.of += 1;
		}
	}
	return phrases.map(({positions, length}, nth) => {
		const {count, of} = within[nth]!;
		return Math.log2(length + 1) * (positions.length - (of === 0 ? 0 : count / of));
	});
}

/** Whether its parts stand together more often than by chance at each joint; in a short text, at least mostly together. */
function isCohesive({positions, length}: RecurringPhrase, {levels, counts}: Repeats, {size}: WordLine): boolean {
	const at = positions[0]!;
	const countOf = (from: number, words: number) => counts[words - 1]![levels[words - 1]![from]!]!;
	const mostBits = Math.log2(size / positions.length);
	for (let head = 1; head < length; head++) {
		const byChance = (countOf(at, head) * countOf(at + head, length - head)) / size;
		const bits = Math.log2(positions.length / byChance);
		if (bits < least.cohesion && bits < least.ofMost * mostBits) return false;
	}
	return true;
}

/** A word that is a term by itself: long, and crowded into few sections of the talk. */
function standsAlone({positions}: RecurringPhrase, line: WordLine, language: string): boolean {
	const token = line.tokens[positions[0]!]!;
	if (!isHanOrKana(token.script))
		return language.startsWith('de') && token.folded.length >= 12 && positions.length >= 3;
	if (token.folded.length > 2) return positions.length >= 3;
	if (token.folded.length < 2 || positions.length < 5) return false;
	const sections = new Set(positions.map(at => line.sectionOf[at]!)).size;
	const expected = line.sections.reduce((sum, share) => sum + 1 - (1 - share) ** positions.length, 0);
	return expected > 3 && sections <= expected * crowded;
}

const crowded = 0.4;

/** Each as printed, once; without what its last word has only here. */
const formsOf = (
	{tokens, textOf, texts}: WordLine,
	positions: readonly number[],
	length: number,
): readonly string[] => [
	...new Set(
		positions.map(at => {
			const {text} = texts[textOf[at]!]!.block;
			return text
				.slice(tokens[at]!.range[0], tokens[at + length - 1]!.range[1])
				.replace(/['’]s?$/u, '')
				.replace(particle, '');
		}),
	),
];
