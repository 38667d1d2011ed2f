import {createOutline} from '../briefing/outline.ts';
import {cite} from '../export/citation.ts';
import {quotationsAt} from '../export/quotation.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Request} from './arguments.ts';
import {Failure} from './failure.ts';
import {openBriefing} from './open.ts';
import {today} from './today.ts';

/** @throws Failure for an anchor that the briefing does not hold */
export async function citeCommand(
	{anchor, style, ...from}: Extract<Request, {kind: 'cite'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const quotations = quotationsAt(createOutline(briefing), anchor);
	if (quotations.length === 0)
		throw new Failure(({failures}) => failures.noSuchPlace(anchor, briefing.exchanges.length));
	const wording = wordingIn(languageBeside(language, briefing.language));
	process.stdout.write(cite(quotations, style, {wording, today: today()}));
	return 0;
}
