import {expect, test} from 'vitest';
import {editorPlaces, placeFor} from '../../src/cli/editor.ts';
import {testEveryRow} from '../rows.ts';

const editors = [
	['vi', '+12 "$1"'],
	['emacsclient -t', '+12 "$1"'],
	['code --wait', '--goto "$1:12"'],
	['"/opt/Visual Studio/bin/code" --wait', '--goto "$1:12"'],
	['/usr/local/bin/subl -w', '"$1:12"'],
	['hx', '"$1:12"'],
	['kate -b', '--line 12 "$1"'],
	['encode', '+12 "$1"'],
	['', '+12 "$1"'],
] as const;

test.each(editors)('%s is told a line by %s', (editor, place) => expect(placeFor(editor, 12)).toBe(place));

testEveryRow(editorPlaces, editors, ([editor], places) => placeFor(editor, 12, places));
