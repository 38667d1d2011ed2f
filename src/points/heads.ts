import {lettered, type Pattern, pattern} from '../lexicon/matcher.ts';
import {type Cells, narrowRuler} from '../text/cells.ts';
import {fold} from '../text/fold.ts';
import {countHolding} from '../text/halving.ts';
import {oncePer} from '../text/once-per.ts';
import {endsAbbreviated, sentencesIn} from '../text/sentences.ts';
import type {UnitRange} from '../text/units.ts';
import {pointsAhead} from './point-markers.ts';

/** A head is cut at a clause where its sentence is longer, but not into less than the shortest. */
const longestHead: Cells = 80;
const shortestHead: Cells = 16;

/** What heads are cut in. */
export interface HeadText {
	readonly text: string;
	/** BCP 47 */
	readonly language: string;
}

/** A number, or an ordinal, joined to what follows: 1,000. */
const clauseEnd = /[,，;；:：。!！?？](?!\d)|\.(?=\s|$)|\s[-–—]+(?=\s)|——/gu;

/**
 * What a text begins with at an offset: the rest of the sentence, or as many clauses of it as fit.
 * @param from where the words begin that it must hold some of: behind a marker
 * @param limit where something else begins
 */
export function headAt(of: HeadText, start: number, from: number, limit: number): UnitRange {
	const {text} = of;
	const sentences = sentencesOf(of);
	const words = wordsFrom(text, from);
	const sentence = sentences[countHolding(sentences.length, at => sentences[at]![1] < Math.max(words, from + 1))];
	return cutAt(text, start, from, Math.min(sentence?.[1] ?? text.length, limit));
}

/** Cut once, however many heads a text has. */
const sentencesOf = oncePer(({text, language}: HeadText) => sentencesIn(text, language));

function cutAt(text: string, start: number, from: number, end: number): UnitRange {
	const whole = text.slice(start, end);
	const upTo = (cells: Cells): number => start + narrowRuler.take(whole, cells).length;
	const longest = upTo(longestHead);
	const least = Math.max(wordsFrom(text, from), upTo(shortestHead - 1) + 1);
	const cut = longest === end ? end : clauseCut(text, [start, end], least, longest);
	return [start, start + text.slice(start, cut).replace(trailing, '').length];
}

/**
 * The last end of a clause that tells something and lies between two offsets; where none does, the first behind them, or the end of the
 * stretch. Looks no further than to that one: a text may be one sentence of any length.
 */
function clauseCut(text: string, [start, end]: UnitRange, least: number, longest: number): number {
	let cut: number | null = null;
	let before = start;
	for (const at of clauseEndsIn(text, start, end)) {
		if (cut !== null && at > longest) return cut;
		if (at >= least && !leadingOn.test(fold(text.slice(before, at)))) cut = at;
		before = at;
	}
	return cut ?? end;
}

/** A clause that tells nothing without the next one. */
const leadingOn = pattern`^[^\p{L}]*${'leadingOn'}[^\p{L}]*$`;

/** What joins a clause to the next one says nothing at the end. */
const trailing = /(?<![\s,，;；:：、–—-])[\s,，;；:：、–—-]+(?:(?:and|y|et|und|e|и)[\s,]*)?$/u;

/** Two letters or digits. */
const someWords = /[\p{L}\p{N}].*?[\p{L}\p{N}]/su;
const hasWords = (text: string): boolean => someWords.test(text);

/** How far one must read from an offset on until words are there; Infinity where none are. */
function wordsFrom(text: string, from: number): number {
	const match = someWords.exec(text.slice(from));
	return match ? from + match.index + match[0].length : Number.POSITIVE_INFINITY;
}

/** Where clauses end in a stretch of a text, one after the other as they are asked for. */
function* clauseEndsIn(text: string, start = 0, end = text.length): Generator<number> {
	for (const {0: mark, index} of text.slice(start, end).matchAll(clauseEnd)) {
		const at = start + index + mark.length;
		if (text[at - 1] !== '.' || !endsAbbreviated(text.slice(0, at))) yield at;
	}
}

/** The words of a head, with `…` where it breaks off within a clause, as people do who start again: that’s -- I wouldn’t … */
export function headWritten(text: string, [start, end]: UnitRange): string {
	return `${text.slice(start, end)}${isBrokenOff(text, end) ? '…' : ''}`;
}

const isBrokenOff = (text: string, end: number): boolean => /^\s*[-–—]/u.test(text.slice(end, end + 4));

/**
 * The first words of a text that say something: without clauses that only thank, greet or address somebody; with
 * the sentence after a very short one. Null where it says nothing else.
 * @param names words of names, folded
 */
export function firstWords({text, language}: HeadText, names: ReadonlySet<string>): UnitRange | null {
	const start = beginningOf(text, names);
	if (start === null) return null;
	const ends = sentencesIn(text, language).flatMap(([, end]) => (end > start ? [end] : []));
	const enough = ends.find(end => narrowRuler.width(text.slice(start, end)) >= shortestHead);
	return cutAt(text, start, start, enough ?? ends.at(-1) ?? text.length);
}

function beginningOf(text: string, names: ReadonlySet<string>): number | null {
	let start = 0;
	/** Where a word stands that only begins what comes behind it: Well, … */
	let opener: number | null = null;
	for (const end of [...clauseEndsIn(text), text.length]) {
		const clause = text.slice(start, end);
		const empty = isCourtesy(clause, names);
		const from = opener ?? start;
		if (empty) opener = null;
		else if (opener === null && aWord.test(clause)) opener = start;
		else if (hasWords(clause)) return from + text.slice(from).search(/\S/u);
		start = end;
	}
	return null;
}

const aWord = /^\s*[\p{L}’']+[,，]$/u;
const courtesy = pattern`(?:${'thanks'}(?! (?:to|a|al)\b)|${'greeting'}|${'addressing'})`;
const address = pattern`${lettered('titles', 'courtesies', 'honours')}`;
/** `first` is a word of titles too. */
const counting = pattern`^\s*${'ordinals'}`;
const longestCourtesy: Cells = 44;

/** What heads are told by. */
export const headRules = (): readonly Pattern[] => [counting, leadingOn, courtesy, address, ...pointsAhead];

function isCourtesy(clause: string, names: ReadonlySet<string>): boolean {
	const folded = fold(clause);
	if (narrowRuler.width(clause) > longestCourtesy) return false;
	if (counting.test(folded)) return false;
	const words = address.takenFrom(folded).match(/\p{L}+/gu) ?? [];
	return courtesy.test(folded) || words.every(word => names.has(word));
}

/** Whether a sentence says that points follow. */
export function announces(sentence: string): boolean {
	const folded = fold(sentence);
	return /[:：]\s*$/u.test(sentence) || pointsAhead.some(words => words.test(folded));
}

/** UTF-16 units that hold the longest head in any case: marks take no cells. */
const leadUnits = 400;

/** The end of a sentence that says so, cut at a clause. */
export function leadIn(text: string, [start, end]: UnitRange): UnitRange {
	// What fits is no longer than this: a sentence that is longer is looked at from there on.
	const longest = end - narrowRuler.takeLast(text.slice(Math.max(start, end - leadUnits), end), longestHead).length;
	const starts = [...clauseEndsIn(text, Math.max(start, end - leadUnits), end)];
	const from = [start, ...starts].find(at => at >= longest && (at === start || hasWords(text.slice(at, end))));
	const at = from ?? start;
	return [at + text.slice(at).length - text.slice(at).trimStart().length, end];
}
