import xterm from '@xterm/headless';
import type {Size} from '../../src/reader/layout.ts';

/** What one sees of a terminal that was sent something, on a screen where long lines do not wrap: a text for each cell, with its colours and lines. */
export async function seenAfter({columns, rows}: Size, sent: readonly string[]): Promise<Seen> {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
	let cursorSeen = true;
	for (const final of ['h', 'l'])
		terminal.parser.registerCsiHandler({prefix: '?', final}, ([mode]) => {
			if (mode === 25) cursorSeen = final === 'h';
			return false;
		});
	await new Promise<void>(resolve => terminal.write(`\u001B[?7l${sent.join('')}`, resolve));
	const {active} = terminal.buffer;
	const cells = Array.from({length: rows}, (_, y) =>
		Array.from({length: columns}, (_, x) => cellSeen(active.getLine(y)!.getCell(x)!)),
	);
	const rowTexts = Array.from({length: rows}, (_, y) => active.getLine(y)!.translateToString());
	const cursor = {row: active.cursorY, column: active.cursorX, seen: cursorSeen};
	terminal.dispose();
	return {rows: rowTexts, cells, cursor};
}

export interface Seen {
	readonly rows: readonly string[];
	/** Row by row. */
	readonly cells: readonly (readonly string[])[];
	readonly cursor: {readonly row: number; readonly column: number; readonly seen: boolean};
}

type Cell = NonNullable<ReturnType<NonNullable<ReturnType<xterm.Terminal['buffer']['active']['getLine']>>['getCell']>>;

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
