import {createOutline, type Outline} from '../briefing/outline.ts';
import {countsTable, countsText, wordsListed} from '../export/concordance-counts.ts';
import {questionsListed, questionsTable, questionsText} from '../export/questions-listed.ts';
import {speakersListed, speakersTable, speakersText} from '../export/speakers-listed.ts';
import type {Table} from '../export/table.ts';
import {joinedPassages} from '../search/concordance/joined.ts';
import {type Passage, passagesOf} from '../search/corpus/passage.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {areMany, exitCode, openEach} from './open-many.ts';
import {type PrintedRows, printRows, printRowsOfEach, type RowsDocument} from './print-rows.ts';
import type {ListName, Request} from './request.ts';

type ListRequest = Extract<Request, {kind: 'list'}>;

/** A list: what is in it, and how it is printed. JSON and TSV are in English for everyone. */
interface PrintedList<Item extends object> {
	readonly items: (outline: Outline) => readonly Item[];
	readonly text: (items: readonly Item[], wording: Wording) => string;
	readonly table: (items: readonly Item[]) => Table;
}

const printers: Readonly<Record<ListName, Printer>> = {
	speakers: printerOf({items: speakersListed, text: speakersText, table: speakersTable}),
	questions: printerOf({items: questionsListed, text: questionsText, table: questionsTable}),
	words: (outline, wording) => wordRows(passagesOf(outline.briefing), wording),
};

type Printer = (outline: Outline, wording: Wording) => PrintedRows;

function printerOf<Item extends object>({items: itemsOf, text, table}: PrintedList<Item>): Printer {
	return (outline, wording) => {
		const items = itemsOf(outline);
		return {items, table: () => table(items), text: () => text(items, wording)};
	};
}

function wordRows(passages: readonly Passage[], wording: Wording): PrintedRows {
	const rows = wordsListed(passages);
	return {items: rows, table: () => countsTable(rows), text: () => countsText({rows}, wording)};
}

/** Words are counted over all briefings that are named, and how evenly they lie over these. Exit code 1 when there are none. */
export async function listCommand(request: ListRequest, language?: InterfaceLanguage): Promise<number> {
	const {list} = request;
	const document = {schema: `briefing-tui/${list}/1`, name: list};
	if (list === 'words' && areMany(request.sources)) return listAllWords(request, language, document);
	return printRowsOfEach(request, language, document, ({briefing}) =>
		printers[list](createOutline(briefing), wordingIn(languageBeside(language, briefing.language))),
	);
}

async function listAllWords(
	request: ListRequest,
	language: InterfaceLanguage | undefined,
	document: RowsDocument,
): Promise<number> {
	const briefings: (readonly Passage[])[] = [];
	const gone = await openEach(request, language, ({briefing}) => {
		briefings.push(passagesOf(briefing));
	});
	const found = printRows(wordRows(joinedPassages(briefings), wordingIn(language ?? 'en')), request.as, document);
	return exitCode(gone, found === 0);
}
