import {readdirSync, statSync, unlinkSync} from 'node:fs';
import module from 'node:module';
import {join} from 'node:path';
import {packageFile} from './package-files.ts';

/**
 * Takes away what Node keeps compiled of builds that were here before this one, a few files a step: their names are others, so nothing
 * takes their place. Of what still is needed (by a second installation) no more is lost than that it is compiled anew.
 * Nothing where Node keeps nothing, the program runs from its source, or the folder is one that is not ours alone.
 */
export function* sweepCompiled(): Generator<void> {
	const folder = module.getCompileCacheDir?.();
	const {BRIEFING_TUI_BUILD: build, NODE_COMPILE_CACHE: shared} = process.env;
	if (folder === undefined || build === undefined || shared !== undefined) return;
	yield* sweepOlder(folder, installedAt());
}

/** When the build was put here. When it was written last says nothing of that: packages keep the time of their maker, or npm's 1985. */
function installedAt(): number {
	try {
		return statSync(packageFile('dist/main.js')).ctimeMs;
	} catch {
		return 0;
	}
}

/** Files of a folder that were not written since a time, in milliseconds; what cannot be taken away stays. */
export function* sweepOlder(folder: string, since: number): Generator<void> {
	for (const [n, name] of namesIn(folder).entries()) {
		if (n % perStep === 0) yield;
		const path = join(folder, name);
		try {
			const facts = statSync(path);
			if (facts.isFile() && facts.mtimeMs < since) unlinkSync(path);
		} catch {}
	}
}

/** Files that are looked at in less than a millisecond. */
const perStep = 16;

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
