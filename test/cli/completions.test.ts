import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {completionScript} from '../../src/cli/completions.ts';
import {shells} from '../../src/cli/request.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';

const english = wordingIn('en');

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-tui-completions-'));
	for (const shell of shells) writeFileSync(join(folder, shell), completionScript(shell, english));
	writeFileSync(join(folder, 'talk one.txt'), '');
});

afterAll(() => rmSync(folder, {recursive: true}));

const run = (shell: string, args: readonly string[]) => {
	const {status, stdout, stderr} = spawnSync(shell, [...args], {cwd: folder, encoding: 'utf8', timeout: 30_000});
	return {status, stdout, stderr};
};

const isThere = (shell: string): boolean => run(shell, ['--version']).status === 0;

/** What is typed, up to where it is completed, and some of what is offered there: none of the rest begins with it. */
const offers: readonly (readonly [typed: string, offered: string])[] = [
	['pr', 'print'],
	['--th', '--theme'],
	['--theme ', 'auto contrast dark light'],
	['kwic --sort L', 'L1 L2 L3'],
	['--no-color cite --style bi', 'bibtex'],
	['--lang en export --to c', 'convokit csv'],
	['list ', 'clips figures questions speakers terms words'],
	['list sp', 'speakers'],
	['completions p', 'powershell'],
	['kwic --cont', '--context'],
	['config --ex', '--example'],
	['conf', 'config'],
];

/** As readline calls the function. */
function inBash(typed: string): string {
	const words = ['briefing-tui', ...typed.split(' ')].map(word => `'${word}'`).join(' ');
	const script = `source ./bash; COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _briefing_tui; echo "\${COMPREPLY[*]}"`;
	const {stdout, stderr} = run('bash', ['--norc', '-c', script]);
	expect(stderr).toBe('');
	return stdout.trim().split(' ').sort().join(' ');
}

describe.skipIf(!isThere('bash'))('bash', () => {
	test.each(offers)('%s → %s', (typed, offered) => {
		expect(inBash(typed)).toBe(offered);
	});

	test('the sign = between an option and its value, as bash cuts words', () => {
		expect(inBash('--theme = li')).toBe('light');
		expect(inBash('cite --style =')).toMatch(/^apa bibtex /);
	});

	test('files are left to bash', () => {
		for (const typed of ['list speakers ', 'print q3 ta', 'export -o ', 'search x --file '])
			expect(inBash(typed)).toBe('');
		expect(run('bash', ['--norc', '-c', 'source ./bash; complete -p briefing-tui']).stdout).toBe(
			'complete -o default -F _briefing_tui briefing-tui\n',
		);
	});
});

describe.skipIf(!isThere('fish'))('fish', () => {
	test.each(offers)('%s → %s', (typed, offered) => {
		const {stdout} = run('fish', ['--no-config', '-c', `source ./fish; complete -C 'briefing-tui ${typed}'`]);
		const words = stdout.split('\n').map(line => line.split('\t')[0]!.trim());
		expect(
			words
				.filter(word => word !== '' && !word.includes('talk'))
				.sort()
				.join(' '),
		).toBe(offered);
	});

	test('files, where one is meant', () => {
		const {stdout} = run('fish', ['--no-config', '-c', "source ./fish; complete -C 'briefing-tui list speakers '"]);
		expect(stdout).toContain('talk one.txt');
	});
});

describe.skipIf(!isThere('zsh'))('zsh', () => {
	test('takes the script, sourced or as a function of $fpath', () => {
		const begin = 'autoload -U compinit; compinit -u -D;';
		expect(run('zsh', ['-f', '-c', `${begin} source ./zsh; print -r -- $_comps[briefing-tui]`])).toEqual({
			status: 0,
			stdout: '_briefing_tui\n',
			stderr: '',
		});
		writeFileSync(join(folder, '_briefing-tui'), completionScript('zsh', english));
		expect(run('zsh', ['-f', '-c', `fpath=($PWD $fpath); ${begin} print -r -- $_comps[briefing-tui]`]).stdout).toBe(
			'_briefing-tui\n',
		);
	});
});

test.each(shells)('%s: what is said is said in the language of the program', shell => {
	for (const language of languages) {
		const script = completionScript(shell, wordingIn(language));
		expect(script).toMatch(/[^\n]\n$/);
		if (shell !== 'bash') expect(script).toContain(wordingIn(language).help.commands.figures);
	}
});

test('PowerShell: what stands in quotes cannot end them', () => {
	expect(completionScript('powershell', english)).toContain("else as the terminal''s background;");
});
