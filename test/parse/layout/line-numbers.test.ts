import {expect, test} from 'vitest';
import {plainText} from '../../../src/parse/formats/plain-text.ts';
import {withoutLineNumbers} from '../../../src/parse/layout/line-numbers.ts';

const read = (text: string) => withoutLineNumbers(plainText.read(text).lines).map(line => `${line.form} ${line.text}`);

test('a column of numbers that count up is none of the text', () => {
	const text = Array.from({length: 10}, (_, i) => ` ${i + 1}  ${i === 4 ? '' : `Words of line ${i}.`}`).join('\n');
	expect(read(text).slice(3, 6)).toEqual(['plain Words of line 3.', 'furniture 5', 'plain Words of line 5.']);
});

test('a few lines have numbers where all do and a sentence goes on over one; points have others', () => {
	const words = ['The board met on', 'the last Friday.', 'Nobody spoke.', 'It was cold.'];
	const numbered = (texts: readonly string[]) => texts.map((text, i) => ` ${i + 1}  ${text}`).join('\n');
	expect(read(numbered(words))[1]).toBe('plain the last Friday.');
	expect(read(numbered(words.with(1, 'A Friday.')))[1]).toBe('plain 2  A Friday.');
});

test('numbers that do not count up are', () => {
	const text = Array.from({length: 10}, (_, i) => `${(i * 7) % 10} ships came in.`).join('\n');
	expect(read(text)[3]).toBe('plain 1 ships came in.');
});
