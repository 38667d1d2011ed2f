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
import {vocabularyOf, wordForms, wordsMeant} from './vocabulary.ts';
import {wordFit} from './word-fit.ts';

/** Characters with which no name begins or ends. */
const fillers = '的了是和也就都而及与着这那我你他她它们把被所因但很';

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

function formFinds(corpus: Corpus, word: string): Find[] {
	return wordForms(vocabularyOf(corpus), word).flatMap(form => {
		const grade = grades.form - losses.ending * endings(word, form);
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

/** Readings of a key as pinyin, those left out that are not words where others are. */
function spelledFinds(corpus: Corpus, key: string, slips: number): Find[] {
	if (key.length < shortest.spelled || key.length > longest.spelled) return [];
	const all = [...meanings(corpus, key, slips), ...(slips > 0 ? swappedMeanings(corpus, key) : [])];
	all.sort((a, b) => b.starts.length - a.starts.length);
	const graded = all.map(({spelling, length, starts}, nth) => {
		const [start] = starts as [number];
		const fit = nth < most.meanings ? wordFit(corpus.text, start, start + length) : 0;
		const across = crossesMark(corpus, start, start + length) ? losses.across : 0;
		const filler = spelling.full === 0 && isFiller(corpus.text, start, start + length) ? losses.filler : 0;
		return spellingGrade(spelling) + gains.wordFit * fit + gains.often * (1 - 1 / starts.length) - across - filler;
	});
	const best = graded.reduce((most, grade) => Math.max(most, grade), 0);
	const why = slips > 0 ? 'fuzzy' : 'pinyin';
	return all.flatMap(({length, starts}, nth) => {
		const grade = graded[nth]!;
		if (grade < best - (length > 1 ? margins.coincidence : margins.coincidenceOfOne)) return [];
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

function isFiller(text: string, start: number, end: number): boolean {
	return fillers.includes(text[start]!) || fillers.includes(text[end - 1]!);
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
