import {describe, expect, test} from 'vitest';
import {commands} from '../../src/reader/commands/commands.ts';
import {chineseKeys, keyCap, namedCaps, plainKey} from '../../src/reader/keys.ts';
import {testEveryRow} from '../rows.ts';

const plain = [
	['j', 'j'],
	['ｊ', 'j'],
	['Ｊ', 'J'],
	['１', '1'],
	['／', '/'],
	['、', '/'],
	['？', '?'],
	['！', '!'],
	['　', ' '],
	['。', '.'],
	['「', '{'],
	['」', '}'],
	['『', '{'],
	['』', '}'],
	['【', '['],
	['】', ']'],
	['《', '<'],
	['》', '>'],
	['“', '"'],
	['”', '"'],
	['‘', "'"],
	['’', "'"],
	['—', '-'],
	['·', '`'],
	['…', '^'],
	['￥', '$'],
	['芯', '芯'],
	['𠮷', '𠮷'],
	['pagedown', 'pagedown'],
	['ctrl-u', 'ctrl-u'],
	['', ''],
] as const;

const caps = [
	['j', 'j'],
	['G', 'G'],
	[' ', 'Space'],
	['ctrl-n', 'Ctrl-N'],
	['ctrl-right', 'Ctrl-→'],
	['f12', 'F12'],
	['shift-tab', 'Shift-Tab'],
	['shift-f12', 'Shift-F12'],
	['tab', 'Tab'],
	['up', '↑'],
	['down', '↓'],
	['left', '←'],
	['right', '→'],
	['home', 'Home'],
	['end', 'End'],
	['pageup', 'PgUp'],
	['pagedown', 'PgDn'],
	['enter', 'Enter'],
	['backspace', 'Backspace'],
	['delete', 'Delete'],
	['esc', 'Esc'],
] as const;

describe('plainKey', () => {
	test.each(plain)('%s is %s', (key, plain) => {
		expect(plainKey(key)).toBe(plain);
	});

	testEveryRow(chineseKeys, plain, ([key], keys) => plainKey(key, keys));
});

describe('keyCap', () => {
	test.each(caps)('%s is written %s', (key, cap) => {
		expect(keyCap(key)).toBe(cap);
	});

	test('no two keys of the reader are written alike', () => {
		const keys = [...new Set(commands.flatMap(({keys}) => keys))];
		const caps = keys.map(key => keyCap(key));
		expect(caps.filter((cap, i) => caps.indexOf(cap) !== i)).toEqual([]);
	});

	testEveryRow(namedCaps, caps, ([key], named) => keyCap(key, named));
});
