import {expect, test} from 'vitest';

/**
 * Tests that no row of a table of rules is there for nothing: without it at least one of the cases gives another result.
 * @param table a list, set, map or record of rows; a record of such tables is all of them together
 * @param read what a case gives by the rules of a table
 */
export function testEveryRow<Table extends object, Case>(
	table: Table,
	cases: readonly Case[],
	read: (one: Case, table: Table) => unknown,
): void {
	test('every row of the table is needed', () => {
		const given = cases.map(one => shown(read(one, table)));
		const unneeded: string[] = [];
		// Rows and cases are in much the same order: the next row is likely to be needed by the case after the last one.
		let last = 0;
		for (const {row, rest} of withoutOne(table, '')) {
			const order = [...cases.keys()].map(i => (i + last) % cases.length);
			const needing = order.find(i => shown(read(cases[i]!, rest as Table)) !== given[i]);
			if (needing === undefined) unneeded.push(row);
			else last = needing;
		}
		expect(unneeded).toEqual([]);
	}, 30_000);
}

interface Smaller {
	/** Which row is missing. */
	readonly row: string;
	readonly rest: unknown;
}

function* withoutOne(table: unknown, name: string): Iterable<Smaller> {
	if (Array.isArray(table))
		for (const [i, row] of table.entries()) yield {row: `${name}${i}: ${shown(row)}`, rest: table.toSpliced(i, 1)};
	else if (table instanceof Set)
		for (const row of table) yield {row: `${name}${row}`, rest: new Set([...table].filter(other => other !== row))};
	else if (table instanceof Map)
		for (const key of table.keys())
			yield {row: `${name}${key}`, rest: new Map([...table].filter(([other]) => other !== key))};
	else
		for (const [key, value] of Object.entries(table as object)) {
			const {[key]: _, ...others} = table as Readonly<Record<string, unknown>>;
			if (!isTable(value)) yield {row: `${name}${key}`, rest: others};
			else
				for (const {row, rest} of withoutOne(value, `${name}${key}, `))
					yield {row, rest: {...(table as object), [key]: rest}};
		}
}

const isTable = (value: unknown): boolean =>
	value instanceof Set ||
	value instanceof Map ||
	Array.isArray(value) ||
	(typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

/** A value as text, so that two can be told apart. */
const shown = (value: unknown): string =>
	JSON.stringify(value, (_key, part: unknown) => {
		if (part instanceof Map || part instanceof Set) return [...part];
		if (part instanceof RegExp) return part.source;
		return part !== null && typeof part === 'object' && 'source' in part && !Object.hasOwn(part, 'source')
			? part.source
			: part;
	}) ?? 'undefined';
