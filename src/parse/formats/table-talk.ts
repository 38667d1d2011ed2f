import type {Reason} from '../../wording/remarks.ts';
import type {Voice} from '../manuscript.ts';
import {clockSeconds, clockTime} from '../words/clock-time.ts';
import type {CellLine} from './table-row.ts';

/** The lines of one row of a table. */
export type TableRow<Cell extends CellLine = CellLine> = readonly Cell[];

const clock = /^[[(]?(?<time>(?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?(?:\s*[-–—→>]+\s*[\d:.,]+)?[\])]?$/u;
const number = /^#?\d{1,5}[.)]?$/u;
const stopped = /[.?!。？！…"”」]$/u;
/** Longer than this, a cell names nobody. */
const longestName = 80;
/** So many of the rows have what a column is for. */
const mostly = 0.8;
/** So many units a cell of what is said has at least, on the average. */
const shortestTalk = 12;

/** The columns of a table, by their numbers. */
interface TalkColumns {
	readonly time: number | undefined;
	readonly name: number | undefined;
	readonly words: number;
	/** Rows at the head that name the columns. */
	readonly heads: number;
}

/**
 * The lines of a table that is a transcript (a column of times, one of names, one of what is said, of which the times or the
 * names may be missing), each with who says it and when; null for any other table.
 */
export function talkIn<Cell extends CellLine>(rows: readonly TableRow<Cell>[]): readonly Cell[] | null {
	const columns = columnsOf(rows);
	if (!columns) return null;
	let voice: Voice | undefined;
	return rows.flatMap((row, i) => {
		if (i < columns.heads) return row.map(line => besides(line, 'page-text'));
		const name = textIn(row, columns.name);
		const label = name.replace(/(?<!\s)\s*[:：]\s*$/u, '');
		const isNew = label !== '' && label !== voice?.label;
		if (isNew) voice = {label};
		const own = voice;
		const time = timeIn(textIn(row, columns.time));
		return row.map((line): Cell => {
			if (line.cell === columns.name)
				return isNew ? {...line, form: 'label', voice: own, strong: 0} : besides(line, 'printed-again');
			if (line.cell === columns.time) return besides(line, 'time-stamp');
			if (line.cell !== columns.words || line.form === 'furniture') return besides(line, 'page-text');
			return {...line, ...(time !== undefined && {times: [{at: 0, time}]}), ...(own && {voice: own})};
		});
	});
}

const besides = <Cell extends CellLine>(line: Cell, why: Reason): Cell =>
	line.form === 'furniture' ? line : {...line, form: 'furniture', why};

function columnsOf(rows: readonly TableRow[]): TalkColumns | null {
	const cells = rows.reduce((most, row) => Math.max(most, row.at(-1)?.cell ?? 0), 0);
	if (rows.length < 3 || cells < 2 || cells > 5) return null;
	const all = Array.from({length: cells}, (_, i) => columnOf(rows, i + 1));
	const longest = (columns: readonly CellColumn[]) => columns.reduce((a, b) => (b.letters > a.letters ? b : a));
	const talks = all.filter(column => column.times === 0 && !isNames(column) && isTalk(column));
	const words = longest(talks.length > 0 ? talks : all);
	const time = all.find(column => column !== words && column.times >= rows.length * mostly - 1 && column.times >= 2);
	const names = all.filter(column => column !== words && column !== time && isNames(column));
	const name = names.length === 1 ? names[0] : undefined;
	const others = all.filter(column => ![words, time, name].includes(column));
	if ((!name && !time) || others.some(column => column.numbers < rows.length * mostly - 1)) return null;
	const isLong = words.letters >= words.texts.filter(text => text !== '').length * shortestTalk;
	if (!isLong && !(time && name)) return null;
	if (!(isLong && time) && !isTalk(words)) return null;
	const head = rows[0] ?? [];
	const isHead = time ? timeIn(textIn(head, time.cell)) === undefined : !stopped.test(textIn(head, words.cell));
	return {time: time?.cell, name: name?.cell, words: words.cell, heads: isHead ? 1 : 0};
}

interface CellColumn {
	readonly cell: number;
	/** What stands in it, row by row. */
	readonly texts: readonly string[];
	readonly letters: number;
	readonly times: number;
	readonly numbers: number;
}

function columnOf(rows: readonly TableRow[], cell: number): CellColumn {
	const texts = rows.map(row => textIn(row, cell));
	return {
		cell,
		texts,
		letters: texts.reduce((sum, text) => sum + text.length, 0),
		times: texts.filter(text => clock.test(text)).length,
		numbers: texts.filter(text => text === '' || number.test(text)).length,
	};
}

/** Whether a column tells who speaks: short, without sentences, and some names come again. */
function isNames({texts}: CellColumn): boolean {
	const given = texts.filter(text => text !== '');
	return (
		given.length >= 2 &&
		given.length > new Set(given).size &&
		given.every(text => text.length <= longestName && /\p{L}/u.test(text) && !/[?!。？！]$/u.test(text))
	);
}

/** Whether what stands in a column mostly ends as sentences do; its head may not. */
function isTalk({texts}: CellColumn): boolean {
	const said = texts.filter(text => text !== '');
	return said.length > 1 && said.filter(text => stopped.test(text)).length >= said.length * mostly - 1;
}

const textIn = (row: TableRow, cell: number | undefined): string =>
	cell === undefined
		? ''
		: row
				.filter(line => line.cell === cell)
				.map(line => line.text)
				.join(' ');

/** A time of a recording as `HH:MM:SS.mmm`. */
function timeIn(text: string): string | undefined {
	const time = clock.exec(text)?.groups?.['time'];
	return time && clockTime(clockSeconds(time));
}
