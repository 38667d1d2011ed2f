import type {BlockRange, Range} from '../briefing/place.ts';
import {isHanOrKana, wordsInFolded} from '../text/words.ts';
import type {TermCandidate} from './glossary-term.ts';
import type {SmallWords} from './small-words.ts';
import type {SpokenText} from './spoken-text.ts';

/** Marks that open a slogan, and those that close it. */
const quotes: Readonly<Record<string, string>> = {
	'“': '”',
	'„': '“”',
	'「': '」',
	'『': '』',
	'«': '»',
	'‹': '›',
	'"': '"',
	'＂': '＂',
	'‘': '’',
};

/** Those around titles of works, laws and papers. */
const titleMarks: Readonly<Record<string, string>> = {'《': '》', '〈': '〉'};

const anyMark = /[“”„「」『』«»‹›"＂‘’《》〈〉]/gu;

/** Slogans and words that the text itself sets apart in quotation marks, and titles in 《…》. Whole sentences are speech. */
export function markedTerms(texts: readonly SpokenText[], small: SmallWords): readonly TermCandidate[] {
	return texts.flatMap(text => {
		const {block} = text;
		return markedIn(block.text).flatMap(({range: outer, isTitle}): readonly TermCandidate[] => {
			const range = trimmed(block.text, outer);
			const inner = block.text.slice(...range);
			if (isTitle ? inner === '' || inner.length > longestTitle : !isSlogan(inner, block.text, range, small)) return [];
			const place: BlockRange = {block: block.id, range};
			const kind = isTitle ? 'title' : 'slogan';
			return [standsEverywhere(inner) ? {kind, forms: [inner]} : {kind, forms: [inner], only: [place]}];
		});
	});
}

const longestTitle = 60;
/** So many marks stand in one another at most: of more the outer ones are taken to be never closed. */
const deepest = 6;
/** Characters of a slogan in Han, words of one in letters. */
const longest = {han: 18, words: 6} as const;

/** Stretches between marks, without them; also those inside others. A mark that nothing closes opens nothing. */
function markedIn(text: string): readonly {readonly range: Range; readonly isTitle: boolean}[] {
	const found: {range: Range; isTitle: boolean}[] = [];
	const open: {closes: string; from: number; isTitle: boolean}[] = [];
	for (const {0: mark, index: at} of text.matchAll(anyMark)) {
		const closing = open.findLastIndex(({closes}) => closes.includes(mark));
		if (closing >= 0 && !(mark === '’' && /\p{L}/u.test(text[at + 1] ?? ''))) {
			const {from, isTitle} = open[closing]!;
			found.push({range: [from, at], isTitle});
			open.length = closing;
			continue;
		}
		const closes = titleMarks[mark] ?? quotes[mark];
		if (closes === undefined || !opens(text, at)) continue;
		open.push({closes, from: at + 1, isTitle: mark in titleMarks});
		if (open.length > deepest) open.shift();
	}
	return found.sort((a, b) => a.range[0] - b.range[0]);
}

/** Marks that look alike on both sides open where no letter stands before them. */
const opens = (text: string, at: number): boolean =>
	!/["＂‘]/u.test(text[at]!) ||
	(!/[\p{Script=Latin}\p{N}]/u.test(text[at - 1] ?? '') && /\S/u.test(text[at + 1] ?? ''));

/** Without blanks, and without the comma or full stop that American printers set inside the marks. */
function trimmed(text: string, [from, to]: Range): Range {
	const inner = text.slice(from, to);
	const start = from + inner.length - inner.trimStart().length;
	const end = from + inner.replace(/(?<![\s,.;，。；、…!！])[\s,.;，。；、…!！]+$/u, '').length;
	return [start, Math.max(start, end)];
}

function isSlogan(inner: string, text: string, [from]: Range, small: SmallWords): boolean {
	if (inner === '' || /[。！？?!;；:：\n]|\.\s/u.test(inner)) return false;
	const tokens = wordsInFolded(inner.toLowerCase());
	if (tokens.length === 0 || tokens.every(({script}) => script === 'digits')) return false;
	const isHan = tokens.some(({script}) => isHanOrKana(script));
	if (isHan ? inner.length > longest.han : tokens.length > longest.words) return false;
	// A common word in quotation marks is meant otherwise, and is no term.
	if (isHan && (inner.length < 2 || (inner.length === 2 && tokens.length === 1))) return false;
	// Numbers are small words, and 十四五 is a slogan.
	if (tokens.every(({folded}) => (isHan ? small.isGrammar(folded) : small.isSmall(folded)))) return false;
	// A quoted sentence is what somebody said, no slogan.
	return isHan
		? !/[我你您]|[吗嗎吧呢啊呀]$/u.test(inner)
		: !speech.test(inner) && !/(?:said|says|say|asked|told \p{L}+),?\s*["“]?$/u.test(text.slice(0, from));
}

const speech =
	/^(?:i|you|we|he|she|it|they|what|why|how|no|yes|well|oh|if|is|are|do|did|can|will|that|this|there)(?:['’]\p{L}+)?(?!\p{L})/iu;

/** Words that stand for the same without their marks: more than one, or as many Han characters as no common word has. */
function standsEverywhere(inner: string): boolean {
	return /\p{Script=Han}/u.test(inner)
		? inner.length > 2
		: /\p{L}[\s-]+\p{L}|\p{L}\p{N}|\p{N}\p{L}|^\p{Lu}{2,}$/u.test(inner);
}
