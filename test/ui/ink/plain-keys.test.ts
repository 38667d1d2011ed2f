import {describe, expect, test} from 'vitest';
import {namesOf, plainKeys} from '../../../src/ui/ink/plain-keys.ts';
import {testEveryRow} from '../../rows.ts';

const sent: readonly (readonly [sent: string, ...names: string[]])[] = [
	['\r', 'enter'],
	['\t', 'tab'],
	['\u001B[Z', 'shift-tab'],
	...['A up', 'B down', 'C right', 'D left', 'H home', 'F end'].flatMap(key => {
		const [letter, name] = key.split(' ');
		return [
			[`\u001B[${letter}`, `${name}`],
			[`\u001BO${letter}`, `${name}`],
			[`\u001B[1;2${letter}`, `shift-${name}`],
			[`\u001B[1;5${letter}`, `ctrl-${name}`],
		] as const;
	}),
	...['1 home', '4 end', '5 pageup', '6 pagedown', '7 home', '8 end'].flatMap(key => {
		const [code, name] = key.split(' ');
		return [
			[`\u001B[${code}~`, `${name}`],
			[`\u001B[${code};5~`, `ctrl-${name}`],
		] as const;
	}),
	['\u0003', 'ctrl-c'],
	['\u007F', 'backspace'],
	['\u001BOP', 'f1'],
	['\u001B[27u', 'esc'],
	['稀土', '稀', '土'],
	['\u001B[99;99x'],
];

describe('keys where Ink does not tell them', () => {
	test.each(sent)('%j', (keys, ...names) => {
		expect(namesOf(keys)).toEqual(names);
	});

	testEveryRow(plainKeys, sent, ([keys], table) => namesOf(keys, table));
});
