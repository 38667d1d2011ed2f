import type {Segment} from '../reader/segment.ts';
import type {SheetRow} from '../reader/state.ts';
import type {SheetBody, View} from '../reader/view.ts';
import {type Brush, fullLine, line} from './line.ts';

/** Help, information or the source, over the whole width. */
export function textSheet({layout, ruler}: View, {id, rows, termCells}: SheetBody, brush: Brush): readonly string[] {
	const {columns} = layout;
	const beside = ({kind, term, text}: SheetRow): readonly Segment[] => [
		[kind === 'here' ? '▸' : ' ', 'key'],
		[ruler.pad(term, termCells - 1), id === 'source' ? 'muted' : 'key'],
		[' '],
		[text, kind === 'here' || id !== 'source' ? 'text' : 'muted'],
	];
	return rows.map(row =>
		row.kind === 'heading'
			? line(brush, [[' '], [row.term, 'heading']], columns)
			: fullLine(brush, beside(row), columns),
	);
}
