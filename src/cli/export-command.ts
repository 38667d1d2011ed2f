import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Briefing} from '../briefing/briefing.ts';
import {createOutline, type Outline} from '../briefing/outline.ts';
import {type PartWanted, partAsBriefing} from '../briefing/part-as-briefing.ts';
import {showsBothScripts, writtenAs} from '../export/briefing-formats.ts';
import {briefingInScript} from '../export/briefing-in-script.ts';
import type {Exported} from '../export/exported.ts';
import {speakerNamed} from '../export/part-named.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import {fileText} from './file-text.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {PartRequest, Request} from './request.ts';

/**
 * Exit code 1 when nothing is selected.
 * @throws Failure where the file cannot be written, or the format cannot hold the briefing
 */
export async function exportCommand(
	{to, output, part, script, ...from}: Extract<Request, {kind: 'export'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const whole = createOutline(briefing);
	const wanted = part ? partAsBriefing(whole, await wantedIn(whole, part, language)) : briefing;
	if (part && wanted.turns.length === 0) return 1;
	const outline = createOutline(showsBothScripts(to) ? wanted : await briefingInScript(wanted, script));
	const wording = wordingIn(languageBeside(language, briefing.language));
	const written = await writtenAs(outline, to, wording, generator(), script);
	if (written === null) throw new Failure(({failures}) => failures.noTimes(to));
	if (output !== undefined) await write(written, output);
	else if (written instanceof Uint8Array) throw new Failure(({failures}) => failures.needsFile(to));
	else process.stdout.write(typeof written === 'string' ? written : written.text);
	return 0;
}

/** @throws Failure for a speaker or a question that the briefing does not hold */
async function wantedIn(
	outline: Outline,
	{speaker, questions, query}: PartRequest,
	language: InterfaceLanguage | undefined,
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
		...(query !== undefined && {turns: await turnsWithHits(briefing, query, language)}),
	};
}

async function turnsWithHits(
	briefing: Briefing,
	query: string,
	language: InterfaceLanguage | undefined,
): Promise<ReadonlySet<string>> {
	const [{search}, {readiedSearch}] = await Promise.all([import('../search/search.ts'), import('./readied-search.ts')]);
	const {index, patterns} = await readiedSearch(briefing, query, language);
	return new Set(search(index, query, {patterns}).map(({turn}) => turn));
}

/** A file, or a folder of files. @throws Failure */
async function write(written: Exported, path: string): Promise<void> {
	try {
		if (typeof written === 'string') return await writeFile(path, fileText(path, written));
		if (written instanceof Uint8Array) return await writeFile(path, written);
		await mkdir(path, {recursive: true});
		for (const [name, text] of written.files) await writeFile(join(path, name), fileText(name, text));
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		throw new Failure(({failures}) => failures.cannotBeWritten(path, code ?? message));
	}
}
