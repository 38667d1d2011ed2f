import {isDeepStrictEqual} from 'node:util';
import xterm from '@xterm/headless';
import type {Size} from '../../src/reader/layout.ts';
import type {Cells} from '../../src/text/cells.ts';

/** A terminal that is only looked at, on a screen where long lines do not wrap. */
export interface Emulator {
	/** Comes back when it is drawn. */
	readonly write: (text: string) => Promise<void>;
	readonly resize: (size: Size) => void;
	readonly seen: () => Seen;
	readonly dispose: () => void;
}

export interface Seen {
	readonly rows: readonly string[];
	/** Row by row, a text for each cell, with its colours and lines. */
	readonly cells: readonly (readonly string[])[];
	readonly cursor: {readonly row: number; readonly column: number; readonly seen: boolean};
}

/** @param widths how many cells it gives to a code point; as xterm does, unless told */
export async function emulator({columns, rows}: Size, widths?: (code: number) => Cells): Promise<Emulator> {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
	if (widths) drawBy(terminal, widths);
	let cursorSeen = true;
	for (const final of ['h', 'l'])
		terminal.parser.registerCsiHandler({prefix: '?', final}, ([mode]) => {
			if (mode === 25) cursorSeen = final === 'h';
			return false;
		});
	const write = (text: string): Promise<void> => new Promise(resolve => terminal.write(text, resolve));
	await write('\u001B[?7l');
	return {
		write,
		resize: size => terminal.resize(size.columns, size.rows),
		seen: () => {
			const {active} = terminal.buffer;
			const lines = Array.from({length: terminal.rows}, (_, y) => active.getLine(active.baseY + y)!);
			return {
				rows: lines.map(line => line.translateToString()),
				cells: lines.map(line => Array.from({length: terminal.cols}, (_, x) => cellSeen(line.getCell(x)!))),
				cursor: {row: active.cursorY, column: active.cursorX, seen: cursorSeen},
			};
		},
		dispose: () => terminal.dispose(),
	};
}

/** What one sees of a terminal that was sent something. */
export async function seenAfter(size: Size, sent: readonly string[]): Promise<Seen> {
	const terminal = await emulator(size);
	await terminal.write(sent.join(''));
	const seen = terminal.seen();
	terminal.dispose();
	return seen;
}

type Xterm = InstanceType<typeof xterm.Terminal>;
type Cell = NonNullable<ReturnType<NonNullable<ReturnType<Xterm['buffer']['active']['getLine']>>['getCell']>>;

function drawBy(terminal: Xterm, widths: (code: number) => Cells): void {
	const wcwidth = (code: number): 0 | 1 | 2 => widths(code) as 0 | 1 | 2;
	// What takes no cell joins what stands before it; xterm keeps both in one number: bits 1 and 2, and 0.
	const charProperties = (code: number, before: number): number => {
		const cells = wcwidth(code);
		const cellsBefore = (before >> 1) & 3;
		return cells === 0 && cellsBefore > 0 ? cellsBefore * 2 + 1 : cells * 2;
	};
	terminal.unicode.register({version: 'ours', wcwidth, charProperties});
	terminal.unicode.activeVersion = 'ours';
}

/** A cell as text, to compare: of a blank, one sees the ground, and the letters' colour in lines and inverse only. */
export function cellSeen(cell: Cell): string {
	const text = cell.getChars() === '' && cell.getWidth() === 1 ? ' ' : cell.getChars();
	const ground = `${cell.getBgColorMode()}/${cell.getBgColor()}`;
	const lines = `${cell.isUnderline()}${cell.isInverse()}${cell.isStrikethrough()}`;
	const weight = `${cell.isBold()}${cell.isDim()}${cell.isItalic()}`;
	const letters = `${cell.getFgColorMode()}/${cell.getFgColor()}`;
	const isPlainBlank = text === ' ' && !/[^0]/.test(lines);
	return isPlainBlank ? ` ${ground}` : `${text} ${ground} ${lines} ${weight} ${letters}`;
}

/** How many rows are not as they should be, and what stands in the first of them; null where all are. */
export function rowsDiffering(stands: Seen['cells'], drawn: Seen['cells']): string | null {
	const rows = [...Array(Math.max(stands.length, drawn.length)).keys()].filter(
		row => !isDeepStrictEqual(stands[row], drawn[row]),
	);
	const [first] = rows;
	if (first === undefined) return null;
	const [one = [], other = []] = [stands[first], drawn[first]];
	const column = [...one.keys()].find(at => one[at] !== other[at]) ?? one.length;
	const text = (cells: readonly string[]): string =>
		cells
			.map(cell => cell.replace(/ .*$/, '') || cell.slice(0, 1))
			.join('')
			.trimEnd();
	return [
		`rows ${rows}; in row ${first}, column ${column}`,
		`  stands ${one[column]} of ${text(one)}`,
		`  drawn  ${other[column]} of ${text(other)}`,
	].join('\n');
}
