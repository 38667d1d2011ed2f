import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {beforeAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {narrowRuler} from '../../src/text/cells.ts';
import {cleansUp, folder, open, program, ready, seedPath, shell} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

/** Runs the program with nothing that is a terminal. */
function run(args: readonly string[], input = '', variables: Readonly<Record<string, string>> = {}) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
		cwd: folder,
		encoding: 'utf8',
		input,
		env: {PATH: process.env['PATH'], HOME: folder, ...variables},
	});
	return {status, stdout, stderr};
}

/** The same in a shell. */
function inBash(script: string) {
	const {status, stdout, stderr} = spawnSync('/bin/bash', ['-c', script], {
		cwd: folder,
		encoding: 'utf8',
		env: {PATH: process.env['PATH'], HOME: folder, NODE: process.execPath, PROGRAM: program},
	});
	return {status, stdout, stderr};
}

/** A few words of a harbour. */
const harbour = '主持人:\n\n請提問。\n\n海岸日報記者:\n\n新碼頭什麼時候通航?\n\n局長 陶景明:\n\n九月，兩艘渡輪。\n';

beforeAll(() => {
	writeFileSync(join(folder, 'empty.txt'), '');
	writeFileSync(join(folder, 'blank.txt'), ' \n\n\t\n');
	writeFileSync(
		join(folder, 'binary.bin'),
		Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0, 0xff, 0xfe, 0, 0, 0]),
	);
	writeFileSync(join(folder, 'plain.txt'), '海邊的風很大。\n\n第二段沒有人說話,只有風聲。\n');
	writeFileSync(join(folder, 'minato.txt'), '記者：渡船は何隻ですか。\n\n大臣：渡船は三隻です。\n');
	writeFileSync(join(folder, 'locked.txt'), 'x');
	chmodSync(join(folder, 'locked.txt'), 0);
	mkdirSync(join(folder, 'folder'), {recursive: true});
});

describe('input that cannot be used: one line, exit code 2', () => {
	test.each([
		['nothing.txt', /^briefing-tui: nothing\.txt: there is no such file/],
		['folder', /^briefing-tui: folder: there is no transcript in this folder/],
		['empty.txt', /^briefing-tui: empty\.txt: /],
		['blank.txt', /^briefing-tui: blank\.txt: /],
		['binary.bin', /^briefing-tui: binary\.bin: /],
		['evil\u001B]0;title\u0007.txt', /^briefing-tui: evil\.txt: there is no such file/],
	])('%j', (name, message) => {
		const {status, stdout, stderr} = run([name]);
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
		expect(stderr).toMatch(message);
		expect(stderr.trimEnd()).not.toMatch(/[\n\u001B\u0007]/);
	});

	// Root may read everything.
	test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
		expect(run(['locked.txt'])).toMatchObject({status: 2, stderr: expect.stringMatching(/permissions/)});
	});

	test.each([
		[['--nonsense'], /--help/],
		[['cite', 'q1', 'a', 'b'], /one transcript at a time/],
		[['--theme', 'green'], /auto or dark or light or contrast/],
		[['search'], /search what/],
	])('%j', (args, message) => {
		const {status, stdout, stderr} = run(args);
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
		expect(stderr).toMatch(message);
		expect(stderr.trimEnd()).not.toContain('\n');
	});

	test('a place that there is not, with a terminal there: told on the screen that was there', async () => {
		const terminal = open(['--goto', 'q99', '--sample']);
		expect(await terminal.exited).toBe(2);
		expect(terminal.screen().text).toMatch(/--goto q99: there is no such place; the questions are q1 to q12/);
		expect(terminal.screen()).toMatchObject({alternate: false, modes: []});
	});
});

describe('without a terminal on standard output', () => {
	test('the transcript is printed: speakers, questions numbered', () => {
		const {status, stdout, stderr} = run(['--sample']);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toMatch(/^# 國務院新聞辦就工業和信息化發展情況舉行發布會\n2021-03-01, 10:00\n/);
		expect(stdout).toMatch(/^### 3\. CNBC:$/m);
		expect(stdout.match(/^### \d+\. /gm)).toHaveLength(12);
		expect(stdout).not.toMatch(/\u001B/);
	});

	test('of several files each is printed, and one that cannot be read is told of', () => {
		writeFileSync(join(folder, 'harbour.txt'), harbour);
		const {status, stdout, stderr} = run(['nosuch.txt', 'harbour.txt', 'plain.txt']);
		expect(status).toBe(2);
		expect(stderr).toMatch(/^briefing-tui: nosuch\.txt: there is no such file/m);
		expect(stdout).toMatch(/兩艘渡輪[\s\S]*只有風聲/);
	});

	test('--goto and --search are for a screen', () => {
		for (const option of ['--goto', '--search'])
			expect(run([option, 'q3', '--sample'])).toEqual({
				status: 2,
				stdout: '',
				stderr: expect.stringMatching(new RegExp(`^briefing-tui: ${option} q3 is for the screen[^\\n]*\\n$`)),
			});
	});

	test('a text in which nobody speaks is printed, with a note beside it', () => {
		const {status, stdout, stderr} = run(['plain.txt']);
		expect(status).toBe(0);
		expect(stdout).toContain('第二段沒有人說話');
		expect(stderr).toMatch(/no speakers/);
	});

	test('figures of a language without rules, and no terms at all, are told of beside an empty list', () => {
		expect(run(['figures', 'minato.txt'])).toEqual({
			status: 1,
			stdout: '',
			stderr: 'briefing-tui: figures are not read in this language\n',
		});
		expect(run(['list', 'terms', 'minato.txt'])).toMatchObject({
			status: 1,
			stdout: '',
			stderr: expect.stringMatching(/^briefing-tui: no terms: [^\n]*\n$/u),
		});
	});

	test('--help and --version', () => {
		expect(run(['--help'])).toMatchObject({
			status: 0,
			stderr: '',
			stdout: expect.stringMatching(/^briefing-tui opens[\s\S]*Options/),
		});
		expect(run(['--version'])).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/^briefing-tui \d+\.\d+\.\d+\n$/),
		});
		for (const command of ['parse', 'search', 'print'])
			expect(run([command, '--help']).stdout).toContain(`briefing-tui ${command}`);
	});

	test('the program speaks as --lang or the locale says', () => {
		const hans = {LANG: 'zh_CN.UTF-8'};
		expect(run(['nothing.txt'], undefined, hans).stderr).toMatch(/^briefing-tui: nothing\.txt: 没有这个文件/);
		expect(run(['--lang', 'zh-Hant', 'nothing.txt'], undefined, hans).stderr).toMatch(/沒有這個檔案/);
		expect(run(['kwic', '--help'], undefined, hans).stdout).toContain('选项');
		expect(run(['print', '--script', 'simplified', '--lang', 'zh-Hant', 'plain.txt']).stderr).toMatch(/没有找到发言人/);
		expect(run(['parse', 'plain.txt', '--lang', 'en']).stdout).toMatch(/^\? No speakers were found/m);
		expect(run(['parse', 'plain.txt']).stdout).toMatch(/^\? 沒有找到發言人/m);
		const {notes} = JSON.parse(run(['parse', 'plain.txt', '--json'], undefined, hans).stdout);
		expect(notes).toMatchObject([
			{message: 'No speakers were found: the text stands as it came.', code: 'no-speakers'},
		]);
	});

	test.each(['search', 'kwic'])('%s: a query that cannot be carried out is told', command => {
		expect(run([command, '--sample', '--', '@Zanzibar 稀土'])).toMatchObject({
			status: 1,
			stdout: '',
			stderr: expect.stringMatching(/Zanzibar.*no such speaker/),
		});
		expect(run([command, '--sample', '--', '/(稀土/'])).toMatchObject({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/bracket/),
		});
	});

	test('search: exit code 0 with hits, 1 without', () => {
		const found = run(['search', '--sample', '--json', '--limit', '2', '--', '稀土']);
		expect(found.status).toBe(0);
		const {query, hits} = JSON.parse(found.stdout);
		expect([query, hits.length]).toEqual(['稀土', 2]);
		expect(hits[0]).toMatchObject({
			anchor: expect.stringMatching(/^q6-/),
			exchange: 6,
			ranges: expect.any(Array),
			why: 'exact',
		});
		expect(run(['search', '--sample', '--json', '--', 'zzzzzz'])).toMatchObject({status: 1, stderr: ''});
		const [unspoken] = JSON.parse(run(['search', '--sample', '--json', '--', '分享到']).stdout).hits;
		expect(unspoken).toMatchObject({anchor: null, speaker: null, span: {as: 'furniture'}});
	});

	test('search: what is only like the words is marked', () => {
		const [exact, near] = ['新能源汽车', '新能原汽车'].map(
			query => run(['search', '--sample', '--limit', '1', '--', query]).stdout.split('\t').at(-1)!,
		);
		expect([exact, near]).toEqual([expect.not.stringContaining('≈'), expect.stringMatching(/^≈ .*新能源汽車/)]);
	});

	test('parse --json prints the briefing', () => {
		const {status, stdout} = run(['parse', seedPath, '--json']);
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({schema: 'briefing-tui/1', exchanges: expect.any(Array)});
	});

	test('a reader at the other end that has had enough is no error', () => {
		const {stdout, stderr} = inBash(`"$NODE" "$PROGRAM" --sample | head -1; echo "\${PIPESTATUS[0]}"`);
		expect([stdout, stderr]).toEqual(['# 國務院新聞辦就工業和信息化發展情況舉行發布會\n0\n', '']);
	});

	test('nor is one at the other end of the messages', () => {
		expect(inBash('{ "$NODE" "$PROGRAM" nothing.txt; echo "$?" >&3; } 3>&1 2>&1 >/dev/null | :').stdout).toBe('');
		expect(inBash('exec 3>&1; { "$NODE" "$PROGRAM" nothing.txt 2>&1; echo "$?" >&3; } | sleep 0').stdout).toBe('2\n');
	});

	test.skipIf(process.platform !== 'linux')('a full disk is one line', () => {
		for (const command of ['print --sample', 'export --sample --to json', '--help'])
			expect(inBash(`"$NODE" "$PROGRAM" ${command} > /dev/full`)).toMatchObject({
				status: 2,
				stderr: expect.stringMatching(/^briefing-tui: standard output cannot be written \(ENOSPC\)[^\n]*\n$/),
			});
	});

	test('TERM=dumb: text, though there is a terminal', async () => {
		const terminal = open(['--sample'], {env: {TERM: 'dumb'}, rows: 60, columns: 200});
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen()).toMatchObject({alternate: false});
		expect(terminal.output()).not.toMatch(/\u001B\[\?1049h/);
		const unnamed = open([], {env: {TERM: 'dumb'}, columns: 200});
		expect(await unnamed.exited).toBe(2);
		expect(unnamed.output()).toMatch(/TERM=dumb/);
	});
});

describe('what no file is named for', () => {
	const commands = [
		[],
		['print'],
		['print', 'q1'],
		['parse', '--json'],
		['outline'],
		['search', '渡輪'],
		['kwic', '渡輪'],
		['figures'],
		['list', 'speakers'],
		['cite', 'q1'],
		['export', '--to', 'csv'],
	];

	test.each(commands)('%s %s: is read from standard input', (...args) => {
		const {status, stdout, stderr} = run(args.filter(Boolean), harbour);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toMatch(/渡輪|陶景明|兩艘/);
		expect(
			run([...args.filter(Boolean), ...(args[0] === 'search' || args[0] === 'kwic' ? ['--file'] : []), '-'], harbour),
		).toEqual({status, stdout, stderr});
	});

	test.each(commands)('%s %s: nothing there is never answered from another briefing', (...args) => {
		const told = /^briefing-tui: there is no text in standard input: name a file, [^\n]*--sample[^\n]*\n$/;
		const nothing = {status: 2, stdout: '', stderr: expect.stringMatching(told)};
		expect(run(args.filter(Boolean))).toEqual(nothing);
		const line = ['"$NODE" "$PROGRAM"', ...args].join(' ');
		expect(inBash(`${line} < /dev/null`)).toEqual(nothing);
		expect(inBash(`${line} <&-`)).toEqual(nothing);
	});

	test('on a terminal a command says what to do', async () => {
		for (const command of ['outline', 'search x']) {
			const terminal = shell(`"$NODE" "$PROGRAM" ${command} > out; echo "code $?"; wc -c < out; read -r _`, {
				columns: 120,
			});
			const {text} = await terminal.see(/^code 2$\n0$/m);
			expect(text).toMatch(/^briefing-tui: no transcript is named: name a file, pipe one in, or say --sample/);
		}
	});

	test('on a terminal the reader opens, and says so of no pipe', async () => {
		const piped = shell('"$NODE" "$PROGRAM" < /dev/null; echo "code $?"; read -r _', {columns: 120});
		const {text} = await piped.see(/^code 2$/m);
		expect(text).toMatch(/^briefing-tui: there is no text in standard input/);
	});

	test('who waits for it is told', async () => {
		const terminal = shell('sleep 3 | "$NODE" "$PROGRAM" outline; read -r _', {columns: 120});
		await terminal.see(/waiting for a transcript from standard input…/);
		const {text} = await terminal.see(/there is no text in standard input/);
		expect(text).not.toMatch(/waiting/);
	});
});

describe('a transcript on standard input', () => {
	test('is read whole, and the keys come from the terminal', async () => {
		const terminal = shell(
			`stty -g > before; cat "${seedPath}" | "$NODE" "$PROGRAM"; echo "code $?"; stty -g > after; read -r _`,
		);
		await terminal.see(ready);
		terminal.press('J');
		await terminal.see(/1\/12 /);
		terminal.press('/稀土\r');
		await terminal.see(/稀土 \d+\/\d+/);
		terminal.press('q');
		const screen = await terminal.see(/^code 0$/m);
		expect(screen).toMatchObject({alternate: false, modes: [], cursor: {visible: true}});
	});
});

test('an address is asked for by the proxy of the environment', async () => {
	const server = createServer().listen(0, '127.0.0.1');
	server.on('connect', (_, socket) => {
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		server.emit('connection', socket);
	});
	server.on('request', (_, response) => response.setHeader('content-type', 'text/plain; charset=utf-8').end(harbour));
	await once(server, 'listening');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const child = spawn(process.execPath, [program, 'print', 'http://briefings.invalid/harbour.txt'], {
		cwd: folder,
		env: {PATH: process.env['PATH'], HOME: folder, http_proxy: proxy},
	});
	expect(await text(child.stdout)).toMatch(/兩艘渡輪/);
});

test('several files are read side by side, past one that cannot be read', async () => {
	writeFileSync(join(folder, 'harbour.txt'), harbour);
	const terminal = open(['harbour.txt', 'empty.txt', seedPath], {env: {LANG: 'zh_TW.UTF-8'}});
	await terminal.see(screen => ready(screen) && /檔案 1\/3/.test(screen.text));
	terminal.press('>');
	await terminal.see(/empty\.txt: /);
	terminal.press('>');
	await terminal.see(/檔案 3\/3/);
	terminal.press('3G');
	await terminal.see(/3\/12 /);
	terminal.press('<');
	await terminal.see(/檔案 1\/3/);
	terminal.press('\u001B[6;5~');
	await terminal.see(/3\/12 /);
	terminal.press('q');
	expect(await terminal.exited).toBe(0);
});

describe('colour', () => {
	const colours = /\u001B\[(?:\d+;)*(?:3[0-8]|4[0-8]|9\d|10\d)[;m]/;

	test.each([
		['NO_COLOR', [], {NO_COLOR: '1'}],
		['--no-color', ['--no-color'], {}],
	])('%s leaves none, and one can still tell what is what', async (_name, args, env) => {
		const terminal = open(args, {env});
		await terminal.see(ready);
		terminal.press('J/芯片\r');
		await terminal.see(/芯片 \d+\/\d+/);
		expect(terminal.output()).not.toMatch(colours);
		expect(terminal.output()).toContain('\u001B[7m');
	});

	test('is there without them', async () => {
		const terminal = open();
		await terminal.see(ready);
		expect(terminal.output()).toMatch(colours);
	});
});

describe('a text in which nobody speaks', () => {
	test('opens as plain text, and says so', async () => {
		const terminal = open(['plain.txt']);
		const {text} = await terminal.see(/沒有找到發言人|no speakers/);
		expect(text).toContain('第二段沒有人說話');
		terminal.press('j');
		await terminal.see(screen => !/沒有找到發言人|no speakers/.test(screen.rows.at(-1) ?? ''));
	});
});

describe('what is carried away', () => {
	test('cite: words and their source; an unknown anchor is one line', () => {
		const {status, stdout} = run(['cite', 'q3-a1', '--lang', 'en', '--sample']);
		expect(status).toBe(0);
		expect(stdout.split('\n')).toEqual([
			'“謝謝你的提問,這個問題請田玉龍總工程師回答。”',
			expect.stringMatching(/^—— 肖亞慶, 工業和信息化部部長, answering CNBC \(question 3: .*2021-03-01$/u),
			'Source: 新聞辦網站, published 2021-03-03 [q3-a1]',
			'',
		]);
		expect(run(['cite', 'q3-a9', '--sample'])).toEqual({
			status: 2,
			stdout: '',
			stderr:
				'briefing-tui: q3-a9: there is no such anchor; near it are q3-a2, q3-a1, q3-q1; the questions are q1 to q12\n',
		});
	});

	test('list: as text, as JSON with a schema; an unknown list is one line', () => {
		expect(run(['list', 'questions', '--lang', 'en', '--sample']).stdout.split('\n')[2]).toMatch(
			/^q3 .*CNBC.*→ 肖亞慶; 田玉龍 /u,
		);
		const {status, stdout} = run(['list', 'speakers', '--json', '--sample']);
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			schema: 'briefing-tui/speakers/1',
			speakers: expect.arrayContaining([expect.objectContaining({name: '肖亞慶', role: 'official'})]),
		});
		expect(run(['list', 'paragraphs'])).toMatchObject({
			status: 2,
			stderr: 'briefing-tui: list takes speakers or questions or figures or terms or words or clips, not paragraphs\n',
		});
	});

	test('list terms: a table to fill in, JSON with a schema, TBX; of one kind', () => {
		const [head, first] = run(['list', 'terms', '--tsv', '--sample']).stdout.split('\n');
		expect(head).toMatch(/^term\ttranslation\tnote\t/u);
		expect(first).toMatch(/^產業鏈\t\t\tphrase\t/u);
		const {schema, terms} = JSON.parse(run(['list', 'terms', '--json', '--kind', 'title', '--sample']).stdout);
		expect(schema).toBe('briefing-tui/terms/1');
		expect(terms).toMatchObject([{kind: 'title', first: {speaker: {name: '肖亞慶'}}}, {kind: 'title'}]);
		expect(run(['list', 'terms', '--tbx', '--sample'])).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/^<\?xml [\s\S]*<term>十四五<\/term>[\s\S]*<\/tbx>\n$/u),
		});
	});

	test('export: a folder, a file that is no text, a part, and what cannot be had', () => {
		expect(run(['export', '--to', 'convokit', '--sample']).stdout).toMatch(/^\{"id":"opening1",/u);
		expect(run(['export', '--to', 'convokit', '-o', 'corpus', '--sample']).status).toBe(0);
		expect(readdirSync(join(folder, 'corpus')).sort()).toEqual([
			'conversations.json',
			'corpus.json',
			'index.json',
			'speakers.json',
			'utterances.jsonl',
		]);
		expect(run(['export', '--to', 'docx', '-o', 'briefing.docx', '--sample']).status).toBe(0);
		expect(readFileSync(join(folder, 'briefing.docx')).subarray(0, 2).toString()).toBe('PK');
		const part = run(['export', '--to', 'jsonl', '--speaker', '田玉龙', '--query', '芯片', '--sample']);
		const ids = part.stdout
			.trim()
			.split('\n')
			.map(line => (JSON.parse(line) as {id: string}).id);
		expect(ids).toContain('q3-q1');
		expect(ids).toContain('q3-a2');
		expect(ids).not.toContain('q3-a1');
		expect(run(['export', '--to', 'text', '--questions', '1', '--speaker', 's6', '--sample'])).toMatchObject({
			status: 1,
			stdout: '',
		});
		const one = expect.stringMatching(/^briefing-tui: [^\n]+\n$/u);
		for (const words of [
			['--to', 'docx'],
			['--to', 'webvtt'],
			['--to', 'text', '--speaker', '王小明'],
			['--to', 'text', '--questions', '99'],
		])
			expect(run(['export', ...words, '--sample'])).toMatchObject({status: 2, stdout: '', stderr: one});
	});

	test('figures of one speaker, and what there are of those who are none', () => {
		const said = run(['figures', '--tsv', '--speaker', '田玉龍', '--sample']).stdout.trim().split('\n');
		expect(said.length).toBeGreaterThan(5);
		for (const row of said.slice(1)) expect(row).toContain('田玉龍');
		expect(run(['figures', '--speaker', 'nobody', '--sample'])).toMatchObject({status: 2, stdout: ''});
	});

	test('export: to standard output, or to a file; one that cannot be written is one line', () => {
		const page = run(['export', '--to', 'html', '--sample']);
		expect(page).toMatchObject({status: 0, stderr: ''});
		expect(page.stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/u);
		expect(run(['export', '--to', 'html', '-o', 'page.html', '--sample'])).toMatchObject({
			status: 0,
			stdout: '',
			stderr: '',
		});
		expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(page.stdout);
		expect(run(['export', '--to', 'csv', '-o', 'x.csv', '--sample'])).toMatchObject({status: 0, stderr: ''});
		const {stdout} = run(['export', '--to', 'csv', '--sample']);
		expect(stdout).not.toContain('\uFEFF');
		expect(readFileSync(join(folder, 'x.csv'), 'utf8')).toBe(`\uFEFF${stdout}`);
		expect(run(['export', '--to', 'csv', '-o', 'nowhere/x.csv', '--sample'])).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(/^briefing-tui: nowhere\/x\.csv cannot be written \(ENOENT\)[^\n]*\n$/u),
		});
	});
});

describe('a part of it', () => {
	const source = ['--lang', 'en', 'harbour.txt'];
	beforeAll(() => writeFileSync(join(folder, 'harbour.txt'), harbour));

	test('print: of one turn the words alone, of several each under its speaker', () => {
		expect(run(['print', 'q1-a1', ...source])).toEqual({status: 0, stdout: '九月，兩艘渡輪。\n', stderr: ''});
		expect(run(['print', 'q1-q1..a1', ...source]).stdout).toBe(
			'### 1. 海岸日報：\n\n新碼頭什麼時候通航?\n\n### 陶景明 · 局長：\n\n九月，兩艘渡輪。\n',
		);
		expect(run(['print', '--speaker', '陶', '--context', 'question', ...source]).stdout).toMatch(/^### 1[\s\S]*九月，/);
		expect(run(['print', 'q1-a1', '--script', 'simplified', ...source]).stdout).toBe('九月，两艘渡轮。\n');
		expect(run(['print', 'q1-a1', '--sentences', '--script', 'simplified', ...source]).stdout).toMatch(
			/\t九月，兩艘渡輪。\t九月，两艘渡轮。\n$/,
		);
		expect(JSON.parse(run(['print', 'q1-a1', '--sentences', '--json', ...source]).stdout)).toMatchObject({
			schema: 'briefing-tui/sentences/1',
			sentences: [{anchor: 'q1-a1-p1', printed: '九月，兩艘渡輪。', shown: null}],
		});
	});

	test('colour where it is asked for, lines of a width too', () => {
		for (const command of ['print', 'search 渡輪 --file']) {
			const words = (...options: string[]) => [...command.split(' '), 'harbour.txt', '--lang', 'en', ...options];
			const plain = run(words()).stdout;
			const painted = run(words('--color=always'));
			expect([plain, painted.stdout.replace(/\u001B\[\d+m/gu, '')]).toEqual([plain, plain]);
			expect(painted.stdout).toContain('\u001B[1m');
			expect(run(words('--color=never')).stdout).toBe(plain);
		}
		expect(run(['print', 'q1-a1', '--width', '8', ...source]).stdout).toBe('九月，兩\n艘渡輪。\n');
	});

	test('JSON names its schema and who wrote it', () => {
		const {schema, generator, turns} = JSON.parse(run(['print', 'q1-a1', '--json', ...source]).stdout);
		expect({schema, generator}).toEqual({
			schema: 'briefing-tui/print/1',
			generator: {name: 'briefing-tui', version: expect.stringMatching(/^\d+\.\d+\.\d+$/)},
		});
		expect(turns).toEqual([
			expect.objectContaining({
				id: 'q1-a1',
				speaker: expect.objectContaining({name: '陶景明'}),
				blocks: [{id: 'q1-a1-p1', kind: 'paragraph', text: '九月，兩艘渡輪。'}],
			}),
		]);
		for (const args of [
			['parse', '--json', 'harbour.txt'],
			['parse', '--explain', '--json', 'harbour.txt'],
			['figures', '--json', 'harbour.txt'],
			['list', 'speakers', '--json', 'harbour.txt'],
			['search', '--json', '渡輪', '--file', 'harbour.txt'],
			['kwic', '--json', '渡輪', '--file', 'harbour.txt'],
			['export', '--to', 'json', 'harbour.txt'],
		])
			expect(JSON.parse(run(args).stdout), args.join(' ')).toMatchObject({
				schema: expect.stringMatching(/^briefing-tui\//),
				generator,
			});
	});

	test('what parse --json prints is read again, whoever wrote it', () => {
		const json = run(['parse', '--json', 'harbour.txt']).stdout;
		expect(JSON.parse(json)).toHaveProperty('generator');
		expect(run(['print', '-'], json).stdout).toBe(run(['print', 'harbour.txt']).stdout);
	});

	test('cite: exactly as printed, or in another script, with the printed words in the JSON', () => {
		expect(run(['cite', 'q1-a1', ...source]).stdout).toMatch(
			/^“九月，兩艘渡輪。”\n—— 陶景明, 局長, answering 海岸日報/,
		);
		const converted = run(['cite', 'q1-a1', '--script', 'simplified', ...source]).stdout;
		expect(converted).toMatch(/^“九月，两艘渡轮。”\n—— 陶景明, 局长, answering 海岸日报 /);
		const {script, style, citations} = JSON.parse(
			run(['cite', 'q1-a1', '--script', 'simplified', '--json', ...source]).stdout,
		);
		expect({script, style, citations}).toMatchObject({
			script: 'simplified',
			style: 'plain',
			citations: [{words: ['九月，两艘渡轮。'], printed: ['九月，兩艘渡輪。'], citation: converted}],
		});
	});
});

test('kwic: as wide as COLUMNS says, as many lines and as much context as asked for', () => {
	const widest = (columns: string): number =>
		Math.max(...run(['kwic', '芯片', '--sample'], '', {COLUMNS: columns}).stdout.split('\n').map(narrowRuler.width));
	expect([widest('60'), widest('90'), widest('nonsense')]).toEqual([60, 90, 120]);
	expect(run(['kwic', '芯片', '--sample', '--limit', '2', '--context', '4']).stdout).toBe(
		'3 CNBC   …,中國的[芯片]行業有什…\n3 田玉龍  …提問。[芯片]集成電路…\n',
	);
	const {lines} = JSON.parse(run(['kwic', '芯片', '--sample', '--json', '--context', '3', '--limit', '1']).stdout);
	expect(lines).toMatchObject([{left: '中國的', key: '芯片', right: '行業有'}]);
});

test('kwic --count: the same as text, as TSV and as JSON', () => {
	const counting = ['kwic', '芯片', '--sample', '--count', 'speakers', '--lang', 'en'];
	expect(run(counting).stdout.split('\n').slice(0, 2)).toEqual([
		'speaker   count  words  per 1000    DP',
		'CNBC          1     25     40.00  0.00',
	]);
	expect(run([...counting, '--tsv', '--limit', '1']).stdout).toBe(
		'speaker\tcount\twords\tperThousand\tdispersion\nCNBC\t1\t25\t40\t0\n',
	);
	expect(JSON.parse(run([...counting, '--json']).stdout)).toMatchObject({schema: 'briefing-tui/kwic/1', query: '芯片'});
	expect(run(['kwic', '沙漠', '--sample', '--count', 'collocates']).status).toBe(1);
});
