import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {cleansUp, folder, open, program, ready, seedPath} from './terminal.ts';

// How each command ends: what comes out of it, and with which exit code.

vi.setConfig({testTimeout: 60_000});
cleansUp();

beforeAll(() => {
	writeFileSync(
		join(folder, 'quay.txt'),
		'Moderator: Good day.\n\nReporter: How deep is it?\n\nMinister: Nine metres.\n',
	);
	writeFileSync(join(folder, 'wind.txt'), 'The wind blew, and nobody spoke.\n');
});

/** In a shell, which sees `$FILE`, a talk. */
function inShell(command: string, variables: Readonly<Record<string, string>> = {}) {
	const {status, stdout, stderr} = spawnSync('/bin/bash', ['-c', command], {
		cwd: folder,
		encoding: 'utf8',
		env: {
			PATH: process.env['PATH'],
			HOME: folder,
			LANG: 'en_US.UTF-8',
			BT: `${process.execPath} ${program}`,
			FILE: 'quay.txt',
			...variables,
		},
	});
	return {status, stdout, stderr};
}

/** Every command that reads a transcript, as it is typed. */
const ofTranscript = [
	'$FILE',
	'parse --json $FILE',
	'search metres --file $FILE',
	'kwic metres --file $FILE',
	'figures $FILE',
	'list speakers $FILE',
	'list questions --tsv $FILE',
	'list words --json $FILE',
	'outline $FILE',
	'print $FILE',
	'cite q1 $FILE',
	'export --to html $FILE',
];
const others = ['--help', 'help search', 'version', 'completions bash', 'search --help'];

describe.each([...ofTranscript, ...others])('%s', command => {
	test('done: 0', () => {
		const {status, stdout, stderr} = inShell(`$BT ${command}`);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).not.toBe('');
	});

	test.skipIf(process.platform !== 'linux')('on a full disk: 2, in one line', () => {
		expect(inShell(`$BT ${command} > /dev/full`)).toEqual({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/^briefing-tui: standard output cannot be written \(ENOSPC\)[^\n]*\n$/),
		});
	});

	test('whoever reads it has had enough: 0, and no noise', () => {
		expect(inShell(`{ $BT ${command}; echo $? >&3; } 3>&2 | true`)).toEqual({status: 0, stdout: '', stderr: '0\n'});
	});
});

/** A disk that has room for a part of what is written is, to a process, a file that may not grow further. */
test
	.skipIf(process.platform === 'win32')
	.each([
		'$FILE',
		'parse --json $FILE',
		'figures $FILE',
		'list words --tsv $FILE',
		'print $FILE',
		'export --to html $FILE',
	])('%s: on a disk that is full before all is written: 2, in one line', command => {
	expect(inShell(`ulimit -f 1; $BT ${command} > cut.txt`, {FILE: seedPath})).toEqual({
		status: 2,
		stdout: '',
		stderr: expect.stringMatching(/^briefing-tui: standard output cannot be written \(EFBIG\)[^\n]*\n$/),
	});
});

test.each([
	'search zebra --file $FILE',
	'kwic zebra --file $FILE',
	'figures wind.txt',
	'list questions wind.txt',
	'export --to csv --query zebra $FILE',
])('%s: nothing found: 1', command => {
	expect(inShell(`$BT ${command}`)).toMatchObject({status: 1, stderr: ''});
});

test.each(ofTranscript)('%s: no such file, an option that there is not: 2, in one line', command => {
	for (const wrong of [inShell(`$BT ${command}`, {FILE: 'nowhere.txt'}), inShell(`$BT ${command} --quux`)]) {
		expect(wrong).toMatchObject({status: 2, stdout: ''});
		expect(wrong.stderr).toMatch(/^briefing-tui: [^\n]+\n$/);
	}
});

test('Ctrl-C in the reader: 130', async () => {
	const terminal = open(['--sample']);
	await terminal.see(ready);
	terminal.press('\u0003');
	expect(await terminal.exited).toBe(130);
});

/** What Node runs before the program. */
const preloaded = (script: string) => ({NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}`});

describe('what a file already held stays where the disk is full', () => {
	const fullDisk = preloaded(
		"import fs from 'node:fs'; import {syncBuiltinESMExports} from 'node:module'; const write = fs.writeFileSync;" +
			'fs.writeFileSync = (path, text, how) => { write(path, String(text).slice(0, 9), how);' +
			"throw Object.assign(new Error('no space'), {code: 'ENOSPC'}) }; syncBuiltinESMExports();",
	);

	test.each(['-o out/kept.html --to html', '-o out/new.html --to html', '-o out/kept.html --to docx'])(
		'%s',
		options => {
			rmSync(join(folder, 'out'), {recursive: true, force: true});
			mkdirSync(join(folder, 'out'));
			writeFileSync(join(folder, 'out', 'kept.html'), 'all that was there');
			expect(inShell(`$BT export $FILE ${options}`, fullDisk)).toEqual({
				status: 2,
				stdout: '',
				stderr: expect.stringMatching(/^briefing-tui: out\/\w+\.html cannot be written \(ENOSPC\)[^\n]*\n$/),
			});
			expect(readdirSync(join(folder, 'out'))).toEqual(['kept.html']);
			expect(readFileSync(join(folder, 'out', 'kept.html'), 'utf8')).toBe('all that was there');
			expect(inShell(`$BT export $FILE ${options}`)).toMatchObject({status: 0, stderr: ''});
		},
	);
});

describe('a fault of our own: 2, in one line that says how to report it', () => {
	const noHash = preloaded(
		"import crypto from 'node:crypto'; import {syncBuiltinESMExports} from 'node:module';" +
			"crypto.createHash = () => { throw new TypeError('broken\\nin two') }; syncBuiltinESMExports();",
	);
	const told =
		/^briefing-tui: a fault of briefing-tui itself \(TypeError: broken in two, [\w. ]+ [\w/-]+\.js:\d+:\d+\): [^\n]*BRIEFING_TUI_TRACE=[^\n]*\n$/;

	test.each(ofTranscript)('%s', command => {
		expect(inShell(`$BT ${command}`, noHash)).toEqual({status: 2, stdout: '', stderr: expect.stringMatching(told)});
	});

	test('the trace has where it came from', () => {
		const {status, stderr} = inShell('$BT print $FILE', {...noHash, BRIEFING_TUI_TRACE: 'fault.trace'});
		expect({status, stderr}).toEqual({
			status: 2,
			stderr: expect.stringMatching(/please report fault\.trace [^\n]*\n$/),
		});
		expect(JSON.parse(readFileSync(join(folder, 'fault.trace'), 'utf8'))).toEqual({
			fault: expect.stringMatching(/TypeError: broken[\s\S]*\n\s+at /),
		});
	});

	test.each([
		"process.on('SIGUSR2', () => { throw new Error('it broke') })",
		"process.on('SIGUSR2', () => { Promise.reject(new Error('it broke')) })",
	])('in the reader the screen is given back first: %s', async script => {
		const terminal = open(['--sample', '--lang', 'en'], {env: preloaded(script), columns: 200});
		await terminal.see(ready);
		terminal.signal('SIGUSR2');
		expect(await terminal.exited).toBe(2);
		expect(terminal.screen()).toMatchObject({alternate: false, modes: []});
		expect(terminal.screen().text).toMatch(/^briefing-tui: a fault of briefing-tui itself \(Error: it broke\): /);
	});
});
