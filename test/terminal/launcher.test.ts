import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {cleansUp, folder, open, program, ready} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

/** Lets the program take the system for another one. */
const on = (platform: string): Readonly<Record<string, string>> => ({
	NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
		`Object.defineProperty(process, 'platform', {value: '${platform}'})`,
	)}`,
});

/** As on Linux: elsewhere only the folder of caches is another one. */
describe.skipIf(process.platform !== 'linux')('what is compiled once', () => {
	let home = '';
	beforeEach(() => {
		home = mkdtempSync(join(folder, 'home-'));
	});

	function run(env: Readonly<Record<string, string>> = {}): string {
		mkdirSync(join(home, 'temporary'), {recursive: true});
		return execFileSync(process.execPath, [program, '--version'], {
			encoding: 'utf8',
			env: {HOME: home, TMPDIR: join(home, 'temporary'), ...env},
		});
	}

	test('is kept where only its user can write, never among the temporary files of all', () => {
		run();
		const cache = join(home, '.cache', 'briefing-tui');
		expect(statSync(cache).mode & 0o777).toBe(0o700);
		expect(readdirSync(cache)).not.toEqual([]);
		expect(readdirSync(join(home, 'temporary'))).toEqual([]);
	});

	test('is kept where XDG_CACHE_HOME says, if it is an absolute path', () => {
		run({XDG_CACHE_HOME: join(home, 'caches')});
		expect(existsSync(join(home, 'caches', 'briefing-tui'))).toBe(true);
		expect(existsSync(join(home, '.cache'))).toBe(false);
		run({XDG_CACHE_HOME: 'caches'});
		expect(existsSync(join(home, '.cache', 'briefing-tui'))).toBe(true);
	});

	test.each([
		['darwin', {}, 'Library/Caches/briefing-tui'],
		['darwin', {XDG_CACHE_HOME: 'caches'}, 'caches/briefing-tui'],
		['win32', {LOCALAPPDATA: 'Local Data'}, 'Local Data/briefing-tui/Cache'],
		['win32', {}, 'AppData/Local/briefing-tui/Cache'],
	])('is kept on %s, where the environment says %j, in %s', (platform, env, cache) => {
		const paths = Object.entries(env).map(([name, path]) => [name, join(home, path)]);
		run({...on(platform), ...Object.fromEntries(paths)});
		expect(readdirSync(join(home, cache))).not.toEqual([]);
	});

	test('is not kept where no folder can be made, and the program runs', () => {
		expect(run({XDG_CACHE_HOME: '/proc/nobody'})).toMatch(/^briefing-tui /);
		expect(run({HOME: '/proc'})).toMatch(/^briefing-tui /);
	});

	test('is kept by a reader that is killed', async () => {
		const caches = join(home, 'caches');
		const reader = open([], {env: {XDG_CACHE_HOME: caches}});
		await reader.see(ready);
		const [version = ''] = readdirSync(join(caches, 'briefing-tui'));
		await vi.waitFor(() => expect(readdirSync(join(caches, 'briefing-tui', version))).not.toEqual([]), 10_000);
		reader.signal('SIGKILL');
		await reader.exited;
	});

	test('is not kept where others can write', () => {
		const cache = join(home, '.cache', 'briefing-tui');
		mkdirSync(cache, {recursive: true});
		chmodSync(cache, 0o777);
		expect(run()).toMatch(/^briefing-tui /);
		expect(readdirSync(cache)).toEqual([]);
	});

	test('is not kept behind a link', () => {
		const other = join(home, '.cache', 'other');
		mkdirSync(other, {recursive: true});
		symlinkSync(other, join(home, '.cache', 'briefing-tui'));
		expect(run()).toMatch(/^briefing-tui /);
		expect(readdirSync(other)).toEqual([]);
	});

	test.skipIf(process.getuid?.() !== 0)("is not kept in another user's folder", () => {
		const cache = join(home, '.cache', 'briefing-tui');
		mkdirSync(cache, {recursive: true, mode: 0o755});
		execFileSync('chown', ['65534', cache]);
		expect(run()).toMatch(/^briefing-tui /);
		expect(readdirSync(cache)).toEqual([]);
	});
});

test('where no program can be suspended, Ctrl-Z says so', async () => {
	const reader = open(['--lang', 'en'], {env: on('win32')});
	await reader.see(ready);
	reader.press('\u001A');
	await reader.see(/Windows cannot suspend a program/);
	reader.press('q');
	expect(await reader.exited).toBe(0);
});
