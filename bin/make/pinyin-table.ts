// The readings of each folded character, for src/text/pinyin.ts.
import {readFileSync} from 'node:fs';
import phrases from 'opencc-js/dict/STPhrases';
import {pinyin, polyphonic} from 'pinyin-pro';
import {generated, rows as phraseRows} from './generated-table.ts';

/** Readings that pinyin-pro gives first although another is said far more often. */
const commonest: Readonly<Record<string, string>> = {
	么: 'me',
	了: 'le',
	着: 'zhe',
	什: 'shen',
	嗯: 'en',
	呣: 'mu',
	唔: 'wu',
	哼: 'heng',
};

/** Readings of names, which no dictionary of words has. */
const inNames: Readonly<Record<string, string>> = {埔: 'bu', 查: 'zha'};

/**
 * A row for each syllable: the syllable `/` the characters of which it is the commonest reading `/` those that have it too. A
 * character that stands for several (干 for 乾 and 幹) has the readings of all of them. One that no word has, as 柜 is `ju` in
 * the name of a tree only, does not count where the character is in words.
 */
export function pinyinTable(fold: (text: string) => string): string {
	const rows = new Map<string, readonly [first: string[], others: string[]]>();
	const add = (syllable: string, char: string, place: 0 | 1): void => {
		if (!/^[a-z]+$/.test(syllable)) return;
		const row = rows.get(syllable) ?? [[], []];
		rows.set(syllable, row);
		row[place].push(char);
	};
	const readingsOf = readingsInWords(fold);
	const readings = new Map<string, readonly string[]>();
	for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
		const char = String.fromCharCode(unit);
		const kept = fold(char);
		const list = readings.get(kept) ?? [];
		readings.set(kept, char === kept ? [...readingsOf(char), ...list] : [...list, ...readingsOf(char)]);
	}
	for (const [char, list] of readings) {
		const [first, ...others] = new Set([commonest[char] ?? list[0] ?? '', ...list].filter(Boolean));
		if (first === undefined) continue;
		add(first, char, 0);
		for (const other of new Set([...others, ...[first, ...others].map(withoutV)]))
			if (other !== first) add(other, char, 1);
	}
	const text = [...rows]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([syllable, [first, others]]) => `${syllable}/${first.join('')}/${others.join('')}`)
		.join(' ');
	return generated('Made by bin/make/tables.ts from the readings of pinyin-pro (MIT); see LICENSE.', {
		readingRows: text,
	});
}

/** Tells the readings of a character, the commonest first: those that it has in words, or as a surname. */
function readingsInWords(fold: (text: string) => string): (char: string) => readonly string[] {
	const printed = [...phraseRows(phrases).flat(), ...wordsOfPinyinPro()];
	const read = new Map<string, Set<string>>();
	for (const word of new Set([...printed, ...printed.map(fold)])) {
		const syllables = pinyin(word, {...plain, nonZh: 'spaced'});
		for (const [n, char] of Array.from(word).entries()) {
			const known = read.get(char) ?? new Set();
			read.set(char, known.add(syllables[n] ?? ''));
		}
	}
	return char => {
		const [commonest, ...others] = polyphonic(char, plain)[0] ?? [];
		if (commonest === undefined) return [];
		const inWords = [char, fold(char)].flatMap(form => [...(read.get(form) ?? [])]);
		const asSurname = pinyin(char, {...plain, mode: 'surname'});
		const isSaid = (reading: string) =>
			inWords.length === 0 || inWords.includes(reading) || asSurname.includes(reading) || inNames[char] === reading;
		return [commonest, ...others.filter(isSaid)];
	};
}

const plain = {toneType: 'none', type: 'array', v: true} as const;

/** The words of its dictionaries, which it does not export. */
function wordsOfPinyinPro(): readonly string[] {
	return [2, 3, 4, 5].flatMap(nth => {
		const source = readFileSync(new URL(`data/dict${nth}.mjs`, import.meta.resolve('pinyin-pro')), 'utf8');
		return source.match(/\p{Script=Han}{2,}/gu) ?? [];
	});
}

/** 女 is typed `nv` and `nu`. */
const withoutV = (syllable: string): string => syllable.replace('v', 'u');
