import {jsonDocument} from '../export/json-document.ts';
import {besideFile, type Table, tsv, tsvRows} from '../export/table.ts';
import {narrowRuler} from '../text/cells.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import {exitCode, openEach, type WhichSource} from './open-many.ts';
import type {Opened} from './opened.ts';
import {generator} from './package-files.ts';
import type {OutputForm, SourcesRequest} from './request.ts';

/** Rows in each form in which they can be printed. */
export interface PrintedRows {
	/** As JSON has them. */
	readonly items: readonly object[];
	readonly table: () => Table;
	/** @param taken so many cells of each line are taken by what stands at its head */
	readonly text: (taken: number) => string;
	/** What JSON tells besides of a single briefing. */
	readonly told?: object;
}

/** The JSON that holds them. */
export interface RowsDocument {
	readonly schema: string;
	/** Under which name the rows stand. */
	readonly name: string;
	/** What stands before them. */
	readonly head?: object;
}

/**
 * Prints what is found in each briefing, one after the other; where there are several, each row begins with the name of its
 * file.
 * @param rowsOf is asked of each briefing, and tells when no other is needed
 * @returns the exit code: 1 when there are none
 */
export async function printRowsOfEach(
	{as, ...from}: SourcesRequest & {readonly as: OutputForm},
	language: InterfaceLanguage | undefined,
	document: RowsDocument,
	rowsOf: (opened: Opened, enough: () => void) => PrintedRows | Promise<PrintedRows>,
): Promise<number> {
	const items: object[] = [];
	let found = 0;
	let header = true;
	const gone = await openEach(from, language, async (opened, which, enough) => {
		const rows = await rowsOf(opened, enough);
		found += rows.items.length;
		if (which === null) printRows(rows, as, document);
		else if (as === 'json') items.push(...rows.items.map(item => ({file: which.file, ...item})));
		else if (rows.items.length > 0) process.stdout.write(besideName(rows, as, which, header));
		header &&= rows.items.length === 0;
	});
	if (as === 'json' && gone.many) printJson(items, document);
	return exitCode(gone, found > 0);
}

/** @returns the exit code: 1 when there are none */
export function printRows({items, table, text, told}: PrintedRows, as: OutputForm, document: RowsDocument): number {
	if (as === 'json') printJson(items, document, told);
	else process.stdout.write(as === 'tsv' ? tsv(...table()) : text(0));
	return items.length > 0 ? 0 : 1;
}

function printJson(items: readonly object[], {schema, name, head}: RowsDocument, told?: object): void {
	process.stdout.write(jsonDocument(schema, generator(), {...head, [name]: items, ...told}));
}

function besideName({table, text}: PrintedRows, as: OutputForm, which: WhichSource, header: boolean): string {
	if (as === 'text') return behindColumn(text, () => which);
	const beside = besideFile(table(), () => which.file);
	return header ? tsv(...beside) : tsvRows(beside[1]);
}

/** Lines with their file before each. @param whichOf is asked with the number of the line, from 0 */
export function behindColumn(text: PrintedRows['text'], whichOf: (line: number) => WhichSource): string {
	return text(narrowRuler.width(whichOf(0).column) + gap.length)
		.split('\n')
		.map((line, n) => line && `${whichOf(n).column}${gap}${line}`)
		.join('\n');
}

const gap = '  ';
