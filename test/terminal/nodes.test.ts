import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, expect, test, vi} from 'vitest';
import {cleansUp, folder, program, ready, shell} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

describe.each(['22', '26'])('on Node %s', version => {
	const node = fileURLToPath(new URL(`../../node_modules/node${version}/bin/node`, import.meta.url));
	const run = (file: string, ...args: readonly string[]): string =>
		execFileSync(file, [...args], {cwd: folder, encoding: 'utf8'});

	test('all that is needed later than at the start can be loaded', () => {
		expect(run(node, '--version')).toMatch(new RegExp(`^v${version}\\.`));
		expect(run(node, program, 'figures', '--tsv', '--sample')).toBe(
			run(process.execPath, program, 'figures', '--tsv', '--sample'),
		);
		expect(run(node, program, 'kwic', '芯片', '--sample')).toBe(
			run(process.execPath, program, 'kwic', '芯片', '--sample'),
		);
	});

	test('a part is printed, and a shell is told what to complete', () => {
		for (const args of [
			['print', 'q3-a2-p1..p3', '--script', 'taiwan', '--sample'],
			['cite', '--speaker', '田玉龍', '--json', '--sample'],
			['completions', 'bash'],
		])
			expect(run(node, program, ...args)).toBe(run(process.execPath, program, ...args));
	});

	test('the reader opens', async () => {
		const terminal = shell(`exec '${node}' "$PROGRAM"`);
		await terminal.see(ready);
		terminal.press('#');
		await terminal.see(/31\.3萬億/);
		terminal.press('\u001B/\\d+万亿/\r');
		await terminal.see(/31\.3萬億/);
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});
