import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {inkKeys, keyNames} from '../../../src/ui/ink/key-names.ts';
import {testEveryRow} from '../../rows.ts';

const none: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

const events: readonly (readonly [input: string, key: Partial<Key>, names: readonly string[]])[] = [
	['', {upArrow: true}, ['up']],
	['', {downArrow: true}, ['down']],
	['', {leftArrow: true}, ['left']],
	['', {rightArrow: true}, ['right']],
	['', {leftArrow: true, ctrl: true}, ['ctrl-left']],
	['', {rightArrow: true, ctrl: true}, ['ctrl-right']],
	['', {pageUp: true, ctrl: true}, ['ctrl-pageup']],
	['', {pageDown: true, ctrl: true}, ['ctrl-pagedown']],
	['', {leftArrow: true, shift: true}, ['shift-left']],
	['', {rightArrow: true, shift: true}, ['shift-right']],
	['', {upArrow: true, shift: true}, ['shift-up']],
	['', {downArrow: true, shift: true}, ['shift-down']],
	['', {home: true, shift: true}, ['shift-home']],
	['', {pageUp: true, shift: true}, ['pageup']],
	['', {upArrow: true, ctrl: true}, ['ctrl-up']],
	['', {downArrow: true, ctrl: true}, ['ctrl-down']],
	['', {home: true, ctrl: true}, ['home']],
	['', {pageUp: true}, ['pageup']],
	['', {pageDown: true}, ['pagedown']],
	['', {home: true}, ['home']],
	['', {end: true}, ['end']],
	['\r', {return: true}, ['enter']],
	['', {tab: true}, ['tab']],
	['', {tab: true, shift: true}, ['shift-tab']],
	['j', {}, ['j']],
	['J', {shift: true}, ['J']],
	['jjj', {}, ['j', 'j', 'j']],
	['12G', {}, ['1', '2', 'G']],
	['/芯片', {}, ['/', '芯', '片']],
	['ab\r', {}, ['a', 'b', 'enter']],
	['𠮷👩‍🔧', {}, ['𠮷', '👩‍🔧']],
	['c', {ctrl: true}, []],
	['j', {meta: true}, []],
	['', {}, []],
];

describe('keyNames', () => {
	test.each(events)('%j with %j', (input, key, names) => {
		expect(keyNames(input, {...none, ...key}, true)).toEqual(names);
	});

	test('text goes to an open line, keys do not', () => {
		expect(keyNames('芯片', none, false)).toEqual([]);
		expect(keyNames('\r', {...none, return: true}, false)).toEqual(['enter']);
		expect(keyNames('', {...none, tab: true}, false)).toEqual(['tab']);
	});

	testEveryRow(inkKeys, events, ([input, key], keys) =>
		[true, false].map(text => keyNames(input, {...none, ...key}, text, keys)),
	);
});
