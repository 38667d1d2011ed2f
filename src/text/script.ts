import {become, type Characters, convert, type Dictionary, dictionary, endOfWord, learn} from './dictionary.ts';
import {hanWords} from './han-words.ts';

/** How Chinese text is written on the screen. */
export type Script = (typeof scripts)[number];

export const scripts = ['asPrinted', 'simplified', 'traditionalTaiwan', 'traditionalHongKong'] as const;

/** A text in another script. Places, hits and marks stay offsets into the original: these lead there and back. */
export interface Converted {
	readonly text: string;
	/** From a UTF-16 offset into the original to one into `text`; from inside a surrogate pair to its start. */
	readonly fromOriginal: (offset: number) => ShownOffset;
	readonly toOriginal: (offset: ShownOffset) => number;
}

/** A UTF-16 offset into a text as it is shown; never one into the original. */
export type ShownOffset = number & {readonly of?: 'shown'};

/** Converts a text as it was printed (never one that was converted before: round trips lose). Pure; linear. */
export type Converter = (original: string) => Converted;

/**
 * Makes a converter; all but `asPrinted` load OpenCC's dictionaries (https://github.com/BYVoid/OpenCC, by way of
 * opencc-js), which takes about 100 ms.
 *
 * Simplified is OpenCC's `hk2s` and `tw2s`. Traditional is its `s2tw` or `s2hk` after that, with two improvements. Words
 * are those that ICU finds: a dictionary of irregular words alone reads 来华发展 as 来|华发|展. And a character that was
 * printed in Traditional stays unless a word corrects it, as 複雜 does 復雜.
 */
export async function loadScript(script: Script): Promise<Converter> {
	if (script === 'asPrinted') return unchanged;
	const {configs} = await import('opencc-js/preset');
	const steps = (config: string) => (configs[config]?.conversionChain ?? []).map(dictionary);

	const standards = [...steps('hk2t'), ...steps('tw2t')];
	const toStandard = (printed: Characters) => standards.reduce(convert, printed);
	const [simple = dictionary([])] = steps('t2s');
	if (script === 'simplified') return original => rewritten(original, printed => convert(toStandard(printed), simple));

	const [words = dictionary([]), ...regional] = steps(script === 'traditionalTaiwan' ? 's2tw' : 's2hk');
	for (const [simplified, traditional] of protectedWords) learn(words, simplified, traditional);
	return original =>
		rewritten(original, printed => {
			const standard = toStandard(printed);
			return regional.reduce(convert, traditional(printed, standard, convert(standard, simple), words));
		});
}

/** What OpenCC gets wrong in common words: simplified, traditional. */
const protectedWords: readonly (readonly [string, string])[] = [
	['总台', '總臺'],
	['签', '簽'],
	['岳', '岳'],
];

/** Words that have another right spelling, which OpenCC would put. */
const stayingWords: ReadonlySet<string> = new Set(['計畫']);

const han = /\p{Script=Han}/u;

/** Shows every text as it was printed. */
export const unchanged: Converter = original => ({text: original, fromOriginal: same, toOriginal: same});
const same = (offset: number) => offset;

function rewritten(original: string, rewrite: (characters: Characters) => Characters): Converted {
	if (!han.test(original)) return unchanged(original);
	const before = [...original];
	const after = rewrite(before);
	const text = after.join('');
	if (before.every((character, at) => character.length === after[at]?.length)) return {...unchanged(original), text};
	return {text, fromOriginal: offsets(before, after), toOriginal: offsets(after, before)};
}

function traditional(printed: Characters, standard: Characters, simplified: Characters, words: Dictionary): Characters {
	const isEnd = wordEnds(simplified);
	const out: string[] = [];
	for (let at = 0; at < simplified.length; ) {
		const end = endOfPiece(simplified, at, words, isEnd);
		const asPrinted = printed.slice(at, end);
		const [only] = asPrinted;
		const isTraditional = end === at + 1 && only === standard[at] && only !== simplified[at];
		const stays = isTraditional || stayingWords.has(asPrinted.join(''));
		out.push(...(stays ? asPrinted : become(simplified.slice(at, end), words)));
		at = end;
	}
	return out;
}

/** The longest word of the dictionary made of whole ICU words, else the longest inside this one. */
function endOfPiece(characters: Characters, at: number, words: Dictionary, isEnd: (at: number) => boolean): number {
	if (isEnd(at)) {
		const end = endOfWord(characters, at, characters.length, words, isEnd);
		if (end > at + 1) return end;
	}
	let limit = at + 1;
	while (!isEnd(limit)) limit++;
	return endOfWord(characters, at, limit, words);
}

/** Says of a position, in characters, whether one of ICU's words ends there; at the start and past the end one does. */
function wordEnds(characters: Characters): (at: number) => boolean {
	const inside = new Uint8Array(characters.length).fill(1);
	let at = 0;
	for (const {segment} of hanWords(characters.join(''))) {
		inside[at] = 0;
		at += [...segment].length;
	}
	return position => inside[position] !== 1;
}

/** Leads from UTF-16 offsets into one text to those of the same characters in the other. */
function offsets(from: Characters, to: Characters): (offset: number) => number {
	const table: number[] = [];
	let end = 0;
	for (const [at, character] of from.entries()) {
		for (let unit = 0; unit < character.length; unit++) table.push(end);
		end += to[at]?.length ?? 0;
	}
	return offset => (offset < 0 ? offset : (table[offset] ?? end + offset - table.length));
}
