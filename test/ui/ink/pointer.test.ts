import {expect, test} from 'vitest';
import {Pointer} from '../../../src/ui/ink/pointer.ts';

test.each([
	['\u001B[<0;120;36M\u001B[<0;120;36m', [null, {does: 'click', at: {row: 35, column: 119}}]],
	['\u001B[<0;0;0M\u001B[<0;1;1m', [null, {does: 'click', at: {row: 0, column: 0}}]],
	['\u001B[<0;5;3M\u001B[<0;9;3m', [null, {does: 'drag', at: {row: 2, column: 8}}]],
	['\u001B[<0;5;3M\u001B[<0;5;4m', [null, {does: 'drag', at: {row: 3, column: 4}}]],
	['\u001B[<64;5;3M', [{does: 'wheel-up', at: {row: 2, column: 4}}]],
	['\u001B[<65;5;3M', [{does: 'wheel-down', at: {row: 2, column: 4}}]],
	['\u001B[<0;5;3m', [null]],
	['\u001B[<4;5;3M\u001B[<4;5;3m', [null, null]],
	['\u001B[<2;5;3M\u001B[<2;5;3m', [null, null]],
	['\u001B[<35;5;3M', [null]],
	['\u001B[A', [undefined]],
	['j', [undefined]],
])('%j', (sent, events) => {
	const pointer = new Pointer();
	expect(sent.split(/(?=\u001B)/).map(one => pointer.take(one))).toEqual(events);
});
