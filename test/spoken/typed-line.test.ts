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
				const sent = typed.map((line, i) => echoOf(typed[i - 1] ?? null, line, narrowRuler)).join('');
				const last = typed.at(-1)!;
				expect(onLine(sent)).toEqual({
					cells: `Find: ${last.before}${last.after}`.trimEnd(),
					at: narrowRuler.width(`Find: ${last.before}`),
				});
			}),
		);
	});

	const typed = (before: string): SpokenLine => ({asked: 'Find:', before, after: ''});

	test('sends what is typed, and nothing else', () => {
		expect(echoOf(typed('稀'), typed('稀土'), narrowRuler)).toBe('土');
		expect(echoOf(typed('稀土'), typed('稀'), narrowRuler)).toBe('\b\b  \b\b');
	});

	test('is a new one where another thing is asked', () => {
		expect(echoOf(typed('x'), {asked: 'In answers:', before: 'x', after: ''}, narrowRuler)).toBe('\nIn answers: x');
	});
});
