import {mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {sweepCompiled, sweepOlder} from '../../src/cli/sweep-compiled.ts';

test('what was compiled of an older build goes, what was compiled since stays', () => {
	const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
	for (const [name, seconds] of [
		['old', 1000],
		['of the same moment', 2000],
		['new', 3000],
	] as const) {
		writeFileSync(join(folder, name), '');
		utimesSync(join(folder, name), seconds, seconds);
	}
	mkdirSync(join(folder, 'a folder'));
	utimesSync(join(folder, 'a folder'), 1, 1);
	expect([...sweepOlder(folder, 2_000_000)]).toHaveLength(1);
	expect(readdirSync(folder).sort()).toEqual(['a folder', 'new', 'of the same moment']);
});

test('where there is no folder nothing is done, nor where the program runs from its source', () => {
	expect([...sweepOlder(join(tmpdir(), 'nowhere', 'compiled'), 1), ...sweepCompiled()]).toEqual([]);
});
