import {expect, test} from 'vitest';
import {markdown} from '../../../src/parse/formats/markdown.ts';
import {withinLimits} from '../../../src/parse/formats/markdown-limits.ts';

const signs = (text: string) => text.match(/[[\]()*_<]/gu)?.length ?? 0;

test.each([
	['a label and a link', '**MS. TARN:** see [the report](https://x.example/a_b) and *that*\n\n> 問（答）'],
	['many signs in words of their own', '**a** '.repeat(1900)],
	['many signs in paragraphs of their own', `${'**a** '.repeat(1900)}\n\n`.repeat(3)],
	['line ends', `${'**'.repeat(200)}\n`.repeat(20)],
])('%s is parsed as it stands', (_, text) => expect(withinLimits(text)).toBe(text));

test.each([
	['a word', '[a]('.repeat(5000), 500],
	['a paragraph', 'a** '.repeat(20_000), 8000],
	['lines without a blank one', '- [a] *\n'.repeat(10_000), 8000],
])('%s has no more signs than people write', (_, text, most) => {
	const within = withinLimits(text);
	expect([within.length, signs(within)]).toEqual([text.length, most]);
});

test('blanks without an end are letters', () =>
	expect(withinLimits(`a${' '.repeat(9000)}b\n\n    c`)).toBe(`a${'x'.repeat(9000)}b\n\n    c`));

test('what stands after too many signs is read, and these stand as they came', () => {
	const brackets = '[a]('.repeat(40_000);
	const lines = markdown.read(`**MODERATOR:** Hi.\n\n${brackets}\n\n**Q:** [Why](x)?`).lines;
	expect(lines.map(line => line.text)).toEqual(['MODERATOR: Hi.', expect.stringContaining('[a]([a]('), 'Q: Why?']);
});
