// Writes the tables that the search looks characters up in: `npm run tables`.
// They are made here, from opencc-js and pinyin-pro, and committed, so that the program that is read with carries
// neither a dictionary nor the time to read one.
import {writeFile} from 'node:fs/promises';
import {classTable} from './class-table.ts';
import {foldMap, foldTable} from './fold-table.ts';
import {pinyinTable} from './pinyin-table.ts';
import {regionalTable} from './regional-table.ts';

const folder = new URL('../../src/text/', import.meta.url);

/** The generated files, as name → text. */
export function tables(): Readonly<Record<string, string>> {
	const folds = foldMap();
	const fold = (text: string): string => Array.from(text, char => folds.get(char) ?? char).join('');
	return {
		'classes.generated.ts': classTable(fold),
		'fold.generated.ts': foldTable(folds),
		'pinyin.generated.ts': pinyinTable(fold),
		'regional.generated.ts': regionalTable(fold),
	};
}

if (import.meta.main) {
	for (const [name, text] of Object.entries(tables())) await writeFile(new URL(name, folder), text);
}
