import {regionalForms, wordsElsewhere} from '../../text/regional.ts';
import {isLetter} from '../../text/squeeze.ts';
import {type Corpus, crossesMark, lineAt, rangeIn} from '../corpus/corpus.ts';
import {byLine, type Find, type Findings, noFindings} from '../corpus/finds.ts';
import {grades, longest, losses, margins, most, shortest} from '../grades.ts';
import type {Term} from '../query.ts';
import {acronymFinds, type CorpusRange} from './acronym.ts';
import {literalFinds} from './literal.ts';
import {movedFinds, type Near} from './moved.ts';
import {numberFinds} from './number.ts';
import {otherNames} from './other-names.ts';
import {patternFindings} from './pattern.ts';
import {spelledFinds} from './pinyin-finds.ts';
import {scatteredFinds} from './scattered.ts';
import {nearFinds} from './slip.ts';
import {isSmallWord} from './small-word.ts';
import {areSyllables, inLetters} from './typed-pinyin.ts';
import {printedForms, vocabularyOf, wordForms, wordsJoined} from './vocabulary.ts';
import {isCoincidence, wordFit} from './word-fit.ts';
import {wordsMeant} from './word-meant.ts';

/** Where a term stands without a slip of the typist; null where it cannot be told yet (a pattern that is half typed). */
export function sureFindings(corpus: Corpus, term: Term): Findings | null {
	if (term.kind === 'pattern') return term.matches && patternFindings(corpus, term.matches);
	const strict = term.kind === 'strict';
	const literal = literalFinds(corpus, term.key, term.text, strict).filter(find => isAnchored(corpus, term, find));
	if (strict) return byLine(corpus, literal);
	if (term.kind === 'syllables')
		return byLine(corpus, [...spelledFinds(corpus, term.key, 0, true), ...spelledElsewhere(corpus, term.key)]);
	const regional = [
		...regionalForms(term.key).flatMap(form => literalFinds(corpus, form, '')),
		...calledElsewhere(corpus, term)
			.flatMap(name => (onlyLetters.test(name) ? [name, `${name}s`] : [name]))
			.flatMap(name => wholeWords(corpus, name).filter(find => isPrintedAsName(corpus, name, find)))
			.filter(isOfWords),
	].map(regionally);
	const numbers = numberFinds(corpus, term.key).map((found): Find => ({...found, grade: grades.number, why: 'folded'}));
	const written = [...literal, ...regional, ...numbers];
	if (!hasLetter(term.key)) return byLine(corpus, written);
	const words = [
		...written,
		...(isSmallWord(term.key, corpus.tongue) && literal.length > 0 ? [] : formFinds(corpus, term)),
	];
	const best = words.reduce((most, find) => Math.max(most, find.grade), 0);
	const spelled = [...spelledFinds(corpus, term.key, 0), ...spelledElsewhere(corpus, term.key)].filter(
		find => find.grade >= best - margins.spelledBesideLiteral,
	);
	const initials = best < grades.acronym ? acronymFinds(corpus, term.key).map(asAcronym) : [];
	return byLine(corpus, [...words, ...spelled, ...initials]);

	/** 央广 in 中央广播 is none. */
	function isOfWords({start, end}: Find): boolean {
		return !isCoincidence(wordFit(corpus, start, end), end - start);
	}
}

/** Where a term stands if it was mistyped. */
export function boldFindings(corpus: Corpus, {kind, key, text}: Term): Findings {
	if (kind !== 'loose' || isSmallWord(key, corpus.tongue)) return noFindings;
	const near = isLatin(key) ? [] : [...movedFinds(corpus, key), ...nearFinds(corpus, key)].filter(isNoAccident);
	const characters = near.map(({start, end, cost}): Find => {
		const across = crossesMark(corpus, start, end) ? losses.across : 0;
		return {start, end, grade: grades.slip - (losses.wrong * cost) / key.length - across, why: 'fuzzy'};
	});
	if (!hasLetter(key)) return byLine(corpus, characters.length > 0 ? characters : scatteredFinds(corpus, key));
	const slips = key.length < shortest.spelledSlip ? 0 : key.length < shortest.spelledSlips ? 1 : 2;
	const spelled = [
		...(slips > 0 ? spelledFinds(corpus, key, slips) : []),
		...(key.length >= shortest.spelledHeard && areSyllables(key) ? spelledFinds(corpus, key, 'heard', true) : []),
	];
	const words = wordsMeant(vocabularyOf(corpus), key, text, word => isRareName(corpus, word)).flatMap(
		({word, slips: off, begun}) => {
			const grade = grades.wordMeant - (losses.wrong * off) / key.length - (begun ? losses.begun : 0);
			return wholeWords(corpus, word).map((find): Find => ({...find, grade, why: 'fuzzy'}));
		},
	);
	return byLine(corpus, [...characters, ...spelled, ...words]);

	/** Of two or three characters one of which is another, much is by accident, and nothing so short goes over a comma. */
	function isNoAccident({start, end, cost}: Near): boolean {
		if (key.length <= shortest.slip && crossesMark(corpus, start, end)) return false;
		if (key.length === shortest.slip && cost === 1 && end - start === key.length) {
			const {starts, ends} = wordFit(corpus, start, end);
			return starts && ends;
		}
		return end - start > 2 || key.length > 2 || !isCoincidence(wordFit(corpus, start, end), end - start);
	}
}

const lineFeed = 10;
/** Of a name that may stand in the genitive, squeezed: Qaddafi’s. */
const onlyLetters = /^[a-z ]{4,}$/;

function isAnchored(corpus: Corpus, term: Term, find: Find): boolean {
	const before = corpus.units[find.start - 1] ?? lineFeed;
	if (term.atStart && before !== lineFeed) return false;
	return !term.atEnd || corpus.units[find.end] === lineFeed;
}

function regionally(find: Find): Find {
	return {...find, grade: Math.min(find.grade, grades.regional), why: 'folded'};
}

/** Pinyin of what the region of the text calls otherwise: 網路 for `wangluo`. */
function spelledElsewhere(corpus: Corpus, key: string): Find[] {
	const letters = inLetters(key);
	if (letters.length < shortest.spelledSlip || !areSyllables(letters)) return [];
	return wordsElsewhere(letters)
		.flatMap(word => literalFinds(corpus, word, ''))
		.filter(({start, end}) => !isCoincidence(wordFit(corpus, start, end), end - start))
		.map((find): Find => ({...find, grade: grades.pinyin, why: 'pinyin'}));
}

function asAcronym({start, end}: CorpusRange): Find {
	return {start, end, grade: grades.acronym, why: 'fuzzy'};
}

/** Other forms of a word, and where it stands as two, or what was typed with a hyphen as one. A short one in capitals (US) is a name and has none. */
function formFinds(corpus: Corpus, {key, text}: Term): Find[] {
	if (key.length <= longest.capitals && text === text.toUpperCase()) return [];
	const vocabulary = vocabularyOf(corpus);
	const asOne = key.replaceAll(' ', '');
	const forms =
		asOne === key
			? [...wordForms(vocabulary, key, text), ...wordsJoined(corpus, vocabulary, key)]
			: printedForms(vocabulary, asOne);
	return forms.flatMap(form => {
		const grade = grades.form - losses.ending * endings(asOne, form);
		return wholeWords(corpus, form).map((find): Find => ({...find, grade, why: 'folded'}));
	});
}

/** What a name that is well known is in another language, or by its initials. Those of two letters are typed in capitals. */
export function calledElsewhere(corpus: Corpus, {key, text}: Term): readonly string[] {
	const isShort = key.length < shortest.acronym && text !== text.toUpperCase();
	return isShort ? [] : otherNames(key, corpus.tongue);
}

/** Whether what may be the initials of a name stands in capitals: UN is no Spanish `un`, and WHO does not ask. */
function isPrintedAsName(corpus: Corpus, name: string, find: Find): boolean {
	if (name.length > longest.initials || !isLatin(name)) return true;
	return (printed(corpus, find).match(/\p{Lu}/gu) ?? []).length > 1;
}

function printed(corpus: Corpus, {start, end}: Find): string {
	const line = lineAt(corpus, start);
	return corpus.lines[line]!.slice(...rangeIn(corpus, line, start, end));
}

/** Whether a squeezed word stands in a few places, and with a capital in each. */
function isRareName(corpus: Corpus, word: string): boolean {
	const places = wholeWords(corpus, word);
	return places.length <= most.rareName && places.every(find => /^\p{Lu}/u.test(printed(corpus, find)));
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

function hasLetter(key: string): boolean {
	for (let i = 0; i < key.length; i++) if (isLetter(key.charCodeAt(i))) return true;
	return false;
}

/** Whether a key is a single word of letters. */
function isLatin(key: string): boolean {
	for (let i = 0; i < key.length; i++) if (!isLetter(key.charCodeAt(i))) return false;
	return true;
}
