import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {cleansUp, folder, program, shell} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

function run(args: readonly string[], input = '') {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
		cwd: folder,
		encoding: 'utf8',
		input,
		env: {PATH: process.env['PATH'], HOME: folder},
	});
	return {status, stdout, stderr};
}

const talk = (who: string, said: string): string =>
	`主持人:\n\n請提問。\n\n海岸日報記者:\n\n什麼時候通航?\n\n局長 ${who}:\n\n${said}\n`;

const json = (args: readonly string[]) => JSON.parse(run([...args, '--json']).stdout);

beforeAll(() => {
	mkdirSync(join(folder, 'talks/2021/.old'), {recursive: true});
	mkdirSync(join(folder, 'without'));
	writeFileSync(join(folder, 'talks/harbour.txt'), talk('陶景明', '九月，兩艘渡輪。'));
	writeFileSync(join(folder, 'talks/2021/bridge.md'), talk('林望潮', '渡輪十月停航，橋上有三十輛車。'));
	writeFileSync(join(folder, 'talks/2021/.old/hidden.txt'), talk('陶景明', '渡輪。'));
	writeFileSync(join(folder, 'talks/2021/line\nfeed.txt'), talk('陶景明', '沒有船。'));
	writeFileSync(join(folder, 'talks/empty.txt'), '');
	symlinkSync('..', join(folder, 'talks/2021/loop'));
	writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0, 0xff]));
});

describe('a query in several files', () => {
	test('search: the file before each hit, the best first over all', () => {
		expect(run(['search', '渡輪', 'talks'])).toEqual({
			status: 0,
			stdout: [
				'talks/harbour.txt\tq1-a1-p1\t陶景明\t九月，兩艘渡輪。\n',
				'talks/2021/bridge.md\tq1-a1-p1\t林望潮\t渡輪十月停航，橋上有三十輛車。\n',
			].join(''),
			stderr: '',
		});
		const {query, hits} = json(['search', '渡輪', 'talks', '--limit', '1']);
		expect(query).toBe('渡輪');
		expect(hits).toMatchObject([{file: 'talks/harbour.txt', anchor: 'q1-a1-p1', why: 'exact'}]);
	});

	test('in a pipe the name of a file is whole, however long', () => {
		const name = `talks of the harbour office, ${'all that was said, '.repeat(3)}2021.txt`;
		writeFileSync(join(folder, name), talk('陶景明', '九月，兩艘渡輪。'));
		for (const command of ['search', 'kwic'])
			expect(run([command, '渡輪', name, 'talks/harbour.txt']).stdout).toContain(name);
	});

	test('of one file the answer is as it is with --file', () => {
		const name = 'talks/harbour.txt';
		for (const form of [[], ['--json']])
			expect(run(['search', '渡輪', name, ...form])).toEqual(run(['search', ...form, '--file', name, '--', '渡輪']));
	});

	test('kwic: in the order of files, or sorted over all', () => {
		const keys = (args: readonly string[]) =>
			run(['kwic', '渡輪', 'talks', '--tsv', ...args])
				.stdout.split('\n')
				.map(line => line.split('\t'));
		expect(keys([])).toEqual([
			['file', 'anchor', 'question', 'speaker', 'left', 'key', 'right'],
			['talks/2021/bridge.md', 'q1-a1-p1', '1', '林望潮', '', '渡輪', '十月停航，橋上有三十輛車。'],
			['talks/harbour.txt', 'q1-a1-p1', '1', '陶景明', '九月，兩艘', '渡輪', '。'],
			[''],
		]);
		expect(keys(['--sort', 'right']).map(([file]) => file)).toEqual([
			'file',
			'talks/harbour.txt',
			'talks/2021/bridge.md',
			'',
		]);
		expect(keys(['--limit', '1'])).toHaveLength(3);
		const columns = run(['kwic', '渡輪', 'talks']).stdout.split('\n');
		expect(columns[0]).toMatch(/^talks\/2021\/bridge\.md +1 林望潮 +\[渡輪\]十月/);
		expect(columns[1]).toMatch(/^talks\/harbour\.txt +1 陶景明 +九月，兩艘\[渡輪\]。$/);
		expect(json(['kwic', '渡輪', 'talks', '--count', 'forms']).forms).toEqual([{form: '渡輪', count: 2}]);
	});

	test('whom nobody in any of them is called like is told of once', () => {
		expect(run(['search', '@陶景明 渡輪', 'talks'])).toMatchObject({status: 0, stderr: ''});
		expect(run(['search', '@Zanzibar 渡輪', 'talks'])).toEqual({
			status: 1,
			stdout: '',
			stderr: expect.stringMatching(/^briefing-tui: Zanzibar: there is no such speaker[^\n]*\n$/),
		});
	});
});

describe('lists over several files', () => {
	test('figures, by place and by value, and only those of one speaker', () => {
		const rows = (args: readonly string[]) =>
			json(['figures', 'talks', ...args]).figures.map(({file, printed}: Record<string, string>) => [file, printed]);
		const [ferries, cars] = [
			['talks/harbour.txt', '兩艘'],
			['talks/2021/bridge.md', '三十輛'],
		];
		expect(rows([])).toEqual(expect.arrayContaining([ferries, cars]));
		expect(rows(['--sort', 'value'])).toEqual(expect.arrayContaining([ferries, cars]));
		expect(rows(['--speaker', '林望潮'])).toContainEqual(cars);
		expect(rows(['--speaker', '林望潮'])).not.toContainEqual(ferries);
		expect(run(['figures', '--speaker', 'Nobody', 'talks'])).toMatchObject({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/^briefing-tui: Nobody: there is no such speaker[^\n]*\n$/),
		});
	});

	test.each(['speakers', 'questions'])('list %s: each row with its file, one header', list => {
		const [head = '', ...rows] = run(['list', list, 'talks', '--tsv']).stdout.trim().split('\n');
		expect(head).toMatch(/^file\t/);
		expect(new Set(rows.map(row => row.split('\t')[0]))).toEqual(
			new Set(['talks/2021/bridge.md', 'talks/2021/line feed.txt', 'talks/harbour.txt']),
		);
		expect(json(['list', list, 'talks'])[list].map(({file}: {file: string}) => file)).toContain(
			'talks/2021/line\nfeed.txt',
		);
	});

	test('list words: counted over all', () => {
		const {words} = json(['list', 'words', 'talks']);
		expect(words).toContainEqual(expect.objectContaining({word: '渡輪', count: 2, range: 2}));
	});

	test('outline and parse: one after the other, under their names; JSON a line for each', () => {
		expect(run(['outline', 'talks']).stdout.match(/^==> .* <==$/gmu)).toEqual([
			'==> talks/2021/bridge.md <==',
			'==> talks/2021/line feed.txt <==',
			'==> talks/harbour.txt <==',
		]);
		const lines = run(['parse', '--json', 'talks']).stdout.trim().split('\n');
		expect(lines.map(line => JSON.parse(line))).toMatchObject([
			{schema: 'briefing-tui/1', file: 'talks/2021/bridge.md'},
			{file: 'talks/2021/line\nfeed.txt'},
			{file: 'talks/harbour.txt', source: {name: 'harbour.txt'}},
		]);
	});

	test('export: a file for each in a folder', () => {
		expect(run(['export', 'talks', '--to', 'csv'])).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(/-o FOLDER/),
		});
		const args = ['export', 'talks/harbour.txt', 'talks', '--to', 'markdown', '-o', 'written'];
		expect(run(args)).toEqual({status: 0, stdout: '', stderr: ''});
		expect(readdirSync(join(folder, 'written')).sort()).toEqual([
			'bridge.md',
			'harbour-2.md',
			'harbour.md',
			'line\nfeed.md',
		]);
		expect(readFileSync(join(folder, 'written/harbour.md'), 'utf8')).toContain('兩艘渡輪');
	});
});

describe('without a command', () => {
	test('all are printed, one after the other, in a pipe', () => {
		const {status, stdout} = run(['talks/harbour.txt', 'talks']);
		expect({status, names: stdout.match(/陶景明|林望潮/gu)}).toEqual({
			status: 0,
			names: expect.arrayContaining(['陶景明', '林望潮']),
		});
		expect(stdout.split('九月，兩艘渡輪。')).toHaveLength(3);
	});

	test('the reader opens those of a folder side by side', async () => {
		const terminal = shell('exec "$NODE" "$PROGRAM" talks', {columns: 80});
		await terminal.see(/林望潮/);
		terminal.press('>');
		await terminal.see(/沒有船/);
		terminal.press('>');
		await terminal.see(/九月，兩艘渡輪/);
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});

describe('what cannot be read', () => {
	test('does not stop the rest, and is told by a line and the exit code', () => {
		expect(run(['search', '渡輪', 'bad.txt', 'nothing.txt', 'without', 'talks/harbour.txt'])).toEqual({
			status: 2,
			stdout: 'talks/harbour.txt\tq1-a1-p1\t陶景明\t九月，兩艘渡輪。\n',
			stderr: expect.stringMatching(
				/^briefing-tui: without: there is no transcript in this folder[^\n]*\nbriefing-tui: bad\.txt: [^\n]*\nbriefing-tui: nothing\.txt: there is no such file[^\n]*\n$/,
			),
		});
	});

	test('nothing found, but all read, is 1; an empty name is none', () => {
		expect(run(['search', 'zzzzzz', 'talks'])).toEqual({status: 1, stdout: '', stderr: ''});
		expect(run(['figures', ''])).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(/^briefing-tui: '': there is no such file/),
		});
	});

	test('a name that begins like an option', () => {
		writeFileSync(join(folder, '-dash.txt'), talk('陶景明', '渡輪。'));
		expect(run(['search', '渡輪', '-dash.txt'])).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(/write \.\/-dash\.txt$/m),
		});
		expect(run(['search', '--', '渡輪', '-dash.txt'])).toMatchObject({status: 0});
	});

	test('standard input is one of them', () => {
		const {stdout} = run(['search', '渡輪', '-', 'talks/harbour.txt'], talk('馮澄', '一艘渡輪。'));
		expect(stdout.split('\n').map(line => line.split('\t')[0])).toEqual(['-', 'talks/harbour.txt', '']);
	});
});

describe('on a terminal', () => {
	test('Ctrl-C ends with what was found so far', async () => {
		const command = '"$NODE" "$PROGRAM" search 渡輪 talks/harbour.txt - talks';
		const terminal = shell(`trap : INT; sleep 60 | ${command}; echo "code $?"; read -r _`, {columns: 120});
		await terminal.see(/waiting for a transcript/);
		terminal.press('\u0003');
		const {text} = await terminal.see(/^code 130$/m);
		expect(text).toMatch(/talks\/harbour\.txt +q1-a1-p1/);
		expect(text).not.toMatch(/bridge/);
	});

	test('it is told how far it is', async () => {
		mkdirSync(join(folder, 'hundred'), {recursive: true});
		for (let n = 1; n <= 100; n++) writeFileSync(join(folder, `hundred/${n}.txt`), talk('陶景明', `${n} 艘船。`));
		const terminal = shell('"$NODE" "$PROGRAM" search 渡輪 hundred; echo "code $?"; read -r _', {columns: 60});
		const {text} = await terminal.see(/^code 1$/m);
		expect(terminal.output()).toMatch(/\d+ of 100 · hundred\/\d+\.txt/);
		expect(text).not.toMatch(/of 100/);
	});
});
