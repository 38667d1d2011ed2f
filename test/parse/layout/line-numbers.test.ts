import {expect, test} from 'vitest';
import {plainText} from '../../../src/parse/formats/plain-text.ts';
import {withoutLineNumbers} from '../../../src/parse/layout/line-numbers.ts';

const read = (text: string) => withoutLineNumbers(plainText.read(text).lines).map(line => `${line.form} ${line.text}`);

test('a column of numbers that count up is none of the text', () => {
	const text = Array.from({length: 10}, (_, i) => ` ${i + 1}  ${i === 4 ? '' : `Words of line ${i}.`}`).join('\n');
	expect(read(text).slice(3, 6)).toEqual(['plain Words of line 3.', 'furniture 5', 'plain Words of line 5.']);
});

test('numbers that do not count up are', () => {
	const text = Array.from({length: 10}, (_, i) => `${(i * 7) % 10} ships came in.`).join('\n');
	expect(read(text)[3]).toBe('plain 1 ships came in.');
});
