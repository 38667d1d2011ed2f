#!/usr/bin/env node
// Writes the tables that the search looks characters up in: `npm run tables`.
// They are made here, from opencc-js and pinyin-pro, and committed, so that the program that is read with carries
// neither a dictionary nor the time to read one.
import {writeFile} from 'node:fs/promises';
import {classTable} from './tables/classes.js';
import {foldTable} from './tables/fold.js';

const folder = new URL('../src/text/', import.meta.url);

/** The generated files, as name → text. */
export function tables() {
	return {'fold.generated.ts': foldTable(), 'classes.generated.ts': classTable()};
}

if (import.meta.main) {
	for (const [name, text] of Object.entries(tables())) await writeFile(new URL(name, folder), text);
}
