import {createOutline} from '../briefing/outline.ts';
import type {BriefingPart} from '../briefing/part.ts';
import {briefingInScript} from '../export/briefing-in-script.ts';
import {citationsListed, cite} from '../export/citation.ts';
import {jsonDocument} from '../export/json-document.ts';
import {partNamed} from '../export/part-named.ts';
import {quotationsOf} from '../export/quotation.ts';
import {type InterfaceLanguage, languageBeside, wordingIn, writtenIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';
import {today} from './today.ts';

/** @throws Failure for an anchor or a speaker that the briefing does not hold */
export async function citeCommand(
	{anchor, speaker, context, style, script, json, ...from}: Extract<Request, {kind: 'cite'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const outline = createOutline(briefing);
	const named = partNamed(outline, {anchor, speaker, context});
	if ('trouble' in named) throw new Failure(({failures}) => named.trouble(failures));
	const shown = await briefingInScript(briefing, script);
	const printed = quotationsOf(outline, named.part);
	// A link opens the page at the words that stand there.
	const quotations = quotationsOf(createOutline(shown), sameIn(shown.turns, named.part)).map((quotation, i) => ({
		...quotation,
		link: printed[i]?.link ?? null,
	}));
	const wording = wordingIn(writtenIn(languageBeside(language, shown.language), script));
	const citing = {wording, today: today()};
	process.stdout.write(
		json
			? jsonDocument('briefing-tui/citations/1', generator(), {
					style,
					script,
					citations: citationsListed(quotations, style, citing, script === 'asPrinted' ? undefined : printed),
				})
			: cite(quotations, style, citing),
	);
	return 0;
}

/** A part of a briefing among the same turns in another script. */
function sameIn(turns: BriefingPart, part: BriefingPart): BriefingPart {
	const meant = new Set(part.flatMap(({blocks}) => blocks.map(({id}) => id)));
	return turns
		.map(turn => ({...turn, blocks: turn.blocks.filter(({id}) => meant.has(id))}))
		.filter(({blocks}) => blocks.length > 0);
}
