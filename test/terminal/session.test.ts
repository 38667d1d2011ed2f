import {isDeepStrictEqual} from 'node:util';
import {describe, expect, test, vi} from 'vitest';
import {cleansUp, closeAll, open, panes, ready, type Screen, shell, type Terminal} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

const esc = '\u001B';
const status = ({rows}: Screen): string => rows.at(-1) ?? '';

/** The reader, drawn and with all its modes on. */
async function opened(...how: Parameters<typeof open>): Promise<Terminal> {
	const terminal = open(...how);
	await terminal.see(ready);
	return terminal;
}

describe('starting', () => {
	test('shows the briefing that comes with the program, on a screen of its own', async () => {
		const terminal = open();
		const screen = await terminal.see(/J K/);
		expect(screen.alternate).toBe(true);
		expect(screen.rows[0]).toMatch(/^ 國務院新聞辦就工業和信息化發展情況舉行發布會 +2021-03-01 · 12 問$/);
		expect(screen.text).toContain('肖亞慶');
		expect(screen.rows).toHaveLength(24);
	});

	test('with keys typed ahead, none is echoed and none is lost', async () => {
		for (const keys of ['J', 'JJ', '3G/5G']) {
			const terminal = open();
			terminal.press(keys);
			const screen = await terminal.see(ready);
			const wanted = {J: '1/12', JJ: '2/12', '3G/5G': '5G'}[keys]!;
			await terminal.see(new RegExp(wanted));
			expect(screen.rows[0]).toMatch(/^ 國務院新聞辦/);
			closeAll();
		}
	});

	test('with --goto and --search', async () => {
		expect((await open(['--goto', 'q3']).see(/3\/12 {2}CNBC/)).alternate).toBe(true);
		await open(['--goto', 'q7-a2-p3']).see(/7\/12 {2}香港大公報/);
		await open(['--search', '稀土']).see(/稀土 \d+\/\d+/);
	});

	test('in the language of the locale, or the one that is asked for', async () => {
		await open([], {env: {LANG: 'en_US.UTF-8'}}).see(/12 questions[\s\S]*Questions/);
		const terminal = await opened(['--lang', 'zh-Hans'], {env: {LANG: 'en_US.UTF-8'}});
		await terminal.see(/发言人/);
		terminal.press('tt');
		await terminal.see(/發言人/);
	});

	test('on a terminal that does not know its size, as on one of 80×24', async () => {
		const terminal = shell('stty rows 0 cols 0; exec "$NODE" "$PROGRAM"');
		const {rows} = await terminal.see(ready);
		expect(rows[0]).toMatch(/^ 國務院新聞辦.* 12 問$/);
		expect(rows[23]).toContain('J K');
	});

	test.each([
		[20, 6],
		[40, 12],
		[60, 20],
		[200, 60],
	])('at %i×%i', async (columns, rows) => {
		const terminal = await opened([], {columns, rows});
		const {text} = await terminal.see(/肖亞慶|壽小麗/);
		expect(text.split('\n')).toHaveLength(rows);
	});
});

describe('keys', () => {
	test('one at a time', async () => {
		const terminal = await opened();
		for (const [key, seen] of [
			['J', /1\/12 /],
			['\u001B[C', /2\/12 /],
			['K', /1\/12 /],
			['3', /^ 3 /m],
			['G', /3\/12 /],
			['a', /肖亞慶 ⇢/],
			['?', /說明|移動/],
			[esc, /3\/12 /],
		] as const) {
			terminal.press(key);
			await terminal.see(seen);
		}
	});

	test('all in one chunk', async () => {
		const terminal = await opened();
		terminal.press(`JJJ${esc}[C${esc}[DK4G`);
		await terminal.see(/4\/12 /);
		terminal.press('jjjk/芯片\r');
		await terminal.see(/芯片 \d+\/\d+/);
		terminal.press(`?${esc}${esc}=q5G`);
		await terminal.see(screen => /5\/12 /.test(screen.text) && !/芯片 \d/.test(status(screen)));
	});

	test('on an input method: full width, Chinese punctuation', async () => {
		const terminal = await opened();
		terminal.press('Ｊ');
		await terminal.see(/1\/12 /);
		terminal.press('、');
		await terminal.see(/輸入要找的詞/);
		terminal.press(esc);
		terminal.press('？');
		await terminal.see(/移動/);
	});
});

test('the cursor, which is hidden, rests where one reads', async () => {
	const terminal = await opened([], {columns: 80, rows: 24});
	for (const [keys, x, y] of [
		['J', 27, 3],
		['?', 0, 1],
		[`${esc}z`, 5, 3],
	] as const) {
		terminal.press(keys);
		await terminal.see(({cursor}) => cursor.x === x && cursor.y === y && !cursor.visible);
	}
	terminal.press('/');
	await terminal.see(({cursor}) => cursor.y === 23 && cursor.visible);
	terminal.press(esc);
	await terminal.see(({cursor}) => cursor.x === 5 && cursor.y === 3 && !cursor.visible);
});

describe('Ctrl-L', () => {
	test.each([
		['while reading', 'J', /1\/12 /],
		['while typing', '/芯片', /^ \/ 芯片 .*\d+ 段/m],
		['in a list', 's', /Enter|輸入/],
	])('draws all anew %s, over what another program wrote', async (_when, keys, drawn) => {
		const terminal = await opened();
		terminal.press(keys);
		const before = await terminal.see(drawn);
		const cells = terminal.cells();
		await terminal.wall(
			`${esc}[H${esc}[7mThe system is going down.${esc}[0m\r\n\n\n\nNOW${esc}[24;30H\n\nSave your work!`,
		);
		expect(terminal.screen().text).toContain('Save your work!');
		terminal.press('\u000C');
		const after = await terminal.see(
			screen => panes(screen) === panes(before) && status(screen).startsWith(status(before).slice(0, 9)),
		);
		expect(terminal.cells().slice(0, -1)).toEqual(cells.slice(0, -1));
		expect(after.cursor).toEqual(before.cursor);
	});
});

describe('searching', () => {
	test('Chinese typed character by character, in split bytes, pasted, in one chunk: the same', async () => {
		const query = '稀土';
		const bytes = Buffer.from(query);
		const ways: readonly (readonly (string | Buffer)[])[] = [
			['/', ...query],
			['/', ...Array.from(bytes, byte => Buffer.from([byte]))],
			['/', bytes.subarray(0, 4), bytes.subarray(4)],
			['/', `${esc}[200~${query}${esc}[201~`],
			['/', `${esc}[200~${query}\n${esc}[201~`],
			[`/${query}`],
		];
		const screens: string[] = [];
		for (const keys of ways) {
			const terminal = await opened();
			for (const key of keys) terminal.press(key);
			screens.push((await terminal.see(screen => /^ \/ 稀土 .*\d+ 段/.test(status(screen)))).text);
			closeAll();
		}
		expect(new Set(screens).size).toBe(1);
	});

	test('the cursor stands where the next character goes', async () => {
		const terminal = await opened();
		terminal.press('/稀土');
		const {cursor} = await terminal.see(({cursor}) => cursor.x === 7);
		expect(cursor).toEqual({x: 7, y: 23, visible: true});
		terminal.press('\r');
		await terminal.see(({cursor}) => !cursor.visible);
	});

	test('Escape leads back to where one was, Enter stays', async () => {
		const terminal = await opened();
		terminal.press('2G');
		await terminal.see(/2\/12 {2}封面新聞/);
		terminal.press('j');
		const before = await terminal.see(({rows}) => !rows.some(row => row.includes('長足的發展')));
		terminal.press('/稀土');
		await terminal.see(/6\/12 {2}日本朝日新聞/);
		terminal.press(esc);
		await terminal.see(screen => panes(screen) === panes(before));
		terminal.press('/稀土\r');
		await terminal.see(/6\/12 {2}日本朝日新聞/);
		terminal.press('\u000F');
		await terminal.see(/2\/12 /);
	});
});

describe('resizing', () => {
	/** The text pane alone, as it runs on over its rows. */
	const text = ({rows}: Screen): string =>
		rows.map(row => row.replace(/^[^│]*│ +(?=\S)| *[│┃◆◇]?$/g, '').trim()).join('');

	test('from 200×60 to 20×6 and back, the sentence that is being read stays on the screen', async () => {
		const terminal = await opened([], {columns: 200, rows: 60});
		const sentence = '回顧過去的五年';
		terminal.press('j'.repeat(20));
		const before = await terminal.see(({rows}) => rows.slice(3, 4).some(row => row.includes(sentence)));
		for (const [columns, rows] of [
			[20, 6],
			[80, 24],
			[40, 12],
			[20, 6],
		] as const) {
			terminal.resize(columns, rows);
			await terminal.see(screen => screen.rows.length === rows && text(screen).includes(sentence));
		}
		terminal.resize(200, 60);
		await terminal.see(screen => panes(screen) === panes(before));
	});

	test('many times in a row, the last size counts', async () => {
		const terminal = await opened();
		const wide = await open([], {columns: 120, rows: 36}).see(/q 離開/);
		for (const [columns, rows] of [
			[20, 6],
			[200, 60],
			[61, 11],
			[40, 12],
			[99, 30],
			[120, 36],
		] as const)
			terminal.resize(columns, rows);
		await terminal.see(({text}) => text === wide.text);
	});

	test('however it goes, each cell is as after a start in that size', async () => {
		const terminal = await opened([], {columns: 120, rows: 36});
		for (const [columns, rows] of [
			[100, 36],
			[99, 44],
			[76, 20],
			[130, 30],
			[59, 12],
		] as const) {
			terminal.resize(columns, rows);
			const fresh = await opened([], {columns, rows});
			// Its last frame, which tells how many rows there are.
			await fresh.see(/\d+\/\d+ 行 \d+% *$/m);
			// All at once: the emulator shows what is drawn within a synchronized update too. A stale cell would stay.
			await terminal.see(({text}) => /\d+% *$/m.test(text) && isDeepStrictEqual(terminal.cells(), fresh.cells()));
			fresh.signal('SIGKILL');
		}
	});

	test('back to the size that it had before anyone was told of another, it is drawn anew', async () => {
		const terminal = await opened();
		await terminal.see(/\d+% *$/m);
		const cells = terminal.cells();
		terminal.resize(20, 6);
		terminal.resize(80, 24);
		await terminal.see(() => isDeepStrictEqual(terminal.cells(), cells));
	});

	test('while typing, the line stays', async () => {
		const terminal = await opened([], {columns: 120, rows: 36});
		terminal.press('/芯片');
		await terminal.see(/^ \/ 芯片/m);
		terminal.resize(40, 12);
		const {cursor} = await terminal.see(screen => screen.rows.length === 12 && /^ \/ 芯片/.test(status(screen)));
		expect(cursor.y).toBe(11);
	});
});

test('a sentence is copied with its source, and a paragraph alone', async () => {
	const terminal = await opened(['--goto', 'q3-a2-p1'], {env: {SSH_TTY: '/dev/pts/9'}});
	const copies = () =>
		[...terminal.output().matchAll(/\u001B\]52;c;([^\u0007]*)\u0007/gu)].map(([, data = '']) =>
			Buffer.from(data, 'base64').toString(),
		);
	terminal.press('y');
	await terminal.see(/OSC 52/);
	terminal.press('v}');
	await terminal.see(screen => !screen.text.includes('OSC 52'));
	terminal.press('Y');
	await terminal.see(/OSC 52/);
	const [cited = '', alone = ''] = copies();
	expect(alone).toMatch(/^謝謝你的提問。芯片集成電路[^\n]*龍頭企業。$/u);
	expect(cited.split('\n')).toEqual([
		'「謝謝你的提問。」',
		expect.stringMatching(/^—— 田玉龍（.*新聞發言人），答CNBC問（第3問：.*），國務院新聞辦.*，2021-03-01$/u),
		'來源：新聞辦網站，2021-03-03發布 [q3-a2-p1]',
		'',
	]);
});

test('words that cannot be copied are shown, to be taken by hand', async () => {
	const terminal = await opened(['--goto', 'q3-a2-p1'], {env: {TERM: 'linux'}});
	terminal.press('Y');
	const {text} = await terminal.see(/請自行選取/);
	expect(text).toMatch(/^ *謝謝你的提問。/mu);
	expect(terminal.output()).not.toContain('\u001B]52');
	terminal.press('q');
	await terminal.see(/3\/12 {2}/);
});

test('a turn goes through a command of the shell, and what it says is shown', async () => {
	const terminal = await opened(['--goto', 'q3-a1']);
	terminal.press('|');
	await terminal.see(/^ \| 命令/m);
	terminal.press('cat; echo ---; exit 3');
	await terminal.see(/exit 3/);
	terminal.press('\r');
	const {text} = await terminal.see(/以 3 結束/);
	expect(text).toMatch(/^ *謝謝你的提問，?,?這個問題[\s\S]*---/mu);
	terminal.press('q');
	await terminal.see(/3\/12 {2}/);
	terminal.press('|\u001B');
	await terminal.see(screen => /3\/12 {2}/.test(screen.text) && !screen.text.includes('| 命令'));
});
