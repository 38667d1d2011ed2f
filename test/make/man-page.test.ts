import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {manPage} from '../../bin/make/man-page.ts';
import {commands} from '../../src/cli/command-table.ts';

const page = manPage('1.2.3', '2026-03-01');
const built = readFileSync(new URL('../../dist/briefing-tui.1', import.meta.url), 'utf8');
const run = (program: string, args: readonly string[]) =>
	spawnSync(program, [...args], {encoding: 'utf8', input: page, env: {...process.env, LANG: 'C.UTF-8'}});
const isThere = (program: string): boolean => run(program, ['--version']).error === undefined;

test('tells of every command and every option, on lines that begin with no mark of roff by chance', () => {
	const read = page.replaceAll('\\-', '-');
	for (const [name, {options}] of Object.entries(commands)) {
		if (name !== 'read') expect(read).toContain(`.SS ${name}`);
		for (const option of Object.keys(options)) expect(read, option).toContain(`--${option}`);
	}
	const marks = page.split('\n').filter(line => /^[.']/.test(line) && !/^\.(?:TH|SH|SS|TP|PP|B|br)\b/.test(line));
	expect(marks).toEqual([]);
	expect(read).toContain(String.raw`jq \(aqselect(.kind == \(dqanswer\(dq)\(aq`);
});

test('is in the package, with its version', () => {
	const {version, man, files} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
	expect({man, files}).toMatchObject({man: ['./dist/briefing-tui.1'], files: expect.arrayContaining(['dist'])});
	expect(built).toMatch(new RegExp(`^\\.TH BRIEFING\\\\-TUI 1 \\d{4}-\\d\\d-\\d\\d "briefing\\\\-tui ${version}"`));
});

describe('is what tools for it take without a word', () => {
	test.skipIf(!isThere('mandoc'))('mandoc', () => {
		expect(run('mandoc', ['-Tlint', '-Wwarning']).stdout).toBe('');
	});

	test.skipIf(!isThere('groff'))('groff', () => {
		const {stdout, stderr} = run('groff', ['-man', '-ww', '-Kutf8', '-Tutf8']);
		expect(stderr).toBe('');
		expect(stdout).toContain('稀土');
	});
});
