import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {cleansUp, folder, open, program, ready} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

const usual = join(folder, 'config', 'briefing-tui', 'config.toml');
const env = {XDG_CONFIG_HOME: join(folder, 'config')};

/** Nothing is remembered, unless a test says where. */
function run(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: {PATH: process.env['PATH'], HOME: folder, XDG_STATE_HOME: join(folder, 'none'), ...env, ...variables},
	});
	return {status, stdout, stderr};
}

function configure(...lines: readonly string[]): void {
	mkdirSync(join(folder, 'config', 'briefing-tui'), {recursive: true});
	writeFileSync(usual, `${lines.join('\n')}\n`);
}

/** The line of a setting that `config` prints, without the blanks between. */
const lineOf = (stdout: string, name: string): string =>
	(stdout.split('\n').find(line => line.startsWith(`${name} =`)) ?? '').replace(/ +/gu, ' ');

describe('config tells what holds and where it comes from', () => {
	beforeEach(() => configure('theme = "light"', 'measure = 36', 'language = "en"'));

	test('an option before the file, the file before what was chosen in the reader, that before what all programs are told', () => {
		const state = join(folder, 'state', 'briefing-tui');
		mkdirSync(state, {recursive: true});
		writeFileSync(join(state, 'settings.json'), '{"theme": "dark", "script": "simplified"}');
		const variables = {XDG_STATE_HOME: join(folder, 'state'), NO_COLOR: '1', LANG: 'zh_TW.UTF-8'};
		const {status, stdout} = run(['config', '--theme', 'contrast'], variables);
		expect(status).toBe(0);
		expect(lineOf(stdout, 'theme')).toBe('theme = "contrast" # --theme');
		expect(lineOf(stdout, 'measure')).toBe('measure = 36 # line 2');
		expect(lineOf(stdout, 'language')).toBe('language = "en" # line 3');
		expect(lineOf(stdout, 'script')).toBe('script = "simplified" # chosen in the reader');
		expect(lineOf(stdout, 'color')).toBe('color = "never" # NO_COLOR');
		expect(lineOf(stdout, 'ambiguous')).toBe('ambiguous = "auto" # default');
		expect(lineOf(run(['config'], variables).stdout, 'theme')).toBe('theme = "light" # line 1');
	});

	test('what it prints is a file that says the same', () => {
		configure('theme = "light"', '[keys]', 'preset = "vim"', 'search = ["s", "F3"]');
		const {stdout} = run(['config']);
		writeFileSync(join(folder, 'again.toml'), stdout);
		const again = run(['config', '--config', 'again.toml']);
		const said = (text: string) =>
			text
				.split('\n')
				.slice(1)
				.map(line => line.replace(/ +#.*/u, ''));
		expect(again.stderr).toBe('');
		expect(said(again.stdout)).toEqual(said(stdout));
	});

	test('what the file or a variable says, an option undoes', () => {
		configure('screen-reader = true', 'remember = false', 'mouse = false');
		const typed = ['--no-screen-reader', '--no-private', '--mouse'];
		const told = (stdout: string) => ['screen-reader', 'remember', 'mouse'].map(name => lineOf(stdout, name));
		expect(told(run(['config', ...typed]).stdout)).toEqual([
			'screen-reader = false # --no-screen-reader',
			'remember = true # --no-private',
			'mouse = true # --mouse',
		]);
		expect(lineOf(run(['config', '--no-mouse']).stdout, 'mouse')).toBe('mouse = false # --no-mouse');
		configure('screen-reader = false');
		expect(told(run(['config'], {ACCESSIBLE: '1'}).stdout)[0]).toBe('screen-reader = false # line 1');
	});

	test('in a pipe the text is printed, though the file wants it told', () => {
		configure('screen-reader = true');
		expect(run(['--sample']).stdout).toMatch(/^# /);
	});

	test('as JSON', () => {
		const {file, found, settings, faults} = JSON.parse(run(['config', '--json']).stdout);
		expect({file, found, faults}).toEqual({file: usual, found: true, faults: []});
		expect(settings[1]).toEqual({name: 'theme', value: 'light', from: 'file', line: 1});
	});

	test('where there is no file, and where none is wanted', () => {
		expect(run(['config'], {XDG_CONFIG_HOME: join(folder, 'empty')}).stdout).toMatch(
			/^# .*config\.toml \(is not there/,
		);
		for (const args of [['config', '--config', 'none']])
			expect(lineOf(run(args).stdout, 'theme')).toBe('theme = "auto" # default');
		expect(lineOf(run(['config'], {BRIEFING_TUI_CONFIG: 'none'}).stdout, 'theme')).toBe('theme = "auto" # default');
	});

	test('the example is what the file may be', () => {
		const {stdout} = run(['config', '--example']);
		expect(stdout).toContain(usual);
		expect(stdout).toContain('# measure = 40 # 10-100');
	});
});

describe('a file with faults', () => {
	test('is told of line by line, and the rest holds', () => {
		configure('theme = drak', 'language = "zh-Hant"', '[keys]', 'serch = "s"');
		const {status, stdout, stderr} = run(['config']);
		expect(status).toBe(2);
		expect(lineOf(stdout, 'language')).toBe('language = "zh-Hant" # 第 2 行');
		expect(
			stderr
				.trimEnd()
				.split('\n')
				.map(line => line.slice(`briefing-tui: ${usual}`.length, -1).slice(0, 3)),
		).toEqual([':1:', ':4:']);
		const listed = run(['list', 'speakers', '--sample']);
		expect(listed).toMatchObject({status: 0, stderr: expect.stringMatching(/config\.toml:1: [^\n]*\n$/)});
		expect(listed.stdout).toContain('官員');
	});

	test.each([
		[['--config', 'nowhere.toml'], /^briefing-tui: nowhere\.toml: the configuration file cannot be read \(ENOENT\)/],
		[['--config', '.'], /EISDIR/],
		[['--theme', 'green', '--sample'], /^briefing-tui: --theme takes auto or dark or light or contrast, not green/],
	])('%j is told in one line, exit code 2', (args, message) => {
		expect(run(args, {XDG_CONFIG_HOME: join(folder, 'empty')})).toMatchObject({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(message),
		});
	});

	test('opens all the same: the reader tells the first fault, and all stand on the terminal after it', async () => {
		configure('measure = 3', 'theme = "drak"', '[keys]', 'quit = "x"');
		const terminal = open([], {env, columns: 100});
		expect((await terminal.see(ready)).rows.at(-1)).toMatch(/config\.toml:1: measure /);
		terminal.press('x');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen().text).toMatch(/config\.toml:1: [\s\S]*config\.toml:2: /);
	});
});

describe('the reader is as the file says', () => {
	test('in language, theme, measure, script and keys', async () => {
		configure(
			'language = "en"',
			'theme = "paper"',
			'measure = 20',
			'script = "simplified"',
			'[keys]',
			'preset = "vim"',
			'help = ["H", "F1"]',
			'[themes.paper]',
			'question = "#a36a00"',
			'[themes.paper.dark]',
			'official = "#11aa33"',
		);
		const terminal = open([], {env, columns: 100, background: 'rgb:0000/0000/0000'});
		const {text, rows} = await terminal.see(ready);
		expect(text).toMatch(/Speakers[\s\S]*肖亚庆/);
		expect(rows.at(-1)).toMatch(/\]\] \[\[ question.*H help/);
		expect(terminal.output()).toContain('38;2;17;170;51m');
		terminal.press('3gg');
		await terminal.see(/3\/12 {2}CNBC/);
		terminal.press('H');
		await terminal.see(/gg Home/);
		terminal.press('\u001B');
		await terminal.see(/H help/);
		terminal.press('ZQ');
		expect(await terminal.exited).toBe(0);
	});

	test('at each start: what is chosen in it lasts until it is left, where the file says otherwise', async () => {
		configure('language = "en"', 'theme = "contrast"');
		const state = join(folder, 'lasting');
		const first = open([], {env: {...env, XDG_STATE_HOME: state}});
		await first.see(ready);
		first.press('T');
		await first.see(/colours: as the terminal/);
		first.press('q');
		await first.exited;
		expect(JSON.parse(readFileSync(join(state, 'briefing-tui', 'settings.json'), 'utf8'))).toMatchObject({
			theme: 'auto',
		});
		expect(lineOf(run(['config'], {XDG_STATE_HOME: state}).stdout, 'theme')).toBe('theme = "contrast" # line 2');
	});

	test('with nothing kept, where it says so', async () => {
		configure('remember = false');
		const state = join(folder, 'forgetting');
		const terminal = open([], {env: {...env, XDG_STATE_HOME: state}});
		await terminal.see(ready);
		terminal.press('Jq');
		expect(await terminal.exited).toBe(0);
		expect(() => readFileSync(join(state, 'briefing-tui', 'settings.json'))).toThrow(/ENOENT/);
	});
});

test('commands are coloured as the file says, unless an option says otherwise', () => {
	configure('color = "always"');
	expect(run(['search', '稀土', '--sample'], {FORCE_COLOR: '1'}).stdout).toContain('\u001B[');
	expect(run(['search', '稀土', '--sample', '--color', 'never']).stdout).not.toContain('\u001B[');
	expect(run(['search', '稀土', '--sample'], {NO_COLOR: '1'}).stdout).toContain('\u001B[');
});
