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
		expect(run(node, program, 'figures', '--tsv')).toBe(run(process.execPath, program, 'figures', '--tsv'));
		expect(run(node, program, 'kwic', '芯片')).toBe(run(process.execPath, program, 'kwic', '芯片'));
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
