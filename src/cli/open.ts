import {readFile} from 'node:fs/promises';
import type {Briefing} from '../briefing/briefing.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import {type InterfaceLanguage, wordingIn} from '../wording/languages.ts';
import {sayUnreadable} from '../wording/remarks.ts';
import {correctedAsKept} from './correcting.ts';
import {Failure} from './failure.ts';
import {readInput} from './input.ts';
import type {Opened} from './opened.ts';
import {ownStateFolder} from './own-state.ts';
import {packageFile} from './package-files.ts';
import {showProgress} from './progress.ts';
import type {SourceRequest} from './request.ts';

/** Bytes that take a moment to parse. */
const noticeable = 2 ** 20;

/**
 * The briefing asked for, with what one has put right in it; without a source what comes through standard input. The one
 * that ships with the program is parsed ahead.
 * @param language in which progress is told; English where it is undefined
 * @throws Failure
 */
export async function openBriefing(request: SourceRequest, language?: InterfaceLanguage): Promise<Opened> {
	const opened = await (request.sample ? openBundled() : openSource(request, language));
	return request.uncorrected ? opened : correctedAsKept(opened, ownStateFolder());
}

async function openSource({source = '-', encoding}: SourceRequest, language?: InterfaceLanguage): Promise<Opened> {
	const wording = wordingIn(language ?? 'en');
	const {bytes, name, path, url, declared} = await readInput(source, wording);
	const [{isGzip}, {unwrap}, {lineInFile, parseBriefing, weighLines}] = await Promise.all([
		import('../parse/bytes/decode.ts'),
		import('../parse/unwrap/unwrap.ts'),
		import('../parse/parse.ts'),
	]);
	const progress = showProgress();
	if (bytes.length > noticeable) progress.tell(wording.commandLine.reading(name), 'now');
	const unwrapped = await unwrap(bytes, async wrapped => (await import('./unwrap-apart.ts')).unwrapApart(wrapped));
	const options = {
		name,
		...(unwrapped && !('failure' in unwrapped) && {unwrapped}),
		...(encoding !== undefined && {encoding}),
		...(declared !== undefined && {declared}),
		...(url !== undefined && {url}),
	};
	const reading = unwrapped && 'failure' in unwrapped ? unwrapped : parseBriefing(bytes, options);
	progress.done();
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
		briefing: reading.briefing,
		...asParsed(reading.briefing),
		text: async () => reading.text,
		lineInFile: unwrapped || isGzip(bytes) ? null : async offset => lineInFile(bytes, options, offset),
		weighings: async () => weighLines(bytes, options),
		path,
		again: path ?? url ?? null,
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
	};
}

const asParsed = (parsed: Briefing): Pick<Opened, 'parsed' | 'mended' | 'withdrawn'> => ({
	parsed,
	mended: [],
	withdrawn: [],
});
