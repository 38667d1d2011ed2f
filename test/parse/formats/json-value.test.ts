import {expect, test} from 'vitest';
import {jsonIn} from '../../../src/parse/formats/json-value.ts';

test.each([
	['{"a": ["b", 1, null]}', {a: ['b', 1, null]}],
	[' [1]', [1]],
	['{"a": "x\\u001b[1my"}', {a: 'xy'}],
	['{"a": "x\ty"}', {a: 'x y'}],
	['{"a": 1', null],
	['{"a": 1}\n\n{"a": 2}\n', [{a: 1}, {a: 2}]],
	['{"a": 1}\n[2]', null],
	['"a"', null],
	['1', null],
	['', null],
])('%j is %j', (text, value) => {
	expect(jsonIn(text)).toEqual(value);
});

test('what is nested too deep is left out', () => {
	expect(JSON.stringify(jsonIn('['.repeat(20) + ']'.repeat(20)))).toBe(`${'['.repeat(13)}null${']'.repeat(13)}`);
});
