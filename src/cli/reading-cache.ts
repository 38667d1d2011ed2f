import {createHash} from 'node:crypto';
import module from 'node:module';
import {dirname, join} from 'node:path';
import {isWorthKeeping, type KeptReading, keepReading, keptReading} from '../store/readings.ts';

/** What a reading depends on, besides the program. */
interface ReadingOf {
	readonly bytes: Uint8Array;
	/** The base name of the file: its ending tells some formats. */
	readonly name: string;
	readonly encoding: string | undefined;
}

/** What was read out of files before: whoever opens one again does not wait for it to be read. */
export interface ReadingCache {
	/** Null where it is not known. */
	readonly find: (of: ReadingOf) => KeptReading | null;
	/** Keeps what was read, where it is not too long, a step at a time. */
	readonly keep: (of: ReadingOf, reading: KeptReading) => Generator<void>;
}

/**
 * It lies beside what Node keeps of the compiled program, and like that is for one build of it. Null where Node keeps nothing,
 * or the program runs from its source, which may change at any time.
 */
export function readingCache(): ReadingCache | null {
	const compiled = module.getCompileCacheDir?.();
	const build = process.env['BRIEFING_TUI_BUILD'];
	if (compiled === undefined || build === undefined) return null;
	const folder = join(dirname(compiled), 'readings');
	const fileName = ({bytes, name, encoding}: ReadingOf): string =>
		createHash('sha256')
			.update(JSON.stringify([build, name, encoding ?? null]))
			.update(bytes)
			.digest('hex');
	return {
		find: of => keptReading(folder, fileName(of)),
		*keep(of, reading) {
			yield;
			if (!isWorthKeeping(reading)) return;
			const name = fileName(of);
			yield;
			yield* keepReading(folder, name, reading);
		},
	};
}
