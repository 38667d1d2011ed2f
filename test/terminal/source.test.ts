import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, expect, test, vi} from 'vitest';
import {cleansUp, folder, program, ready, shell} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

const source = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

const run = (file: string, args: readonly string[]): string =>
	spawnSync(process.execPath, [file, ...args], {cwd: folder, encoding: 'utf8'}).stdout;

describe('from source, without a build', () => {
	test.each([[['--version']], [['print', '--sample']], [['search', '--sample', '--limit', '3', '稀土']]])(
		'%j says the same',
		args => {
			expect(run(source, args)).toBe(run(program, args));
			expect(run(source, args)).not.toBe('');
		},
	);

	test('the reader opens', async () => {
		const terminal = shell(`exec "$NODE" '${source}'`);
		await terminal.see(ready);
		terminal.press('J');
		await terminal.see(/1\/12/);
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});
