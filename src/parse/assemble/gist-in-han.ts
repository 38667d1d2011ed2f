import {han, pattern, plainWords} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {hanWords} from '../../text/han-words.ts';
import type {Heaviest} from './gist-beginning.ts';
import {quotedStretches} from './gist-words.ts';

/**
 * What a clause in Han characters says, without what leads up to it (`请问`, `有人认为`) and the particle that ends it. One
 * that is too long for a line begins later, at a part that can stand by itself, or ends early, with `…`; always between words.
 * @param room the longest gist, in units
 */
export function gistInHan(printed: string, {first, until}: Heaviest, room: number): string {
	const folded = fold(printed);
	const length = folded.length - (trailing.exec(folded)?.[0].length ?? 0);
	const from = afterReporting(folded, length) ?? afterLeads(folded, length);
	if (length - from <= room) return printed.slice(from, length);

	const {begins, ends} = edgesOf(folded);
	const parts = begins.filter(at => at > from && at <= until - leastOfPart && beginsPart(folded, at));
	const begin =
		parts.find(at => length - at <= room) ??
		[from, ...parts].find(at => until - at <= room) ??
		begins.findLast(at => at <= first.at && at > from) ??
		from;
	if (length - begin <= room) return printed.slice(begin, length);
	const end = ends.findLast(at => at > begin && at - begin <= room) ?? begin + room;
	return `${printed.slice(begin, end)}…`;
}

/** Whether what stands at an offset can stand by itself: a member of an enumeration, a topic, what is asked. */
const beginsPart = (folded: string, at: number): boolean =>
	standsAlone.test(folded.slice(Math.max(0, at - looked), at)) || asking.test(folded.slice(at, at + looked));

/** A text in Han characters from its beginning, to the last word that there is room for. */
export function cutInHan(printed: string, room: number): string {
	const end = edgesOf(fold(printed)).ends.findLast(at => at <= room) ?? room;
	return `${printed.slice(0, end).trimEnd()}…`;
}

/** Less than this says too little, in units. */
const least = 4;
/** And less than this, where it leaves out what stands before it. */
const leastOfPart = 6;
/** No more than this leads up, in units. */
const mostLead = 40;
/** So many units around a place tell what words stand there. */
const looked = 12;

const trailing = pattern`(?:${'trailing'})?\s*$`;
/** Besides words, blanks and a quotation mark that nothing closes. */
const leading = pattern`^(?:\s+|[「『“"](?![^」』”"]*[」』”"])|${'leadingUp'}(?!的))`;
const reporting = pattern`${'reporting'}(?!的)`;
const standsAlone = pattern`(?:、|${'topical'})$`;
const asking = pattern`^${han('questioning')}`;
const smallWords = plainWords(['small']);
const stops = plainWords(['small', 'idle']);
/** Single characters that begin no end of a longer word, as 会 is of 立法会. */
const partsWords = pattern`^(?!${'endsWord'})${han('small', 'idle')}$`;

/** The offset behind the words that lead up. One of a single character counts only where the dictionary takes it for a word. */
function afterLeads(folded: string, length: number): number {
	let start = 0;
	while (start < mostLead) {
		const rest = folded.slice(start);
		const lead = leading.exec(rest)?.[0];
		if (!lead || length - start - lead.length < least) return start;
		if (isOneHan(lead) && firstWord(rest.slice(0, looked)) !== lead) return start;
		start += lead.length;
	}
	return start;
}

const firstWord = (text: string): string | undefined => hanWords(text).containing(0)?.segment;

/** The offset behind the last verb with which somebody's words are told, if they are long enough. */
function afterReporting(folded: string, length: number): number | undefined {
	const told = reporting.all(folded.slice(0, length - leastOfPart));
	if (told.length === 0) return undefined;
	const edges = new Set(Array.from(hanWords(folded), ({index}) => index));
	const last = told.findLast(({0: verb, index}) => edges.has(index) && edges.has(index + verb.length));
	return last && last.index + last[0].length;
}

interface Edges {
	readonly begins: readonly number[];
	readonly ends: readonly number[];
}

/**
 * Where a gist may begin and where it may end, in units: at words of ICU's dictionary, but inside no quotation, number or name,
 * of which the dictionary makes single characters; and at no word of grammar.
 */
function edgesOf(folded: string): Edges {
	const quoted = quotedStretches(folded);
	const begins: number[] = [];
	const ends: number[] = [];
	let before = '';
	for (const {index, segment: word} of hanWords(folded)) {
		const parts =
			!quoted.some(([open, close]) => open < index && index < close) &&
			!(/\p{N}$/u.test(before) && unitOrNumber.test(word)) &&
			!(hanNumeral.test(before) && isOneHan(word)) &&
			!(isBlank(word) && /[\p{Script=Latin}\p{N}]$/u.test(before)) &&
			!(isOneHan(before) && isOneHan(word) && !stops().has(before) && !stops().has(word));
		if (parts && !isBlank(word) && !hiragana.test(word) && !smallWords().has(word)) begins.push(index);
		if (parts && mayEnd(before, word)) ends.push(index);
		if (!isBlank(word)) before = word;
	}
	return {begins, ends};
}

/** Whether a gist may end behind a word: it is none of grammar, and what follows neither ends its word nor counts. */
const mayEnd = (word: string, next: string): boolean =>
	inWord.test(word) &&
	!stops().has(word.replace(/(?<=.)的$/u, '')) &&
	!/^\p{N}/u.test(next) &&
	!(isOneHan(word) && hiragana.test(next)) &&
	(!isOneHan(next) || partsWords.test(next));

const hiragana = /^\p{Script=Hiragana}/u;

const inWord = /[[\p{L}\p{N}%]--\p{Script=Hiragana}]$/v;
const unitOrNumber = /^[%\p{N}\p{Script=Han}\p{Script=Hiragana}]/u;
const hanNumeral = /[零一二两三四五六七八九十百千万亿]$/u;
const isBlank = (word: string): boolean => word.trim() === '';
const isOneHan = (word: string): boolean => /^\p{Script=Han}$/u.test(word);
