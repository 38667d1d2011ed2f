import {explanation} from '../export/explanation.ts';
import {outlineText} from '../export/outline-text.ts';
import {explain} from '../parse/explain.ts';
import {english} from '../wording/en.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import type {Request} from './arguments.ts';
import {openBriefing} from './open.ts';

export async function parseCommand(
	{json, explain: lines, ...from}: Extract<Request, {kind: 'parse'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing, text, weighings} = await openBriefing(from, language);
	const wording = wordingIn(languageBeside(language, briefing.language));
	const explained = async (said: Wording) => explain({briefing, text: await text()}, await weighings(), said);
	// What other programs read is in English whoever asks.
	if (json)
		process.stdout.write(
			`${JSON.stringify(lines ? {schema: 'briefing-tui/explain/1', lines: await explained(english)} : briefing, null, 2)}\n`,
		);
	else process.stdout.write(lines ? explanation(await explained(wording), wording) : outlineText(briefing, wording));
	return 0;
}
