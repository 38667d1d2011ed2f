import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Place} from '../briefing/place.ts';
import type {Opened} from './open.ts';

/** Opens the source in $VISUAL or $EDITOR (else vi) at the line of a place, and waits until it is closed. */
export async function editAt(opened: Opened, place: Place): Promise<void> {
	const block = opened.briefing.turns.flatMap(({blocks}) => blocks).find(({id}) => id === place.block);
	const text = await opened.text();
	const path = opened.path ?? inTemporaryFile(text);
	const line = block ? lineOf(readFileSync(path, 'utf8'), text, block.start) : 1;
	const editor = process.env['VISUAL'] || process.env['EDITOR'] || 'vi';
	// The variable may hold arguments (`code --wait`), so a shell reads it; the path is never part of the script.
	spawnSync('/bin/sh', ['-c', `${editor} +${line} "$1"`, 'sh', path], {stdio: 'inherit'});
}

/** Counted from 1. Where the file is mark-up, the line that holds the beginning of the paragraph. */
function lineOf(file: string, text: string, offset: number): number {
	const at = file.length === text.length ? offset : file.indexOf(text.slice(offset, offset + 12));
	return file.slice(0, Math.max(0, at)).split('\n').length;
}

function inTemporaryFile(text: string): string {
	const path = join(mkdtempSync(join(tmpdir(), 'briefing-tui-')), 'transcript.txt');
	writeFileSync(path, text);
	return path;
}
