import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {isAway} from './terminal.ts';

/** What a copy is made with: the environment, the way to the terminal. */
export interface Desk {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	/** Writes to the terminal. */
	readonly write: (sequence: string) => void;
}

/** A program that takes the text on its standard input. */
interface Tool {
	readonly command: string;
	readonly args: readonly string[];
	/** In which it reads the text. */
	readonly encoding: 'utf8' | 'utf16le';
	/** Variables that it must be told so that it does. */
	readonly env?: Readonly<Record<string, string>>;
}

/** By which way a text was copied: the system's own program, the terminal, or both. */
export type CopyWay = 'copiedToClipboard' | 'copiedThroughTerminal' | 'copiedBothWays';

/**
 * Copies a text: with the system's own program where there is one, and through the terminal (OSC 52) where none is, over
 * SSH, and in tmux, whose own buffer is set too; both ways over SSH with a display, whosever that is. Comes back with how,
 * or with null where neither way leads anywhere; never rejects.
 */
export async function copy(text: string, desk: Desk): Promise<CopyWay | null> {
	const {env} = desk;
	const remote = isAway(env);
	const local = await firstToTake(toolsFor(desk), text, env);
	if (env['TMUX'] && (await firstToTake([tmux], text, env))) return local ? 'copiedBothWays' : 'copiedThroughTerminal';
	if (local && !remote) return 'copiedToClipboard';
	const sequence = clipboardSequence(text);
	if (sequence.length > longestSequence || cannotCopy.test(env['TERM'] ?? ''))
		return local ? 'copiedToClipboard' : null;
	desk.write(env['STY'] ? throughScreen(sequence) : sequence);
	return local ? 'copiedBothWays' : 'copiedThroughTerminal';
}

/** Terminals that have no clipboard, by the beginning of their names. */
const cannotCopy = /^(?:dumb|linux|vt\d|ansi|cons25)/;
/** In bytes: more is not taken by xterm, the least of those that take any. */
const longestSequence = 74_994;

/** It passes the text on to the clipboard of the terminal around it. */
const tmux: Tool = {command: 'tmux', args: ['load-buffer', '-w', '-'], encoding: 'utf8'};

function toolsFor({env, platform}: Desk): readonly Tool[] {
	const tool = (command: string, ...args: readonly string[]): Tool => ({command, args, encoding: 'utf8'});
	const windows: Tool = {command: 'clip.exe', args: [], encoding: 'utf16le'};
	// In another locale it takes bytes for MacRoman.
	if (platform === 'darwin') return [{...tool('pbcopy'), env: {LC_ALL: 'en_US.UTF-8'}}];
	if (platform === 'win32' || env['WSL_DISTRO_NAME']) return [windows];
	return [
		...(env['WAYLAND_DISPLAY'] ? [tool('wl-copy')] : []),
		...(env['DISPLAY'] ? [tool('xclip', '-selection', 'clipboard'), tool('xsel', '--clipboard', '--input')] : []),
	];
}

/** Whether one of some programs took the text; the others are not tried after it. */
async function firstToTake(tools: readonly Tool[], text: string, env: Desk['env']): Promise<boolean> {
	for (const tool of tools) if (isInPath(tool.command, env) && (await takes(tool, text, env))) return true;
	return false;
}

const isInPath = (command: string, env: Desk['env']): boolean =>
	(env['PATH'] ?? '').split(delimiter).some(folder => folder !== '' && existsSync(join(folder, command)));

/** Some stay, to serve the selection: what counts is that the first process ends well. */
const takes = ({command, args, encoding, env: own}: Tool, text: string, env: Desk['env']): Promise<boolean> =>
	new Promise(resolve => {
		const child = spawn(command, args, {
			stdio: ['pipe', 'ignore', 'ignore'],
			env: {...env, ...own},
			timeout: patience,
		});
		child.on('error', () => resolve(false));
		child.on('exit', code => resolve(code === 0));
		child.stdin.on('error', () => resolve(false));
		child.stdin.end(Buffer.from(text, encoding));
	});
/** In milliseconds. */
const patience = 2000;

/** OSC 52: sets the clipboard of the terminal, on whatever machine that is. */
const clipboardSequence = (text: string): string => `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;

/** GNU screen passes on what stands in a device control string, in pieces that are not too long for it. */
const throughScreen = (sequence: string): string =>
	(sequence.match(/[\s\S]{1,500}/gu) ?? []).map(piece => `\u001BP${piece}\u001B\\`).join('');
