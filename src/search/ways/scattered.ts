import {type Corpus, crossesMark} from '../corpus/corpus.ts';
import type {Find} from '../corpus/finds.ts';
import {distances, grades, losses, shortest} from '../grades.ts';
import {placesOf} from './moved.ts';
import {wordFit} from './word-fit.ts';

/**
 * Where the characters of a squeezed Chinese key stand in order near one another, within a clause, as fzf finds them: 规工增值 in
 * 规上工业增加值, 达峰 in 达到峰值. A long name is shortened by the beginnings of its words: the first character begins one, and of
 * two characters both do, and are no words by themselves, or they begin and end two words that follow on one another: 裁员 in
 * 裁减人员. Where more stands between, 社零总额 in 社会消费品零售总额, each character behind a gap begins one.
 */
export function scatteredFinds(corpus: Corpus, key: string): Find[] {
	if (!onlyHan.test(key)) return [];
	return placesOf(corpus, key[0]!).flatMap((start): Find[] => {
		const near = placesFrom(corpus, key, start, distances.scatteredGap);
		const places = near ?? (key.length < shortest.slip ? null : placesFrom(corpus, key, start, distances.wordsGap));
		if (places === null) return [];
		const end = places.at(-1)! + 1;
		if (crossesMark(corpus, start, end) || !isShortened(corpus, places, near !== null)) return [];
		const between = end - start - key.length;
		return [{start, end, grade: grades.scattered - (losses.wrong * between) / key.length / 2, why: 'fuzzy'}];
	});
}

/** Whether characters stand where those of a shortened name do: each that must, as they are few or far apart, begins a word. */
function isShortened(corpus: Corpus, places: readonly number[], areNear: boolean): boolean {
	if (places.length === 2 && isWordPair(corpus, ...(places as [number, number]))) return true;
	return places.every((place, n) => {
		const {starts, ends} = wordFit(corpus, place, place + 1);
		if (places.length === 2) return starts && !ends;
		const follows = n > 0 && (areNear || place === places[n - 1]! + 1);
		return follows || starts;
	});
}

/** Whether two words of two characters each stand between two places, both taken in. */
function isWordPair(corpus: Corpus, first: number, last: number): boolean {
	if (last - first !== 3) return false;
	return [first, first + 2].every(start => {
		const {starts, ends, single} = wordFit(corpus, start, start + 2);
		return starts && ends && single;
	});
}

/** Two characters at least, and what is longer than a name was not shortened. */
const onlyHan = /^\p{Script=Han}{2,8}$/u;

/** Where each character of a key stands, from a place on; null where one is too far from the one before. */
function placesFrom({text}: Corpus, key: string, start: number, most: number): readonly number[] | null {
	const places = [start];
	for (const char of key.slice(1)) {
		const from = places.at(-1)! + 1;
		const gap = text.slice(from, from + most + 1).indexOf(char);
		if (gap < 0) return null;
		places.push(from + gap);
	}
	return places;
}
