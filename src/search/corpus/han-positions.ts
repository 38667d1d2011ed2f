import {type InSteps, inSteps} from '../../text/in-steps.ts';
import {oncePer} from '../../text/once-per.ts';
import {readingsOf, syllables} from '../../text/pinyin.ts';
import {type Corpus, stepUnits} from './corpus.ts';

/** Whether a text holds a Chinese character: what is spelled holds at least one. */
export const holdsHan = (corpus: Corpus): boolean => hanInSteps(corpus).now().any;

/**
 * The positions of characters at which, or after the letters or digits before which, something can begin that is spelled with this
 * letter first; of what begins with no letter those that stand behind something else than Chinese.
 */
export function beginnings(corpus: Corpus, first: string): Int32Array {
	const {byLetter, afterWords} = hanInSteps(corpus).now();
	return byLetter.get(first.charCodeAt(0)) ?? afterWords;
}

export function isHan(unit: number): boolean {
	return unit >= 0x3400 && unit <= 0x9fff;
}

interface HanPositions {
	readonly any: boolean;
	/** The positions right behind anything else in the line, such as a letter or a digit, with which something may begin. */
	readonly afterWords: Int32Array;
	/** Those, and where the syllable of a character begins with the letter. */
	readonly byLetter: ReadonlyMap<number, Int32Array>;
}

/** Read for all letters in one go, as any may be typed next. */
export const hanInSteps = oncePer((corpus: Corpus): InSteps<HanPositions> => inSteps(readPositions(corpus)));

function* readPositions({units}: Corpus): Generator<void, HanPositions> {
	let any = false;
	const afterWords = new PositionList();
	const names = syllables();
	const letters = new Map(Array.from(firstLetters(names), letter => [letter, new PositionList()]));
	const lists = new Map<number, readonly PositionList[]>();
	const listsOf = (unit: number): readonly PositionList[] => {
		const known = lists.get(unit);
		if (known) return known;
		const own = [...new Set(readingsOf(unit).map(reading => letters.get(names[reading]!.charCodeAt(0))!))];
		lists.set(unit, own);
		return own;
	};
	const everyLetter = [...letters.values(), afterWords];
	for (let at = 0; at < units.length; at++) {
		if (isHan(units[at]!)) {
			any = true;
			const own = at > 0 && isOther(units[at - 1]!) ? everyLetter : listsOf(units[at]!);
			for (const list of own) list.add(at);
		}
		if ((at + 1) % stepUnits === 0) yield;
	}
	const byLetter = new Map<number, Int32Array>();
	for (const [letter, list] of letters) {
		byLetter.set(letter, list.positions());
		yield;
	}
	return {any, afterWords: afterWords.positions(), byLetter};
}

/** Those that syllables begin with. */
const firstLetters = oncePer((names: readonly string[]) => new Set(names.map(name => name.charCodeAt(0))));

/** Grows as it is filled: nobody knows before how many there are. Most stay empty in a short text, of which a list has hundreds. */
class PositionList {
	#held = none;
	#count = 0;

	add(position: number): void {
		if (this.#count === this.#held.length) {
			const before = this.#held;
			this.#held = new Int32Array(Math.max(16, before.length * 2));
			this.#held.set(before);
		}
		this.#held[this.#count++] = position;
	}

	positions(): Int32Array {
		return this.#count === 0 ? none : this.#held.slice(0, this.#count);
	}
}

const isOther = (unit: number): boolean => !isHan(unit) && unit !== lineFeed;

const lineFeed = 10;

const none = new Int32Array();
