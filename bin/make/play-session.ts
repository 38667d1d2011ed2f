// Plays the session that README shows with the built program, and keeps its trace, `docs/session.trace`: `npm run session`. It is made
// anew when what a trace begins with has changed; the screens themselves are drawn again from it.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';

/** Three questions on, a search, a quotation, the concordance, a figure, and out. */
const keys = [...'JJJ/xny', '\u001B[B', '\u001B[B', '\r', ...')yc', '\t', '\u001B', ...'#550', '\r', 'q'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const trace = join(root, 'docs/session.trace');
const home = mkdtempSync(join(tmpdir(), 'session-'));
rmSync(trace, {force: true});
const program = spawn(
	process.execPath,
	['bin/briefing-tui.js', '--sample', '--private', '--theme', 'dark', '--lang', 'en'],
	{
		name: 'xterm-256color',
		cols: 100,
		rows: 28,
		cwd: root,
		// What is copied goes to the terminal, as over ssh, whatever clipboard there is here.
		env: {PATH: process.env['PATH'] ?? '', HOME: home, SSH_TTY: '/dev/pts/0', BRIEFING_TUI_TRACE: trace},
	},
);
program.onData(() => {});
const ended = new Promise<number>(resolve => program.onExit(({exitCode}) => resolve(exitCode)));
await until(() => /"search readied"[\s\S]*"rows counted"/.test(read()));
for (const key of keys) {
	const before = read();
	program.write(key);
	if (key !== 'q') await until(() => read() !== before);
	// What the reader asks of its surroundings comes a moment later, and Escape waits for what may follow it.
	await setTimeout(500);
}
const code = await ended;
rmSync(home, {recursive: true});
if (code !== 0) throw new Error(`the program ended with ${code}`);

function read(): string {
	return existsSync(trace) ? readFileSync(trace, 'utf8') : '';
}

async function until(isSo: () => boolean): Promise<void> {
	for (let tries = 0; !isSo(); tries++) {
		if (tries === 600) throw new Error(`after a minute the trace is still:\n${read()}`);
		await setTimeout(100);
	}
}
