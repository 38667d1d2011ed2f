import {readFile} from 'node:fs/promises';
import type {Briefing} from '../briefing/briefing.ts';
import type {Weighing} from '../parse/model/weighing.ts';
import type {KeptReading} from '../store/readings.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import {type InterfaceLanguage, wordingIn} from '../wording/languages.ts';
import {sayUnreadable} from '../wording/remarks.ts';
import {correctedAsKept} from './correcting.ts';
import {Failure} from './failure.ts';
import type {Input} from './gather.ts';
import {readInput} from './input.ts';
import type {Opened} from './opened.ts';
import {ownStateFolder} from './own-state.ts';
import {packageFile} from './package-files.ts';
import {showProgress} from './progress.ts';
import type {ReadingCache} from './reading-cache.ts';
import type {SourceRequest} from './request.ts';

/** Bytes that take a moment to parse. */
const noticeable = 2 ** 20;

/**
 * The briefing asked for, with what one has put right in it; without a source what comes through standard input. The one
 * that ships with the program is parsed ahead.
 * @param language in which progress is told; English where it is undefined
 * @param cache of what was read out of files before; null to read each anew
 * @throws Failure
 */
export async function openBriefing(
	request: SourceRequest,
	language?: InterfaceLanguage,
	cache: ReadingCache | null = null,
): Promise<Opened> {
	const opened = await (request.sample ? openBundled() : openSource(request, language, cache));
	return request.uncorrected ? opened : correctedAsKept(opened, ownStateFolder());
}

async function openSource(
	{source = '-', encoding}: SourceRequest,
	language: InterfaceLanguage | undefined,
	cache: ReadingCache | null,
): Promise<Opened> {
	const wording = wordingIn(language ?? 'en');
	const input = await readInput(source, wording);
	const {bytes, name, path, url} = input;
	// What came otherwise than from the disk is not put on it.
	const own = path === null ? null : cache;
	const of = {bytes, name, encoding};
	const known = own?.find(of) ?? null;
	let started: Promise<ReadAnew> | undefined;
	const anew = (): Promise<ReadAnew> => {
		started ??= readAnew(input, source, encoding);
		return started;
	};
	const progress = showProgress();
	if (!known && bytes.length > noticeable) progress.tell(wording.commandLine.reading(name), 'now');
	const {briefing, text, hasLines} = known ?? (await anew());
	progress.done();
	return {
		briefing,
		...asParsed(briefing),
		text: async () => text,
		lineInFile: hasLines ? async offset => (await anew()).lineInFile(offset) : null,
		weighings: async () => (await anew()).weighings(),
		path,
		again: path ?? url ?? null,
		keepReading: known || !own ? null : () => own.keep(of, {briefing, text, hasLines}),
	};
}

interface ReadAnew extends KeptReading {
	readonly lineInFile: (offset: number) => number;
	readonly weighings: () => readonly Weighing[];
}

/** @throws Failure for what holds no text */
async function readAnew(
	{bytes, name, path, url, declared}: Input,
	source: string,
	encoding: string | undefined,
): Promise<ReadAnew> {
	const [{isGzip}, {unwrap}, {lineInFile, parseBriefing, weighLines}] = await Promise.all([
		import('../parse/bytes/decode.ts'),
		import('../parse/unwrap/unwrap.ts'),
		import('../parse/parse.ts'),
	]);
	const unwrapped = await unwrap(bytes, async wrapped => (await import('./unwrap-apart.ts')).unwrapApart(wrapped));
	const options = {
		name,
		...(unwrapped && !('failure' in unwrapped) && {unwrapped}),
		...(encoding !== undefined && {encoding}),
		...(declared !== undefined && {declared}),
		...(url !== undefined && {url}),
	};
	const reading = unwrapped && 'failure' in unwrapped ? unwrapped : parseBriefing(bytes, options);
	if ('failure' in reading) {
		const {failure} = reading;
		throw new Failure(wording => {
			const shown = path === null ? name : sanitizeLine(source);
			if (name !== '-') return `${shown}: ${sayUnreadable(reading, wording)}`;
			if (failure === 'empty') return wording.failures.inputIsEmpty;
			return `${wording.commandLine.standardInput}: ${sayUnreadable(reading, wording)}`;
		});
	}
	return {
		...reading,
		hasLines: !unwrapped && !isGzip(bytes),
		lineInFile: offset => lineInFile(bytes, options, offset),
		weighings: () => weighLines(bytes, options),
	};
}

/** Whether anyone is named in it: else it is plain text to us. */
export const hasSpeakers = ({briefing}: Opened): boolean => briefing.speakers.length > 0;

async function openBundled(): Promise<Opened> {
	const file = (ending: string): string => packageFile(`data/seed-scio-2021.${ending}`);
	const briefing = JSON.parse(await readFile(file('json'), 'utf8')) as Briefing;
	return {
		briefing,
		...asParsed(briefing),
		text: () => readFile(file('txt'), 'utf8'),
		lineInFile: async offset => (await readFile(file('txt'), 'utf8')).slice(0, offset).split('\n').length,
		weighings: async () => {
			const {weighLines} = await import('../parse/parse.ts');
			return weighLines(await readFile(file('txt')), {name: briefing.source.name});
		},
		path: file('txt'),
		again: file('txt'),
		keepReading: null,
	};
}

const asParsed = (parsed: Briefing): Pick<Opened, 'parsed' | 'mended' | 'withdrawn'> => ({
	parsed,
	mended: [],
	withdrawn: [],
});
