import {createOutline, type Outline} from '../briefing/outline.ts';
import {questionsListed, questionsText, questionsTsv} from '../export/questions-listed.ts';
import {speakersListed, speakersText, speakersTsv} from '../export/speakers-listed.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import type {ListName, OutputForm, Request} from './arguments.ts';
import {openBriefing} from './open.ts';

interface Listed {
	readonly found: boolean;
	readonly printed: string;
}

/** How each list is printed, by form; JSON and TSV are in English for everyone. */
const lists: Readonly<Record<ListName, (outline: Outline, as: OutputForm, wording: Wording) => Listed>> = {
	speakers: (outline, as, wording) => {
		const speakers = speakersListed(outline);
		const printed =
			as === 'json'
				? json({schema: 'briefing-tui/speakers/1', speakers})
				: as === 'tsv'
					? speakersTsv(speakers)
					: speakersText(speakers, wording);
		return {found: speakers.length > 0, printed};
	},
	questions: (outline, as) => {
		const questions = questionsListed(outline);
		const printed =
			as === 'json'
				? json({schema: 'briefing-tui/questions/1', questions})
				: as === 'tsv'
					? questionsTsv(questions)
					: questionsText(questions);
		return {found: questions.length > 0, printed};
	},
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Exit code 1 when there are none. */
export async function listCommand(
	{list, as, ...from}: Extract<Request, {kind: 'list'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const wording = wordingIn(languageBeside(language, briefing.language));
	const {found, printed} = lists[list](createOutline(briefing), as, wording);
	process.stdout.write(printed);
	return found ? 0 : 1;
}
