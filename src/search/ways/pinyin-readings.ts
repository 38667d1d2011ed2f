import {readingsOf, syllables} from '../../text/pinyin.ts';
import {type Alphabet, alphabetOf} from '../corpus/alphabet.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {beginnings, isHan} from '../corpus/han-positions.ts';
import {
	heardSteps,
	mistypedSteps,
	noSteps,
	onlySame,
	piecesFrom,
	rarely,
	type Step,
	type TypedPiece,
	typedSteps,
} from './pinyin-steps.ts';

/** How a key is read off a stretch of the text. */
export interface Spelling {
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
	/** Whether one of these is the very first, which seldom happens. */
	readonly astray: boolean;
}

/** A stretch of Chinese that a key can mean, and each place where it stands. */
export interface Meaning {
	readonly spelling: Spelling;
	/** UTF-16 units. */
	readonly length: number;
	/** Positions in the corpus' text, in order. */
	readonly starts: number[];
}

/**
 * What a key can mean as pinyin: in full (`xinnengyuan`), with the last syllable begun (`xinneng yu`), by its initials
 * (`xny`), and mixed with characters (`xin能源`, `5gjizhan`). What holds every unit of the key itself is not among it.
 * With slips allowed only whole syllables count, and all of them together may have so many wrong letters; those that are
 * `heard` may each be spelled as many do who do not tell zh from z, n from l, ang from an.
 */
export function meanings(corpus: Corpus, key: string, slips: Slips): readonly Meaning[] {
	const {units, text} = corpus;
	const found = new Map<string | number, Meaning>();
	const reader = new SpellingReader(corpus, key, slips);
	let next = 0;
	for (let han = reader.beginning(0); han >= 0; han = reader.beginning(Math.max(han + 1, next))) {
		let start = han - leadBefore(corpus, key, han, next);
		let end = reader.read(start);
		if (end < 0 && start < han) {
			start = han;
			end = reader.read(start);
		}
		if (end < 0) continue;
		const name = nameOf(units, text, start, end);
		const meaning = found.get(name);
		if (meaning) meaning.starts.push(start);
		else found.set(name, {spelling: reader.spelling(), length: end - start, starts: [start]});
		next = end;
	}
	return [...found.values()];
}

/** Letters that may be wrong, or those that sound alike. */
export type Slips = number | 'heard';

const unknown = 0;
const yes = 1;
const no = 2;

/** How many letters or digits before a character are those that the key begins with, as in 5G基站. */
function leadBefore({units, text}: Corpus, key: string, han: number, from: number): number {
	if (han === 0 || isHan(units[han - 1]!)) return 0;
	let lead = Math.min(key.length - 1, han - from);
	while (lead > 0 && !text.startsWith(key.slice(0, lead), han - lead)) lead--;
	return Math.max(0, lead);
}

/** A stretch's text as something to tell it from others by; a number is quicker than a string. */
function nameOf(units: Uint16Array, text: string, start: number, end: number): string | number {
	if (end - start > 3) return text.slice(start, end);
	let name = 0;
	for (let at = start; at < end; at++) name = name * 0x10000 + units[at]!;
	return name;
}

/** Reads a key off the text at one place after the other; keeps the cheapest way found at the last. */
class SpellingReader {
	readonly #units: Uint16Array;
	readonly #key: string;
	readonly #slips: Slips;
	readonly #alphabet: Alphabet;
	/** By the index in the key, then by the number of the unit in the alphabet, as far as they were asked for. */
	readonly #steps: (readonly Step[] | undefined)[][] = [];
	/** By the index in the key, then by syllable. */
	readonly #bySyllable: Map<number, readonly Step[]>[] = [];
	/** By the index in the key. */
	readonly #pieces: (readonly TypedPiece[])[] = [];
	readonly #names = syllables();
	/** The positions at which the key may begin, or of any but its exact spelling those of them behind something else than Chinese. */
	readonly #positions: Int32Array;
	/** How many of these have been gone past. */
	#past = 0;
	/** Whether only these. */
	readonly #isListed: boolean;
	/** By the number of the unit in the alphabet, whether something begins with it. */
	readonly #canBegin: Uint8Array;
	readonly #path: Step[] = [];
	#best: readonly Step[] = [];
	#cost = 0;

	constructor(corpus: Corpus, key: string, slips: Slips) {
		this.#units = corpus.units;
		this.#alphabet = alphabetOf(corpus);
		this.#key = key;
		this.#slips = slips;
		this.#positions = beginnings(corpus, slips === 0 ? key.charAt(0) : '');
		this.#isListed = slips === 0 && !isHan(key.charCodeAt(0));
		this.#canBegin = new Uint8Array(this.#alphabet.size);
	}

	/** The next position, from one on, of a character at which the key may begin, or after letters before it; -1 behind the last. */
	beginning(from: number): number {
		while (this.#positions[this.#past]! < from) this.#past++;
		const listed = this.#positions[this.#past];
		if (!this.#isListed) {
			const {numbers} = this.#alphabet;
			const end = listed ?? numbers.length;
			for (let at = from; at < end; at++) if (this.#canBegin[numbers[at]!] !== no && this.#begins(at)) return at;
		}
		return listed ?? -1;
	}

	#begins(position: number): boolean {
		const number = this.#alphabet.numbers[position]!;
		if (this.#canBegin[number] === unknown)
			this.#canBegin[number] = isHan(this.#units[position]!) && this.#stepsFrom(0, position).length > 0 ? yes : no;
		return this.#canBegin[number] === yes;
	}

	/** The end of the stretch that can be read so from a position on, or -1. */
	read(start: number): number {
		this.#cost = Number.POSITIVE_INFINITY;
		this.#walk(0, start, 0, 0, 0);
		return this.#cost === Number.POSITIVE_INFINITY ? -1 : start + this.#best.length;
	}

	/** How the last stretch is read. */
	spelling(): Spelling {
		const steps = this.#best;
		const count = (kind: Step['kind']) => steps.filter(step => step.kind === kind).length;
		return {
			full: count('full') + count('partial'),
			initial: count('initial'),
			same: count('same'),
			partial: steps.at(-1)?.kind === 'partial',
			rare: steps.filter(({rare}) => rare).length,
			slips: steps.reduce((sum, step) => sum + step.slips, 0),
			astray: steps[0]?.astray ?? false,
		};
	}

	#walk(at: number, position: number, depth: number, cost: number, slips: number): void {
		if (cost >= this.#cost) return;
		if (at === this.#key.length) {
			const path = this.#path.slice(0, depth);
			if (path.every(({kind}) => kind === 'same')) return;
			this.#best = path;
			this.#cost = cost;
			return;
		}
		if (position >= this.#units.length) return;
		const steps = this.#stepsFrom(at, position);
		for (let nth = 0; nth < steps.length; nth++) {
			const step = steps[nth]!;
			if (this.#slips !== 'heard' && slips + step.slips > this.#slips) continue;
			this.#path[depth] = step;
			this.#walk(at + step.length, position + 1, depth + 1, cost + step.cost, slips + step.slips);
		}
	}

	/** How the unit at a position can stand for what the key has from an index on; `noSteps` where it cannot. */
	#stepsFrom(at: number, position: number): readonly Step[] {
		const {size, numbers} = this.#alphabet;
		this.#steps[at] ??= new Array(size);
		const known = this.#steps[at];
		const number = numbers[position]!;
		known[number] ??= this.#stepsOf(at, this.#units[position]!);
		return known[number];
	}

	#stepsOf(at: number, unit: number): readonly Step[] {
		let steps = unit === this.#key.charCodeAt(at) ? onlySame : noSteps;
		const readings = readingsOf(unit);
		for (let nth = 0; nth < readings.length; nth++) {
			const more = this.#fromSyllable(at, readings[nth]!);
			if (more.length > 0) steps = [...steps, ...(nth === 0 ? more : more.map(rarely))];
		}
		return steps;
	}

	#piecesFrom(at: number): readonly TypedPiece[] {
		this.#pieces[at] ??= piecesFrom(this.#key, at);
		return this.#pieces[at];
	}

	#fromSyllable(at: number, syllable: number): readonly Step[] {
		const name = this.#names[syllable]!;
		if (this.#slips === 0) return typedSteps(this.#key, at, name);
		this.#bySyllable[at] ??= new Map();
		let steps = this.#bySyllable[at].get(syllable);
		if (steps === undefined) {
			steps =
				this.#slips === 'heard'
					? heardSteps(this.#key, at, name)
					: mistypedSteps(this.#piecesFrom(at), at === 0, name, this.#slips);
			this.#bySyllable[at].set(syllable, steps);
		}
		return steps;
	}
}
