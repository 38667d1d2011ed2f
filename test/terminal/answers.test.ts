import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {calm} from '../../src/ui/palettes.ts';
import {cleansUp, folder, interactiveShell, open, panes, ready, type Setting, type Terminal} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

const esc = '\u001B';
const white = 'rgb:ffff/ffff/ffff';

/** The colour of officials on a ground, as it is looked for in what is written to the terminal. */
const officials = (ground: keyof typeof calm): string => {
	const code = Number.parseInt(calm[ground].official![0].slice(1), 16);
	return `38;2;${code >> 16};${(code >> 8) & 255};${code & 255}m`;
};

const drawnIn = (terminal: Terminal, ground: keyof typeof calm) => (): boolean =>
	terminal.output().includes(officials(ground));

describe('colours fit the ground', () => {
	test.each<[name: string, setting: Setting, ground: keyof typeof calm]>([
		['that the terminal tells', {background: white}, 'light'],
		['that it tells late', {background: white, away: 300}, 'light'],
		['that it tells very late', {background: white, away: 2000}, 'light'],
		['that the environment tells', {env: {COLORFGBG: '0;15'}}, 'light'],
		['that nobody tells', {}, 'either'],
	])('%s', async (_name, setting, ground) => {
		const terminal = open([], setting);
		await terminal.see(drawnIn(terminal, ground));
		await terminal.see(ready);
	});

	test('that one tells, whatever the terminal says, now or later', async () => {
		const terminal = open(['--theme', 'dark'], {background: white, away: 300});
		await terminal.see(ready);
		terminal.press('J');
		await terminal.see(/1\/12 /);
		// The answer has come by the time that the program has ended: it waits for it.
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
		expect([drawnIn(terminal, 'dark')(), drawnIn(terminal, 'light')()]).toEqual([true, false]);
	});

	test('that one has chosen where nobody tells, the next time too', async () => {
		const env = {XDG_STATE_HOME: join(folder, 'chosen')};
		const terminal = open([], {env});
		await terminal.see(ready);
		terminal.press('TT');
		await terminal.see(drawnIn(terminal, 'light'));
		terminal.press('q');
		await terminal.exited;
		const again = open([], {env});
		await again.see(drawnIn(again, 'light'));
	});
});

test('a terminal that tells late that it draws wide gets a whole screen for that', async () => {
	const terminal = open([], {away: 2000});
	const narrow = await terminal.see(ready);
	expect(narrow.text).toContain('│');
	// As if the asking had gone two cells ahead: the emulator itself is narrow.
	terminal.press(`${esc}[2;3R`);
	await terminal.see(({text}) => !/[│▄▖┃]/.test(text) && text.includes('|'));
});

test.each([
	['q', 'q'],
	['Ctrl-C', '\u0003'],
	['Ctrl-Z', '\u001A'],
])('left by %s before the terminal has answered, nothing of the answer comes to the shell', async (_name, key) => {
	const terminal = interactiveShell({background: white, away: 700, env: {SSH_TTY: '/dev/pts/0'}});
	await terminal.see(/^\$$/m);
	terminal.press('"$NODE" "$PROGRAM"\r');
	await terminal.see(({alternate, text}) => alternate && text.includes('J K'));
	terminal.press(key);
	await terminal.see(({alternate, text}) => !alternate && /\$\n*$/.test(text));
	terminal.press('echo all is "well"\r');
	const {text} = await terminal.see(/^all is well$/m);
	expect(text).not.toMatch(/11;|rgb|\^\[/);
	expect(text).toMatch(/^\$ echo all is "well"$/m);
});

test('no answer is typed, whoever has asked', async () => {
	const terminal = open();
	await terminal.see(ready);
	terminal.press('3G');
	const before = await terminal.see(/3\/12 /);
	for (const answer of ['P>|xterm(370)', '_Gi=31;OK', 'Pet', '^G', 'XG', ']4;1;rgb:cdcd/0000/0000'])
		terminal.press(`${esc}${answer}${esc}\\`);
	terminal.press('J');
	await terminal.see(/4\/12 /);
	terminal.press('K');
	await terminal.see(screen => panes(screen) === panes(before));
});

test('a sequence or a paste that does not end takes no key with it', async () => {
	const terminal = open();
	await terminal.see(ready);
	terminal.press('J');
	await terminal.see(/1\/12 /);
	for (const [begun, seen] of [
		[`${esc}]11;rgb:00`, /2\/12 /],
		[`${esc}[`, /3\/12 /],
	] as const) {
		terminal.press(begun);
		// A program that is kept from its work reads what comes much later together with this.
		await new Promise(resolve => setTimeout(resolve, 500));
		terminal.press('J');
		await terminal.see(seen);
	}
	terminal.press('/');
	await terminal.see(/輸入要找的詞/);
	terminal.press(`${esc}[200~hello`);
	terminal.press('J\u0003');
	await terminal.see(/J K/);
	terminal.press('\u0003');
	expect(await terminal.exited).toBe(130);
});

test('keys that come by their codes are those keys', async () => {
	const terminal = open();
	await terminal.see(ready);
	for (const [key, seen] of [
		[`${esc}[106;2u`, /1\/12 /],
		[`${esc}[27;2;74~`, /2\/12 /],
		[`${esc}[47u`, /輸入要找的詞/],
		[`${esc}[27u`, /2\/12 /],
	] as const) {
		terminal.press(key);
		await terminal.see(seen);
	}
	terminal.press(`${esc}[99;5u`);
	expect(await terminal.exited).toBe(130);
});

test('text that the terminal draws wider than it was measured moves nothing else', async () => {
	const path = join(folder, 'families.txt');
	writeFileSync(path, `Q: Who?\n\nMR. MILLS: ${'👨‍👩‍👧‍👦👍🏽 '.repeat(200)}\n\nQ: When?\n\nMR. MILLS: In September.\n`);
	const terminal = open([path], {env: {LANG: 'en_US.UTF-8'}});
	await terminal.see(ready);
	expect(terminal.screen().modes).toContain('no wraparound');
	for (const key of ['j', 'j', 'J', 'K', '?', esc, '\u000C']) {
		terminal.press(key);
		await terminal.see(({rows}) => rows[0]?.startsWith(' families.txt') === true || key === '?');
	}
	const {rows} = terminal.screen();
	expect(rows[0]).toMatch(/^ families\.txt/);
	expect(rows.at(-1)).toMatch(/^ \/ search/);
	expect(rows.filter(row => row.includes('search  J K'))).toHaveLength(1);
});
