import {writeFile} from 'node:fs/promises';
import {createOutline} from '../briefing/outline.ts';
import {writtenAs} from '../export/briefing-formats.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Request} from './arguments.ts';
import {Failure} from './failure.ts';
import {openBriefing} from './open.ts';

/** @throws Failure where the file cannot be written */
export async function exportCommand(
	{to, output, ...from}: Extract<Request, {kind: 'export'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const text = await writtenAs(createOutline(briefing), to, wordingIn(languageBeside(language, briefing.language)));
	if (output === undefined) process.stdout.write(text);
	else
		await writeFile(output, text).catch((error: NodeJS.ErrnoException) => {
			throw new Failure(({failures}) => failures.cannotBeWritten(output, error.code ?? error.message));
		});
	return 0;
}
