import {basename, join} from 'node:path';
import type {Briefing} from '../briefing/briefing.ts';
import {createOutline, type Outline} from '../briefing/outline.ts';
import {type PartWanted, partAsBriefing} from '../briefing/part-as-briefing.ts';
import {type BriefingFormat, fileEndings, showsBothScripts, writtenAs} from '../export/briefing-formats.ts';
import {briefingInScript} from '../export/briefing-in-script.ts';
import type {Exported} from '../export/exported.ts';
import {speakerNamed} from '../export/part-named.ts';
import {makeFolder} from '../store/files.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import {fileText} from './file-text.ts';
import {areMany, exitCode, openEach} from './open-many.ts';
import {generator} from './package-files.ts';
import type {ReadiedSearch} from './readied-search.ts';
import {replaceFile} from './replace-file.ts';
import type {PartRequest, Request} from './request.ts';

type WholeRequest = Extract<Request, {kind: 'export'}>;

/**
 * Several briefings go into a folder, a file for each. Exit code 1 when nothing is selected.
 * @throws Failure where the file cannot be written, or the format cannot hold the briefing
 */
export async function exportCommand(request: WholeRequest, language?: InterfaceLanguage): Promise<number> {
	const {to, output, sources} = request;
	if (areMany(sources) && output === undefined) throw new Failure(({failures}) => failures.needsFolder);
	const search = request.part?.query === undefined ? null : await searchFor(request.part.query);
	const taken = new Set<string>();
	let found = false;
	const gone = await openEach(request, language, async ({briefing}, which) => {
		const written = await exportedOf(briefing, request, search, language);
		if (written === null) return;
		found = true;
		if (which && output !== undefined) {
			attempt(output, () => makeFolder(output, 0o777));
			write(written, join(output, freeName(which.file, to, taken)));
		} else if (output !== undefined) write(written, output);
		else if (written instanceof Uint8Array) throw new Failure(({failures}) => failures.needsFile(to));
		else process.stdout.write(typeof written === 'string' ? written : written.text);
	});
	search?.tellOfUnknown(language);
	return exitCode(gone, found);
}

/** Null where nothing of it is selected. @throws Failure where the format cannot hold it */
async function exportedOf(
	briefing: Briefing,
	{to, part, script}: WholeRequest,
	search: TurnSearch | null,
	language: InterfaceLanguage | undefined,
): Promise<Exported | null> {
	const whole = createOutline(briefing);
	const wanted = part ? partAsBriefing(whole, await wantedIn(whole, part, search)) : briefing;
	if (part && wanted.turns.length === 0) return null;
	const outline = createOutline(showsBothScripts(to) ? wanted : await briefingInScript(wanted, script));
	const wording = wordingIn(languageBeside(language, briefing.language));
	const written = await writtenAs(outline, to, wording, generator(), script);
	if (written === null) throw new Failure(({failures}) => failures.noTimes(to));
	return written;
}

/** The name of a file as it ends in a format; with a number where another has it already. */
function freeName(file: string, to: BriefingFormat, taken: Set<string>): string {
	const ending = fileEndings[to] && `.${fileEndings[to]}`;
	const name = file === '-' ? 'standard-input' : basename(file).replace(/(?:\.[a-z]{2,8}(?:\.gz)?)?$/iu, '');
	let free = `${name}${ending}`;
	for (let n = 2; taken.has(free); n++) free = `${name}-${n}${ending}`;
	taken.add(free);
	return free;
}

/** @throws Failure for a speaker or a question that the briefing does not hold */
async function wantedIn(
	outline: Outline,
	{speaker, questions}: PartRequest,
	search: TurnSearch | null,
): Promise<PartWanted> {
	const {briefing} = outline;
	const named = speaker === undefined ? undefined : speakerNamed(outline, speaker);
	if (named && 'trouble' in named) throw new Failure(({failures}) => named.trouble(failures));
	const unknown = questions?.flat().find(n => !briefing.exchanges.some(exchange => exchange.n === n));
	if (unknown !== undefined)
		throw new Failure(({failures}) => failures.noSuchQuestion(unknown, briefing.exchanges.length));
	return {
		...(named && {speakers: new Set([named.id])}),
		...(questions && {questions}),
		...(search && {turns: await search.turnsIn(briefing)}),
	};
}

/** Finds the turns that answer a query. */
interface TurnSearch extends Pick<ReadiedSearch, 'tellOfUnknown'> {
	readonly turnsIn: (briefing: Briefing) => Promise<ReadonlySet<string>>;
}

async function searchFor(query: string): Promise<TurnSearch> {
	const [{search}, {readiedSearch}] = await Promise.all([import('../search/search.ts'), import('./readied-search.ts')]);
	const {patterns, indexOf, tellOfUnknown} = await readiedSearch(query);
	const turnsIn = async (briefing: Briefing): Promise<ReadonlySet<string>> =>
		new Set(search(await indexOf(briefing), query, {patterns}).map(({turn}) => turn));
	return {turnsIn, tellOfUnknown};
}

/** A file, or a folder of files. @throws Failure */
function write(written: Exported, path: string): void {
	if (typeof written !== 'string' && !(written instanceof Uint8Array)) {
		attempt(path, () => makeFolder(path, 0o777));
		for (const [name, text] of written.files) write(text, join(path, name));
		return;
	}
	const content = typeof written === 'string' ? fileText(path, written) : written;
	attempt(path, () => replaceFile(path, content));
}

function attempt(path: string, act: () => unknown): void {
	try {
		act();
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		throw new Failure(({failures}) => failures.cannotBeWritten(path, code ?? message));
	}
}
