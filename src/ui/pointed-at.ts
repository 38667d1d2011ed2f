import {voices} from '../reader/panes.ts';
import type {Target} from '../reader/pointing.ts';
import type {ListBody, Panes, SheetBody, View} from '../reader/shown.ts';
import type {Cell} from './control.ts';
import {hitAt} from './hits-pane.ts';
import {firstSection} from './questions-pane.ts';
import {isNarrow, speakerRows} from './screen.ts';
import {firstVoice} from './speakers-pane.ts';

/** What stands in a cell of the screen that a mouse may point at; null for anything else. */
export function pointedAt(view: View, {row: screenRow, column}: Cell): Target | null {
	const {layout, body} = view;
	const row = screenRow - layout.titleRows;
	if (row < 0 || row >= layout.bodyRows) return null;
	switch (body.kind) {
		case 'sheet':
			return onSheet(body, row, column);
		case 'list':
			return onList(body, row);
		case 'panes':
			return besideText(view, body, row, column);
	}
}

function onSheet({columns}: SheetBody, row: number, column: number): Target | null {
	let from = 0;
	for (const {lines, cells} of columns) {
		if (column < from + cells) return indexed('line', lines[row]?.item);
		from += cells;
	}
	return null;
}

function onList({lines, head}: ListBody, row: number): Target | null {
	return indexed('item', lines[row - (head ? 2 : 1)]?.item);
}

const indexed = (on: 'section' | 'hit' | 'item' | 'line', index: number | null | undefined): Target | null =>
	index === undefined || index === null || index < 0 ? null : {on, index};

function besideText(view: View, panes: Panes, row: number, column: number): Target | null {
	const {listColumns, listRows, ruleColumns} = view.layout;
	if (isNarrow(view.layout))
		return row < listRows ? onLists(view, panes, row) : onText(view, panes, row - listRows, column);
	return column < listColumns
		? onLists(view, panes, row)
		: onText(view, panes, row, column - listColumns - ruleColumns);
}

function onLists(view: View, panes: Panes, row: number): Target | null {
	const {layout} = view;
	const {listRows} = layout;
	if (panes.results) return indexed('hit', hitAt(view, panes.results, row));
	if (isNarrow(layout))
		return panes.pane === 'speakers' ? onVoice(view, panes, row, listRows) : onSection(panes, row, listRows);
	const speakers = speakerRows(view, panes);
	const used = Math.min(speakers, 1 + voices(view.outline).length);
	if (row < used) return onVoice(view, panes, row, speakers);
	return onSection(panes, row - used - 1, listRows - used - 1);
}

/** Under the head of the pane. */
function onVoice(view: View, panes: Panes, row: number, rows: number): Target | null {
	const voice = row < 1 ? undefined : voices(view.outline)[firstVoice(view, panes, rows) + row - 1];
	return voice ? {on: 'voice', id: voice.id} : null;
}

function onSection(panes: Panes, row: number, rows: number): Target | null {
	return row < 1 ? null : indexed('section', panes.sections[firstSection(panes, rows) + row - 1]?.index);
}

function onText({layout, ruler}: View, {reading}: Panes, row: number, column: number): Target | null {
	const {headingRows, air, gutter} = layout;
	const line = reading.rows[row - headingRows];
	if (line?.kind !== 'text') return null;
	const {block, shown, start, end} = line;
	const units = ruler.take(shown.text.slice(start, end), Math.max(0, column - air - gutter)).length;
	const offset = shown.toOriginal(Math.max(start, Math.min(end - 1, start + units)));
	return {on: 'place', place: {block: block.id, offset}};
}
