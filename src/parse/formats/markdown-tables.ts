import {cutLine, type Line, sourceOffset} from '../manuscript.ts';
import {talkIn} from './table-talk.ts';

/** What parts the head of a table from its rows: `|---|:--:|`. */
const rule = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$/u;

/** Whether a table as GitHub writes it is in the beginning of a text. */
export const hasTable = (text: string): boolean =>
	/^[^\n|]*\|[^\n]*\n\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/mu.test(text.slice(0, 20_000));

/** A cell of a table, and its number. */
interface BarredCell extends Line {
	readonly cell: number;
}

/**
 * The lines with those tables taken apart that are transcripts, each cell a line; null where no table is one.
 * @param text the whole file
 */
export function withTableTalk(lines: readonly Line[], text: string): readonly Line[] | null {
	const made: Line[] = [];
	let taken = 0;
	let seen = 0;
	lines.forEach((line, n) => {
		if (n < 1 || n < seen || !rule.test(line.text) || !lines[n - 1]?.text.includes('|')) return;
		const rows = [...lines.slice(n - 1, n)];
		for (seen = n + 1; isRow(lines[seen]); seen++) rows.push(...lines.slice(seen, seen + 1));
		const talk = talkIn(rows.map(row => cellsIn(row, text)));
		if (!talk) return;
		const head = talk.findIndex(({start}) => start > line.start);
		const marks: Line = {...line, joint: 'break', form: 'furniture', why: 'mark-up'};
		made.push(...lines.slice(taken, n - 1), ...[...talk.slice(0, head), marks, ...talk.slice(head)].map(withoutCell));
		taken = seen;
	});
	return taken === 0 ? null : [...made, ...lines.slice(taken)];
}

const isRow = (line: Line | undefined): boolean =>
	line !== undefined && line.joint !== 'break' && line.text.includes('|');

const withoutCell = ({cell: _, ...line}: Line & {readonly cell?: number}): Line => line;

/** The cells of a row that hold something; a bar behind a backslash parts none. */
function cellsIn(line: Line, text: string): readonly BarredCell[] {
	const bars = [...line.text.matchAll(/\|/gu)].map(({index}) => index);
	const parting = bars.filter(at => text[sourceOffset(line, at) - 1] !== '\\');
	const edges = [...(parting[0] === 0 ? [] : [-1]), ...parting, line.text.length];
	return edges.slice(1).flatMap((to, i) => {
		const from = (edges[i] ?? 0) + 1;
		const printed = line.text.slice(from, to);
		const words = printed.trim();
		const first = from + printed.indexOf(words);
		return words === '' ? [] : {...cutLine(line, first, first + words.length, 'break'), cell: i + 1};
	});
}
