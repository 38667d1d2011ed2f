import {describe, expect, test} from 'vitest';
import {codedNames, plainlySent} from '../../../src/ui/ink/coded-key.ts';
import {testEveryRow} from '../../rows.ts';

const esc = '\u001B';

const sent: readonly (readonly [what: string, sequence: string, plain: string | undefined])[] = [
	['j', '106u', 'j'],
	['J', '106;2u', 'J'],
	['J, with the letter above told', '106:74;2u', 'J'],
	['J, with Caps Lock on', '106;66u', 'J'],
	['J, held down', '106;2:2u', 'J'],
	['J, by xterm', '27;2;74~', 'J'],
	['?', '47;2u', '?'],
	['{', '91;2u', '{'],
	['a key above another, as the terminal tells it', '55:47;2u', '/'],
	['text', '97;;229u', 'å'],
	['Han text', '0;;26032:33021u', '新能'],
	['é', '233u', 'é'],
	['É', '233;2u', 'É'],
	['Ctrl-C', '99;5u', '\u0003'],
	['Ctrl-C, by xterm', '27;5;99~', '\u0003'],
	['Ctrl-C, with Num Lock on', '99;133u', '\u0003'],
	['Ctrl-Shift-N', '110;6u', '\u000E'],
	['Ctrl-[', '91;5u', esc],
	['Ctrl-5', '53;5u', ''],
	['Escape', '27u', `${esc}[27u`],
	['Escape, with Shift', '27;2u', `${esc}[27u`],
	['Enter', '13u', '\r'],
	['Enter, with Ctrl', '13;5u', '\r'],
	['Tab', '9u', '\t'],
	['Shift-Tab', '9;2u', `${esc}[Z`],
	['Shift-Tab, by xterm', '27;2;9~', `${esc}[Z`],
	['Backspace', '127u', '\u007F'],
	...[...'0123456789./*-+'].map((key, i) => [`${key} of the keypad`, `${57399 + i}u`, key] as const),
	['Enter of the keypad', '57414u', '\r'],
	['= of the keypad', '57415u', '='],
	...['D', 'C', 'A', 'B', '5~', '6~', 'H', 'F', '2~', '3~'].map(
		(end, i) => [`${end} of the keypad`, `${57417 + i}u`, `${esc}[${end}`] as const,
	),
	['Alt-j', '106;3u', ''],
	['Super-j', '106;9u', ''],
	['j let go', '106;1:3u', ''],
	['an arrow let go', '1;1:3A', ''],
	['a modifier alone', '57441;2u', ''],
	['a lock', '57358u', ''],
	['no character', '9999999u', ''],
	['an arrow', 'A', undefined],
	['an arrow with Ctrl', '1;5C', undefined],
	['F5', '15~', undefined],
	['the place of the cursor, restored', 'u', undefined],
	['modes of the keyboard', '?1u', undefined],
];

describe('plainlySent', () => {
	test.each(sent)('%s', (_what, sequence, plain) => {
		expect(plainlySent(`${esc}[${sequence}`)).toBe(plain);
	});

	testEveryRow(codedNames, sent, ([, sequence], names) => plainlySent(`${esc}[${sequence}`, names));
});
