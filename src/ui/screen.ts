import {previewed} from '../reader/find.ts';
import {layoutOf, type State} from '../reader/state.ts';
import {cellWidth} from '../text/cells.ts';
import {hitsPane} from './hits-pane.ts';
import {fullLine} from './line.ts';
import {listSheet} from './list-sheet.ts';
import {questionsPane} from './questions-pane.ts';
import {readingPane} from './reading-pane.ts';
import {speakersPane} from './speakers-pane.ts';
import {textSheet} from './text-sheet.ts';
import type {Theme} from './theme.ts';

/** The lines between the title and the status line, one for each row: lists and text side by side, or a sheet. */
export function body(state: State, theme: Theme): readonly string[] {
	const {bodyRows} = layoutOf(state);
	const {mode} = state;
	if (mode.kind === 'sheet') return filled(textSheet(state, mode, theme), bodyRows);
	if (mode.kind === 'choose') return filled(listSheet(state, mode, theme), bodyRows);
	const {listColumns, listRows, ruleColumns, textColumns} = layoutOf(state);
	const text = textColumns > 0 ? readingPane(previewed(state), theme) : [];
	if (listColumns === 0)
		return filled(
			text.map(line => ` ${line}`),
			bodyRows,
		);
	const list = filled(lists(state, theme, listColumns, listRows), listRows);
	if (ruleColumns === 0) return filled([...list, ...text.map(line => ` ${line}`)], bodyRows);
	return list.map(
		(line, row) =>
			`${line || ' '.repeat(listColumns)}${theme.rule(cellWidth('│') === 1 ? '│' : '|')} ${text[row] ?? ''}`,
	);
}

function lists(state: State, theme: Theme, columns: number, rows: number): readonly string[] {
	if (state.mode.kind === 'search') return hitsPane(state, state.mode, theme, columns, rows);
	const narrow = state.size.columns === columns;
	if (narrow) {
		return state.pane === 'speakers'
			? speakersPane(state, theme, columns, rows)
			: questionsPane(state, theme, columns, rows);
	}
	const speakers = speakersPane(state, theme, columns, Math.max(2, Math.floor(rows * 0.35)));
	return [...speakers, fullLine([], columns), ...questionsPane(state, theme, columns, rows - speakers.length - 1)];
}

const filled = (lines: readonly string[], rows: number): readonly string[] =>
	Array.from({length: rows}, (_, row) => lines[row] ?? '');
