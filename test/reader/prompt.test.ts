import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {edit, emptyPrompt, insert, type Prompt, promptText, replaced, write} from '../../src/reader/prompt.ts';

/** A line with `|` where the cursor is. */
function at(line: string): Prompt {
	const [before = '', after = ''] = line.split('|');
	return {before, after, revision: 0};
}

const drawn = ({before, after}: Prompt): string => `${before}|${after}`;

const editing = [
	'backspace',
	'delete',
	'left',
	'right',
	'home',
	'end',
	'ctrl-a',
	'ctrl-b',
	'ctrl-d',
	'ctrl-e',
	'ctrl-f',
	'ctrl-h',
	'ctrl-k',
	'ctrl-u',
	'ctrl-w',
] as const;

describe('edit', () => {
	test.each([
		['backspace', '芯片|', '芯|'],
		['backspace', '|芯片', '|芯片'],
		['ctrl-h', 'ab|c', 'a|c'],
		['delete', '芯|片', '芯|'],
		['delete', '芯片|', '芯片|'],
		['ctrl-d', '|芯片', '|片'],
		['ctrl-u', '芯片 人才|x', '|x'],
		['ctrl-k', '芯片| 人才', '芯片|'],
		['ctrl-w', '芯片 人才|', '芯片 |'],
		['ctrl-w', '芯片 人才  |x', '芯片 |x'],
		['ctrl-w', '   |', '|'],
		['ctrl-w', '|芯片', '|芯片'],
		['ctrl-a', '芯片|人才', '|芯片人才'],
		['home', '芯片|人才', '|芯片人才'],
		['ctrl-e', '芯片|人才', '芯片人才|'],
		['end', '芯片|人才', '芯片人才|'],
		['left', '芯片|人才', '芯|片人才'],
		['left', '|芯', '|芯'],
		['right', '芯片|人才', '芯片人|才'],
		['right', '芯|', '芯|'],
		['ctrl-b', '芯片|', '芯|片'],
		['ctrl-f', '|芯片', '芯|片'],
	])('%s makes of %s %s', (key, before, after) => {
		expect(drawn(edit(at(before), key)!)).toBe(after);
	});

	test.each(['j', 'enter', 'esc', 'tab', 'up', 'ctrl-r', 'f1', '芯', ''])('%s edits nothing', key => {
		expect(edit(at('芯|片'), key)).toBeUndefined();
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
		expect(drawn(edit(at(`x${one}|y`), 'backspace')!)).toBe('x|y');
		expect(drawn(edit(at(`x|${one}y`), 'delete')!)).toBe('x|y');
		expect(drawn(edit(at(`x${one}|y`), 'left')!)).toBe(`x|${one}y`);
		expect(drawn(edit(at(`x|${one}y`), 'right')!)).toBe(`x${one}|y`);
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
		expect(edit(at('芯|'), 'backspace')!.revision).toBe(1);
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
		fc.constantFrom(...editing).map(key => (prompt: Prompt) => edit(prompt, key)!),
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
		const moves = fc.array(fc.constantFrom('left', 'right', 'home', 'end', 'ctrl-a', 'ctrl-e', 'ctrl-b', 'ctrl-f'));
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), moves, (text, keys) => {
				const start = insert(emptyPrompt, text);
				const end = keys.reduce((prompt, key) => edit(prompt, key)!, start);
				expect(promptText(end)).toBe(promptText(start));
			}),
		);
	});
});
