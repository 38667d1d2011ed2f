import {parse, TomlError} from 'smol-toml';

/** A value of a file of TOML, with the names that lead to it and the line on which it begins, counted from 1. */
export interface TomlEntry {
	readonly path: readonly string[];
	readonly value: unknown;
	readonly line: number;
}

/** A line that is no TOML: `value` where what stands behind `=` is wrong, `line` where all of it is. */
interface TomlFault {
	readonly line: number;
	readonly wrong: 'value' | 'line';
}

export interface ReadToml {
	/** In the order of the file; a name may come twice. */
	readonly entries: readonly TomlEntry[];
	readonly faults: readonly TomlFault[];
}

/**
 * The values of a file, statement by statement: the parser itself tells no lines but that of its first fault, and reads nothing
 * after it. Never throws; linear in the text, as a statement has at most so many lines.
 */
export function readToml(text: string): ReadToml {
	const lines = text.split(/\r?\n/u);
	const entries: TomlEntry[] = [];
	const faults: TomlFault[] = [];
	let table: readonly string[] = [];
	for (let at = 0; at < lines.length; ) {
		const statement = statementAt(lines, at);
		const line = at + 1;
		if ('wrong' in statement) faults.push({line: statement.line, wrong: statement.wrong});
		else if (/^\s*\[/u.test(lines[at]!)) {
			table = headOf(statement.values);
			// A list of tables holds nothing that is known here, whatever it is called.
			if (/^\s*\[\[/u.test(lines[at]!)) entries.push({path: table, value: [], line});
		} else entries.push(...leaves(statement.values, table, line));
		at = statement.end;
	}
	return {entries, faults};
}

type TomlTable = Readonly<Record<string, unknown>>;

/** What begins on a line, and the index of the line behind it. */
type Statement = {readonly end: number} & ({readonly values: TomlTable} | TomlFault);

function statementAt(lines: readonly string[], at: number): Statement {
	for (let end = at + 1; ; end++) {
		try {
			return {end, values: parse(lines.slice(at, end).join('\n'))};
		} catch (error) {
			if (!(error instanceof TomlError)) throw error;
			const isOpen =
				/: unfinished (?:array|table|string)/u.test(error.message) ||
				(error.line === end - at && error.column > lines[end - 1]!.trimEnd().length);
			if (isOpen && end < Math.min(lines.length, at + longest)) continue;
			// What is never ended is wrong where it begins.
			const line = isOpen ? at + 1 : at + error.line;
			const isValue = error.line > 1 || (lines[at]!.includes('=') && error.column > lines[at]!.indexOf('=') + 1);
			return {end: nextStatement(lines, at + 1), line, wrong: isValue ? 'value' : 'line'};
		}
	}
}

/** Lines of a statement. */
const longest = 100;

/** The rest of a list that is broken is no fault of its own. */
function nextStatement(lines: readonly string[], from: number): number {
	let at = from;
	while (at < lines.length && !/^\s*(?:\[|(?:[\w.-]+|"[^"]*"|'[^']*')\s*=)/u.test(lines[at]!)) at++;
	return at;
}

/** `a`, `b` of `[a.b]`. */
function headOf(values: TomlTable): readonly string[] {
	const [[name, inner] = []] = Object.entries(values);
	return name === undefined ? [] : [name, ...(isTable(inner) ? headOf(inner) : [])];
}

const leaves = (values: TomlTable, path: readonly string[], line: number): readonly TomlEntry[] =>
	Object.entries(values).flatMap(([name, value]) =>
		isTable(value) ? leaves(value, [...path, name], line) : [{path: [...path, name], value, line}],
	);

const isTable = (value: unknown): value is TomlTable =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
