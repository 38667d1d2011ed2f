import {wordingOf} from '../reader/current.ts';
import type {State} from '../reader/state.ts';
import {scopeTold} from '../reader/telling.ts';
import {promptOf} from '../reader/typing.ts';
import type {Cells, Ruler} from '../text/cells.ts';

/** A line that is typed: what is asked before it, and what stands in it, cut at the cursor. */
export interface SpokenLine {
	readonly asked: string;
	readonly before: string;
	readonly after: string;
}

/** Null where nothing is typed. */
export function spokenLine(state: State): SpokenLine | null {
	const prompt = promptOf(state);
	return prompt ? {asked: askedBefore(state), before: prompt.before, after: prompt.after} : null;
}

function askedBefore(state: State): string {
	const {mode, front} = state;
	const wording = wordingOf(state);
	const {aloud, asks} = wording;
	if (mode.kind === 'ask') return asks[mode.ask.title];
	if (mode.kind !== 'search') return aloud.listPrompt;
	const scope = scopeTold({...state, wording}, front.outline, mode.query.scope);
	return scope === null ? aloud.searchPrompt : aloud.searchPromptIn(scope);
}

const stepBack = '\b';

/** A stretch of a typed line that stands on one row of the terminal: UTF-16, into the line. */
interface TypedRow {
	readonly start: number;
	readonly end: number;
}

/**
 * What makes one line of another on the terminal, by characters, line breaks and steps back alone; the whole where another thing is asked.
 * A line that is longer than a row goes on below. Steps back never leave a row: what changes further up is told again below.
 * @param cells of a row; Infinity where nothing tells how long one is
 */
export function echoOf(old: SpokenLine | null, line: SpokenLine, ruler: Ruler, cells: Cells): string {
	const [text, rows] = [textOf(line), rowsOf(line, ruler, cells)];
	const at = rowAt(rows, line);
	const whole = rows
		.slice(0, at + 1)
		.map(row => text.slice(row.start, row.end))
		.join('\n');
	const stepsTo = (end: number): string => stepBack.repeat(ruler.width(text.slice(line.before.length, end)));
	if (!old || old.asked !== line.asked) return `${old ? '\n' : ''}${line.asked} ${whole}${stepsTo(rows[at]!.end)}`;
	const [was, before] = [textOf(old), rowsOf(old, ruler, cells)];
	const here = before[rowAt(before, old)]!;
	const row = rows[at]!;
	let same = 0;
	while (same < old.before.length && same < text.length && was[same] === text[same]) same++;
	// The row that the cursor is on, as it is to be, then those below.
	const first = rows.find(({start}) => start === here.start);
	if (!first || same < here.start || row.start < here.start)
		return `\n${text.slice(row.start, row.end)}${stepsTo(row.end)}`;
	const back = stepBack.repeat(ruler.width(old.before.slice(same)));
	const rest = text.slice(same, first.end);
	const gone = Math.max(0, ruler.width(was.slice(same, here.end)) - ruler.width(rest));
	if (first !== row) {
		const below = rows.slice(rows.indexOf(first) + 1, at + 1).map(({start, end}) => `\n${text.slice(start, end)}`);
		return `${back}${rest}${' '.repeat(gone)}${below.join('')}${stepsTo(row.end)}`;
	}
	if (was === text && line.before.length >= old.before.length) return line.before.slice(old.before.length);
	return `${back}${rest}${' '.repeat(gone)}${stepBack.repeat(gone)}${stepsTo(row.end)}`;
}

const textOf = ({before, after}: SpokenLine): string => before + after;

/** The row that the cursor is on: at the end of a full one, that one. */
const rowAt = (rows: readonly TypedRow[], {before}: SpokenLine): number =>
	Math.max(
		0,
		rows.findIndex(({end}) => before.length <= end),
	);

/** Each as long as there is room, the first behind what is asked. A terminal breaks nothing by itself: a cell is left free. */
function rowsOf(line: SpokenLine, ruler: Ruler, cells: Cells): readonly TypedRow[] {
	const text = textOf(line);
	const rows: TypedRow[] = [];
	let start = 0;
	let left = cells - 1 - ruler.width(`${line.asked} `);
	ruler.walk(text, (from, _, width) => {
		if (width > left) {
			rows.push({start, end: from});
			[start, left] = [from, cells - 1];
		}
		left -= width;
		return true;
	});
	return [...rows, {start, end: text.length}];
}
