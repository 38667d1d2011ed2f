import {expect, test} from 'vitest';
import {linesOf} from '../../src/text/lines.ts';

const cut = (text: string, from?: number, to?: number) =>
	Array.from(linesOf(text, from, to), ([start, end]) => text.slice(start, end));

test.each([
	['', []],
	['one', ['one']],
	['one\n', ['one']],
	['one\n\ntwo', ['one', '', 'two']],
	['\n', ['']],
])('the lines of %j', (text, lines) => {
	expect(cut(text)).toEqual(lines);
});

test('of a part of a text', () => {
	expect(cut('one\ntwo\nthree', 2, 6)).toEqual(['e', 'tw']);
	expect(cut('one', 3)).toEqual([]);
});
