import type {DictGroup, DictLike} from 'opencc-js/core';

/** A text as its characters (code points): OpenCC's entries keep their number, so positions stay the same. */
export type Characters = readonly string[];

/** Words with what they become, and for each first character the most UTF-16 units that a word has. */
export interface Dictionary {
	readonly words: Map<string, string>;
	readonly longest: Map<string, number>;
}

/** The words of OpenCC dictionaries; of those that know a word, the first one says what it becomes. */
export function dictionary(group: DictGroup): Dictionary {
	const made: Dictionary = {words: new Map(), longest: new Map()};
	for (const table of [...group].reverse()) {
		for (const [from, to] of pairs(table)) learn(made, from, to);
	}
	return made;
}

export function learn({words, longest}: Dictionary, from: string, to: string): void {
	words.set(from, to);
	const first = from.codePointAt(0) === from.charCodeAt(0) ? (from[0] as string) : from.slice(0, 2);
	if (from.length > (longest.get(first) ?? 0)) longest.set(first, from.length);
}

/** What a word becomes: itself where the dictionary does not know it. */
export function become(word: Characters, {words}: Dictionary): Characters {
	const whole = word.join('');
	return [...(words.get(whole) ?? whole)];
}

/** Word by word from the left, the longest first. */
export function convert(characters: Characters, dictionary: Dictionary): Characters {
	const out: string[] = [];
	for (let at = 0; at < characters.length; ) {
		const end = endOfWord(characters, at, characters.length, dictionary);
		out.push(...become(characters.slice(at, end), dictionary));
		at = end;
	}
	return out;
}

/** Where the longest word of the dictionary that starts here ends, at a place where it may; else after one character. */
export function endOfWord(
	characters: Characters,
	at: number,
	limit: number,
	{words, longest}: Dictionary,
	mayEnd: (at: number) => boolean = () => true,
): number {
	let word = characters[at] ?? '';
	let found = at + 1;
	const last = Math.min(limit, at + (longest.get(word) ?? 1));
	for (let next = at + 1; next < last; next++) {
		word += characters[next];
		if (words.has(word) && mayEnd(next + 1)) found = next + 1;
	}
	return found;
}

function pairs(table: DictLike): Iterable<readonly [string, string]> {
	if (typeof table !== 'string') return table;
	return table.split('|').map(row => {
		const gap = row.indexOf(' ');
		return [row.slice(0, gap), row.slice(gap + 1)] as const;
	});
}
