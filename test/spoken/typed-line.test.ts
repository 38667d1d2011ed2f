import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {echoOf, type SpokenLine} from '../../src/spoken/typed-line.ts';
import {graphemes, narrowRuler} from '../../src/text/cells.ts';

/** What stands on a line after some text, in cells, and where the cursor is; the second cell of a wide character is empty. */
function onLine(texts: string): {readonly cells: string; readonly at: number} {
	const cells: string[] = [];
	let at = 0;
	for (const sign of graphemes(texts)) {
		if (sign === '\b') at = Math.max(0, at - 1);
		else {
			const width = narrowRuler.width(sign);
			cells[at] = sign;
			for (let n = 1; n < width; n++) cells[at + n] = '';
			at += width;
		}
	}
	return {
		cells: Array.from(cells, cell => cell ?? ' ')
			.join('')
			.trimEnd(),
		at,
	};
}

const words = fc.string({unit: fc.constantFrom('a', 'b', '稀', '土'), maxLength: 8});
const lines = fc.record({asked: fc.constant('Find:'), before: words, after: words});

describe('a line that is typed', () => {
	test('stands there after any change, with the cursor where it is', () => {
		fc.assert(
			fc.property(fc.array(lines, {minLength: 1, maxLength: 6}), typed => {
				const sent = typed.map((line, i) => echoOf(typed[i - 1] ?? null, line, narrowRuler, 80)).join('');
				const last = typed.at(-1)!;
				expect(onLine(sent)).toEqual({
					cells: `Find: ${last.before}${last.after}`.trimEnd(),
					at: narrowRuler.width(`Find: ${last.before}`),
				});
			}),
		);
	});

	test('never leaves a row, nor fills it: the last row is what stands before the cursor there', () => {
		fc.assert(
			fc.property(fc.array(lines, {minLength: 1, maxLength: 6}), fc.integer({min: 9, max: 20}), (typed, cells) => {
				const sent = typed.map((line, i) => echoOf(typed[i - 1] ?? null, line, narrowRuler, cells)).join('');
				const {before} = typed.at(-1)!;
				for (const row of sent.split('\n')) expect(narrowRuler.width(onLine(row).cells)).toBeLessThan(cells);
				const {cells: shown, at} = onLine(sent.split('\n').at(-1)!);
				expect(`Find: ${before}`).toContain(narrowRuler.take(shown, at));
				expect(`Find: ${before}`.endsWith(narrowRuler.take(shown.padEnd(at), at))).toBe(true);
			}),
		);
	});

	const typed = (before: string): SpokenLine => ({asked: 'Find:', before, after: ''});

	test('sends what is typed, and nothing else', () => {
		expect(echoOf(typed('稀'), typed('稀土'), narrowRuler, 80)).toBe('土');
		expect(echoOf(typed('稀土'), typed('稀'), narrowRuler, 80)).toBe('\b\b  \b\b');
	});

	test('goes on below where a row is full, and is told again from there where it changes further up', () => {
		expect(echoOf(typed('abcd'), typed('abcde'), narrowRuler, 11)).toBe('\ne');
		expect(echoOf(null, typed('abcdefghijklmnop'), narrowRuler, 11)).toBe('Find: abcd\nefghijklmn\nop');
		expect(echoOf(typed('abcdef'), typed('abcde'), narrowRuler, 11)).toBe('\b \b');
		expect(echoOf(typed('abcde'), typed('abcd'), narrowRuler, 11)).toBe('\nabcd');
		expect(echoOf(typed('abcdef'), {...typed('ab'), after: 'cdef'}, narrowRuler, 11)).toBe('\nabcd\b\b');
	});

	test('is a new one where another thing is asked', () => {
		expect(echoOf(typed('x'), {asked: 'In answers:', before: 'x', after: ''}, narrowRuler, 80)).toBe('\nIn answers: x');
	});
});
