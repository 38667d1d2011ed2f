import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {edits, emptyPrompt, insert, type Prompt, promptText, replaced, write} from '../../src/reader/prompt.ts';

/** A line with `|` where the cursor is. */
function at(line: string): Prompt {
	const [before = '', after = ''] = line.split('|');
	return {before, after, revision: 0};
}

const drawn = ({before, after}: Prompt): string => `${before}|${after}`;

const edit = (prompt: Prompt, name: keyof typeof edits): Prompt => edits[name](prompt);

describe('edit', () => {
	test.each([
		['deleteBefore', '芯片|', '芯|'],
		['deleteBefore', '|芯片', '|芯片'],
		['deleteBefore', 'ab|c', 'a|c'],
		['deleteAfter', '芯|片', '芯|'],
		['deleteAfter', '芯片|', '芯片|'],
		['deleteAfter', '|芯片', '|片'],
		['deleteToStart', '芯片 人才|x', '|x'],
		['deleteToEnd', '芯片| 人才', '芯片|'],
		['deleteWord', '芯片 人才|', '芯片 |'],
		['deleteWord', '芯片 人才  |x', '芯片 |x'],
		['deleteWord', '   |', '|'],
		['deleteWord', '|芯片', '|芯片'],
		['goToStart', '芯片|人才', '|芯片人才'],
		['goToStart', '芯片|人才', '|芯片人才'],
		['goToEnd', '芯片|人才', '芯片人才|'],
		['goToEnd', '芯片|人才', '芯片人才|'],
		['goLeft', '芯片|人才', '芯|片人才'],
		['goLeft', '|芯', '|芯'],
		['goRight', '芯片|人才', '芯片人|才'],
		['goRight', '芯|', '芯|'],
		['goLeft', '芯片|', '芯|片'],
		['goRight', '|芯片', '芯|片'],
	] as const)('%s makes of %s %s', (name, before, after) => {
		expect(drawn(edit(at(before), name))).toBe(after);
	});

	test.each([
		['a character outside the BMP', '𠮷'],
		['an emoji', '😀'],
		['a joined emoji', '👩‍🔧'],
		['a flag', '🇹🇼'],
		['an emoji with a skin tone', '👍🏽'],
		['a keycap', '1️⃣'],
		['a letter with its mark', 'e\u0301'],
		['a syllable of Hangul letters', '\u1112\u1161\u11AB'],
	])('%s goes whole, forwards and backwards, and is stepped over whole', (_name, one) => {
		expect(drawn(edit(at(`x${one}|y`), 'deleteBefore'))).toBe('x|y');
		expect(drawn(edit(at(`x|${one}y`), 'deleteAfter'))).toBe('x|y');
		expect(drawn(edit(at(`x${one}|y`), 'goLeft'))).toBe(`x|${one}y`);
		expect(drawn(edit(at(`x|${one}y`), 'goRight'))).toBe(`x${one}|y`);
	});
});

describe('what is put in', () => {
	test.each([
		['芯片', '芯片|'],
		['芯片\n', '芯片 |'],
		['芯\r\n片', '芯 片|'],
		['a\tb', 'a b|'],
		['新\u001B[31m能\u001B[0m源', '新能源|'],
		['\u001B]52;c;AAAA\u0007稀土', '稀土|'],
		['abc\u0000\u0007', 'abc|'],
		['', '|'],
	])('%j pasted', (text, line) => {
		expect(drawn(insert(emptyPrompt, text))).toBe(line);
	});

	test('in the middle goes where the cursor is', () => {
		expect(drawn(insert(at('芯|才'), '片人'))).toBe('芯片人|才');
	});

	test.each([
		['芯 ', '芯 |'],
		['芯  ', '芯 |'],
		['芯　', '芯 |'],
		[' ', '|'],
		['a  b', 'a b|'],
	])('a blank that is typed stays, as long as it parts words: %j', (line, seen) => {
		expect(drawn(write(emptyPrompt, line))).toBe(seen);
	});

	test('typing at the cursor is no new start for the drawn input; anything else is', () => {
		const typed = write(at('芯|才'), '芯片');
		expect([drawn(typed), typed.revision]).toEqual(['芯片|才', 0]);
		expect(write(emptyPrompt, '芯\u0007').revision).toBe(1);
		expect(insert(emptyPrompt, '芯').revision).toBe(1);
		expect(edit(at('芯|'), 'deleteBefore').revision).toBe(1);
		expect(replaced(at('芯|'), '片').revision).toBe(1);
	});
});

describe('whatever is done to a line', () => {
	const piece = fc.oneof(
		fc.string({unit: 'binary-ascii', maxLength: 6}),
		fc.string({unit: 'grapheme', maxLength: 6}),
		fc.constantFrom(
			'芯片',
			'\u001B[A',
			'\u001B]0;x',
			'\u202E',
			'\u0000',
			'👩‍🔧',
			'\uD842',
			'e\u0301',
			'\r\n',
			'\u2028',
		),
	);
	const step = fc.oneof(
		piece.map(text => (prompt: Prompt) => insert(prompt, text)),
		piece.map(text => (prompt: Prompt) => write(prompt, prompt.before + text)),
		fc.constantFrom(...Object.values(edits)),
	);

	test('it holds nothing that could act on a terminal, and no half character', () => {
		fc.assert(
			fc.property(fc.array(step, {maxLength: 30}), steps => {
				const line = promptText(steps.reduce((prompt, next) => next(prompt), emptyPrompt));
				expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/);
				expect(line.isWellFormed()).toBe(true);
			}),
			{numRuns: 500},
		);
	});

	test('the keys of the cursor change no text', () => {
		const moves = fc.array(fc.constantFrom('goLeft', 'goRight', 'goToStart', 'goToEnd' as const));
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), moves, (text, keys) => {
				const start = insert(emptyPrompt, text);
				const end = keys.reduce(edit, start);
				expect(promptText(end)).toBe(promptText(start));
			}),
		);
	});
});
