import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {seedPath} from './terminal.ts';

/** What is soaked: so many strokes over all transcripts together, and what they are drawn by. */
export interface Soaked {
	readonly transcripts: readonly (readonly [path: string, seed: number])[];
	/** Of each transcript. */
	readonly strokes: number;
}

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const ours: readonly string[] = [
	seedPath,
	fixture('us-state/source.txt'),
	fixture('captions-rolling/source.vtt'),
	fixture('legend/source.md'),
	fixture('wechat/source.html'),
	fixture('parlamint/source.xml'),
	fixture('json-turns/source.json'),
	fixture('bilingual/source.txt'),
	fixture('korea/source.txt'),
	fixture('japan-minister/source.txt'),
];

/** `SOAK` strokes, else a few over a few transcripts; `SOAK_SEED` draws others, `SOAK_IN` takes the transcripts of a folder. */
export function soakedBy(few: number, {SOAK, SOAK_SEED = '1', SOAK_IN}: NodeJS.ProcessEnv = process.env): Soaked {
	const all = SOAK_IN ? readdirSync(SOAK_IN).map(name => join(SOAK_IN, name)) : ours;
	const paths = all.filter(path => statSync(path).isFile()).slice(0, SOAK ? undefined : 3);
	return {
		transcripts: paths.map((path, i) => [path, Number(SOAK_SEED) * 1000 + i]),
		strokes: Math.ceil(Number(SOAK ?? few) / paths.length),
	};
}
