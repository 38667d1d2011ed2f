import type {SheetLine} from './write-out.ts';

/** A line in a row of a table, and the number of its cell. */
export interface CellLine extends SheetLine {
	readonly cell: number;
}

/** Longer than this, what stands in two cells is not set side by side by its sense: the table only lays out a page. */
const longest = 240;

/**
 * The lines of a row as one, its cells parted by tabs; as they are where a cell holds several lines, or the row lays out a page.
 * Bold stays only where the first cell alone is.
 */
export function joinRow(lines: readonly CellLine[]): readonly SheetLine[] {
	const [first] = lines;
	const cells = new Set(lines.map(line => line.cell));
	const alike = lines.every(line => line.form === first?.form && line.why === first?.why);
	const text = lines.map(line => line.text).join('\t');
	if (!first || lines.length < 2 || cells.size < lines.length || !alike || text.length > longest) return lines;
	const others = lines.slice(1).some(line => (line.strong ?? 0) > 0);
	return [{...first, text, strong: others ? 0 : (first.strong ?? 0)}];
}
