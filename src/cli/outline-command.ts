import {createOutline} from '../briefing/outline.ts';
import {briefingInScript} from '../export/briefing-in-script.ts';
import {skeletonListed, skeletonText} from '../export/skeleton-printed.ts';
import {type InterfaceLanguage, languageBeside, wordingIn, writtenIn} from '../wording/languages.ts';
import {printWholes} from './print-wholes.ts';
import type {Request} from './request.ts';

export const outlineCommand = (
	{script, json, ...from}: Extract<Request, {kind: 'outline'}>,
	language?: InterfaceLanguage,
): Promise<number> =>
	printWholes(from, language, async ({briefing}) => {
		const outline = createOutline(await briefingInScript(briefing, script));
		const wording = wordingIn(writtenIn(languageBeside(language, briefing.language), script));
		return json
			? {schema: 'briefing-tui/outline/1', content: {script, sections: skeletonListed(outline)}}
			: skeletonText(outline, wording);
	});
