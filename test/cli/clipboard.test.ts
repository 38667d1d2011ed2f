import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, expect, test} from 'vitest';
import {copy} from '../../src/cli/clipboard.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-tui-clipboard-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Programs that keep what they are given, or fail, in a path of their own. */
function programs(...names: readonly string[]): string {
	const path = mkdtempSync(join(folder, 'bin-'));
	for (const name of names) {
		const [command = '', how] = name.split(' ');
		const script = how === 'fails' ? 'exit 1' : `cat > "${join(folder, command)}"`;
		writeFileSync(join(path, command), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
		chmodSync(join(path, command), 0o755);
	}
	return path;
}

let written = '';
beforeEach(() => {
	written = '';
	for (const name of ['pbcopy', 'wl-copy', 'xclip', 'xsel', 'clip.exe', 'tmux'])
		rmSync(join(folder, name), {force: true});
});

const text = '「港口九月開放。」 & “so”\n';

const copied = (env: Readonly<Record<string, string>>, platform: NodeJS.Platform = 'linux') =>
	copy(text, {env, platform, write: sequence => (written += sequence)});

const given = (name: string, encoding: 'utf8' | 'utf16le' = 'utf8'): string | null =>
	existsSync(join(folder, name)) ? readFileSync(join(folder, name), encoding) : null;

test.each<[program: string, env: Readonly<Record<string, string>>, platform?: NodeJS.Platform]>([
	['pbcopy', {}, 'darwin'],
	['wl-copy', {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}],
	['xclip', {DISPLAY: ':0'}],
])('%s takes the text', async (program, env, platform) => {
	expect(await copied({...env, PATH: programs('pbcopy', 'wl-copy', 'xclip', 'xsel')}, platform)).toBe(
		'copiedToClipboard',
	);
	expect([given(program), written]).toEqual([text, '']);
});

test('pbcopy is told that it reads UTF-8, whatever the locale', async () => {
	const path = programs();
	writeFileSync(
		join(path, 'pbcopy'),
		`#!/bin/sh\ncat > /dev/null\nprintf %s "$LC_ALL" > "${join(folder, 'pbcopy')}"\n`,
		{mode: 0o755},
	);
	expect(await copied({LC_ALL: 'C', PATH: path}, 'darwin')).toBe('copiedToClipboard');
	expect(given('pbcopy')).toBe('en_US.UTF-8');
});

test('Windows takes it in its own encoding', async () => {
	expect(await copied({WSL_DISTRO_NAME: 'Debian', PATH: programs('clip.exe')})).toBe('copiedToClipboard');
	expect(given('clip.exe', 'utf16le')).toBe(text);
});

test('where one program fails the next one is asked', async () => {
	expect(await copied({DISPLAY: ':0', PATH: programs('xclip fails', 'xsel')})).toBe('copiedToClipboard');
	expect(given('xsel')).toBe(text);
});

const payload = () => Buffer.from(/\]52;c;([^\u0007]*)\u0007/u.exec(written)?.[1] ?? '', 'base64').toString();

test.each([
	['where there is none', {DISPLAY: ':0'}],
	['over SSH', {SSH_TTY: '/dev/pts/1', PATH: programs('xclip')}],
])('through the terminal: %s', async (_, env) => {
	expect(await copied(env)).toBe('copiedThroughTerminal');
	expect([payload(), given('xclip')]).toEqual([text, null]);
});

test('both ways over SSH with a display: whose clipboard is meant is not known', async () => {
	expect(await copied({SSH_TTY: '/dev/pts/1', DISPLAY: ':0', PATH: programs('xclip')})).toBe('copiedBothWays');
	expect([payload(), given('xclip')]).toEqual([text, text]);
});

test.each([
	['a terminal without a clipboard', {TERM: 'linux'}, text],
	['a text too long for any', {TERM: 'xterm-256color'}, '新'.repeat(20_000)],
])('no way leads anywhere: %s', async (_, env, text) => {
	expect(await copy(text, {env, platform: 'linux', write: sequence => (written += sequence)})).toBeNull();
	expect(written).toBe('');
});

test('tmux keeps it and passes it on', async () => {
	const path = programs('tmux', 'xclip');
	expect(await copied({TMUX: '/tmp/tmux', PATH: path})).toBe('copiedThroughTerminal');
	expect([given('tmux'), written]).toEqual([text, '']);
	expect(await copied({TMUX: '/tmp/tmux', DISPLAY: ':0', PATH: path})).toBe('copiedBothWays');
	expect(given('xclip')).toBe(text);
});

test('screen passes on pieces of it', async () => {
	await copied({STY: '1234.pts-0'});
	expect(
		written
			.split('\u001B\\')
			.slice(0, -1)
			.every(piece => piece.startsWith('\u001BP')),
	).toBe(true);
	written = written.replaceAll('\u001BP', '').replaceAll('\u001B\\', '');
	expect(payload()).toBe(text);
});
