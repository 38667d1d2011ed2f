import {createOutline} from '../briefing/outline.ts';
import {jsonDocument} from '../export/json-document.ts';
import {termsListed, termsText, termsTsv} from '../export/terms-listed.ts';
import {termsTbx} from '../export/terms-tbx.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';

/** Exit code 1 when there are none, and where that is not for the kind asked for it is said; then TBX, which has no empty form, prints nothing. */
export async function termsCommand(
	{only, as, ...from}: Extract<Request, {kind: 'terms'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const all = termsListed(createOutline(briefing));
	const terms = all.filter(({kind}) => only === undefined || kind === only);
	const written = {
		json: () => jsonDocument('briefing-tui/terms/1', generator(), {terms}),
		tsv: () => termsTsv(terms),
		tbx: () => (terms.length > 0 ? termsTbx(terms, briefing) : ''),
		text: () => termsText(terms, wordingIn(languageBeside(language, briefing.language))),
	};
	process.stdout.write(written[as]());
	if (all.length === 0) process.stderr.write(`briefing-tui: ${wordingIn(language ?? 'en').messages.noTerms}\n`);
	return terms.length > 0 ? 0 : 1;
}
