import {sanitizeLine} from '../../text/sanitize.ts';
import type {Format} from './format.ts';
import {manuscriptOf} from './json.ts';
import {endOf, labelOf, startOf, turnKeys, wordsOf} from './spoken-item.ts';

/** CSV and TSV of who said what when, under a row of names: a list of objects. */
export const delimited: Format = {
	name: 'csv',
	asItCame: true,
	accepts: text => delimiterOf(text) !== null,
	read: text => {
		const delimiter = delimiterOf(text) ?? ',';
		return {...manuscriptOf(objectsIn(text, delimiter)), format: delimiter === '\t' ? 'tsv' : 'csv'};
	},
};

/** What cells may be parted by. */
export const delimiters = ['\t', ',', ';'];

/** What parts the cells of a table whose first row names what is said, and who says it or when; null for other texts. */
export function delimiterOf(text: string, known = delimiters): string | null {
	const head = /^\uFEFF?[^\n]{3,400}\n/u.exec(text)?.[0] ?? '';
	return (
		known.find(delimiter => {
			const [names = []] = rowsIn(head, delimiter);
			const item = Object.fromEntries(names.map(name => [name, '0']));
			const told = startOf(item, turnKeys) ?? endOf(item, turnKeys) ?? labelOf(item, turnKeys);
			return names.length > 1 && wordsOf(item, turnKeys) !== null && told !== null;
		}) ?? null
	);
}

/** The rows below the first, by the names that it gives their cells. */
function objectsIn(text: string, delimiter: string): readonly object[] {
	const [names = [], ...rows] = rowsIn(text, delimiter);
	return rows.map(row => Object.fromEntries(names.map((name, i) => [name, sanitizeLine(row[i] ?? '')])));
}

/** The cells of a table as RFC 4180 writes it, with any delimiter; a quotation mark inside a cell that has none around it is text. */
function rowsIn(text: string, delimiter: string): readonly (readonly string[])[] {
	const cell = new RegExp(String.raw`(?:"((?:[^"]|"")*)"|([^\n${delimiter}]*?))(${delimiter}|\r?\n|\r?$)`, 'guy');
	const rows: string[][] = [];
	let row: string[] = [];
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	while (at < text.length) {
		cell.lastIndex = at;
		const found = cell.exec(text);
		const [whole, quoted, plain = '', end = ''] = found ?? [text.slice(at)];
		row.push(quoted === undefined ? (found ? plain : whole) : quoted.replaceAll('""', '"'));
		at += Math.max(1, whole.length);
		if (end === delimiter && at < text.length) continue;
		if (row.some(value => value.trim() !== '')) rows.push(row);
		row = [];
	}
	return rows;
}
