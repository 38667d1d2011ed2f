import type {Cells} from '../../text/cells.ts';
import {wrap} from '../../text/wrap.ts';
import {layoutOf} from '../current.ts';
import type {Sheet, SheetMode, SheetRow, State} from '../state.ts';

/** Opens a sheet at its beginning, or at the row that it wants to be seen first. */
export function openSheet(state: State, sheet: Sheet): State {
	const mode: SheetMode = {kind: 'sheet', sheet, top: 0};
	return {...state, mode: sheet.opensAt ? scrolledTo(state, mode, sheet.opensAt) : mode};
}

export const closeSheet = (state: State): State => ({...state, mode: {kind: 'read'}});

/** What the key that opens a sheet does over sheets: it closes its own. */
export const toggled =
	(id: Sheet['id']) =>
	(state: State): State =>
		state.mode.kind === 'sheet' && state.mode.sheet.id === id ? closeSheet(state) : state;

/** The same sheet scrolled by rows, down if positive. */
export const scrollSheet = (state: State, mode: SheetMode, rows: number): State => ({
	...state,
	mode: scrolledTo(state, mode, () => mode.top + rows),
});

/** The sheet with a new first row, no further than what still fills the screen. */
export function scrolledTo(
	state: State,
	mode: SheetMode,
	top: (state: State, rows: readonly SheetRow[]) => number,
): SheetMode {
	const rows = mode.sheet.rows(state);
	const last = Math.max(0, rows.length - layoutOf(state).bodyRows);
	return {...mode, top: Math.max(0, Math.min(top(state, rows), last))};
}

/** Rows that a page of a sheet goes by. */
export const sheetPage = (state: State): number => Math.max(1, layoutOf(state).bodyRows - 2);

/** Cells for the terms of a sheet, the blank after them included: never more than a third of the screen. */
export const termCells = ({size}: State, {termCells}: Pick<Sheet, 'termCells'>): Cells =>
	Math.min(Math.floor(size.columns / 3), termCells);

export const heading = (term: string): SheetRow => ({kind: 'heading', term, text: ''});

/** A term and its text, broken into rows beside it. */
export function entry(
	state: State,
	sheet: Pick<Sheet, 'termCells'>,
	term: string,
	text: string,
	kind: 'entry' | 'here' = 'entry',
): readonly SheetRow[] {
	const width = Math.max(2, state.size.columns - termCells(state, sheet) - 3);
	const lines = wrap(text, width, state.ruler);
	if (lines.length === 0) return [{kind, term, text: ''}];
	return lines.map(({start, end}, i) => ({kind, term: i === 0 ? term : '', text: text.slice(start, end)}));
}
