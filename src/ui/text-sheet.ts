import {type SheetMode, sheetRows, termCells} from '../reader/sheets.ts';
import {layoutOf, type State} from '../reader/state.ts';
import {padCells} from '../text/cells.ts';
import {fullLine, line} from './line.ts';
import type {Theme} from './theme.ts';

/** Help, information or the source, over the whole width. */
export function textSheet(state: State, mode: SheetMode, theme: Theme): readonly string[] {
	const {columns, bodyRows} = layoutOf(state);
	const terms = termCells(state, mode.sheet);
	return sheetRows(state, mode.sheet)
		.slice(mode.top, mode.top + bodyRows)
		.map(({kind, term, text}) =>
			kind === 'heading'
				? line([[' '], [term, theme.heading]], columns)
				: fullLine(
						[
							[kind === 'here' ? '▸' : ' ', theme.key],
							[padCells(term, terms - 1), mode.sheet === 'source' ? theme.muted : theme.key],
							[' '],
							[text, kind === 'here' || mode.sheet !== 'source' ? theme.text : theme.muted],
						],
						columns,
					),
		);
}
