import type {Cells} from '../../text/cells.ts';
import type {Segment, TextRole} from '../segment.ts';
import type {State} from '../state.ts';

/** A number under its head. */
export type CountColumn = readonly [head: string, number: string];

/** A row of counts as it is told aloud: each number after its head. */
export const columnsSaid = (label: string, columns: readonly CountColumn[]): readonly string[] => [
	label,
	...columns.filter(([, number]) => number !== '').map(([head, number]) => `${head} ${number}`),
];

/**
 * A row of counts: what is counted at the left, the numbers under their heads behind it; those that have no room are left out, the
 * last first. Without a role it is the row of the heads.
 */
export function columnsOf(
	{ruler}: State,
	cells: Cells,
	label: string,
	columns: readonly CountColumn[],
	role?: TextRole,
): readonly Segment[] {
	const widths = columns.map(([head]) => 2 + Math.max(5, ruler.width(head)));
	const upTo = (count: number): number => widths.slice(0, count).reduce((sum, width) => sum + width, 0);
	const labelCells = Math.max(Math.min(16, cells), Math.min(48, cells - upTo(columns.length)));
	const count = widths.findLastIndex((_, at) => labelCells + upTo(at + 1) <= cells) + 1;
	return [
		[ruler.pad(label, labelCells), role ?? 'muted'],
		...columns.slice(0, count).map(([head, number], at): Segment => {
			const text = role === undefined ? head : number;
			return [
				' '.repeat(Math.max(0, widths[at]! - ruler.width(text))) + text,
				role === undefined || at > 0 ? 'muted' : 'text',
			];
		}),
	];
}
