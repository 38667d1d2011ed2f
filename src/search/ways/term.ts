import {regionalForms} from '../../text/regional.ts';
import {isLetter} from '../../text/squeeze.ts';
import {type Corpus, crossesMark} from '../corpus/corpus.ts';
import {byLine, type Find, type Findings, NO_FINDINGS} from '../corpus/finds.ts';
import type {Term} from '../query.ts';
import {acronymFinds, type CorpusRange} from './acronym.ts';
import {literalFinds} from './literal.ts';
import {movedFinds} from './moved.ts';
import {patternFindings} from './pattern.ts';
import {type Meaning, meanings, type Spelling} from './pinyin-readings.ts';
import {unswapped} from './pinyin-swaps.ts';
import {nearFinds} from './slip.ts';
import {isSmallWord} from './small-word.ts';
import {vocabularyOf, wordForms, wordsMeant} from './vocabulary.ts';
import {wordFit} from './word-fit.ts';

/**
 * Grades of what is not found letter for letter, 0 to 100, before what speaks for or against the single place. Literal
 * finds have 100 for a whole word, 90 for the beginning of one, 58 for the inside.
 */
const GRADE = {
	regional: 92,
	form: 86,
	pinyin: 76,
	pinyinMixed: 66,
	initials: 58,
	acronym: 70,
	wordMeant: 56,
	pinyinSlip: 48,
	near: 58,
};
/** What a stretch gains that begins and ends with words, and that occurs often. */
const FIT = 12;
const OFTEN = 4;
/** What it loses that goes over a comma or a full stop. */
const ACROSS = -12;
/** What initials lose that would stand for words which nobody looks up. */
const FILLER = -8;
const FILLERS = '的了是和也就都而及与着这那我你他她它们把被所因但很';
/** Spelled finds this much worse than the best of the briefing are a coincidence of letters. */
const COINCIDENCE = 11;

/** Where a term stands without a slip of the typist; null where it cannot be told yet (a pattern that is half typed). */
export function sureFindings(corpus: Corpus, term: Term): Findings | null {
	if (term.kind === 'pattern') return term.matches && patternFindings(corpus, term.matches);
	const literal = literalFinds(corpus, term.key, term.text).filter(find => isAnchored(corpus, term, find));
	if (term.kind === 'strict') return byLine(corpus, literal);
	const regional = regionalForms(term.key).flatMap(form => literalFinds(corpus, form, '').map(regionally));
	const written = [...literal, ...regional];
	if (!hasLetter(term.key)) return byLine(corpus, written);
	const words = [...written, ...(isSmallWord(term.key) && literal.length > 0 ? [] : formFinds(corpus, term.key))];
	const best = words.reduce((most, find) => Math.max(most, find.grade), 0);
	const spelled = spelledFinds(corpus, term.key, 0).filter(find => find.grade >= best - FAR);
	const initials = best < GRADE.acronym ? acronymFinds(corpus, term.key).map(asAcronym) : [];
	return byLine(corpus, [...words, ...spelled, ...initials]);
}

/** Where a term stands if it was mistyped. */
export function boldFindings(corpus: Corpus, {kind, key}: Term): Findings {
	if (kind !== 'loose') return NO_FINDINGS;
	const near = isLatin(key) ? [] : [...movedFinds(corpus, key), ...nearFinds(corpus, key)];
	const characters = near.map(({start, end, cost}): Find => {
		const across = crossesMark(corpus, start, end) ? ACROSS : 0;
		return {start, end, grade: GRADE.near - (SLIP * cost) / key.length + across, why: 'fuzzy'};
	});
	if (!hasLetter(key)) return byLine(corpus, characters);
	const slips = key.length < 5 ? 0 : key.length < 10 ? 1 : 2;
	const spelled = slips > 0 ? spelledFinds(corpus, key, slips) : [];
	const words = wordsMeant(vocabularyOf(corpus), key).flatMap(({word, slips: off, begun}) => {
		const grade = GRADE.wordMeant - (SLIP * off) / key.length - (begun ? 4 : 0);
		return wholeWords(corpus, word).map((find): Find => ({...find, grade, why: 'fuzzy'}));
	});
	return byLine(corpus, [...characters, ...spelled, ...words]);
}

/** What a slip costs in a key of one character; in a longer one its share of that. */
const SLIP = 24;
/** What is this much worse than the best literal find is no reading of the same word. */
const FAR = 26;
const LINE_FEED = 10;

function isAnchored(corpus: Corpus, term: Term, find: Find): boolean {
	const before = corpus.units[find.start - 1] ?? LINE_FEED;
	if (term.atStart && before !== LINE_FEED) return false;
	return !term.atEnd || corpus.units[find.end] === LINE_FEED;
}

function regionally(find: Find): Find {
	return {...find, grade: Math.min(find.grade, GRADE.regional), why: 'folded'};
}

function asAcronym({start, end}: CorpusRange): Find {
	return {start, end, grade: GRADE.acronym, why: 'fuzzy'};
}

function formFinds(corpus: Corpus, word: string): Find[] {
	return wordForms(vocabularyOf(corpus), word).flatMap(form => {
		const grade = GRADE.form - OTHER_ENDING * endings(word, form);
		return wholeWords(corpus, form).map((find): Find => ({...find, grade, why: 'folded'}));
	});
}

/** In how many letters two words differ after what they begin with alike; none for one that is irregular. */
function endings(one: string, other: string): number {
	let alike = 0;
	while (alike < one.length && one[alike] === other[alike]) alike++;
	return alike < 3 ? 0 : one.length + other.length - 2 * alike;
}

/** What each letter of another ending costs a form. */
const OTHER_ENDING = 0.7;

function wholeWords(corpus: Corpus, word: string): Find[] {
	return literalFinds(corpus, word, '').filter(find => find.grade > 90);
}

/** Readings of a key as pinyin, those left out that are not words where others are. */
function spelledFinds(corpus: Corpus, key: string, slips: number): Find[] {
	if (key.length < SHORTEST_SPELLED || key.length > LONGEST_SPELLED) return [];
	const all = [...meanings(corpus, key, slips), ...(slips > 0 ? swappedMeanings(corpus, key) : [])];
	all.sort((a, b) => b.starts.length - a.starts.length);
	const grades = all.map(({spelling, length, starts}, nth) => {
		const [start] = starts as [number];
		const fit = nth < MEANINGS ? wordFit(corpus.text, start, start + length) : 0;
		const across = crossesMark(corpus, start, start + length) ? ACROSS : 0;
		const filler = spelling.full === 0 && isFiller(corpus.text, start, start + length) ? FILLER : 0;
		return spellingGrade(spelling) + FIT * fit + OFTEN * (1 - 1 / starts.length) + across + filler;
	});
	const best = grades.reduce((most, grade) => Math.max(most, grade), 0);
	const why = slips > 0 ? 'fuzzy' : 'pinyin';
	return all.flatMap(({length, starts}, nth) => {
		const grade = grades[nth]!;
		if (grade < best - (length > 1 ? COINCIDENCE : COINCIDENCE / 2)) return [];
		return starts.map((start): Find => ({start, end: start + length, grade, why}));
	});
}

/** Swapped letters are one slip, also where they are of two syllables. */
function swappedMeanings(corpus: Corpus, key: string): readonly Meaning[] {
	return unswapped(key)
		.flatMap(spelling => meanings(corpus, spelling, 0))
		.filter(({spelling, length}) => spelling.full === length && length > 1)
		.map(meaning => ({...meaning, spelling: {...meaning.spelling, slips: 1}}));
}

/** In UTF-16 units: a single letter spells everything, and nobody spells out a sentence without a blank. */
const SHORTEST_SPELLED = 2;
const LONGEST_SPELLED = 48;
/** The meanings of a spelling, by how often they occur, that are held against the words of the text. */
const MEANINGS = 30;

function isFiller(text: string, start: number, end: number): boolean {
	return FILLERS.includes(text[start]!) || FILLERS.includes(text[end - 1]!);
}

function spellingGrade({full, initial, same, partial, rare, slips, astray}: Spelling): number {
	const off = (partial ? 4 : 0) + rare * 2;
	if (slips > 0) return GRADE.pinyinSlip - off - slips * 8 - (astray ? 8 : 0);
	if (initial === 0) return GRADE.pinyin - off - (full + same < 2 ? 12 : 0);
	if (full + same === 0) return GRADE.initials - off - (initial < 3 ? 12 : 0);
	return GRADE.pinyinMixed - off - initial * 2;
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
