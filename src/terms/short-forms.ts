import {pattern} from '../lexicon/matcher.ts';
import {fold} from '../text/fold.ts';
import type {SpokenText} from './spoken-text.ts';

/** A long form and the short one that stands for it, both as printed. */
export type ShortForm = readonly [long: string, short: string];

/**
 * The short forms that a text itself explains, in brackets behind the long one: `Chartered Gas Office (CGO)`,
 * `工业和信息化部（以下简称工信部）`, `應用服務水準（SLA）`.
 * @param names known terms, folded: what is long in Han characters begins where one of them does
 */
export function explainedForms(texts: readonly SpokenText[], names: ReadonlySet<string>): readonly ShortForm[] {
	return texts.flatMap(({block: {text}}) =>
		[...text.matchAll(bracketed)].flatMap(({1: inside = '', index}): readonly ShortForm[] => {
			const before = text.slice(Math.max(0, index - farthest), index).trimEnd();
			const told = shortFor.exec(fold(inside));
			const inner = inside
				.slice(told?.[0].length ?? 0)
				.replace(marks, '')
				.trim();
			if (inner === '') return [];
			if (/\p{Script=Han}/u.test(before.slice(-3))) {
				const isShort = told !== null || /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N} .&-]{1,40}$/u.test(inner);
				const long = isShort ? longestEnding(before, names) : undefined;
				return long === undefined ? [] : [[long, inner]];
			}
			const long = expansion(before, inner) ?? (told ? longestEnding(before, names) : undefined);
			return long === undefined ? [] : [[long, inner]];
		}),
	);
}

const bracketed = /[(（]([^()（）]{2,60})[)）]/gu;
const farthest = 120;
const shortFor = pattern`^(?:${'shortFor'})[\s:,]*`;
const marks = /["“”「」『』《》]/gu;

/** The longest known term that a text ends with, with or without marks around it. */
function longestEnding(before: string, names: ReadonlySet<string>): string | undefined {
	const bare = before.replace(/(?<!["”」』》])["”」』》]+$/u, '');
	for (let from = Math.max(0, bare.length - 40); from < bare.length - 1; from++) {
		const ending = bare.slice(from);
		if (names.has(fold(ending)) && opening.test(fold(bare.slice(0, from)))) return ending;
	}
	return undefined;
}

/** Nothing, a mark, or a small word, behind which a name begins. */
const opening = pattern`(?:^|[^\p{L}]|(?:${'small'}))$`;

/**
 * The words before a bracket whose letters the short form is made of, from its last to its first, which begins a word: Schwartz
 * and Hearst (2003).
 */
export function expansion(before: string, short: string): string | undefined {
	const letters = [...short.replace(/[^\p{L}\p{N}]/gu, '')];
	if (letters.length < 2 || short.length > 10 || /\s/u.test(short) || !/\p{Lu}/u.test(short)) return undefined;
	const most = Math.min(letters.length + 5, letters.length * 2);
	const sentence = before.split(/[.;:?!]["”’)]*\s+/u).at(-1)!;
	const words = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'&/.-]*/gu)].slice(-most);
	const [first] = words;
	if (!first) return undefined;
	const long = sentence.slice(first.index);
	let at = long.length - 1;
	for (let nth = letters.length - 1; nth >= 0; nth--) {
		const letter = letters[nth]!.toLowerCase();
		while (at >= 0 && (long[at]!.toLowerCase() !== letter || (nth === 0 && /[\p{L}\p{N}]/u.test(long[at - 1] ?? ''))))
			at--;
		if (at < 0) return undefined;
		at--;
	}
	const found = long.slice(at + 1);
	return found.length > short.length && found.toLowerCase() !== short.toLowerCase() ? found : undefined;
}

/**
 * The long name among some that a short one in Han characters is made of: each of its characters begins a word there, and both end
 * alike (工信部 of 工业和信息化部). Undefined where none or several are.
 * @param wordsOf where words begin in a name
 */
export function contractedFrom(
	short: string,
	names: readonly string[],
	wordStarts: (name: string) => ReadonlySet<number>,
): string | undefined {
	if (!/^\p{Script=Han}{3,4}$/u.test(short)) return undefined;
	const fitting = names.filter(name => {
		if (name.length < short.length + 2 || name.includes(short) || name.at(-1) !== short.at(-1) || name[0] !== short[0])
			return false;
		const starts = wordStarts(name);
		let from = 0;
		for (const character of short.slice(0, -1)) {
			const at = [...starts].find(start => start >= from && name[start] === character);
			if (at === undefined) return false;
			from = at + 1;
		}
		return from < name.length;
	});
	return fitting.length === 1 ? fitting[0] : undefined;
}
