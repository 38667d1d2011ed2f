import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {
	cleansUp,
	folder,
	interactiveShell,
	open,
	panes,
	ready,
	type Screen,
	seedPath,
	shell,
	type Terminal,
} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

/** A script that has something on the screen before, and tells the terminal's settings before and after. */
const around = (command: string): string =>
	`stty -g > before; echo 'what was there before'; ${command}; echo "code $?"; stty -g > after; echo end; read -r _`;

async function started(command = '"$NODE" "$PROGRAM"', env: Readonly<Record<string, string>> = {}): Promise<Terminal> {
	const terminal = shell(around(command), {env});
	await terminal.see(ready);
	return terminal;
}

const settings = (name: 'before' | 'after'): string => readFileSync(join(folder, name), 'utf8');

/** The terminal is as it was: its screen, cursor, modes, settings. */
async function expectAsItWas(terminal: Terminal, code: number): Promise<Screen> {
	const screen = await terminal.see(/^end$/m);
	expect(screen.text).toContain('what was there before');
	expect(screen.text).toMatch(new RegExp(`code ${code}$`, 'm'));
	expect(screen).toMatchObject({alternate: false, modes: [], cursor: {visible: true}});
	expect(settings('after')).toBe(settings('before'));
	// The emulator does not know what the wheel does: it is remembered first, and brought back last.
	const wheel = [...terminal.output().matchAll(/\u001B\[\?1007([a-z])/g)].map(([, does]) => does);
	if (wheel.length > 0) expect([wheel[0], wheel[1], wheel.at(-1)]).toEqual(['s', 'h', 'r']);
	return screen;
}

/** Sends a signal to the program, which the shell has started. */
function kill(terminal: Terminal, signal: string): void {
	const pid = /<pid (\d+)>/.exec(terminal.output())?.[1];
	process.kill(Number(pid), signal);
}

/** The program with its process's number said first, so that a signal finds it. */
const knownProcess = `sh -c 'printf "<pid %s>\\n" "$$"; exec "$NODE" "$PROGRAM"'`;

/** Throws in the middle of the program when it is told to by SIGUSR2. */
const crashes = (how: string): Readonly<Record<string, string>> => ({
	NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { ${how} })`)}`,
});

/** Takes the Node of the first process for too old, so that it starts another one. */
const tooOld: Readonly<Record<string, string>> = {
	NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
		`if (!process.env.TOLD) Object.defineProperty(process.versions, 'node', {value: '20.9.0'}), (process.env.TOLD = '1')`,
	)}`,
};

describe('started with another Node, the terminal is as it was after', () => {
	test.each([
		['q', 0],
		['\u0003', 130],
	])('%j', async (key, code) => {
		const terminal = await started(undefined, tooOld);
		terminal.press(key);
		await expectAsItWas(terminal, code);
	});

	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGQUIT', 131],
		['SIGABRT', 134],
		['SIGUSR1', 138],
		['SIGUSR2', 140],
	])('%s', async (signal, code) => {
		const terminal = await started(knownProcess, tooOld);
		kill(terminal, signal);
		await expectAsItWas(terminal, code);
	});

	test('SIGKILL, which nobody can pass on', async () => {
		const terminal = await started(`${knownProcess}; sleep 1`, tooOld);
		kill(terminal, 'SIGKILL');
		await terminal.see(/^end$/m);
		const screen = await terminal.see(
			({alternate, modes, cursor}) => !alternate && modes.length === 0 && cursor.visible,
		);
		expect(screen.text).toContain('what was there before');
		expect(settings('after')).toBe(settings('before'));
	});
});

/** Has something to do at its end, for a second. */
const endsSlowly: Readonly<Record<string, string>> = {
	NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
		`process.on('SIGUSR2', () => setTimeout(() => {}, 1000))`,
	)}`,
};

test.each([
	['Ctrl-C', '\u0003'],
	['Ctrl-\\', '\u001C'],
])('%s while it ends, as what lasts is kept, is nothing', async (_name, key) => {
	const terminal = open([], {env: endsSlowly});
	await terminal.see(ready);
	terminal.signal('SIGUSR2');
	terminal.press('q');
	await terminal.see(({alternate}) => !alternate);
	terminal.press(key);
	expect(await terminal.exited).toBe(0);
});

describe('the terminal is as it was after', () => {
	test.each([
		['q', 'q', 0],
		['Ctrl-Q', '\u0011', 0],
		['Ctrl-C', '\u0003', 130],
		['Ctrl-C twice while searching', '/芯片\u0003\u0003', 130],
		['q in one chunk with others', 'JJ/芯片\rq', 0],
		['quit from the palette', ':quit\r', 0],
	])('%s', async (_name, keys, code) => {
		const terminal = await started();
		terminal.press(keys);
		const screen = await expectAsItWas(terminal, code);
		expect(screen.rows.filter(row => row !== '')).toEqual(['what was there before', `code ${code}`, 'end']);
	});

	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
		['SIGQUIT', 131],
		['SIGABRT', 134],
		['SIGUSR1', 138],
		['SIGUSR2', 140],
		['SIGALRM', 142],
	])('%s', async (signal, code) => {
		const terminal = await started(knownProcess);
		kill(terminal, signal);
		const {rows} = await expectAsItWas(terminal, code);
		// The shell may name the signal.
		expect(rows.filter(row => row !== '').length).toBeLessThanOrEqual(5);
	});

	test.each([
		['an exception', `throw new Error('made to crash')`],
		['a rejection', `Promise.reject(new Error('made to crash'))`],
	])('a crash by %s, and it tells why', async (_name, how) => {
		const terminal = await started(knownProcess, crashes(how));
		kill(terminal, 'SIGUSR2');
		const screen = await expectAsItWas(terminal, 2);
		expect(screen.text).toMatch(/a fault of briefing-tui itself \(Error: made to crash\)/);
	});

	test.each([
		['q', 0],
		['\u0003', 130],
	])('%j typed ahead of the first frame', async (key, code) => {
		const terminal = shell(around('"$NODE" "$PROGRAM"'));
		await terminal.see(() => terminal.output().includes('\u001B[6n'));
		terminal.press(key);
		await expectAsItWas(terminal, code);
	});

	test('a command that still answers: nobody waits for it', async () => {
		const terminal = await started();
		terminal.press('|');
		await terminal.see(/^ ?\| /m);
		terminal.press('sleep 25; true\r');
		await terminal.see(/sleep 25; true/);
		terminal.press('J');
		await terminal.see(/1\/12 /);
		terminal.press('q');
		await expectAsItWas(terminal, 0);
	});

	test('a start on a line that was begun', async () => {
		const terminal = await started('printf "half a line"; "$NODE" "$PROGRAM"');
		terminal.press('q');
		const screen = await expectAsItWas(terminal, 0);
		expect(screen.rows.filter(row => row !== '')).toEqual(['what was there before', 'half a linecode 0', 'end']);
	});

	test('a file that is not there', async () => {
		const terminal = shell(around('"$NODE" "$PROGRAM" nothing.txt'));
		const {rows} = await expectAsItWas(terminal, 2);
		expect(rows[1]).toMatch(/^briefing-tui: nothing.txt: there is no such file/);
	});
});

describe('Ctrl-Z', () => {
	test('gives the shell back, and fg the page that one was on', async () => {
		const terminal = interactiveShell();
		await terminal.see(/^\$$/m);
		terminal.press('stty -g > before; "$NODE" "$PROGRAM"\r');
		await terminal.see(ready);
		terminal.press('3G');
		const before = await terminal.see(/3\/12 /);
		for (let i = 0; i < 2; i++) {
			terminal.press('\u001A');
			const stopped = await terminal.see(/Stopped[\s\S]*\$\n*$/);
			expect(stopped).toMatchObject({alternate: false, cursor: {visible: true}});
			expect(stopped.modes).not.toContain('no wraparound');
			terminal.press('stty -g > after; echo told\r');
			await terminal.see(/^told$/m);
			// The shell itself edits its line in a raw mode of its own: only what is not the shell's can be compared.
			terminal.press('fg\r');
			const {modes} = await terminal.see(screen => ready(screen) && panes(screen) === panes(before));
			expect(modes).toContain('no wraparound');
		}
		terminal.press('J');
		await terminal.see(/4\/12 /);
		terminal.press('q');
		await terminal.see(screen => !screen.alternate && /\$\n*$/.test(screen.text));
		terminal.press('stty -g > after; echo again\r');
		await terminal.see(/^again$/m);
		expect(settings('after')).toBe(settings('before'));
		terminal.press('exit\r');
		expect(await terminal.exited).toBe(0);
	});

	test('while the terminal changes its size meanwhile, the page fits when it comes back', async () => {
		const terminal = interactiveShell();
		await terminal.see(/^\$$/m);
		terminal.press('"$NODE" "$PROGRAM"\r');
		await terminal.see(ready);
		terminal.press('\u001A');
		await terminal.see(/Stopped[\s\S]*\$\n*$/);
		terminal.resize(120, 36);
		terminal.press('fg\r');
		const {rows} = await terminal.see(screen => ready(screen) && /q 離開/.test(screen.rows[35] ?? ''));
		expect(rows[0]).toMatch(/2021-03-01 · 12 問$/);
	});
});

describe('stopped from outside', () => {
	test.each(['SIGTSTP', 'SIGSTOP'])('by %s, fg brings the page back', async signal => {
		const terminal = interactiveShell();
		await terminal.see(/^\$$/m);
		terminal.press(`stty -g > before; ${knownProcess}\r`);
		await terminal.see(ready);
		terminal.press('3G');
		const before = await terminal.see(/3\/12 /);
		kill(terminal, signal);
		await terminal.see(/Stopped/);
		terminal.press('fg\r');
		await terminal.see(screen => ready(screen) && panes(screen) === panes(before));
		terminal.press('J');
		await terminal.see(/4\/12 /);
		terminal.press('q');
		await terminal.see(screen => !screen.alternate && /\$\n*$/.test(screen.text));
		terminal.press('stty -g > after; echo again\r');
		await terminal.see(/^again$/m);
		expect(settings('after')).toBe(settings('before'));
	});

	test('it comes back in the size that the terminal has then', async () => {
		const terminal = await started(knownProcess);
		kill(terminal, 'SIGSTOP');
		terminal.resize(120, 36);
		kill(terminal, 'SIGCONT');
		await terminal.see(screen => ready(screen) && /q 離開/.test(screen.rows[35] ?? ''));
		terminal.press('q');
		await expectAsItWas(terminal, 0);
	});
});

test.each([
	['Ctrl-Z', (terminal: Terminal) => terminal.press('\u001A')],
	['twice', (terminal: Terminal) => terminal.press('\u001A\u001A')],
	['a signal', (terminal: Terminal) => terminal.signal('SIGTSTP')],
])('where no shell waits, %s is told to lead nowhere, and one reads on', async (_how, stop) => {
	const terminal = open(['--sample', '--lang', 'en']);
	await terminal.see(ready);
	terminal.press('J');
	await terminal.see(/1\/12 /);
	stop(terminal);
	await terminal.see(screen => ready(screen) && /^ no shell waits here to go back to/m.test(screen.text));
	terminal.press('J');
	await terminal.see(/2\/12 /);
	terminal.press('q');
	expect(await terminal.exited).toBe(0);
});

describe('$EDITOR', () => {
	const editor = `printf '%s\\n' "$@" > edited; stty -g > after; echo 'in the editor'; read -r _`;

	test('opens the source at the line that is read, and the page comes back', async () => {
		writeFileSync(join(folder, 'editor.sh'), editor);
		const terminal = await started('EDITOR="sh editor.sh" "$NODE" "$PROGRAM"');
		terminal.press('3Ga}');
		const before = await terminal.see(/▸田玉龍/);
		terminal.press('e');
		const editing = await terminal.see(/in the editor/);
		expect(editing).toMatchObject({alternate: false, cursor: {visible: true}, modes: []});
		const [line, path] = readFileSync(join(folder, 'edited'), 'utf8').split('\n');
		expect(path).toBe(seedPath);
		const source = readFileSync(seedPath, 'utf8').split('\n');
		expect(source[Number(line?.slice(1)) - 1]).toMatch(/^謝謝你的提問。芯片集成電路/);
		expect(settings('after')).toBe(settings('before'));
		terminal.press('\r');
		await terminal.see(screen => ready(screen) && panes(screen) === panes(before));
		terminal.press('J');
		await terminal.see(/4\/12 /);
		terminal.press('q');
		await expectAsItWas(terminal, 0);
	});

	test('has Ctrl-C for itself', async () => {
		writeFileSync(join(folder, 'deaf.sh'), `trap '' INT; echo 'in the editor'; read -r _`);
		const terminal = await started('trap : INT; EDITOR="sh deaf.sh" "$NODE" "$PROGRAM"');
		terminal.press('e');
		await terminal.see(/in the editor/);
		terminal.press('\u0003');
		await terminal.see(/\^C/);
		terminal.press('\r');
		await terminal.see(ready);
		terminal.press('J');
		await terminal.see(/1\/12 /);
		terminal.press('q');
		await expectAsItWas(terminal, 0);
	});

	test('a file that is gone meanwhile is one line at the foot', async () => {
		const path = join(folder, 'gone.txt');
		writeFileSync(path, 'Q: When?\n\nMR. MILLS: In September.\n');
		const terminal = await started(`EDITOR=true "$NODE" "$PROGRAM" '${path}'`);
		rmSync(path);
		terminal.press('e');
		const {alternate} = await terminal.see(/^ the file can no longer be read/m);
		expect(alternate).toBe(true);
		terminal.press('q');
		await expectAsItWas(terminal, 0);
	});

	test.each(['exit 3 #', 'nosuch-editor', 'kill -9 $$ #'])('%j is told of at the foot', async command => {
		const terminal = await started(`EDITOR='${command}' "$NODE" "$PROGRAM"`);
		terminal.press('e');
		await terminal.see(screen => ready(screen) && /^ 編輯器以錯誤結束/m.test(screen.text));
		terminal.press('J');
		await terminal.see(/1\/12 /);
		terminal.press('q');
		await expectAsItWas(terminal, 0);
	});
});

test('keys after q neither draw anew nor open an editor', async () => {
	const terminal = await started(undefined, {EDITOR: 'echo opened'});
	terminal.press('q\u000Ce\u000C');
	const {text} = await expectAsItWas(terminal, 0);
	expect(text).not.toContain('opened');
});

test('the program opened straight in a terminal ends with its own code', async () => {
	const terminal = open();
	await terminal.see(ready);
	terminal.press('q');
	expect(await terminal.exited).toBe(0);
});
