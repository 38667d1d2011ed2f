import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {offsetInSource} from '../briefing/in-source.ts';
import type {Place} from '../briefing/place.ts';
import type {Message} from '../wording/wording.ts';
import type {Opened} from './opened.ts';

/**
 * Opens the source in $VISUAL or $EDITOR (else vi) at the line of a place, and waits until it is closed. The terminal is
 * lent to it by `lend`. Comes back with what went wrong, if something did.
 */
export async function editAt(
	opened: Opened,
	place: Place,
	lend: (use: () => Promise<void>) => Promise<void>,
): Promise<Message | null> {
	let at: {readonly path: string; readonly line: number};
	try {
		at = await lineIn(opened, place);
	} catch {
		return 'fileGone';
	}
	let status: number | null = 0;
	await lend(async () => {
		status = edit(at.path, at.line);
	});
	return status === 0 ? null : 'editorFailed';
}

/** The file to be edited and the line of a place in it. Rejects where the file can no longer be read. */
async function lineIn(opened: Opened, place: Place): Promise<{readonly path: string; readonly line: number}> {
	const block = opened.briefing.turns.flatMap(({blocks}) => blocks).find(({id}) => id === place.block);
	const text = await opened.text();
	const path = opened.path ?? inTemporaryFile(text);
	const file = readFileSync(path, 'utf8');
	return {path, line: block ? lineOf(file, text, offsetInSource(block, place.offset, text)) : 1};
}

/** The exit code, null where there was none. */
function edit(path: string, line: number): number | null {
	const editor = process.env['VISUAL'] || process.env['EDITOR'] || 'vi';
	// The variable may hold arguments (`code --wait`), so a shell reads it; the path is never part of the script.
	return spawnSync('/bin/sh', ['-c', `${editor} +${line} "$1"`, 'sh', path], {stdio: 'inherit'}).status;
}

/** Counted from 1. Where the file is mark-up, the line that holds the words from there on. */
function lineOf(file: string, text: string, offset: number): number {
	const at = file.length === text.length ? offset : file.indexOf(text.slice(offset, offset + 12));
	return file.slice(0, Math.max(0, at)).split('\n').length;
}

function inTemporaryFile(text: string): string {
	const path = join(mkdtempSync(join(tmpdir(), 'briefing-tui-')), 'transcript.txt');
	writeFileSync(path, text);
	return path;
}
