import {isAnagram} from '../../text/edit-distance.ts';
import {toPinyin} from '../../text/pinyin.ts';
import {type Corpus, crossesMark} from '../corpus/corpus.ts';
import type {Find} from '../corpus/finds.ts';
import {gains, grades, longest, losses, margins, most, shortest} from '../grades.ts';
import {type Meaning, meanings, type Slips, type Spelling} from './pinyin-readings.ts';
import {unswapped} from './pinyin-swaps.ts';
import {areSyllables, heardAlike, inLetters} from './typed-pinyin.ts';
import {hasFillerEdge, isCoincidence, noFit, type WordFit, wordFit} from './word-fit.ts';

/**
 * Readings of a key as pinyin, those left out that are not words where others are, and those that are words by accident only.
 * @param slips letters that may be wrong; of what is `heard` whole words only
 */
export function spelledFinds(corpus: Corpus, typed: string, slips: Slips, inFull = false): Find[] {
	const key = inLetters(typed);
	if (key.length < shortest.spelled || key.length > longest.spelled) return [];
	const swapped = slips !== 0 && slips !== 'heard' ? swappedMeanings(corpus, key) : [];
	const all = [...meanings(corpus, key, slips), ...swapped]
		.filter(({spelling, length}) => !inFull || isInFull(key, spelling, length))
		.sort((a, b) => b.starts.length - a.starts.length)
		.map((meaning, nth) => ({...meaning, ...sureness(corpus, key, meaning, nth < most.meanings)}))
		.filter(({sound}) => sound);
	const best = all.reduce((most, {grade}) => Math.max(most, grade), 0);
	const why = slips !== 0 ? 'fuzzy' : 'pinyin';
	return all.flatMap(({length, starts, grade}) => {
		if (grade < best - (length > 1 ? margins.coincidence : margins.coincidenceOfOne)) return [];
		return starts.map((start): Find => ({start, end: start + length, grade, why}));
	});
}

/** Whether every character is spelled out, but for the last one as long as it is being typed. */
function isInFull(key: string, {full, initial}: Spelling, length: number): boolean {
	return full === length || (initial === 1 && full === length - 1 && !areSyllables(key));
}

/**
 * How sure a reading is: its grade, and whether it is more than an accident.
 * @param fitted whether it is held against the words of the text
 */
function sureness(corpus: Corpus, key: string, {spelling, length, starts}: Meaning, fitted: boolean) {
	const [start] = starts as [number];
	const end = start + length;
	const fits = fitted
		? starts.slice(0, spelling.slips > 0 ? most.fitted : 1).map(at => wordFit(corpus, at, at + length))
		: [];
	// A word that the dictionary lacks is cut otherwise by turns: 签章 in 签章法.
	const fit = fits.find(({starts, ends}) => starts && ends) ?? fits[0] ?? noFit;
	const crosses = crossesMark(corpus, start, end);
	const accidental =
		length > 1 && (crosses || (spelling.full > 0 && (isCoincidence(fit, length) || isFarFetched(key, spelling))));
	return {
		sound: !accidental && (spelling.slips === 0 || isLikelySlip(key, spelling, corpus.text.slice(start, end), fit)),
		grade:
			spellingGrade(spelling) +
			gains.wordFit * (Number(fit.starts) + Number(fit.ends)) * 0.5 +
			gains.often * (1 - 1 / starts.length) -
			(crosses ? losses.across : 0) -
			(spelling.full === 0 && hasFillerEdge(corpus.text, start, end) ? losses.filler : 0),
	};
}

/**
 * Whether what could be read as whole syllables is read as something that takes more than one liberty: of an initial alone, of
 * a syllable that is only begun, of a character that is seldom read so. 由中华 is no `youzhu`.
 */
function isFarFetched(key: string, {initial, partial, rare}: Spelling): boolean {
	const liberties = Number(initial > 0) + Number(partial) + Number(rare > 0);
	return liberties > 1 && areSyllables(key);
}

/**
 * Whether letters are likely to have been meant for a word that is spelled otherwise. What can be pronounced as it was typed
 * is no slip of anything short, but where two letters are swapped, or for what many do not tell apart; of three syllables
 * where one letter is missing or too many.
 */
function isLikelySlip(key: string, {slips, astray}: Spelling, meant: string, {starts, ends, word}: WordFit): boolean {
	if (!word && !(starts && ends)) return false;
	const spelled = toPinyin(meant);
	if (meant.length > 3 || heardAlike(spelled) === heardAlike(key) || isAnagram(spelled, key)) return true;
	if (astray || slips > (key.length < shortest.spelledSlips ? 1 : 2)) return false;
	return !areSyllables(key) || (meant.length === 3 && key.length !== spelled.length);
}

/** Swapped letters are one slip, also where they are of two syllables. */
function swappedMeanings(corpus: Corpus, key: string): readonly Meaning[] {
	return unswapped(key)
		.flatMap(spelling => meanings(corpus, spelling, 0))
		.filter(({spelling, length}) => spelling.full === length && length > 1)
		.map(meaning => ({...meaning, spelling: {...meaning.spelling, slips: 1}}));
}

function spellingGrade({full, initial, same, partial, rare, slips, astray}: Spelling): number {
	const off = (partial ? losses.begun : 0) + rare * losses.rareReading;
	if (slips > 0) return grades.pinyinSlip - off - slips * losses.letter - (astray ? losses.firstLetter : 0);
	if (initial === 0) return grades.pinyin - off - (full + same < 2 ? losses.little : 0);
	if (full + same === 0) return grades.initials - off - (initial < shortest.initials ? losses.little : 0);
	return grades.pinyinMixed - off - initial * losses.initial;
}
