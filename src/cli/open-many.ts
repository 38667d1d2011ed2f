import {statSync} from 'node:fs';
import {mostCells} from '../export/columns.ts';
import {narrowRuler} from '../text/cells.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import {type InterfaceLanguage, wordingIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import {isAddress} from './fetch.ts';
import {openBriefing} from './open.ts';
import type {Opened} from './opened.ts';
import {showProgress} from './progress.ts';
import type {SourcesRequest} from './request.ts';
import {tell} from './tell.ts';
import {type FolderWatch, transcriptsIn} from './transcripts-in.ts';

/** How going through the sources ended. */
export interface Gone {
	/** Whether there were several, or a folder. */
	readonly many: boolean;
	/** What could not be read was told of, and the rest was read. */
	readonly failed: boolean;
	/** By Ctrl-C: some were not read any more. */
	readonly interrupted: boolean;
}

/** Which of several sources it is. */
export interface WhichSource {
	/** The path, as it was named or found in a folder that was, the address, or `-`, without what a terminal would obey. */
	readonly file: string;
	/** The same to be shown at the head of lines, padded as far as the longest; on a terminal 40 cells at most. */
	readonly column: string;
}

/** @param which null where there is only one @param enough tells that no other is needed */
type Visit = (opened: Opened, which: WhichSource | null, enough: () => void) => void | Promise<void>;

/**
 * Opens what is named, one after the other, so that one briefing at a time is in memory; of a folder what may be a transcript
 * in it. Where there are several, one that cannot be read does not stop the rest, a terminal is told how far it is, and Ctrl-C
 * ends it with what was found so far.
 * @throws Failure for a single source that cannot be read, or what `visit` throws for it
 */
export async function openEach(
	{sources, ...reading}: SourcesRequest,
	language: InterfaceLanguage | undefined,
	visit: Visit,
): Promise<Gone> {
	if (!areMany(sources)) {
		await visit(await openBriefing({...reading, source: sources[0]}, language), null, () => {});
		return {many: false, failed: false, interrupted: false};
	}
	const {commandLine, ...wording} = wordingIn(language ?? 'en');
	const progress = showProgress();
	const interruption = listenForInterruption();
	let [failed, over] = [false, false];
	const enough = (): void => {
		over = true;
	};
	const fail = (error: unknown): void => {
		if (!(error instanceof Failure)) throw error;
		failed = true;
		progress.done();
		tell(error.say({commandLine, ...wording}));
	};
	const paths = await pathsOf(sources, {failed: fail, isOver: interruption.came});
	const longest = paths.reduce((most, path) => Math.max(most, narrowRuler.width(sanitizeLine(path))), 0);
	// Who takes the lines on wants to open the file.
	const cells = process.stdout.isTTY ? Math.min(longest, mostCells) : longest;
	for (const [n, source] of paths.entries()) {
		if (over || interruption.came()) break;
		progress.tell(commandLine.readingOf(n + 1, paths.length, sanitizeLine(source)));
		try {
			const opened = await Promise.race([openBriefing({...reading, source}, language), interruption.coming]);
			if (opened === null) break;
			progress.done();
			const file = isAddress(source) ? opened.briefing.source.name : source;
			const column = narrowRuler.pad(sanitizeLine(file), cells);
			await visit(opened, {file, column}, enough);
		} catch (error) {
			fail(error);
		}
	}
	progress.done();
	interruption.close();
	return {many: true, failed, interrupted: interruption.came()};
}

/** As grep has it: what could not be read is told of by the exit code even where something was found. */
export const exitCode = ({failed, interrupted}: Gone, found: boolean): number =>
	interrupted ? 130 : failed ? 2 : found ? 0 : 1;

export const areMany = (sources: readonly string[]): boolean => sources.length > 1 || sources.some(isFolder);

const isFolder = (source: string): boolean =>
	source !== '' && statSync(source, {throwIfNoEntry: false})?.isDirectory() === true;

/** The sources, with what may be a transcript in the place of each folder. */
export async function pathsOf(sources: readonly string[], told: FolderWatch): Promise<readonly string[]> {
	const paths: string[] = [];
	for (const source of sources) {
		const inside = isFolder(source) ? await transcriptsIn(source, told) : [source];
		if (inside.length === 0) told.failed(new Failure(({failures}) => failures.noTranscriptIn(sanitizeLine(source))));
		paths.push(...inside);
	}
	return paths;
}

interface Interruption {
	readonly came: () => boolean;
	/** Settles once it comes. */
	readonly coming: Promise<null>;
	readonly close: () => void;
}

/** The first Ctrl-C is for us, another one ends the program. */
function listenForInterruption(): Interruption {
	let came = false;
	const {promise: coming, resolve} = Promise.withResolvers<null>();
	const hear = (): void => {
		came = true;
		// What is waited for would keep the program from ending.
		process.stdin.destroy();
		resolve(null);
	};
	process.once('SIGINT', hear);
	return {came: () => came, coming, close: () => void process.off('SIGINT', hear)};
}
