import {describe, expect, test} from 'vitest';
import {fewest} from '../fewest.ts';
import {keysIn, type Stroke, strokesFrom} from './random-keys.ts';
import {type SoakFailure, soak} from './soak.ts';
import {soakedBy} from './soaked.ts';
import {cleansUp, closeAll} from './terminal.ts';

cleansUp();

const {transcripts, strokes} = soakedBy(300);
/** So many strokes from one look to the next, and so many until the program is started anew. */
const most = 50;
const session = 2000;

describe('any keys, resizes, pastes and answers leave on the screen what is drawn anew', () => {
	test.for(transcripts)('%s, seed %i', {timeout: strokes * 500 + 180_000}, async ([path, seed], {annotate}) => {
		const next = strokesFrom(seed);
		let keys = 0;
		for (let done = 0; done < strokes; ) {
			const reader = await soak(path);
			let failure: SoakFailure | null = null;
			const enough = Math.min(session, strokes - done);
			while (reader.runs() && !failure && reader.done().length < enough) failure = await reader.go(next(most));
			done += reader.done().length;
			keys += keysIn(reader.done());
			failure ??= await reader.leave();
			closeAll();
			if (failure) expect.fail(`${failure.what}\n${await told(path, failure.strokes)}`);
		}
		await annotate(`${keys} keys pressed`);
	});
});

/** The fewest of the last strokes after which it still is not right; where all depends on the moment, those that were done. */
async function told(path: string, strokes: readonly Stroke[]): Promise<string> {
	const last = strokes.slice(-2 * most);
	const fails = async (some: readonly Stroke[]): Promise<boolean> => {
		const reader = await soak(path);
		const failure = (await reader.go(some)) ?? (await reader.leave());
		closeAll();
		return failure !== null;
	};
	if (!(await fails(last))) return `not again; it came after\n${JSON.stringify(last)}`;
	return JSON.stringify(await fewest(last, fails, performance.now() + 60_000));
}
