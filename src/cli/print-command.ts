import {createOutline} from '../briefing/outline.ts';
import {briefingInScript, converterFor} from '../export/briefing-in-script.ts';
import {turnsListed} from '../export/briefing-rows.ts';
import {jsonDocument} from '../export/json-document.ts';
import {partNamed} from '../export/part-named.ts';
import {sentencesAsTsv, sentencesListed} from '../export/sentences-listed.ts';
import {transcript, transcriptOf} from '../export/transcript.ts';
import {type InterfaceLanguage, wordingIn, writtenIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import {hasSpeakers, openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';

/** @throws Failure for an anchor or a speaker that the briefing does not hold */
export async function printCommand(
	{anchor, speaker, context, script, sentences, json, ...from}: Omit<Extract<Request, {kind: 'print'}>, 'kind'>,
	language?: InterfaceLanguage,
): Promise<number> {
	const opened = await openBriefing(from, language);
	const {commandLine} = wordingIn(writtenIn(language ?? 'en', script));
	if (!hasSpeakers(opened)) process.stderr.write(`briefing-tui: ${commandLine.plainText}\n`);
	// Sentences are printed as they are, with the other script beside them.
	const briefing = sentences ? opened.briefing : await briefingInScript(opened.briefing, script);
	const named = partNamed(createOutline(briefing), {anchor, speaker, context});
	if ('trouble' in named) throw new Failure(({failures}) => named.trouble(failures));
	if (sentences) {
		const listed = sentencesListed(
			briefing,
			named.part,
			script === 'asPrinted' ? null : await converterFor(briefing, script),
		);
		const all = {script, sentences: listed};
		process.stdout.write(json ? jsonDocument('briefing-tui/sentences/1', generator(), all) : sentencesAsTsv(listed));
		return 0;
	}
	const whole = anchor === undefined && speaker === undefined;
	process.stdout.write(
		json
			? jsonDocument('briefing-tui/print/1', generator(), {script, turns: turnsListed(briefing, named.part)})
			: whole
				? transcript(briefing)
				: transcriptOf(briefing, named.part),
	);
	return 0;
}
