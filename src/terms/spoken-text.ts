import type {Block, Briefing, Turn} from '../briefing/briefing.ts';
import type {Range} from '../briefing/place.ts';
import {fold} from '../text/fold.ts';
import {hanWords} from '../text/han-words.ts';

/** A paragraph of what was said, cut into words. */
export interface SpokenText {
	readonly turn: Turn;
	readonly block: Block;
	/** Folded; offsets are those of the block's text. */
	readonly folded: string;
	readonly tokens: readonly SpokenWord[];
}

/** A word of letters with the marks inside it, a number, or of Chinese and Japanese what the dictionary takes for a word. */
export interface SpokenWord {
	readonly range: Range;
	readonly folded: string;
	readonly script: 'han' | 'kana' | 'hangul' | 'letters' | 'digits';
	/** Whether only one blank, or nothing, stands between it and the word before it. */
	readonly joined: boolean;
}

/** Every paragraph, in the order of the text. */
export const spokenTexts = ({turns}: Briefing): readonly SpokenText[] =>
	turns.flatMap(turn =>
		turn.blocks
			.filter(({kind}) => kind === 'paragraph')
			.map(block => {
				const folded = fold(block.text);
				return {turn, block, folded, tokens: tokensOf(withDashes(folded, block.text))};
			}),
	);

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
		String.raw`${letter}+(?:[’'.\-\/&·]${letter}+)*`,
	].join('|'),
	'gv',
);

/** The words of a folded text, in order. */
export function tokensOf(folded: string): readonly SpokenWord[] {
	const tokens: SpokenWord[] = [];
	let end = -1;
	const add = (start: number, to: number, script: SpokenWord['script']) => {
		const joined = end >= 0 && (end === start || isJoint(folded.slice(end, start), tokens.at(-1)!, script));
		tokens.push({range: [start, to], folded: folded.slice(start, to), script, joined});
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
	return tokens;
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
