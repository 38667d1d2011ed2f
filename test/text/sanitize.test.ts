import fs from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sanitize, sanitizeLine} from '../../src/text/sanitize.ts';

test.each([
	['colours', 'a\u001B[1;31mb\u001B[0mc', 'abc'],
	['8-bit CSI', 'a\u009B31mb', 'ab'],
	['private CSI', 'a\u001B[?1049hb', 'ab'],
	['CSI cut by the end of the line', 'a\u001B[31\nb', 'a\nb'],
	['a title', 'a\u001B]0;owned\u0007b', 'ab'],
	['a link', '\u001B]8;;https://example.org\u001B\\text\u001B]8;;\u001B\\', 'text'],
	['8-bit OSC ended by 8-bit ST', 'a\u009D52;c;Zm9v\u009Cb', 'ab'],
	['an OSC without an end', 'a\u001B]0;rest of the line\nnext', 'a0;rest of the line\nnext'],
	['an OSC without an end before another', 'a\u001B]0;x\u001B]1;y\u0007b', 'a0;xb'],
	['an OSC that ends too late', `a\u001B]0;${'x'.repeat(4095)}\u0007b`, `a0;${'x'.repeat(4095)}b`],
	['an OSC that ends in time', `a\u001B]0;${'x'.repeat(4094)}\u0007b`, 'ab'],
	['a DCS and an APC without an end', 'a\u001BPb\u001B_c', 'abc'],
	['stray C1 characters', 'a\u0090b\u0098c\u009Dd\u009Ee\u009Ff', 'abcdef'],
	['what a double decoding leaves of a quotation mark', 'He said \u009D then more.', 'He said  then more.'],
	['DCS', 'a\u001BPq#0;payload\u001B\\b', 'ab'],
	['SOS, PM, APC', '\u001BXs\u001B\\a\u001B^p\u001B\\b\u001B_a\u001B\\c', 'abc'],
	['ESC c', 'a\u001Bcb', 'ab'],
	['a character set', 'a\u001B(0b', 'ab'],
	['a lone ESC', 'a\u001B', 'a'],
	['ESC before Han', 'a\u001B工', 'a工'],
	['controls', 'a\u0000\u0007\u0008\u000E\u007F\u0080b', 'ab'],
	['tab', 'a\tb', 'a b'],
	['line ends', 'a\r\nb\rc\nd\u0085e\u2028f\u2029g\fh\vi', 'a\nb\nc\nd\ne\nf\ng\nh\ni'],
	['bidi', 'a\u202Eb\u202C\u2066c\u2069\u200E\u200F\u061Cd', 'abcd'],
	['zero width', 'a\u200Bb\u200Cc\u2060d\uFEFFe\u180Ef\u034Fg', 'abcdefg'],
	['soft hyphen', 'brief\u00ADing', 'briefing'],
	['fillers', 'a\u115F\u3164\uFFA0b', 'ab'],
	['tags', '🏴\u{E0067}\u{E0062}\u{E007F}a', '🏴a'],
	['annotations and noncharacters', 'a\uFFF9\uFFFB\uFFFE\uFDD0\u{1FFFF}b', 'ab'],
	['lone surrogates', 'a\uD800b\uDC00\uD83D\u200B\uDE00c', 'abc'],
	['joiner inside emoji', '👨‍👩‍👧 ❤️‍🔥 👍🏽‍💻', '👨‍👩‍👧 ❤️‍🔥 👍🏽‍💻'],
	['joiner elsewhere', 'a\u200Db 👩\u200D x', 'ab 👩 x'],
	['selectors', '❤\uFE0F 葛\u{E0100} \uFE0Fa\uFE0F\uFE0F', '❤\uFE0F 葛\u{E0100} a\uFE0F'],
	['piles of marks', `e\u0301\u0302\u0303\u0304\u0305\u0306g`, 'e\u0301\u0302\u0303\u0304g'],
	['marks that languages use', 'Việt กำ้ क्षि မြွှေ့ שָׁלוֹם', 'Việt กำ้ क्षि မြွှေ့ שָׁלוֹם'],
	['blanks of all kinds', 'a\u00A0b\u3000c', 'a\u00A0b\u3000c'],
])('%s', (_name, text, clean) => {
	expect(sanitize(text).text).toBe(clean);
});

test.each([
	['  two\r\n  lines\t', 'two lines'],
	['\u001B]0;x\u0007name.txt', 'name.txt'],
	['工業　報告', '工業 報告'],
])('on one line: %j', (text, clean) => {
	expect(sanitizeLine(text)).toBe(clean);
});

describe('offsets into the text as it came', () => {
	const text = '\uFEFFa\r\nb\u001B[1mc\u001B[0m\r\n\u200Bd\u001B[0m';
	const {text: clean, original} = sanitize(text);

	test('the clean text', () => expect(clean).toBe('a\nbc\nd'));
	test.each([
		[0, 0],
		[1, 2],
		[2, 4],
		[3, 9],
		[4, 14],
		[5, 17],
		[6, text.length],
		[7, text.length + 1],
		[-1, -1],
	])('%i came from %i', (offset, from) => expect(original(offset)).toBe(from));
});

test.each([
	['a\u009Db', [1]],
	['工\u001B[1m\u001B]0;x\u0007\u001B]1;\u200Bb', [5, 11]],
	['\u200B\u001B_a\n\u001BPb\u001B\\', [1, 5]],
	['a\u001B[1mb\u0007\u200B\u0085', []],
])('tells where control strings were: %j', (text, at) => {
	expect(sanitize(text).controlStrings).toEqual(at);
});

const nasty = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...'工業a1 \n\r\t\u001B\u009B\u009D\u0007\u009C[]P;m\\\u200B\u200D\uFE0F\u0301\u0302\uFFFE\u0085',
			),
			fc.constantFrom('👩', '👧', '🏽', '\uD83D', '\uDE00', '\u{E0100}', '\u{E0041}', '\u001B]', '\u001B[', '\r\n'),
			fc.string({unit: 'binary', maxLength: 3}),
		),
		{maxLength: 60},
	)
	.map(pieces => pieces.join(''));

test('whatever comes, the outcome is safe, stays as it is, and leads back', () => {
	fc.assert(
		fc.property(nasty, text => {
			const {text: clean, original} = sanitize(text);
			expect(clean).not.toMatch(/[\p{Control}--\n]|\p{Surrogate}|\p{Noncharacter_Code_Point}|[\u2028\u2029]/v);
			expect(clean).not.toMatch(/[\p{Default_Ignorable_Code_Point}--[\u200D\p{Variation_Selector}]]/v);
			expect(clean).not.toMatch(/[\p{Nonspacing_Mark}\p{Enclosing_Mark}]{5}/v);
			expect(sanitize(clean).text).toBe(clean);
			expect(sanitizeLine(text)).not.toContain('\n');
			expect([original(0), original(clean.length)]).toEqual([0, clean === '' ? 0 : text.length]);
			for (let at = 0; at < clean.length; at++) {
				expect(original(at)).toBeLessThan(original(at + 1));
				if (!/\s/.test(clean[at] ?? '')) expect(text.slice(original(at), original(at + 1))).toContain(clean[at]);
			}
		}),
		{numRuns: 3000},
	);
});

test('ordinary text comes back as it is', () => {
	const seed = fs.readFileSync(new URL('../../data/seed-scio-2021.txt', import.meta.url), 'utf8');
	expect(sanitize(seed).text).toBe(seed);
	expect(sanitize(seed).original(1234)).toBe(1234);
});

test.each([
	'\u001B]',
	'\u001B',
	'\u001B[1;',
	'\u200B',
	'\u0301',
	'\uD800',
	'abc\r\n',
	'\t',
	'\u009D\u0301',
	'\u009Dabcdefgh',
	'\u{E0100}',
])('a million of %j do not hurt', piece => {
	const {text} = sanitize(piece.repeat(1_000_000));
	expect(sanitize(text).text).toBe(text);
});

test('ten million characters after what introduces a string are no payload', () => {
	const text = 'x'.repeat(10_000_000);
	expect(sanitize(`a\u001B]0;${text}\nb`).text).toBe(`a0;${text}\nb`);
});
