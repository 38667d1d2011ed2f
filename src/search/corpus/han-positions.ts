import {readingsOf, syllables} from '../../text/pinyin.ts';
import {isDigit, isLetter} from '../../text/squeeze.ts';
import type {Corpus} from './corpus.ts';

/** The positions of Chinese characters: what is spelled holds at least one. */
export function chinese(corpus: Corpus): Int32Array {
	return positionsOf(corpus, '', ({units}, at) => isHan(units[at]!));
}

/** The positions of characters at which, or after the letters or digits before which, something spelled so can begin. */
export function beginnings(corpus: Corpus, first: string): Int32Array {
	if (isHan(first.charCodeAt(0))) return chinese(corpus);
	const names = syllables();
	return positionsOf(corpus, first, ({units}, at) => {
		if (!isHan(units[at]!)) return false;
		return (
			(at > 0 && isWordUnit(units[at - 1]!)) ||
			readingsOf(units[at]!).some(reading => names[reading]!.startsWith(first))
		);
	});
}

export function isHan(unit: number): boolean {
	return unit >= 0x3400 && unit <= 0x9fff;
}

/** Positions by the letter that what is spelled begins with; under the empty string all of them. */
const known = new WeakMap<Corpus, Map<string, Int32Array>>();

function positionsOf(corpus: Corpus, name: string, belongs: (corpus: Corpus, at: number) => boolean): Int32Array {
	let lists = known.get(corpus);
	if (lists === undefined) {
		lists = new Map();
		known.set(corpus, lists);
	}
	let positions = lists.get(name);
	if (positions === undefined) {
		const all = new Int32Array(corpus.units.length);
		let count = 0;
		for (let at = 0; at < corpus.units.length; at++) if (belongs(corpus, at)) all[count++] = at;
		positions = all.slice(0, count);
		lists.set(name, positions);
	}
	return positions;
}

function isWordUnit(unit: number): boolean {
	return isLetter(unit) || isDigit(unit);
}
