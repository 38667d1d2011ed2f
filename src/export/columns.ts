import {narrowRuler} from '../text/cells.ts';

/** At most this wide is a column, but the last, so that one long value does not push the rest out of sight. */
export const mostCells = 40;

/** Rows as lines of text: each column but the last as wide as its widest value, 40 cells at most. */
export function columns(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).slice(0, -1).map((_, at) =>
		Math.min(
			mostCells,
			rows.reduce((most, row) => Math.max(most, narrowRuler.width(row[at] ?? '')), 0),
		),
	);
	return rows
		.map(row => row.map((value, at) => narrowRuler.pad(value, widths[at] ?? narrowRuler.width(value))).join('  '))
		.map(line => `${line.trimEnd()}\n`)
		.join('');
}
