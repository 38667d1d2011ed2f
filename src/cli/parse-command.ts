import {explanation} from '../export/explanation.ts';
import {outlineText} from '../export/outline-text.ts';
import {explain} from '../parse/explain.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {printWholes} from './print-wholes.ts';
import type {Request} from './request.ts';

export const parseCommand = (
	{json, explain: lines, ...from}: Extract<Request, {kind: 'parse'}>,
	language?: InterfaceLanguage,
): Promise<number> =>
	printWholes(from, language, async ({briefing, text, weighings}) => {
		const wording = wordingIn(languageBeside(language, briefing.language));
		const explained = async (said: Wording) => explain({briefing, text: await text()}, await weighings(), said);
		if (!json) return lines ? explanation(await explained(wording), wording) : outlineText(briefing, wording);
		// What other programs read is in English whoever asks.
		return lines
			? {schema: 'briefing-tui/explain/1', content: {lines: await explained(wordingIn('en'))}}
			: {schema: briefing.schema, content: briefing};
	});
