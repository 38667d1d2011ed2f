import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {cleansUp, folder, open, program, ready} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

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
