import {isAnagram} from '../../text/edit-distance.ts';
import {toPinyin} from '../../text/pinyin.ts';
import {regionalForms} from '../../text/regional.ts';
import {isLetter} from '../../text/squeeze.ts';
import {type Corpus, crossesMark} from '../corpus/corpus.ts';
import {byLine, type Find, type Findings, noFindings} from '../corpus/finds.ts';
import {gains, grades, longest, losses, margins, most, shortest} from '../grades.ts';
import type {Term} from '../query.ts';
import {acronymFinds, type CorpusRange} from './acronym.ts';
import {literalFinds} from './literal.ts';
import {movedFinds} from './moved.ts';
import {patternFindings} from './pattern.ts';
import {type Meaning, meanings, type Spelling} from './pinyin-readings.ts';
import {unswapped} from './pinyin-swaps.ts';
import {nearFinds} from './slip.ts';
import {isSmallWord} from './small-word.ts';
import {areSyllables, heardAlike, inLetters} from './typed-pinyin.ts';
import {vocabularyOf, wordForms, wordsJoined, wordsMeant} from './vocabulary.ts';
import {hasFillerEdge, isCoincidence, noFit, type WordFit, wordFit} from './word-fit.ts';

/** Where a term stands without a slip of the typist; null where it cannot be told yet (a pattern that is half typed). */
export function sureFindings(corpus: Corpus, term: Term): Findings | null {
	if (term.kind === 'pattern') return term.matches && patternFindings(corpus, term.matches);
	const strict = term.kind === 'strict';
	const literal = literalFinds(corpus, term.key, term.text, strict).filter(find => isAnchored(corpus, term, find));
	if (strict) return byLine(corpus, literal);
	if (term.kind === 'syllables') return byLine(corpus, spelledFinds(corpus, term.key, 0, true));
	const regional = regionalForms(term.key).flatMap(form => literalFinds(corpus, form, '').map(regionally));
	const written = [...literal, ...regional];
	if (!hasLetter(term.key)) return byLine(corpus, written);
	const words = [...written, ...(isSmallWord(term.key) && literal.length > 0 ? [] : formFinds(corpus, term))];
	const best = words.reduce((most, find) => Math.max(most, find.grade), 0);
	const spelled = spelledFinds(corpus, term.key, 0).filter(find => find.grade >= best - margins.spelledBesideLiteral);
	const initials = best < grades.acronym ? acronymFinds(corpus, term.key).map(asAcronym) : [];
	return byLine(corpus, [...words, ...spelled, ...initials]);
}

/** Where a term stands if it was mistyped. */
export function boldFindings(corpus: Corpus, {kind, key}: Term): Findings {
	if (kind !== 'loose') return noFindings;
	const near = isLatin(key) ? [] : [...movedFinds(corpus, key), ...nearFinds(corpus, key)];
	const characters = near.map(({start, end, cost}): Find => {
		const across = crossesMark(corpus, start, end) ? losses.across : 0;
		return {start, end, grade: grades.slip - (losses.wrong * cost) / key.length - across, why: 'fuzzy'};
	});
	if (!hasLetter(key)) return byLine(corpus, characters);
	const slips = key.length < shortest.spelledSlip ? 0 : key.length < shortest.spelledSlips ? 1 : 2;
	const spelled = slips > 0 ? spelledFinds(corpus, key, slips) : [];
	const words = wordsMeant(vocabularyOf(corpus), key).flatMap(({word, slips: off, begun}) => {
		const grade = grades.wordMeant - (losses.wrong * off) / key.length - (begun ? losses.begun : 0);
		return wholeWords(corpus, word).map((find): Find => ({...find, grade, why: 'fuzzy'}));
	});
	return byLine(corpus, [...characters, ...spelled, ...words]);
}

const lineFeed = 10;

function isAnchored(corpus: Corpus, term: Term, find: Find): boolean {
	const before = corpus.units[find.start - 1] ?? lineFeed;
	if (term.atStart && before !== lineFeed) return false;
	return !term.atEnd || corpus.units[find.end] === lineFeed;
}

function regionally(find: Find): Find {
	return {...find, grade: Math.min(find.grade, grades.regional), why: 'folded'};
}

function asAcronym({start, end}: CorpusRange): Find {
	return {start, end, grade: grades.acronym, why: 'fuzzy'};
}

/** Other forms of a word, and where it stands as two. A short one in capitals (US) is a name and has none. */
function formFinds(corpus: Corpus, {key, text}: Term): Find[] {
	if (key.length <= longest.capitals && text === text.toUpperCase()) return [];
	const vocabulary = vocabularyOf(corpus);
	return [...wordForms(vocabulary, key, text), ...wordsJoined(corpus, vocabulary, key)].flatMap(form => {
		const grade = grades.form - losses.ending * endings(key, form);
		return wholeWords(corpus, form).map((find): Find => ({...find, grade, why: 'folded'}));
	});
}

/** In how many letters two words differ after what they begin with alike; none for one that is irregular. */
function endings(one: string, other: string): number {
	let alike = 0;
	while (alike < one.length && one[alike] === other[alike]) alike++;
	return alike < shortest.alike ? 0 : one.length + other.length - 2 * alike;
}

function wholeWords(corpus: Corpus, word: string): Find[] {
	return literalFinds(corpus, word, '').filter(find => find.grade > grades.wordStart);
}

/**
 * Readings of a key as pinyin, those left out that are not words where others are, and those that are words by accident only.
 * @param slips letters that may be wrong
 */
function spelledFinds(corpus: Corpus, typed: string, slips: number, inFull = false): Find[] {
	const key = inLetters(typed);
	if (key.length < shortest.spelled || key.length > longest.spelled) return [];
	const all = [...meanings(corpus, key, slips), ...(slips > 0 ? swappedMeanings(corpus, key) : [])]
		.filter(({spelling, length}) => !inFull || isInFull(key, spelling, length))
		.sort((a, b) => b.starts.length - a.starts.length)
		.map((meaning, nth) => ({...meaning, ...sureness(corpus, key, meaning, nth < most.meanings)}))
		.filter(({sound}) => sound);
	const best = all.reduce((most, {grade}) => Math.max(most, grade), 0);
	const why = slips > 0 ? 'fuzzy' : 'pinyin';
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
	const fit = fitted ? wordFit(corpus.text, start, end) : noFit;
	const crosses = crossesMark(corpus, start, end);
	const accidental = length > 1 && spelling.full > 0 && (crosses || isCoincidence(fit, length));
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
 * Whether letters are likely to have been meant for a word that is spelled otherwise. What can be pronounced as it was typed
 * is no slip of anything short, but where two letters are swapped, or for what many do not tell apart.
 */
function isLikelySlip(key: string, {slips, astray}: Spelling, meant: string, {starts, ends, word}: WordFit): boolean {
	if (!word && !(starts && ends)) return false;
	const spelled = toPinyin(meant);
	if (meant.length > 3 || heardAlike(spelled) === heardAlike(key) || isAnagram(spelled, key)) return true;
	if (astray || slips > (key.length < shortest.spelledSlips ? 1 : 2)) return false;
	return !areSyllables(key) || (meant.length === 3 && slips === 1);
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

function hasLetter(key: string): boolean {
	for (let i = 0; i < key.length; i++) if (isLetter(key.charCodeAt(i))) return true;
	return false;
}

/** Whether a key is a single word of letters. */
function isLatin(key: string): boolean {
	for (let i = 0; i < key.length; i++) if (!isLetter(key.charCodeAt(i))) return false;
	return true;
}
