import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {type Stroke, strokesFrom} from './random-keys.ts';
import {type SoakFailure, soak} from './soak.ts';
import {cleansUp, closeAll, seedPath} from './terminal.ts';

cleansUp();

/**
 * `SOAK=100000 npm run test:one test/terminal/soak.test.ts` does so many strokes, over all transcripts together;
 * `SOAK_SEED` takes others, `SOAK_IN` the transcripts of a folder.
 */
const {SOAK = '300', SOAK_SEED = '1', SOAK_IN} = process.env;
const count = Number(SOAK);
const seed = Number(SOAK_SEED);
/** So many strokes from one look to the next, and so many until the program is started anew. */
const most = 50;
const session = 2000;

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
const transcripts = SOAK_IN ? readdirSync(SOAK_IN).map(name => join(SOAK_IN, name)) : ours;
/** A few of them where there are few strokes. */
const soaked = count < 1000 ? transcripts.slice(0, 3) : transcripts;
const share = Math.ceil(count / soaked.length);

describe('any keys, resizes, pastes and answers leave on the screen what is drawn anew', () => {
	test.each(soaked.filter(path => statSync(path).isFile()).map((path, i) => [path, seed * 1000 + i] as const))(
		'%s, seed %i',
		async (path, its) => {
			const next = strokesFrom(its);
			let told = 0;
			for (let done = 0; done < share; ) {
				const reader = await soak(path);
				let failure: SoakFailure | null = null;
				for (const end = Math.min(share, done + session); reader.runs() && !failure && done < end; done += most)
					failure = await reader.go(next(Math.min(most, end - done)));
				failure ??= await reader.leave();
				closeAll();
				if (failure) expect.fail(`${failure.what}\n${JSON.stringify(await shrunk(path, failure.strokes))}`);
				told += reader.told();
			}
			// Else the last row is never compared.
			expect(told).toBeLessThan(Math.max(3, share / 30));
		},
		share * 500 + 180_000,
	);
});

/** The fewest strokes, of those that were tried in a minute, after which it still is not right. */
async function shrunk(path: string, strokes: readonly Stroke[]): Promise<readonly Stroke[]> {
	const until = performance.now() + 60_000;
	let few = strokes.slice(-2 * most);
	const fails = async (some: readonly Stroke[]): Promise<boolean> => {
		const reader = await soak(path);
		const failure = (await reader.go(some)) ?? (await reader.leave());
		closeAll();
		return failure !== null;
	};
	if (!(await fails(few))) return strokes;
	for (let size = few.length >> 1; size > 0; size >>= 1)
		for (let at = 0; at < few.length && performance.now() < until; ) {
			const fewer = few.toSpliced(at, size);
			if (await fails(fewer)) few = fewer;
			else at += size;
		}
	return few;
}
