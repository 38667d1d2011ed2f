import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Size} from '../../src/reader/layout.ts';
import type {State} from '../../src/reader/state.ts';
import {viewOf} from '../../src/reader/view.ts';
import {narrowRuler, type Ruler, wideRuler} from '../../src/text/cells.ts';
import {at, eraseScreen, hideCursor, showCursor} from '../../src/ui/control.ts';
import {type Frame, frameOf} from '../../src/ui/frame.ts';
import {Painter} from '../../src/ui/painter.ts';
import {createTheme} from '../../src/ui/theme.ts';
import {moves} from '../reader/moves.ts';
import {open, press} from '../reader/session.ts';
import {emulator, seenAfter} from './emulator.ts';

const esc = '\u001B';
const red = (text: string): string => `${esc}[31m${text}${esc}[39m`;

const frame = (rows: readonly string[], columns = 20, more: Partial<Frame> = {}): Frame => ({
	size: {columns, rows: rows.length},
	ruler: narrowRuler,
	rows,
	cursor: {row: 0, column: 0, seen: false},
	...more,
});

/** A frame as anyone would draw it: every line whole, on an empty screen. */
const drawnPlainly = ({rows, cursor}: Frame): string =>
	[
		eraseScreen,
		...rows.map((line, row) => at({row, column: 0}) + line),
		at(cursor),
		cursor.seen ? showCursor : hideCursor,
	].join('');

/** What the painter writes for the last of the frames, once it has shown the others. */
function lastWritten(...frames: readonly Frame[]): string {
	const painter = new Painter();
	return frames.map(one => painter.paint(one)).at(-1)!;
}

/** The same without what begins and ends every update. */
const changes = (...frames: readonly Frame[]): string =>
	lastWritten(...frames).replace(/^\u001B\[\?2026h(.*)\u001B\[1;1H\u001B\[\?2026l$/s, '$1');

async function expectSeen(frames: readonly Frame[]): Promise<void> {
	const painter = new Painter();
	const {size} = frames.at(-1)!;
	const seen = await seenAfter(
		size,
		frames.map(one => painter.paint(one)),
	);
	expect(seen).toEqual(await seenAfter(size, [drawnPlainly(frames.at(-1)!)]));
}

const texts = [
	'稀土',
	'“芯片”',
	'—…',
	'rare earths',
	'a',
	' ',
	'      ',
	'            ',
	'│',
	'┃',
	'👩‍🔧',
	'👍🏽',
	'1️⃣',
	'e\u0301',
	'𠮷',
	'กำ',
	'क्षि',
	'中',
];
const styles = ['1', '2', '4', '7', '31', '38;5;120', '38;2;1;2;3', '48;5;9', '1;4;48;2;9;9;9'];

type Part = readonly [text: string, style: string | null];
type Parts = readonly Part[];
const part: fc.Arbitrary<Part> = fc.tuple(fc.constantFrom(...texts), fc.constantFrom(null, ...styles));
const parts = fc.array(part, {maxLength: 6});

/** Painted, and at most so wide. */
function lineOf(parts: Parts, columns: number, ruler: Ruler): string {
	let left: number = columns;
	return parts
		.map(([text, style]) => {
			const fits = ruler.take(text, left);
			left -= ruler.width(fits);
			return style === null ? fits : `${esc}[${style}m${fits}${esc}[m`;
		})
		.join('');
}

/** How one frame becomes another: a part of a row changes, and rows move. */
interface Step {
	readonly row: number;
	readonly at: number;
	readonly part: Part;
	readonly to: number;
	readonly by: number;
	readonly more: readonly Parts[];
}
const steps = (rows: number): fc.Arbitrary<readonly Step[]> => {
	const row = fc.nat({max: rows - 1});
	const more = fc.array(parts, {minLength: 3, maxLength: 3});
	return fc.array(fc.record({row, at: fc.nat({max: 6}), part, to: row, by: fc.integer({min: -3, max: 3}), more}), {
		maxLength: 8,
	});
};

function after(before: readonly Parts[], {row, at, part, to, by, more}: Step): readonly Parts[] {
	const changed = before.with(row, before[row]!.toSpliced(at, 1, part));
	const [first, end] = [Math.min(row, to), Math.max(row, to) + 1];
	const rows = changed.slice(first, end);
	const moved = by < 0 ? [...more.slice(by), ...rows] : [...rows.slice(by), ...more];
	return [...changed.slice(0, first), ...moved.slice(0, rows.length), ...changed.slice(end)];
}

describe('after any frames the screen is as if the last one had been drawn on an empty one', () => {
	test.each([
		{columns: 7, rows: 6, ruler: narrowRuler},
		{columns: 24, rows: 9, ruler: narrowRuler},
		{columns: 80, rows: 4, ruler: narrowRuler},
		// The emulator draws narrow: nothing of it stands where a ruler for wide terminals takes it to be.
		{columns: 24, rows: 9, ruler: wideRuler},
	])(
		'made of anything: $columns×$rows, ambiguous $ruler.ambiguous',
		async ({columns, rows, ruler}) => {
			const first = fc.array(parts, {minLength: rows, maxLength: rows});
			await fc.assert(
				fc.asyncProperty(first, steps(rows), async (first, steps) => {
					const all: (readonly Parts[])[] = [first];
					for (const step of steps) all.push(after(all.at(-1)!, step));
					const lines = all.map(rows => rows.map(parts => lineOf(parts, columns, ruler)));
					await expectSeen(lines.map(rows => frame(rows, columns, {ruler})));
				}),
				{numRuns: 150},
			);
		},
		60_000,
	);

	const shownBy = (state: State): Frame => {
		const view = viewOf(state);
		return frameOf(view, createTheme(view.look, 3), null);
	};

	test.each([narrowRuler, wideRuler])(
		'of the reader, ambiguous $ambiguous',
		async ruler => {
			await fc.assert(
				fc.asyncProperty(fc.array(moves, {maxLength: 10}), async keys => {
					const states = [open({ruler})];
					for (const key of keys) states.push(press(states.at(-1)!, key));
					await expectSeen(states.map(shownBy));
				}),
				{numRuns: 30},
			);
		},
		60_000,
	);
});

describe('only what differs is written', () => {
	test('nothing, where nothing does', () => {
		expect(lastWritten(frame(['a', 'b']), frame(['a', 'b']))).toBe('');
	});

	test('not the common beginning and end of a row', () => {
		expect(changes(frame(['稀土 mines │']), frame(['稀土 lines │']))).toBe(`${esc}[1;6Hl`);
	});

	test('not what is the same for long in between', () => {
		expect(changes(frame(['a 123456 b', '']), frame(['c 123456 d', '']))).toBe(`${esc}[1;1Hc${esc}[10Gd`);
		expect(changes(frame(['a 12 b', '']), frame(['c 12 d', '']))).toBe(`${esc}[1;1Hc 12 d`);
	});

	test('nor the style of a blank in which one cannot see it', () => {
		expect(changes(frame([red('a b')]), frame([red('c d')]))).toBe(`${esc}[1;1H${esc}[31mc d${esc}[m`);
	});

	test('where a row has become shorter, its rest is erased', () => {
		expect(changes(frame(['abcdef']), frame(['abc']))).toBe(`${esc}[1;4H${esc}[K`);
	});

	test('long blanks are erased', () => {
		expect(changes(frame([`a${'b'.repeat(12)}c`]), frame([`a${' '.repeat(12)}c`]))).toBe(`${esc}[1;2H${esc}[12X`);
	});

	test('only the cursor, where that alone has moved', () => {
		const cursor = {row: 1, column: 3, seen: true};
		expect(lastWritten(frame(['a', 'b']), frame(['a', 'b'], 20, {cursor}))).toBe(
			`${esc}[?2026h${esc}[2;4H${esc}[?25h${esc}[?2026l`,
		);
	});
});

describe('where it is not sure how wide a character is', () => {
	test.each(['👩‍🔧', '👍🏽', '1️⃣', 'e\u0301', 'กำ', '𠮷'])('after %s the row is written whole', text => {
		const written = changes(frame([`so ${text} on 1`]), frame([`so ${text} on 2`]));
		expect(written).toMatch(/^\u001B\[1;[34]H\u001B\[K/);
		expect(written.endsWith(`${text} on 2`)).toBe(true);
	});

	test('before it, only what differs is', () => {
		expect(changes(frame(['1 is 👍🏽']), frame(['2 is 👍🏽']))).toBe(`${esc}[1;1H2`);
	});

	test('all ambiguous ones are, in terminals that draw them wide', () => {
		const [before, after] = [frame(['甲“乙”1']), frame(['甲“乙”2'])];
		expect(changes(before, after)).toBe(`${esc}[1;7H2`);
		const wide = {ruler: wideRuler};
		expect(changes({...before, ...wide}, {...after, ...wide})).toBe(`${esc}[1;3H${esc}[K“乙”2`);
	});
});

describe('rows that move are moved by the terminal', () => {
	const text = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

	test('up', () => {
		const [before, after] = [
			['head', ...text.slice(0, 5), 'foot'],
			['head', ...text.slice(1, 6), 'foot'],
		];
		expect(changes(frame(before), frame(after))).toBe(`${esc}[2;6r${esc}[2H${esc}[1M${esc}[r${esc}[6;1Hsix`);
	});

	test('down', () => {
		const [before, after] = [
			['head', ...text.slice(2, 7), 'foot'],
			['head', ...text.slice(0, 5), 'foot'],
		];
		expect(changes(frame(before), frame(after))).toBe(
			`${esc}[2;6r${esc}[2H${esc}[2L${esc}[r${esc}[2;1Hone${esc}[3;1Htwo`,
		);
	});

	test('not where more of them stand as they stood', () => {
		const before = ['a', 'b', 'c', 'd', 'x', 'y'];
		expect(changes(frame(before), frame(['a', 'b', 'c', 'd', 'y', 'x']))).not.toContain('r');
	});
});

describe('all is drawn anew', () => {
	const anew = /^\u001B\[\?2026h\u001B\[\?25l.*\u001B\[H\u001B\[J.*a.*b/s;
	const rows = ['a', 'b'];

	test.each([
		['a colour', `${esc}[31;44m`],
		['wrapping', `${esc}[?7h`],
	])('where another program has left %s', async (_name, left) => {
		// It draws all twice as wide.
		const terminal = await emulator({columns: 8, rows: 3}, () => 2);
		const painted = new Painter().paint(frame(['abcdefgh', '', 'i'], 8));
		await terminal.write(painted);
		const seen = terminal.seen();
		await terminal.write(left + painted);
		expect(terminal.seen()).toEqual(seen);
		terminal.dispose();
	});

	test('on a screen that it does not know', () => {
		expect(lastWritten(frame(rows))).toMatch(anew);
	});

	test('once it has to forget', () => {
		const painter = new Painter();
		painter.paint(frame(rows));
		painter.forget();
		expect(painter.paint(frame(rows))).toMatch(anew);
	});

	test('at another size, and by another ruler', () => {
		expect(lastWritten(frame(rows), frame(rows, 30))).toMatch(anew);
		expect(lastWritten(frame(rows), frame(rows, 20, {ruler: wideRuler}))).toMatch(anew);
	});
});

describe('a frame that does not fit', () => {
	const seen = async (size: Size, more: Partial<Frame>): Promise<string> => {
		const {rows} = await seenAfter(size, [
			new Painter().paint(frame(['title', '稀土稀土', 'typed'], 20, {size, ...more})),
		]);
		return rows.join('/');
	};

	test('is cut at the right, between characters', async () => {
		expect(await seen({columns: 3, rows: 3}, {})).toBe('tit/稀 /typ');
	});

	test('shows the row that the cursor is in', async () => {
		expect(await seen({columns: 5, rows: 1}, {})).toBe('title');
		expect(await seen({columns: 5, rows: 1}, {cursor: {row: 2, column: 0, seen: true}})).toBe('typed');
		expect(await seen({columns: 5, rows: 4}, {})).toBe('title/稀土 /typed/     ');
	});
});

test('a frame is text and styles: nothing else that a terminal acts upon goes through', () => {
	const hostile = `a${esc}]0;title\u0007b${esc}[2Jc${esc}[?1049l\u009Bd\u0007\r\n${esc}Pe${esc}\\`;
	const written = changes(frame([hostile])).replace(`${hideCursor}${eraseScreen}`, '');
	expect(written).toBe(`${esc}[1;1Ha]0;titlebcdPe\\`);
});
