import {readingsOf} from '../../text/pinyin.ts';
import {isDigit} from '../../text/squeeze.ts';
import {alphabetOf} from '../corpus/alphabet.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {longest, most, shortest, slipCosts} from '../grades.ts';
import {type Near, placesOf} from './moved.ts';

/**
 * Every place where the text holds the key but for a few characters wrong, missing or too many. Digits must be right.
 * Found with the bit-parallel automaton of Wu and Manber (1992), and each place then measured. Keys of two characters
 * find what sounds the same, and has one of them: any two characters would do for them otherwise.
 */
export function nearFinds(corpus: Corpus, key: string): Near[] {
	if (key.length === 2) return homophones(corpus, key);
	if (key.length < shortest.slip || key.length > longest.slip) return [];
	const allowed = key.length < shortest.slips ? 1 : 2;
	return clusters(ends(corpus, key, allowed)).flatMap(at => measured(corpus, key, at, allowed));
}

/** The Latin letters of a word as the bits of a number. */
export function letterSet(word: string): number {
	let set = 0;
	for (let i = 0; i < word.length; i++) {
		const letter = word.charCodeAt(i) - 97;
		if (letter >= 0 && letter < 26) set |= 1 << letter;
	}
	return set;
}

/** How many letters one set has that the other lacks. */
export function lettersLacking(one: number, other: number): number {
	let count = 0;
	for (let rest = one & ~other; rest !== 0; rest &= rest - 1) count++;
	return count;
}

const onlyHan = /^\p{Script=Han}+$/u;
const lineFeed = 10;

function homophones(corpus: Corpus, key: string): Near[] {
	if (!onlyHan.test(key)) return [];
	const [first, last] = [key.charCodeAt(0), key.charCodeAt(1)];
	const starts = [
		...placesOf(corpus, key[0]!).filter(at => soundsAlike(corpus.units[at + 1] ?? 0, last)),
		...placesOf(corpus, key[1]!)
			.filter(at => soundsAlike(corpus.units[at - 1] ?? 0, first))
			.map(at => at - 1),
	];
	return starts.map((start): Near => ({start, end: start + 2, cost: slipCosts.soundsSame}));
}

/** The positions after which the key ends with at most so many slips. */
function ends(corpus: Corpus, key: string, allowed: number): number[] {
	const {size, numbers, numberOf} = alphabetOf(corpus);
	/** For each unit the places in the key where it stands, as bits. */
	const masks = new Int32Array(size);
	for (let i = 0; i < key.length; i++) {
		const number = numberOf(key.charCodeAt(i));
		if (number !== undefined) masks[number]! |= 1 << i;
	}
	const feed = numberOf(lineFeed);
	const last = 1 << (key.length - 1);
	const found: number[] = [];
	let at = 0;
	let none = 0;
	let one = 1;
	let two = 3;
	const begin = (from: number): void => {
		at = from;
		none = 0;
		one = 1;
		two = 3;
	};
	for (const start of likelyStarts(corpus, key, allowed)) {
		if (start > at) begin(start);
		for (const end = Math.min(numbers.length, start + key.length + 2 * allowed); at < end; at++) {
			const number = numbers[at]!;
			if (number === feed) {
				begin(at);
				continue;
			}
			const mask = masks[number]!;
			const noneBefore = none;
			const oneBefore = one;
			none = ((none << 1) | 1) & mask;
			one = (((one << 1) | 1) & mask) | noneBefore | (noneBefore << 1) | (none << 1) | 1;
			if (allowed > 1) two = (((two << 1) | 1) & mask) | oneBefore | (oneBefore << 1) | (one << 1) | 3;
			if (((allowed > 1 ? two : one) & last) !== 0) found.push(at + 1);
		}
	}
	return found;
}

/**
 * Where stretches start that may hold the key with at most so many slips, in order; each is as long as the key and as many slips
 * before it and after it. Of one piece more than there may be slips one at least stands there as it was typed.
 */
function likelyStarts({text}: Corpus, key: string, allowed: number): readonly number[] {
	const starts: number[] = [];
	for (let piece = 0, from = 0; piece <= allowed; piece++) {
		const to = Math.floor((key.length * (piece + 1)) / (allowed + 1));
		const typed = key.slice(from, to);
		for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) starts.push(at - from - allowed);
		from = to;
	}
	return starts.sort((a, b) => a - b);
}

/** Of ends that follow on one another the last: what lies before it holds them all. */
function clusters(positions: readonly number[]): number[] {
	return positions.filter((at, i) => positions[i + 1] !== at + 1).slice(0, most.slips);
}

/** The cheapest stretch that ends at a position or a little before: the alignment of Sellers (1980), read backwards. */
function measured(corpus: Corpus, key: string, end: number, allowed: number): Near[] {
	const {units} = corpus;
	let best: Near | null = null;
	const column = new Float64Array(key.length + 1);
	for (let to = end; to > end - 2 * allowed - 1 && to > 0; to--) {
		for (let i = 0; i < column.length; i++) column[i] = i;
		for (let at = to - 1; at >= 0 && to - at <= key.length + allowed; at--) {
			const unit = units[at]!;
			if (unit === lineFeed) break;
			const extra = isDigit(unit) ? slipCosts.digit : slipCosts.extra;
			let diagonal = column[0]!;
			column[0]! += extra;
			for (let i = 1; i <= key.length; i++) {
				const wanted = key.charCodeAt(key.length - i);
				const missing = isDigit(wanted) ? slipCosts.digit : 1;
				const above = column[i]!;
				column[i] = Math.min(above + extra, column[i - 1]! + missing, diagonal + substitution(unit, wanted));
				diagonal = above;
			}
			const cost = column[key.length]!;
			if (cost <= allowed && (best === null || cost < best.cost)) best = {start: at, end: to, cost};
		}
	}
	return best === null ? [] : [best];
}

function substitution(unit: number, wanted: number): number {
	if (unit === wanted) return 0;
	if (isDigit(unit) || isDigit(wanted)) return slipCosts.digit;
	return soundsAlike(unit, wanted) ? slipCosts.soundsSame : 1;
}

function soundsAlike(one: number, other: number): boolean {
	const readings = readingsOf(other);
	return readingsOf(one).some(reading => readings.includes(reading));
}
