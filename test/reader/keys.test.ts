import {describe, expect, test} from 'vitest';
import {commands} from '../../src/reader/commands/commands.ts';
import {keyCap, plainKey} from '../../src/reader/keys.ts';

describe('plainKey', () => {
	test.each([
		['j', 'j'],
		['ｊ', 'j'],
		['Ｊ', 'J'],
		['１', '1'],
		['／', '/'],
		['、', '/'],
		['？', '?'],
		['！', '!'],
		['　', ' '],
		['「', '{'],
		['【', '['],
		['。', '.'],
		['￥', '$'],
		['芯', '芯'],
		['𠮷', '𠮷'],
		['pagedown', 'pagedown'],
		['ctrl-u', 'ctrl-u'],
		['', ''],
	])('%s is %s', (key, plain) => {
		expect(plainKey(key)).toBe(plain);
	});
});

describe('keyCap', () => {
	test.each([
		['j', 'j'],
		['G', 'G'],
		[' ', 'Space'],
		['ctrl-n', 'Ctrl-N'],
		['ctrl-right', 'Ctrl-→'],
		['f12', 'F12'],
		['shift-tab', 'Shift-Tab'],
		['pagedown', 'PgDn'],
		['esc', 'Esc'],
	])('%s is written %s', (key, cap) => {
		expect(keyCap(key)).toBe(cap);
	});

	test('no two keys of the reader are written alike', () => {
		const keys = [...new Set(commands.flatMap(({keys}) => keys))];
		const caps = keys.map(keyCap);
		expect(caps.filter((cap, i) => caps.indexOf(cap) !== i)).toEqual([]);
	});
});
