import {readingsOf, syllables} from '../../text/pinyin.ts';
import {type Alphabet, alphabetOf} from '../corpus/alphabet.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {beginnings, chinese, isHan} from '../corpus/han-positions.ts';
import {heardSteps, mistypedSteps, noSteps, onlySame, rarely, type Step, typedSteps} from './pinyin-steps.ts';

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
	const positions = slips !== 0 ? chinese(corpus) : beginnings(corpus, key.charAt(0));
	for (let nth = 0; nth < positions.length; nth++) {
		const han = positions[nth]!;
		if (han < next || reader.isKnownNotToBegin(han)) continue;
		let start = han - leadBefore(corpus, key, han, next);
		let end = readFrom(reader, start);
		if (end < 0 && start < han) {
			start = han;
			end = readFrom(reader, start);
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

/** UTF-16 units of text from which on it pays to remember what each of them can stand for. */
const longText = 2000;
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

function readFrom(reader: SpellingReader, start: number): number {
	return reader.canRead(0, start) ? reader.read(start) : -1;
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
	/** Of a text that is short none. */
	readonly #alphabet: Alphabet | null;
	/** By the index in the key, then by the number of the unit in the alphabet. */
	readonly #can: Uint8Array[] = [];
	/** The first of these. */
	readonly #begins: Uint8Array;
	/** By the index in the key, then by unit or by syllable. */
	readonly #steps: Map<number, readonly Step[]>[] = [];
	readonly #bySyllable: Map<number, readonly Step[]>[] = [];
	readonly #names = syllables();
	readonly #path: Step[] = [];
	#best: readonly Step[] = [];
	#cost = 0;

	constructor(corpus: Corpus, key: string, slips: Slips) {
		this.#units = corpus.units;
		this.#alphabet = corpus.units.length < longText ? null : alphabetOf(corpus);
		this.#begins = new Uint8Array(this.#alphabet?.size ?? 0);
		this.#can.push(this.#begins);
		this.#key = key;
		this.#slips = slips;
	}

	/** Whether nothing begins at a position, nor at letters before it; most are told so, and quickly, once their unit was met. */
	isKnownNotToBegin(position: number): boolean {
		if (this.#alphabet === null || position === 0 || !isHan(this.#units[position - 1]!)) return false;
		return this.#begins[this.#alphabet.numbers[position]!] === no;
	}

	/** Whether the unit at a position can stand for what the key has from an index on. */
	canRead(at: number, position: number): boolean {
		const unit = this.#units[position]!;
		if (this.#alphabet === null) return this.#from(at, unit).length > 0;
		const {size, numbers} = this.#alphabet;
		this.#can[at] ??= new Uint8Array(size);
		const can = this.#can[at];
		const number = numbers[position]!;
		if (can[number] === unknown) can[number] = this.#from(at, unit).length > 0 ? yes : no;
		return can[number] === yes;
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
		const unit = this.#units[position];
		if (unit === undefined || !this.canRead(at, position)) return;
		for (const step of this.#from(at, unit)) {
			if (this.#slips !== 'heard' && slips + step.slips > this.#slips) continue;
			this.#path[depth] = step;
			this.#walk(at + step.length, position + 1, depth + 1, cost + step.cost, slips + step.slips);
		}
	}

	#from(at: number, unit: number): readonly Step[] {
		const known = this.#steps[at]?.get(unit);
		if (known) return known;
		let steps = unit === this.#key.charCodeAt(at) ? onlySame : noSteps;
		const readings = readingsOf(unit);
		for (let nth = 0; nth < readings.length; nth++) {
			const more = this.#fromSyllable(at, readings[nth]!);
			if (more.length > 0) steps = [...steps, ...(nth === 0 ? more : more.map(rarely))];
		}
		if (steps.length > 0) {
			this.#steps[at] ??= new Map();
			this.#steps[at].set(unit, steps);
		}
		return steps;
	}

	#fromSyllable(at: number, syllable: number): readonly Step[] {
		const name = this.#names[syllable]!;
		if (this.#slips === 0) return typedSteps(this.#key, at, name);
		this.#bySyllable[at] ??= new Map();
		let steps = this.#bySyllable[at].get(syllable);
		if (steps === undefined) {
			steps =
				this.#slips === 'heard' ? heardSteps(this.#key, at, name) : mistypedSteps(this.#key, at, name, this.#slips);
			this.#bySyllable[at].set(syllable, steps);
		}
		return steps;
	}
}
