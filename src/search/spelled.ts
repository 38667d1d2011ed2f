import {readingsOf, syllables} from '../text/pinyin.ts';
import {isLetter} from '../text/squeeze.ts';
import type {Corpus} from './corpus.ts';
import {editDistance} from './slip.ts';

/** One way to read a key off the text. */
export interface Spelling {
	/** Positions in the corpus' text, end exclusive. */
	readonly start: number;
	readonly end: number;
	/** Characters of which the whole syllable was typed, of which only the initial, of which the character itself. */
	readonly full: number;
	readonly initial: number;
	readonly same: number;
	/** Whether the last syllable is not typed to its end. */
	readonly partial: boolean;
	/** Characters that are rarely read so. */
	readonly rare: number;
	/** Letters typed wrong. */
	readonly slips: number;
}

/**
 * Every place where a key stands as pinyin: in full (`xinnengyuan`), with the last syllable begun (`xinneng yu`), by its
 * initials (`xny`), and mixed with characters (`xin能源`, `5gjizhan`). Places where every unit is the text's own are not
 * among them. With slips allowed only whole syllables count, and each may cost so many wrong letters in all.
 */
export function spellings(corpus: Corpus, key: string, slips: number): Spelling[] {
	const {units} = corpus;
	const found: Spelling[] = [];
	const reader = new Reader(units, key, slips);
	const begins = new Uint8Array(0x10000);
	for (let at = 0; at < units.length; at++) {
		const unit = units[at]!;
		if (begins[unit] === 0) begins[unit] = reader.canBegin(unit) ? 1 : 2;
		if (begins[unit] === 2) continue;
		const spelling = reader.read(at);
		if (spelling === null) continue;
		found.push(spelling);
		at = spelling.end - 1;
	}
	return found;
}

/** What one character can stand for in the key from a place on. */
interface Step {
	/** Units of the key. */
	readonly length: number;
	readonly cost: number;
	readonly kind: 'full' | 'initial' | 'partial';
	readonly slips: number;
}

const COST = {initial: 1, partial: 0.5, rare: 0.15, slip: 2};
/** What a slip in the very first letter counts more: it is seldom that one. */
const FIRST_LETTER = 1;
const DIGRAPH = /^[zcs]h/;

class Reader {
	readonly #units: Uint16Array;
	readonly #key: string;
	readonly #slips: number;
	readonly #names = syllables();
	readonly #steps = new Map<number, readonly Step[]>();
	#cost = 0;
	#best: Spelling | null = null;

	constructor(units: Uint16Array, key: string, slips: number) {
		this.#units = units;
		this.#key = key;
		this.#slips = slips;
	}

	canBegin(unit: number): boolean {
		return unit === this.#key.charCodeAt(0) || readingsOf(unit).some(reading => this.#from(0, reading).length > 0);
	}

	read(start: number): Spelling | null {
		this.#cost = Number.POSITIVE_INFINITY;
		this.#best = null;
		this.#walk(0, 0, {start, end: start, full: 0, initial: 0, same: 0, partial: false, rare: 0, slips: 0});
		return this.#best;
	}

	#walk(at: number, cost: number, so: Spelling): void {
		if (cost >= this.#cost) return;
		if (at === this.#key.length) {
			if (so.full + so.initial === 0) return;
			this.#cost = cost;
			this.#best = so;
			return;
		}
		const unit = this.#units[so.end];
		if (unit === undefined) return;
		if (unit === this.#key.charCodeAt(at)) this.#walk(at + 1, cost, {...so, end: so.end + 1, same: so.same + 1});
		const readings = readingsOf(unit);
		for (let nth = 0; nth < readings.length; nth++) {
			const rare = nth === 0 ? 0 : 1;
			for (const step of this.#from(at, readings[nth]!)) {
				if (so.slips + step.slips > this.#slips + FIRST_LETTER) continue;
				this.#walk(at + step.length, cost + step.cost + rare * COST.rare, {
					...so,
					end: so.end + 1,
					full: so.full + (step.kind === 'initial' ? 0 : 1),
					initial: so.initial + (step.kind === 'initial' ? 1 : 0),
					partial: step.kind === 'partial',
					rare: so.rare + rare,
					slips: so.slips + step.slips,
				});
			}
		}
	}

	#from(at: number, syllable: number): readonly Step[] {
		const id = at * this.#names.length + syllable;
		let steps = this.#steps.get(id);
		if (steps === undefined) {
			steps = stepsFrom(this.#key, at, this.#names[syllable]!, this.#slips);
			this.#steps.set(id, steps);
		}
		return steps;
	}
}

function stepsFrom(key: string, at: number, syllable: string, slips: number): readonly Step[] {
	const steps: Step[] = [];
	if (key.startsWith(syllable, at)) steps.push({length: syllable.length, cost: 0, kind: 'full', slips: 0});
	if (slips > 0) {
		for (let length = Math.max(1, syllable.length - slips); length <= syllable.length + slips; length++) {
			const piece = key.slice(at, at + length);
			if (piece.length < length || !isLatin(piece) || piece === syllable) continue;
			const off = editDistance(piece, syllable);
			if (off <= slips && off < syllable.length) {
				const count = at === 0 && piece[0] !== syllable[0] ? off + FIRST_LETTER : off;
				steps.push({length, cost: count * COST.slip, kind: 'full', slips: count});
			}
		}
		return steps;
	}
	const rest = key.slice(at);
	if (rest.length > 1 && rest.length < syllable.length && syllable.startsWith(rest)) {
		steps.push({length: rest.length, cost: COST.partial, kind: 'partial', slips: 0});
	}
	if (key[at] === syllable[0]) steps.push({length: 1, cost: COST.initial, kind: 'initial', slips: 0});
	if (DIGRAPH.test(syllable) && syllable.length > 2 && key.startsWith(syllable.slice(0, 2), at)) {
		steps.push({length: 2, cost: COST.initial, kind: 'initial', slips: 0});
	}
	return steps;
}

function isLatin(piece: string): boolean {
	for (let i = 0; i < piece.length; i++) if (!isLetter(piece.charCodeAt(i))) return false;
	return true;
}
