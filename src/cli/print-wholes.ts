import {jsonDocument, jsonLine} from '../export/json-document.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import {exitCode, openEach} from './open-many.ts';
import type {Opened} from './opened.ts';
import {generator} from './package-files.ts';
import type {SourcesRequest} from './request.ts';

/** What is printed of a whole briefing: a text, or what JSON holds. */
type PrintedWhole = string | {readonly schema: string; readonly content: object};

/**
 * Prints something of each briefing, one after the other. Where there are several, a text stands under the name of its file, as
 * `head` and `tail` have it, and JSON is a line for each, which names it.
 */
export async function printWholes(
	from: SourcesRequest,
	language: InterfaceLanguage | undefined,
	wholeOf: (opened: Opened) => Promise<PrintedWhole>,
): Promise<number> {
	let begun = false;
	const gone = await openEach(from, language, async (opened, which) => {
		const whole = await wholeOf(opened);
		const isText = typeof whole === 'string';
		if (!which) process.stdout.write(isText ? whole : jsonDocument(whole.schema, generator(), whole.content));
		else if (!isText) process.stdout.write(jsonLine(whole.schema, generator(), {file: which.file, ...whole.content}));
		else process.stdout.write(`${begun ? '\n' : ''}==> ${which.column.trimEnd()} <==\n${whole}`);
		begun = true;
	});
	return exitCode(gone, true);
}
