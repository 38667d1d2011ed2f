import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {afterAll, afterEach, beforeAll} from 'vitest';
import {cellSeen} from '../ui/emulator.ts';

/** The built program, or a shell, in a real pty, with a terminal emulator at its other end. */
export interface Terminal {
	/** One write: what comes in one write may be read in one. */
	readonly press: (keys: string | Buffer) => void;
	/** Comes back with the screen once it is as looked for; rejects with the screen when it never is. */
	readonly see: (looked: RegExp | ((screen: Screen) => boolean)) => Promise<Screen>;
	readonly screen: () => Screen;
	/** Row by row, cell by cell, with its colours: for comparing. */
	readonly cells: () => DrawnCells;
	/** Comes back when the program has next emptied the screen and drawn it anew: with what stood there just before, and what does now. */
	readonly redrawn: () => Promise<{readonly stood: DrawnCells; readonly drawn: DrawnCells}>;
	/** Writes to the terminal as another program would. */
	readonly wall: (text: string) => Promise<void>;
	readonly resize: (columns: number, rows: number) => void;
	/** To the process that was started, not to its children. */
	readonly signal: (name: string) => void;
	/** The exit code, 128 and the number of the signal where one ended it. */
	readonly exited: Promise<number>;
	/** All that was written to the terminal so far. */
	readonly output: () => string;
	readonly pid: number;
	/** Whether the process that was started has not ended. */
	readonly runs: () => boolean;
}

type DrawnCells = readonly (readonly string[])[];

export interface Screen {
	readonly rows: readonly string[];
	readonly text: string;
	readonly alternate: boolean;
	readonly cursor: {readonly x: number; readonly y: number; readonly visible: boolean};
	/** Modes that a program may leave on: bracketed paste, mouse, focus, application keys. */
	readonly modes: readonly string[];
}

export interface Setting {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	/** The background that the terminal tells when it is asked, as XParseColor has it; otherwise it tells none. */
	readonly background?: string;
	/** How long every answer of the terminal is on its way: milliseconds. */
	readonly away?: number;
}

export const program = fileURLToPath(new URL('../../bin/briefing-tui.js', import.meta.url));
export const seedPath = fileURLToPath(new URL('../../data/seed-scio-2021.txt', import.meta.url));
/** A folder for what a test writes, and where the program finds its home. */
export const folder = mkdtempSync(join(tmpdir(), 'briefing-tui-test-'));

/** Said once by each file of tests that uses terminals or the folder: nothing is left of either. */
export function cleansUp(): void {
	beforeAll(() => void mkdirSync(folder, {recursive: true}));
	afterEach(closeAll);
	afterAll(() => rmSync(folder, {recursive: true, force: true}));
}

/** A screen that is not as looked for by then never will be: milliseconds. */
const patience = 20_000;
const running = new Set<IPty>();

/** The program with these arguments. */
export const open = (args: readonly string[] = [], setting: Setting = {}): Terminal =>
	start(process.execPath, [program, ...args], setting);

/** A script of the shell, in which `$NODE` and `$PROGRAM` are the program. */
export const shell = (script: string, setting: Setting = {}): Terminal => start('/bin/sh', ['-c', script], setting);

/** Job control and a prompt, `$ `. */
export const interactiveShell = (setting: Setting = {}): Terminal =>
	start('/bin/bash', ['--norc', '--noprofile', '-i'], {...setting, env: {PS1: '$ ', ...setting.env}});

/** The reader is drawn and has all its modes on. */
export const ready = ({alternate, modes}: Screen): boolean => alternate && modes.includes('bracketed paste');

/** All but the status line, which tells how many rows there are as soon as they are counted. */
export const panes = ({rows}: Screen): string => rows.slice(0, -1).join('\n');

/** Ends what a test has left running. */
export function closeAll(): void {
	for (const pty of running) pty.kill('SIGKILL');
	running.clear();
}

function start(
	file: string,
	args: readonly string[],
	{columns = 80, rows = 24, env = {}, background, away = 0}: Setting,
): Terminal {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const pty = spawn(file, [...args], {
		name: env['TERM'] ?? 'xterm-256color',
		cols: columns,
		rows,
		cwd: folder,
		env: {
			PATH: process.env['PATH'] ?? '',
			HOME: folder,
			// What is compiled by one start serves the next.
			XDG_CACHE_HOME: fileURLToPath(new URL('../../node_modules/.cache', import.meta.url)),
			// Nothing lasts from one start to the next, unless a test wants it to.
			XDG_STATE_HOME: mkdtempSync(join(folder, 'state-')),
			LANG: 'C.UTF-8',
			COLORTERM: 'truecolor',
			NODE: process.execPath,
			PROGRAM: program,
			...env,
		},
	});
	running.add(pty);
	let output = '';
	let cursorVisible = true;
	const lookers = new Set<() => void>();
	terminal.parser.registerCsiHandler({prefix: '?', final: 'h'}, ([mode]) => {
		if (mode === 25) cursorVisible = true;
		return false;
	});
	terminal.parser.registerCsiHandler({prefix: '?', final: 'l'}, ([mode]) => {
		if (mode === 25) cursorVisible = false;
		return false;
	});
	let onErased: (() => void) | undefined;
	let onDrawn: (() => void) | undefined;
	const redrawn: Terminal['redrawn'] = () =>
		new Promise(resolve => {
			onErased = () => {
				const stood = cellsOf(terminal);
				onErased = undefined;
				onDrawn = () => {
					onDrawn = undefined;
					resolve({stood, drawn: cellsOf(terminal)});
				};
			};
		});
	terminal.parser.registerCsiHandler({final: 'J'}, () => {
		onErased?.();
		return false;
	});
	terminal.parser.registerCsiHandler({prefix: '?', final: 'l'}, ([mode]) => {
		if (mode === 2026) onDrawn?.();
		return false;
	});
	// What the program asks the terminal is answered as a terminal does.
	const answer = (text: string): void => {
		if (away === 0) pty.write(text);
		else setTimeout(() => pty.write(text), away);
	};
	terminal.onData(answer);
	terminal.parser.registerOscHandler(11, asked => {
		if (asked === '?' && background !== undefined) answer(`\u001B]11;${background}\u001B\\`);
		return true;
	});
	pty.onData(data => {
		output += data;
		terminal.write(data, () => {
			for (const look of lookers) look();
		});
	});
	const exited = new Promise<number>(resolve =>
		pty.onExit(({exitCode, signal}) => {
			running.delete(pty);
			// What was written last is drawn by then.
			terminal.write('', () => resolve(signal ? 128 + signal : exitCode));
		}),
	);
	const screen = (): Screen => {
		const {active} = terminal.buffer;
		const rows = Array.from(
			{length: terminal.rows},
			(_, y) =>
				active
					.getLine(active.baseY + y)
					?.translateToString(true, 0, terminal.cols)
					.trimEnd() ?? '',
		);
		return {
			rows,
			text: rows.join('\n'),
			alternate: active.type === 'alternate',
			cursor: {x: active.cursorX, y: active.cursorY, visible: cursorVisible},
			modes: modesOn(terminal),
		};
	};
	return {
		// It takes bytes too, whatever its types say.
		press: keys => pty.write(keys as string),
		screen,
		see: looked =>
			new Promise((resolve, reject) => {
				const timer = setTimeout(
					() => end(new Error(`never seen: ${looked}; the screen is\n${screen().text}`)),
					patience,
				);
				const look = (): void => {
					// Half a frame is not a screen.
					if (terminal.modes.synchronizedOutputMode) return;
					const now = screen();
					if (looked instanceof RegExp ? looked.test(now.text) : looked(now)) end();
				};
				const end = (error?: Error): void => {
					clearTimeout(timer);
					lookers.delete(look);
					if (error) reject(error);
					else resolve(screen());
				};
				lookers.add(look);
				look();
			}),
		cells: () => cellsOf(terminal),
		redrawn,
		wall: text => new Promise(resolve => terminal.write(text, resolve)),
		resize: (columns, rows) => {
			terminal.resize(columns, rows);
			try {
				pty.resize(columns, rows);
			} catch {
				// The program has ended, of which one hears a moment after its terminal is gone.
			}
		},
		signal: name => pty.kill(name),
		exited,
		output: () => output,
		pid: pty.pid,
		runs: () => running.has(pty),
	};
}

function cellsOf({buffer: {active}, rows, cols}: InstanceType<typeof xterm.Terminal>): DrawnCells {
	return Array.from({length: rows}, (_, y) => {
		const line = active.getLine(active.baseY + y)!;
		return Array.from({length: cols}, (_, x) => cellSeen(line.getCell(x)!));
	});
}

function modesOn({modes}: InstanceType<typeof xterm.Terminal>): readonly string[] {
	return [
		...(modes.bracketedPasteMode ? ['bracketed paste'] : []),
		...(modes.mouseTrackingMode === 'none' ? [] : ['mouse']),
		...(modes.sendFocusMode ? ['focus'] : []),
		...(modes.applicationCursorKeysMode ? ['application cursor keys'] : []),
		...(modes.applicationKeypadMode ? ['application keypad'] : []),
		...(modes.wraparoundMode ? [] : ['no wraparound']),
	];
}
