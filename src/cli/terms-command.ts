import type {Briefing} from '../briefing/briefing.ts';
import {createOutline} from '../briefing/outline.ts';
import {type ListedTerm, termsListed, termsTable, termsText} from '../export/terms-listed.ts';
import {termsTbx} from '../export/terms-tbx.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import {openBriefing} from './open.ts';
import {areMany} from './open-many.ts';
import {printRowsOfEach} from './print-rows.ts';
import type {Request} from './request.ts';
import {tell} from './tell.ts';

type TermsRequest = Extract<Request, {kind: 'terms'}>;

const document = {schema: 'briefing-tui/terms/1', name: 'terms'};

/**
 * Exit code 1 when there are none, and where that is not for the kind asked for it is said; then TBX, which has no empty form,
 * prints nothing. @throws Failure for TBX of several briefings
 */
export async function termsCommand(request: TermsRequest, language?: InterfaceLanguage): Promise<number> {
	let none = true;
	const termsOf = (briefing: Briefing): readonly ListedTerm[] => {
		const all = termsListed(createOutline(briefing));
		none &&= all.length === 0;
		return all.filter(({kind}) => request.only === undefined || kind === request.only);
	};
	const code = await (request.as === 'tbx'
		? printTbx(request, termsOf, language)
		: printRowsOfEach({...request, as: request.as}, language, document, ({briefing}) => {
				const items = termsOf(briefing);
				const wording = wordingIn(languageBeside(language, briefing.language));
				return {items, table: () => termsTable(items), text: () => termsText(items, wording)};
			}));
	if (none && code === 1) tell(wordingIn(language ?? 'en').messages.noTerms);
	return code;
}

async function printTbx(
	{sources, ...reading}: TermsRequest,
	termsOf: (briefing: Briefing) => readonly ListedTerm[],
	language: InterfaceLanguage | undefined,
): Promise<number> {
	if (areMany(sources)) throw new Failure(({failures}) => failures.oneTranscript(sources.length));
	const {briefing} = await openBriefing({...reading, source: sources[0]}, language);
	const terms = termsOf(briefing);
	if (terms.length > 0) process.stdout.write(termsTbx(terms, briefing));
	return terms.length > 0 ? 0 : 1;
}
