import {explanation} from '../export/explanation.ts';
import {outlineText} from '../export/outline-text.ts';
import {explain} from '../parse/explain.ts';
import {english} from '../wording/en.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Request} from './arguments.ts';
import {openBriefing} from './open.ts';

export async function parseCommand(
	{json, explain: lines, ...from}: Extract<Request, {kind: 'parse'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing, text} = await openBriefing(from, language);
	const wording = wordingIn(languageBeside(language, briefing.language));
	const reading = {briefing, text: lines ? await text() : ''};
	// What other programs read is in English whoever asks.
	if (json) process.stdout.write(`${JSON.stringify(lines ? {lines: explain(reading, english)} : briefing, null, 2)}\n`);
	else process.stdout.write(lines ? explanation(explain(reading, wording), wording) : outlineText(briefing, wording));
	return 0;
}
