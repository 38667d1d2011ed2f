import type {DictGroup} from 'opencc-js/core';
import {type Characters, convert, type Dictionary, dictionary, learn} from './dictionary.ts';
import {
	alone,
	bothPrinted,
	boundWords,
	cantonese,
	hongKongForms,
	inBothScripts,
	keptInSimplified,
	noWords,
	rareForms,
	simplifiedWords,
	taiwanForms,
	wholeWords,
} from './script-words.ts';
import type {HanSpelling} from './traditional.ts';

/** What leads from one script to the other: OpenCC's dictionaries, put right. */
export interface ScriptTables {
	/** From any Traditional to Simplified. */
	readonly simplify: (printed: Characters) => Characters;
	/** From Simplified with a Traditional character here and there to Simplified. */
	readonly tidy: (printed: Characters) => Characters;
	readonly spelling: HanSpelling;
	/** From OpenCC's standard to what is printed in a region. */
	readonly forms: Readonly<Record<ScriptRegion, Dictionary>>;
	/** From OpenCC's standard to what the press prints, wherever it is. */
	readonly common: Dictionary;
	/** From what is printed in one region to what is printed in the other. */
	readonly ownForms: Readonly<Record<ScriptRegion, Dictionary>>;
	/** Traditional, and in Simplified no character. */
	readonly isTraditional: (character: string) => boolean;
	/** Simplified, and in Traditional no character. */
	readonly isSimplified: (character: string) => boolean;
	/** Whether the first may stay where the second would be right. */
	readonly areBothPrinted: (one: string, other: string) => boolean;
}

export type ScriptRegion = 'traditionalTaiwan' | 'traditionalHongKong';

/** @param chain the dictionaries of one of OpenCC's conversions, by its name */
export function scriptTables(chain: (config: string) => readonly DictGroup[]): ScriptTables {
	const [first = [], regional = []] = chain('s2tw');
	const words = dictionary(first);
	const simple = dictionary(chain('t2s')[0] ?? []);
	const standards = [...chain('hk2t'), ...chain('tw2t')].map(dictionary);
	for (const character of cantonese) simple.words.delete(character);
	for (const pair of listed(simplifiedWords)) learn(simple, pair.slice(0, 2), pair.slice(2));
	const simplify = (printed: Characters) => convert(standards.reduce(convert, printed), simple);

	const kept = new Set(keptInSimplified);
	const tidy = (printed: Characters) =>
		printed.map(character => (kept.has(character) ? character : (simple.words.get(character) ?? character)));

	const simplified = (word: string) => convert([...word], simple).join('');
	const sure = dictionary([]);
	for (const word of listed(wholeWords)) learn(sure, simplified(word), word);
	for (const word of listed(boundWords)) learn(words, simplified(word), word);
	learnPairs(words, alone);
	for (const word of listed(noWords)) words.words.delete(word);

	const shared = new Set(inBothScripts);
	const both = new Set(listed(bothPrinted).flatMap(pair => [pair, [...pair].reverse().join('')]));
	return {
		simplify,
		tidy,
		spelling: {words, sure},
		forms: {
			traditionalTaiwan: withPairs(dictionary(regional), rareForms, taiwanForms),
			traditionalHongKong: withPairs(dictionary(chain('s2hk')[1] ?? []), rareForms, hongKongForms),
		},
		common: withPairs(dictionary([]), rareForms),
		ownForms: {
			traditionalTaiwan: withPairs(dictionary([]), taiwanForms),
			traditionalHongKong: withPairs(dictionary([]), hongKongForms),
		},
		isTraditional: character => simple.words.has(character) && !kept.has(character),
		isSimplified: character => !shared.has(character) && (words.words.get(character) ?? character) !== character,
		areBothPrinted: (one, other) => both.has(one + other),
	};
}

const listed = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

function learnPairs(known: Dictionary, list: string): void {
	for (const [from = '', to = ''] of listed(list)) learn(known, from, to);
}

function withPairs(known: Dictionary, ...lists: readonly string[]): Dictionary {
	for (const list of lists) learnPairs(known, list);
	return known;
}
