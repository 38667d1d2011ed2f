import {createOutline, type Outline} from '../briefing/outline.ts';
import {countsText, countsTsv, wordsListed} from '../export/concordance-counts.ts';
import {jsonDocument} from '../export/json-document.ts';
import {questionsListed, questionsText, questionsTsv} from '../export/questions-listed.ts';
import {speakersListed, speakersText, speakersTsv} from '../export/speakers-listed.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {ListName, OutputForm, Request} from './request.ts';

/** A list: what is in it, and how it is printed. JSON and TSV are in English for everyone. */
interface PrintedList<Item> {
	readonly items: (outline: Outline) => readonly Item[];
	readonly text: (items: readonly Item[], wording: Wording) => string;
	readonly tsv: (items: readonly Item[]) => string;
}

const printers: Readonly<Record<ListName, Printer>> = {
	speakers: printerOf('speakers', {items: speakersListed, text: speakersText, tsv: speakersTsv}),
	questions: printerOf('questions', {items: questionsListed, text: questionsText, tsv: questionsTsv}),
	words: printerOf('words', {
		items: ({briefing}) => wordsListed(briefing),
		text: (rows, wording) => countsText({rows}, wording),
		tsv: countsTsv,
	}),
};

type Printer = (outline: Outline, as: OutputForm, wording: Wording) => {readonly found: boolean; readonly text: string};

function printerOf<Item>(name: ListName, {items: itemsOf, text, tsv}: PrintedList<Item>): Printer {
	return (outline, as, wording) => {
		const items = itemsOf(outline);
		const json = () => jsonDocument(`briefing-tui/${name}/1`, generator(), {[name]: items});
		return {
			found: items.length > 0,
			text: as === 'json' ? json() : as === 'tsv' ? tsv(items) : text(items, wording),
		};
	};
}

/** Exit code 1 when there are none. */
export async function listCommand(
	{list, as, ...from}: Extract<Request, {kind: 'list'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const wording = wordingIn(languageBeside(language, briefing.language));
	const {found, text} = printers[list](createOutline(briefing), as, wording);
	process.stdout.write(text);
	return found ? 0 : 1;
}
