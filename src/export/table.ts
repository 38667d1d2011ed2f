import {sanitizeLine} from '../text/sanitize.ts';

type TableValue = string | number | null;

/** A header, and rows of as many values. */
export type Table = readonly [header: readonly string[], rows: readonly (readonly TableValue[])[]];

/** Rows as tab-separated values, with a header: a tab or line break inside a value becomes a blank. */
export const tsv = (...[header, rows]: Table): string => tsvRows([header, ...rows]);

/** The same without a header. */
export function tsvRows(rows: Table[1]): string {
	const clean = (value: TableValue): string => shown(value).replace(/[\t\r\n]+/g, ' ');
	return rows.map(row => `${row.map(clean).join('\t')}\n`).join('');
}

/** With the name of a file as the first value of each row. @param fileOf is asked with the number of the row, from 0 */
export const besideFile = ([header, rows]: Table, fileOf: (row: number) => string): Table => [
	['file', ...header],
	rows.map((row, n) => [sanitizeLine(fileOf(n)), ...row]),
];

/** The same as RFC 4180 has it: lines end in CR and LF, and nothing is lost. */
export const csv = (...[header, rows]: Table): string =>
	[header, ...rows].map(row => `${row.map(quoted).join(',')}\r\n`).join('');

const quoted = (value: TableValue): string => {
	const text = shown(value);
	// Behind a semicolon or a tab another cell begins, where a spreadsheet parts them by that.
	return /[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A value as a spreadsheet shows it and does nothing else: of what it would take for a formula, an apostrophe before it
 * makes text. Signs in full width count where one types in Chinese or Japanese. A number stays a number.
 */
function shown(value: TableValue): string {
	const text = String(value ?? '');
	const isFormula = /^[\s"]*[=+\-@＝＋－＠]/u.test(text) && !/^[+-]?\d[\d.,]*%?$/u.test(text);
	return isFormula ? `'${text}` : text;
}

/** An array of JSON with an object for each row, its values by the names of the header. */
const json = (...[header, rows]: Table): string =>
	`${JSON.stringify(
		rows.map(row => Object.fromEntries(header.map((name, at) => [name, row[at] ?? null]))),
		null,
		'\t',
	)}\n`;

/** How a table is written, by the ending of the file's name. */
export const tableFormats: Readonly<Record<string, (...table: Table) => string>> = {
	'.tsv': tsv,
	'.csv': csv,
	'.json': json,
};
