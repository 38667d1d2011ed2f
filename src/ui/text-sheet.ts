import type {Segment} from '../reader/segment.ts';
import type {SheetBody, ShownSheetRow, View} from '../reader/shown.ts';
import {type Brush, fullLine, unpainted} from './line.ts';

/** Help, information, the source or a skeleton, over the whole width: one column, or two side by side. */
export function textSheet(view: View, {columns, rows}: SheetBody, brush: Brush): readonly string[] {
	if (rows === 0) return [fullLine(brush, [[' '], [view.wording.messages.notThere, 'muted']], view.layout.columns)];
	const rest = view.layout.columns - columns.reduce((sum, {cells}) => sum + cells, 0);
	return Array.from({length: rows}, (_, row) =>
		columns
			.map(({lines, termCells, cells}, i) => {
				const line = lines[row];
				const full = i === columns.length - 1 ? cells + rest : cells;
				if (!line) return fullLine(brush, [], full);
				const segments =
					line.kind === 'heading' ? ([[' '], [line.term, 'message']] as const) : beside(view, line, termCells);
				return line.chosen ? fullLine(brush, unpainted(segments), full, 'chosen') : fullLine(brush, segments, full);
			})
			.join(''),
	);
}

function beside(
	{ruler}: View,
	{kind, term, text, indent, marked, quiet}: ShownSheetRow,
	termCells: number,
): readonly Segment[] {
	return [
		[kind === 'here' ? '▸' : ' ', 'key'],
		[ruler.pad(term, termCells - 1), quiet ? 'muted' : 'key'],
		[' '.repeat(1 + indent)],
		[text.slice(0, marked), 'key'],
		[text.slice(marked), quiet && kind !== 'here' ? 'muted' : 'text'],
	];
}
