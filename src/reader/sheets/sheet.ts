import {markText} from '../../search/search.ts';
import type {Cells} from '../../text/cells.ts';
import {fold} from '../../text/fold.ts';
import {type WrappedRow, wrap} from '../../text/wrap.ts';
import {askFor} from '../asking.ts';
import {layoutOf} from '../current.ts';
import {openStretch} from '../find.ts';
import {type Ask, type Sheet, type SheetItem, type SheetMode, type State, withMessage} from '../state.ts';

/** A row of a sheet, as it is drawn. */
export interface SheetRow extends Pick<SheetItem, 'kind' | 'term' | 'text'> {
	readonly indent: Cells;
	readonly marked: number;
	/** Index of its item; -1 for what is between two. */
	readonly item: number;
}

/** A sheet broken into rows: one column of them, or two side by side. */
export type SheetColumns = readonly (readonly SheetRow[])[];

/** Opens a sheet at its beginning, or at the item that it wants to be seen first. */
export function openSheet(state: State, sheet: Sheet): State {
	const mode: SheetMode = {kind: 'sheet', sheet, top: 0, at: null, filter: '', before: state.mode};
	return {...state, mode: atOpening(state, mode)};
}

/** The sheet as it is opened, with what it holds now. */
export function atOpening(state: State, mode: SheetMode): SheetMode {
	const items = mode.sheet.items(state);
	const first = mode.sheet.opensAt?.(state, items) ?? 0;
	const at = items.findIndex((item, i) => isStop(state, item) && i >= first);
	if (at >= 0) return withCursor(state, mode, at);
	const row = columnsOf(state, mode)[0]?.findIndex(({item}) => item === first) ?? 0;
	return scrolledTo(state, mode, first > 0 ? row - 3 : 0);
}

export const closeSheet = (state: State): State => ({
	...state,
	mode: state.mode.kind === 'sheet' ? state.mode.before : {kind: 'read'},
});

/** What the key that opens a sheet does over sheets: it closes its own. */
export const toggled =
	(id: Sheet['id']) =>
	(state: State): State =>
		state.mode.kind === 'sheet' && state.mode.sheet.id === id ? closeSheet(state) : state;

/** Shows all again, and then closes it. */
export function stepOutOfSheet(state: State, mode: SheetMode): State {
	return mode.filter === '' ? closeSheet(state) : {...state, mode: narrowedBy(state, mode, '')};
}

/** Goes to what the cursor is on; a sheet that leads nowhere is closed. */
export function takeFromSheet(state: State, {sheet, at}: SheetMode): State {
	const place = at === null ? undefined : sheet.items(state)[at]?.place;
	return place ? openStretch({...state, mode: {kind: 'read'}}, {...place, as: 'sentence'}) : closeSheet(state);
}

/** Aloud: goes to the place of what was told, or on to the next item where it has none. */
export function takeOrGoOn(state: State, mode: SheetMode): State {
	const place = mode.at === null ? undefined : mode.sheet.items(state)[mode.at]?.place;
	return place ? takeFromSheet(state, mode) : moveInSheet(state, mode, 1);
}

/** Asks for words that the items must hold; the others go as one types. */
export const askForFilter = (state: State, mode: SheetMode): State => askFor(state, filterAsked, mode.filter);

const filterAsked: Ask = {
	title: 'filter',
	shown: (state, text) => (state.mode.kind === 'sheet' ? {...state, mode: narrowedBy(state, state.mode, text)} : state),
	take: state => state,
};

function narrowedBy(state: State, mode: SheetMode, filter: string): SheetMode {
	const narrowed = {...mode, filter, top: 0};
	const places = itemsLeft(state, narrowed).filter(([, item]) => isStop(state, item));
	const below = places.filter(([, {kind}]) => filter === '' || kind !== 'heading');
	const [at] = below.find(([item]) => item >= (mode.at ?? 0)) ?? below.at(-1) ?? places[0] ?? [];
	return mode.at === null || at === undefined ? narrowed : withCursor(state, narrowed, at);
}

/** Up or down: by rows, or where there is a cursor by items. */
export function moveInSheet(state: State, mode: SheetMode, by: number): State {
	if (mode.at === null) return scrollSheet(state, mode, by);
	const places = placesLeft(state, mode);
	const next = places[Math.max(0, Math.min(places.length - 1, places.indexOf(mode.at) + by))];
	if (state.aloud && next === mode.at) return withMessage(state, by > 0 ? 'theEnd' : 'theStart');
	return next === undefined ? state : {...state, mode: withCursor(state, mode, next)};
}

/** Up or down by rows; a cursor goes to the next item from there. */
export function pageInSheet(state: State, mode: SheetMode, by: number): State {
	if (mode.at === null) return scrollSheet(state, mode, by);
	const places = new Set(placesLeft(state, mode));
	const rows = [...(columnsOf(state, mode)[0] ?? []).entries()].filter(([, {item}]) => places.has(item));
	const wanted = (rows.find(([, {item}]) => item === mode.at)?.[0] ?? 0) + by;
	const next =
		by > 0
			? (rows.find(([row]) => row >= wanted) ?? rows.at(-1))
			: (rows.findLast(([row]) => row <= wanted) ?? rows[0]);
	if (state.aloud && next?.[1].item === mode.at) return withMessage(state, by > 0 ? 'theEnd' : 'theStart');
	return next ? {...state, mode: withCursor(state, mode, next[1].item)} : state;
}

/** The items that the cursor goes through, by their index. */
export const placesLeft = (state: State, mode: SheetMode): readonly number[] =>
	itemsLeft(state, mode).flatMap(([index, item]) => (isStop(state, item) ? [index] : []));

/** An item that leads to a place; aloud the cursor goes through all that is told. */
const isStop = ({aloud}: State, {kind, term, text, place}: SheetItem): boolean =>
	place !== undefined || (aloud && kind !== 'heading' && `${term}${text}`.trim() !== '');

/** The same sheet scrolled by rows, down if positive; a cursor stays where it is. */
export const scrollSheet = (state: State, mode: SheetMode, rows: number): State => ({
	...state,
	mode: scrolledTo(state, mode, mode.top + rows),
});

/** The sheet with a new first row, no further than what still fills the screen. */
export function scrolledTo(state: State, mode: SheetMode, top: number): SheetMode {
	const last = Math.max(0, rowCount(columnsOf(state, mode)) - layoutOf(state).bodyRows);
	return {...mode, top: Math.max(0, Math.min(top, last))};
}

/** With the cursor on an item, which is in sight with a little around it. */
function withCursor(state: State, mode: SheetMode, at: number): SheetMode {
	const rows = columnsOf(state, mode)[0] ?? [];
	const {bodyRows} = layoutOf(state);
	const around = Math.min(2, Math.floor((bodyRows - 1) / 2));
	const first = rows.findIndex(({item}) => item === at) - around;
	const last = rows.findLastIndex(({item}) => item === at) + around;
	return scrolledTo(state, {...mode, at}, Math.min(Math.max(mode.top, last - bodyRows + 1), first));
}

/** Rows that a page of a sheet goes by. */
export const sheetPage = (state: State): number => Math.max(1, layoutOf(state).bodyRows - 2);

export const rowCount = (columns: SheetColumns): number => Math.max(0, ...columns.map(({length}) => length));

export type IndexedItem = readonly [index: number, item: SheetItem];

/** The items that hold each word of the filter (in either script, or in pinyin), under their headings; all under a heading that does. */
export function itemsLeft(state: State, {sheet, filter}: SheetMode): readonly IndexedItem[] {
	const items = [...sheet.items(state).entries()];
	const words = fold(filter).split(/\s+/u).filter(Boolean);
	if (words.length === 0) return items;
	const holds = ([, {term, text, also = ''}]: IndexedItem): boolean => {
		const told = `${term} ${text} ${also}`;
		const folded = fold(told);
		return words.every(word => folded.includes(word) || markText(word, told).length > 0);
	};
	return partsOf(items).flatMap(part => {
		const [first] = part;
		if (!first || (first[1].kind === 'heading' && holds(first))) return part;
		const left = part.filter(holds);
		return left.length > 0 && first[1].kind === 'heading' ? [first, ...left] : left;
	});
}

/** Items parted before each heading. */
function partsOf(items: readonly IndexedItem[]): readonly (readonly IndexedItem[])[] {
	const parts: IndexedItem[][] = [[]];
	for (const item of items) {
		if (item[1].kind === 'heading') parts.push([]);
		parts.at(-1)!.push(item);
	}
	return parts;
}

/** From so many columns on a sheet of parts has two. */
const twoColumnsFrom: Cells = 100;

/** The rows that a sheet has at the width of the terminal. */
export function columnsOf(state: State, mode: SheetMode): SheetColumns {
	const items = itemsLeft(state, mode);
	const {columns} = state.size;
	if (!mode.sheet.inColumns || columns < twoColumnsFrom) return [broken(state, mode.sheet, items, columns)];
	const rows = broken(state, mode.sheet, items, sheetCells(state, 2));
	const cuts = rows.flatMap(({kind}, i) => (kind === 'heading' && i > 0 ? [i] : []));
	const height = (cut: number): number => Math.max(cut, rows.length - cut);
	const [cut] = cuts.toSorted((a, b) => height(a) - height(b));
	return cut === undefined ? [rows] : [rows.slice(0, cut - 1), rows.slice(cut)];
}

/** What a column may fill, of so many side by side. */
export const sheetCells = ({size}: Pick<State, 'size'>, count: number): Cells => Math.floor(size.columns / count);

/** Cells for the terms of a sheet, the blank after them included: never more than a third of the column. */
export const termCells = ({termCells}: Pick<Sheet, 'termCells'>, cells: Cells): Cells =>
	Math.min(Math.floor(cells / 3), termCells);

export const heading = (term: string, place?: SheetItem['place']): SheetItem => ({
	kind: 'heading',
	term,
	text: '',
	...(place && {place}),
});

export const entry = (term: string, text: string, besides: Partial<SheetItem> = {}): SheetItem => ({
	kind: 'entry',
	term,
	text,
	...besides,
});

/** The lines of a term that is broken at blanks alone; else it is one line, which is cut: `Ctrl-` is no key. */
const atBlanks = (term: string, lines: readonly WrappedRow[]): readonly Pick<WrappedRow, 'start' | 'end'>[] =>
	lines.every(({start}) => start === 0 || term[start - 1] === ' ') ? lines : [{start: 0, end: term.length}];

/** Terms and their texts are broken side by side; a heading has an empty row before it. */
function broken({ruler}: State, sheet: Sheet, items: readonly IndexedItem[], cells: Cells): readonly SheetRow[] {
	const beside = Math.max(2, cells - termCells(sheet, cells) - 3);
	const lines = (text: string, cells: Cells) => wrap(text, Math.max(2, cells), ruler);
	return items.flatMap(([item, {kind, term, text, indent = 0, marked = 0}], i) => {
		const row: SheetRow = {kind, term, text: '', indent: Math.min(indent, Math.floor(beside / 2)), marked: 0, item};
		if (kind === 'heading') return i === 0 ? [row] : [{...row, kind: 'entry', term: '', item: -1}, row];
		const terms = atBlanks(term, lines(term, termCells(sheet, cells) - 1));
		const texts = lines(text, beside - row.indent);
		return Array.from({length: Math.max(1, terms.length, texts.length)}, (_, n) => {
			const {start = 0, end = 0} = texts[n] ?? {};
			return {
				...row,
				term: term.slice(terms[n]?.start ?? 0, terms[n]?.end ?? 0),
				text: text.slice(start, end),
				marked: Math.max(0, Math.min(marked, end) - start),
			};
		});
	});
}
