import {fold} from './fold.ts';
import {hanWords} from './han-words.ts';
import type {UnitRange} from './units.ts';

/** A word of letters with the marks inside it, a number, or of Chinese and Japanese what the dictionary takes for a word. */
export interface SpokenWord {
	/** UTF-16 offsets in the text. */
	readonly range: UnitRange;
	readonly folded: string;
	readonly script: 'han' | 'kana' | 'hangul' | 'letters' | 'digits';
	/** Whether only one blank, or nothing, stands between it and the word before it. */
	readonly joined: boolean;
}

/**
 * The words of a text, in order; punctuation is none. Chinese has no blanks: it is cut by ICU's dictionary, over folded text, as
 * that cuts Simplified well and Traditional badly. So both scripts give the same words.
 */
export function wordsIn(text: string): readonly SpokenWord[] {
	const folded = fold(text);
	return wordsInFolded(withDashes(folded, text));
}

const letter = String.raw`[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々〇]]`;

/** Folding makes hyphens of dashes, which join words; a dash parts them. */
const withDashes = (folded: string, text: string): string =>
	/[‒–—―]/u.test(text)
		? folded.replace(/-/gu, (mark, at: number) => (/[‒–—―]/u.test(text[at]!) ? text[at]! : mark))
		: folded;

const runs = new RegExp(
	[
		String.raw`(?<cjk>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々〇]+)`,
		String.raw`\p{L}\.(?:\p{L}\.)+`,
		String.raw`${letter}+(?:(?:[’'.\-\/&·]|(?<=\p{N}),(?=\p{N}))${letter}+)*`,
	].join('|'),
	'gv',
);

/** The words of a text that is folded already. */
export function wordsInFolded(folded: string): readonly SpokenWord[] {
	const words: SpokenWord[] = [];
	let end = -1;
	const add = (start: number, to: number, script: SpokenWord['script']) => {
		const joined = end >= 0 && (end === start || isJoint(folded.slice(end, start), words.at(-1)!, script));
		words.push({range: [start, to], folded: folded.slice(start, to), script, joined});
		end = to;
	};
	for (const {0: run, index, groups} of folded.matchAll(runs)) {
		if (groups?.['cjk'] !== undefined) {
			for (const word of hanWords(run)) {
				const at = index + word.index;
				add(at, at + word.segment.length, holdsHan(word.segment) ? 'han' : 'kana');
			}
			continue;
		}
		add(index, index + run.length, scriptOf(run));
	}
	return words;
}

/** All but the rarest Han characters, without a pattern: there is a word for every two characters of a text. */
function holdsHan(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		if ((unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3005 || (unit >= 0xd800 && unit <= 0xdfff)) return true;
	}
	return false;
}

const scriptOf = (word: string): SpokenWord['script'] =>
	/^[\p{N}.,]+$/u.test(word) ? 'digits' : /\p{Script=Hangul}/u.test(word) ? 'hangul' : 'letters';

/** Words of Han characters have no blank between them; one between letters, or beside them, parts nothing. */
function isJoint(gap: string, before: SpokenWord, script: SpokenWord['script']): boolean {
	return /^[ \u00a0]$/u.test(gap) && !(isHanOrKana(before.script) && isHanOrKana(script));
}

export const isHanOrKana = (script: SpokenWord['script']): boolean => script === 'han' || script === 'kana';
