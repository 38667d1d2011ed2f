import type {Rows} from '../reader/layout.ts';

/** Rows from one to another, both counted in, that moved up by so many, or down where it is negative. */
export interface Scrolled {
	readonly first: Rows;
	readonly last: Rows;
	readonly by: Rows;
}

/** How the rows of a frame moved to become those of the next. Null where they did not, or as many would be wrong by that. */
export function scrolled(before: readonly string[], after: readonly string[]): Scrolled | null {
	const moved = movedRows(before, after);
	const by = commonest(moved.map(({by}) => by));
	if (by === undefined) return null;
	const rows = moved.filter(row => row.by === by).map(({row}) => row);
	const stands = (row: Rows): boolean => after[row] !== undefined && after[row] === before[row + by];
	let first = Math.min(rows[0]!, rows[0]! + by);
	let last = Math.max(rows.at(-1)!, rows.at(-1)! + by);
	// Rows that are not the only ones of their kind move too.
	while (stands(first - 1 - Math.min(by, 0))) first--;
	while (stands(last + 1 - Math.max(by, 0))) last++;
	let won = 0;
	for (let row = first; row <= last; row++) {
		const within = row + by >= first && row + by <= last;
		won += Number(within && stands(row)) - Number(after[row] === before[row]);
	}
	return won > leastWon ? {first, last, by} : null;
}

/** Rows that must come right by it, besides as many as come wrong. */
const leastWon = 1;

/** The rows that stood elsewhere in the frame before, by how far; those that tell nothing, as they stood there twice, are left out. */
function movedRows(
	before: readonly string[],
	after: readonly string[],
): readonly {readonly row: Rows; readonly by: Rows}[] {
	const places = new Map<string, Rows | null>();
	before.forEach((line, row) => {
		places.set(line, places.has(line) ? null : row);
	});
	return after.flatMap((line, row) => {
		const was = places.get(line);
		return was === undefined || was === null || was === row ? [] : [{row, by: was - row}];
	});
}

function commonest(numbers: readonly number[]): number | undefined {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].reduce<[number, number] | undefined>(
		(most, entry) => (most && most[1] >= entry[1] ? most : entry),
		undefined,
	)?.[0];
}
