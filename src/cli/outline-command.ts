import {createOutline} from '../briefing/outline.ts';
import {briefingInScript} from '../export/briefing-in-script.ts';
import {jsonDocument} from '../export/json-document.ts';
import {skeletonListed, skeletonText} from '../export/skeleton-printed.ts';
import {type InterfaceLanguage, languageBeside, wordingIn, writtenIn} from '../wording/languages.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';

export async function outlineCommand(
	{script, json, ...from}: Extract<Request, {kind: 'outline'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const outline = createOutline(await briefingInScript(briefing, script));
	const wording = wordingIn(writtenIn(languageBeside(language, briefing.language), script));
	process.stdout.write(
		json
			? jsonDocument('briefing-tui/outline/1', generator(), {script, sections: skeletonListed(outline)})
			: skeletonText(outline, wording),
	);
	return 0;
}
