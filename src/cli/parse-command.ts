import {explanation} from '../export/explanation.ts';
import {jsonDocument} from '../export/json-document.ts';
import {outlineText} from '../export/outline-text.ts';
import {explain} from '../parse/explain.ts';
import {english} from '../wording/en.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';

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
			lines
				? jsonDocument('briefing-tui/explain/1', generator(), {lines: await explained(english)})
				: jsonDocument(briefing.schema, generator(), briefing),
		);
	else process.stdout.write(lines ? explanation(await explained(wording), wording) : outlineText(briefing, wording));
	return 0;
}
