import type {Layout} from '../reader/layout.ts';
import type {Panes, View} from '../reader/shown.ts';
import type {Cell} from './control.ts';
import {hitsPane} from './hits-pane.ts';
import {type Brush, fullLine} from './line.ts';
import {listSheet} from './list-sheet.ts';
import {questionsPane} from './questions-pane.ts';
import {readingPane} from './reading-pane.ts';
import {speakersPane} from './speakers-pane.ts';
import {textSheet} from './text-sheet.ts';
import type {Theme} from './theme.ts';

/** The lines between the title and the status line, one for each row: lists and text side by side, or a sheet. */
export function body(view: View, theme: Theme): readonly string[] {
	const brush = {ruler: view.ruler, theme};
	const {bodyRows} = view.layout;
	switch (view.body.kind) {
		case 'sheet':
			return filled(textSheet(view, view.body, brush), bodyRows);
		case 'list':
			return filled(listSheet(view, view.body, brush), bodyRows);
		case 'panes':
			return filled(besideText(view, view.body, brush), bodyRows);
	}
}

/** Where the cursor is left while no line is typed: where one reads, as a magnifier or an input method follows it. */
export function resting({layout, body}: View): Cell {
	const {titleRows, listColumns, listRows, ruleColumns, textColumns, headingRows, air, gutter} = layout;
	if (body.kind !== 'panes' || textColumns === 0) return {row: titleRows, column: 0};
	const above = isNarrow(layout) ? listRows : 0;
	const beside = isNarrow(layout) ? 0 : listColumns + ruleColumns;
	return {row: titleRows + above + headingRows, column: beside + air + gutter};
}

function besideText(view: View, panes: Panes, brush: Brush): readonly string[] {
	const {listColumns, listRows, ruleColumns, textColumns} = view.layout;
	const text = textColumns > 0 ? readingPane(view, panes.reading, brush) : [];
	const air = ' '.repeat(view.layout.air);
	const indented = text.map(line => air + line);
	if (listColumns === 0) return indented;
	const list = filled(lists(view, panes, brush), listRows);
	if (ruleColumns === 0) return [...list, ...indented];
	const rule = brush.theme.rule(view.ruler.ambiguous === 1 ? '│' : '|');
	return list.map((line, row) => `${line || ' '.repeat(listColumns)}${rule}${indented[row] ?? ''}`);
}

function lists(view: View, panes: Panes, brush: Brush): readonly string[] {
	const {listColumns, listRows} = view.layout;
	if (panes.results) return hitsPane(view, panes, panes.results, brush);
	if (isNarrow(view.layout)) {
		return panes.pane === 'speakers'
			? speakersPane(view, panes, brush, listRows)
			: questionsPane(view, panes, brush, listRows);
	}
	const speakers = speakersPane(view, panes, brush, speakerRows(view, panes));
	const rest = listRows - speakers.length - 1;
	return [...speakers, fullLine(brush, [], listColumns), ...questionsPane(view, panes, brush, rest)];
}

/** The speakers have a third of the rows, and what the questions leave of the rest. */
export const speakerRows = ({layout: {listRows}}: View, {sections}: Panes): number =>
	Math.max(2, Math.floor(listRows * 0.35), listRows - sections.length - 2);

/** Whether there is room for one list only. */
export const isNarrow = ({columns, listColumns}: Layout): boolean => columns === listColumns;

const filled = (lines: readonly string[], rows: number): readonly string[] =>
	Array.from({length: rows}, (_, row) => lines[row] ?? '');
