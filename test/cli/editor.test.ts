import {expect, test} from 'vitest';

import {editorPlaces, editorScript, placeFor} from '../../src/cli/editor.ts';

import {testEveryRow} from '../rows.ts';

const editors = [
	['vi', '+12 "$1"'],
	['emacsclient -t', '+12 "$1"'],
	['code --wait', '--goto "$1:12"'],
	['"/opt/Visual Studio/bin/code" --wait', '--goto "$1:12"'],
	['/usr/local/bin/subl -w', '"$1:12"'],
	['hx', '"$1:12"'],
	['C:\\Windows\\Notepad.exe', '"$1"'],
	['kate -b', '--line 12 "$1"'],
	['encode', '+12 "$1"'],
	['', '+12 "$1"'],
] as const;

test.each(editors)('%s is told a line by %s', (editor, place) => expect(placeFor(editor, 12)).toBe(place));

test.each([
	['linux', 'vi -R', 'vi -R +12 "$1"'],
	['darwin', 'code --wait', 'code --wait --goto "$1:12"'],
	['win32', 'code --wait', 'code --wait --goto "%BRIEFING_TUI_FILE%:12"'],
	['win32', '"C:\\My $1\\subl.exe" -w', '"C:\\My $1\\subl.exe" -w "%BRIEFING_TUI_FILE%:12"'],
] as const)('on %s the shell reads %s as %s', (platform, editor, script) => {
	expect(editorScript(editor, 12, platform)).toBe(script);
});

testEveryRow(editorPlaces, editors, ([editor], places) => placeFor(editor, 12, places));
