import {createOutline} from '../briefing/outline.ts';
import {cite} from '../export/citation.ts';
import {quotationsAt} from '../export/quotation.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Request} from './arguments.ts';
import {Failure} from './failure.ts';
import {openBriefing} from './open.ts';

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

/** The day by the clock and the time zone of the machine: ISO 8601. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
