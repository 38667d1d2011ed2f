import {spawnSync} from 'node:child_process';
import {accessSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {offsetInSource} from '../briefing/in-source.ts';
import type {Place} from '../briefing/place.ts';
import type {Message} from '../wording/wording.ts';
import type {Opened} from './opened.ts';
import {notWritten} from './write-new.ts';

/**
 * Opens the source in $VISUAL or $EDITOR (else vi, on Windows notepad) at the line of a place, and waits until it is closed. The terminal is
 * lent to it by `lend`. Comes back with what went wrong, if something did.
 */
export async function editAt(
	opened: Opened,
	place: Place,
	lend: (use: () => Promise<void>) => Promise<void>,
): Promise<Message | null> {
	const at = await lineIn(opened, place);
	if (typeof at === 'string' || 'id' in at) return at;
	let status: number | null = 0;
	await lend(async () => {
		status = edit(at);
	});
	return status === 0 ? null : 'editorFailed';
}

interface LineOfFile {
	readonly path: string;
	/** Counted from 1. */
	readonly line: number;
}

/** The file to be edited and the line of a place in it; where there is none, why not. */
async function lineIn(opened: Opened, {block: id, offset}: Place): Promise<LineOfFile | Message> {
	const block = opened.briefing.turns.flatMap(({blocks}) => blocks).find(one => one.id === id);
	const {path, lineInFile} = opened;
	let text: string;
	let start: number;
	try {
		text = await opened.text();
		start = block ? offsetInSource(block, offset, text) : 0;
		if (path !== null && lineInFile) {
			accessSync(path);
			return {path, line: await lineInFile(start)};
		}
	} catch {
		return 'fileGone';
	}
	try {
		return {path: copyOf(opened, text), line: text.slice(0, start).split('\n').length};
	} catch (error) {
		return notWritten(tmpdir(), error);
	}
}

/** The exit code, null where there was none. */
function edit({path, line}: LineOfFile): number | null {
	const {env, platform} = process;
	const editor = env['VISUAL'] || env['EDITOR'] || (platform === 'win32' ? 'notepad' : 'vi');
	const script = editorScript(editor, line, platform);
	const {status} =
		platform === 'win32'
			? spawnSync(script, {shell: true, stdio: 'inherit', env: {...env, [fileVariable]: path}})
			: spawnSync('/bin/sh', ['-c', script, 'sh', path], {stdio: 'inherit'});
	return status;
}

/**
 * The variable of the editor may hold arguments (`code --wait`), so a shell reads it: that of POSIX or that of Windows, which has no
 * `"$1"`. The path is never part of the script.
 */
export function editorScript(editor: string, line: number, platform: NodeJS.Platform): string {
	const place = placeFor(editor, line);
	return `${editor} ${platform === 'win32' ? place.replaceAll('$1', `%${fileVariable}%`) : place}`;
}

const fileVariable = 'BRIEFING_TUI_FILE';

/** How editors that do not take `+LINE FILE`, as vi, nano and emacs do, are told a line of the file `"$1"`. */
export const editorPlaces: readonly (readonly [RegExp, (line: number) => string])[] = [
	[/^(?:code(?:-insiders)?|codium|cursor|windsurf)$/u, line => `--goto "$1:${line}"`],
	[/^notepad$/iu, () => '"$1"'],
	[/^(?:subl|zed|zeditor|hx|helix)$/u, line => `"$1:${line}"`],
	[/^(?:kate|kwrite|mate|idea|pycharm|webstorm|goland|clion)$/u, line => `--line ${line} "$1"`],
];

/** @param editor a command with its arguments */
export function placeFor(editor: string, line: number, places = editorPlaces): string {
	const program = /^(?:"[^"]*"|'[^']*'|\S+)/u.exec(editor.trim())?.[0].replace(/["']/gu, '') ?? '';
	const name = program.replace(/^.*[\\/]/u, '').replace(/\.(?:exe|cmd|sh|app)$/iu, '');
	return (places.find(([editors]) => editors.test(name))?.[1] ?? (at => `+${at} "$1"`))(line);
}

/**
 * What came from a pipe or the net, in a file that is there until the program ends. It cannot be written: what is changed in it
 * would be lost. Throws the error of Node where there is no room.
 */
function copyOf(opened: Opened, text: string): string {
	const there = copies.get(opened);
	if (there !== undefined && existsSync(there)) return there;
	const folder = mkdtempSync(join(tmpdir(), 'briefing-tui-'));
	process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
	const path = join(folder, 'transcript.txt');
	writeFileSync(path, text, {mode: 0o400});
	copies.set(opened, path);
	return path;
}
const copies = new WeakMap<Opened, string>();
