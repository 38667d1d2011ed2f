import {expect, test} from 'vitest';
import {plainText} from '../../../src/parse/formats/plain-text.ts';

test.each([
	[
		'a\nb',
		[
			['break', 'a', 0],
			['line', 'b', 2],
		],
	],
	[
		'a\n\n  b \nc',
		[
			['break', 'a', 0],
			['break', 'b', 5],
			['line', 'c', 8],
		],
	],
	[' \n', []],
	['', []],
])('%j', (text, lines) => {
	expect(plainText.read(text).lines.map(line => [line.joint, line.text, line.start])).toEqual(lines);
});
