// The readings of each folded character, for src/text/pinyin.ts.
import {polyphonic} from 'pinyin-pro';
import {generated} from './generated-table.ts';

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

/**
 * A row for each syllable: the syllable `/` the characters of which it is the commonest reading `/` those that have it too. A character that stands for several (干 for 乾 and 幹) has the readings of all of them.
 */
export function pinyinTable(fold: (text: string) => string): string {
	const rows = new Map<string, readonly [first: string[], others: string[]]>();
	const add = (syllable: string, char: string, place: 0 | 1): void => {
		if (!/^[a-z]+$/.test(syllable)) return;
		const row = rows.get(syllable) ?? [[], []];
		rows.set(syllable, row);
		row[place].push(char);
	};
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

const readingsOf = (char: string): readonly string[] =>
	polyphonic(char, {toneType: 'none', type: 'array', v: true})[0] ?? [];

/** 女 is typed `nv` and `nu`. */
const withoutV = (syllable: string): string => syllable.replace('v', 'u');
