import {createOutline} from '../briefing/outline.ts';
import {briefingInScript, converterFor} from '../export/briefing-in-script.ts';
import {turnsListed} from '../export/briefing-rows.ts';
import {jsonDocument} from '../export/json-document.ts';
import {partNamed} from '../export/part-named.ts';
import {sentencesAsTsv, sentencesListed} from '../export/sentences-listed.ts';
import {type LineSetting, transcript, transcriptOf} from '../export/transcript.ts';
import type {ColourWish} from '../settings/option-words.ts';
import {type InterfaceLanguage, wordingIn, writtenIn} from '../wording/languages.ts';
import {themeOfLines} from './colour.ts';
import {Failure} from './failure.ts';
import {hasSpeakers, openBriefing} from './open.ts';
import {exitCode, openEach} from './open-many.ts';
import {generator} from './package-files.ts';
import type {Request, SourcesRequest} from './request.ts';
import {tell} from './tell.ts';

type PrintRequest = Extract<Request, {kind: 'print'}>;

/** @throws Failure for an anchor or a speaker that the briefing does not hold */
export async function printCommand(
	{anchor, speaker, context, script, sentences, json, width, colour, ...from}: PrintRequest,
	language?: InterfaceLanguage,
): Promise<number> {
	const opened = await openBriefing(from, language);
	const {commandLine} = wordingIn(writtenIn(language ?? 'en', script));
	if (!hasSpeakers(opened)) tell(commandLine.plainText);
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
	const setting = json ? undefined : settingOf(width, colour);
	const whole = anchor === undefined && speaker === undefined;
	process.stdout.write(
		json
			? jsonDocument('briefing-tui/print/1', generator(), {script, turns: turnsListed(briefing, named.part)})
			: whole
				? transcript(briefing, setting)
				: transcriptOf(briefing, named.part, setting),
	);
	return 0;
}

/** Prints each transcript whole, as it was printed, with a blank line between them. */
export async function printEach(
	{colour, ...from}: SourcesRequest & Pick<PrintRequest, 'colour'>,
	language?: InterfaceLanguage,
): Promise<number> {
	const setting = settingOf(undefined, colour);
	let begun = false;
	const gone = await openEach(from, language, opened => {
		if (!hasSpeakers(opened)) tell(wordingIn(language ?? 'en').commandLine.plainText);
		process.stdout.write((begun ? '\n' : '') + transcript(opened.briefing, setting));
		begun = true;
	});
	return exitCode(gone, true);
}

/** On a terminal as wide as is good to read, at most; in a pipe whole lines, unless a width is asked for. */
function settingOf(width: number | undefined, colour: ColourWish | undefined): LineSetting {
	const {isTTY, columns} = process.stdout;
	const theme = themeOfLines(colour);
	return {
		width: width ?? (isTTY ? Math.min(columns, widest) : null),
		heading: theme?.title ?? (line => line),
	};
}

/** Cells: 40 Han characters, as the reader sets them. */
const widest = 80;
