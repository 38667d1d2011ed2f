import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {cleansUp, folder, open, panes, ready, seedPath, shell} from './terminal.ts';

cleansUp();

/** A home in which what is done lasts. */
const home = (): Readonly<Record<string, string>> => {
	mkdirSync(folder, {recursive: true});
	return {XDG_STATE_HOME: mkdtempSync(join(folder, 'home-'))};
};

async function quit(terminal: ReturnType<typeof open>): Promise<void> {
	terminal.press('q');
	expect(await terminal.exited).toBe(0);
}

describe('what lasts', () => {
	test('is where one was, what was marked and asked, how one likes to read', async () => {
		const env = home();
		const first = open([seedPath], {env});
		await first.see(ready);
		for (const keys of ['3G', 'ma', '/稀土', '\r', '5G', '-', 'T']) first.press(keys);
		await first.see(/^.*5\/12 {2}/m);
		await quit(first);

		const moved = join(folder, 'moved.txt');
		writeFileSync(moved, readFileSync(seedPath));
		const again = open([moved], {env});
		const screen = await again.see(/接著上次讀到的地方/);
		expect(screen.text).toMatch(/5\/12 {2}/);
		again.press("'a");
		await again.see(/3\/12 {2}CNBC/);
		again.press("''");
		await again.see(/5\/12 {2}/);
		again.press('/\u001B[A');
		await again.see(screen => /\/ 稀土/.test(screen.rows.at(-1)!));
		again.press('\u001B');
		await again.see(/5\/12 {2}/);
		await quit(again);
	});

	test('is kept when the reader is killed', async () => {
		const env = home();
		const first = open([seedPath], {env});
		await first.see(ready);
		first.press('7G');
		await first.see(/7\/12 {2}/);
		await new Promise(resolve => setTimeout(resolve, 600));
		first.signal('SIGKILL');
		await first.exited;
		const again = open([seedPath], {env});
		await again.see(/7\/12 {2}/);
		await quit(again);
	});

	test('is what was read out of a file, for the same file and the next start', async () => {
		const env = {...home(), XDG_CACHE_HOME: mkdtempSync(join(folder, 'cache-'))};
		const kept = join(env.XDG_CACHE_HOME, 'briefing-tui', 'readings');
		const secret = open(['--private', seedPath], {env});
		const before = await secret.see(/\/\d+ 行/);
		await new Promise(resolve => setTimeout(resolve, 600));
		await quit(secret);
		expect(existsSync(kept)).toBe(false);

		const first = open([seedPath], {env});
		await first.see(ready);
		while (!existsSync(kept) || readdirSync(kept).length === 0) await new Promise(resolve => setTimeout(resolve, 50));
		await quit(first);
		const again = open([seedPath], {env});
		expect(panes(await again.see(/\/\d+ 行/))).toBe(panes(before));
		again.press('o');
		await again.see(/^▸12 {5}女士們/m);
		again.press('\u001B');
		await quit(again);
		expect(readdirSync(kept)).toHaveLength(1);

		const changed = join(folder, basename(seedPath));
		writeFileSync(changed, readFileSync(seedPath, 'utf8').replaceAll('肖亞慶', '蕭亞慶'));
		const other = open([changed], {env});
		await other.see(/蕭亞慶/);
		await quit(other);
	});

	test('is nothing with --private', async () => {
		const env = home();
		const first = open(['--private', seedPath], {env});
		await first.see(ready);
		first.press('7G');
		await first.see(/7\/12 {2}/);
		await quit(first);
		const again = open([seedPath], {env});
		await again.see(/開場/);
		expect(again.screen().text).not.toMatch(/7\/12/);
		await quit(again);
	});
});

test('what was read last is one key away', async () => {
	const env = home();
	const other = join(folder, 'other.txt');
	writeFileSync(other, 'Press conference on the new quay\n\nQ: How long is it?\n\nMS. LIND: Forty metres.\n');
	const first = open([other], {env});
	await first.see(ready);
	await quit(first);
	const again = open([], {env});
	await again.see(/按 r 可開啟上次讀的/);
	again.press('r');
	await again.see(/讀過的發布會 {2}\d/);
	again.press('quay\r');
	await again.see(/Forty metres/);
	again.press('r');
	await again.see(/other\.txt/);
	renameSync(other, `${other}.gone`);
	again.press('quay\r');
	await again.see(/Forty metres/);
	await quit(again);
});

test.skipIf(process.getuid?.() === 0)('where nothing can be kept that is said once, and one reads on', async () => {
	const env = home();
	chmodSync(env['XDG_STATE_HOME']!, 0o500);
	const terminal = open([seedPath], {env});
	await terminal.see(/無法保存（EACCES）/);
	terminal.press('3G');
	const screen = await terminal.see(/3\/12 {2}/);
	expect(screen.text).not.toMatch(/無法保存/);
	await quit(terminal);
});

test('where nothing can be kept, for there is a file in the way, that is said once, and one reads on', async () => {
	const env = home();
	writeFileSync(join(env['XDG_STATE_HOME']!, 'briefing-tui'), '');
	const terminal = open([seedPath], {env});
	await terminal.see(/無法保存（/);
	terminal.press('3G');
	const screen = await terminal.see(/3\/12 {2}/);
	expect(screen.text).not.toMatch(/無法保存/);
	await quit(terminal);
});

test('what comes from standard input is known again by what it is', async () => {
	const env = home();
	const first = shell('"$NODE" "$PROGRAM" - < "$FILE"', {env: {...env, FILE: seedPath}});
	await first.see(ready);
	first.press('4G');
	await first.see(/4\/12 {2}/);
	await quit(first);
	const again = open([seedPath], {env});
	await again.see(/4\/12 {2}/);
	await quit(again);
});

test('the basket outlasts the session, with notes, and is written to a file', async () => {
	const env = home();
	const first = open(['--goto', 'q3-a2-p1', seedPath], {env});
	await first.see(ready);
	first.press('*');
	await first.see(/已摘錄：謝謝你的提問。/);
	first.press('*');
	await first.see(/^ 註記：/m);
	first.press('芯片');
	await first.see(/註記： 芯片/);
	first.press('\r');
	await first.see(/3\/12 {2}/);
	await quit(first);

	const listed = shell('"$NODE" "$PROGRAM" list clips --json | cat', {env});
	await listed.exited;
	expect(listed.output()).toContain('briefing-tui/clips/1');

	const again = open([], {env});
	await again.see(ready);
	again.press('B');
	await again.see(/q3-a2-p1.*田玉龍.*芯片 · 謝謝你的提問。/);
	again.press('\u0013');
	await again.see(/clips\.md/);
	again.press('\r');
	await again.see(/已寫入：/);
	expect(readFileSync(join(folder, 'clips.md'), 'utf8')).toMatch(
		/^> 謝謝你的提問。\n>\n> —— 田玉龍.*\n>\n> 來源.*\n\n芯片$/m,
	);
	again.press('\u0013');
	await again.see(/clips\.md/);
	again.press('\r');
	await again.see(/摘錄都已在 clips\.md 裡/);
	again.press('\r');
	const {text} = await again.see(/3\/12 {2}/);
	expect(text).toContain('謝謝你的提問。');
	again.press('\u001B');
	await quit(again);
});

test('what was put right by keys is right when it is opened again, in every command, and is undone again', async () => {
	const env = home();
	const page = join(folder, 'harbour.txt');
	writeFileSync(
		page,
		'Press conference of the Harbour Office\n\n20 May 2021\n\nQ: Is the quay open?\n\nMS. LIND: It is.\n\nQ: Are there fees?\n\nMS. LIND: None this year.\n',
	);
	const speakers = async (...more: readonly string[]): Promise<string> => {
		const listed = shell(`"$NODE" "$PROGRAM" list speakers --lang en ${more.join(' ')} "$PAGE" | cat`, {
			env: {...env, PAGE: page},
		});
		await listed.exited;
		return listed.screen().text;
	};
	const first = open(['--lang', 'en', '--goto', 'q1-a1', page], {env});
	await first.see(ready);
	first.press('C');
	await first.see(/^ Put right/m);
	first.press('the name');
	await first.see(/▸ the name/);
	first.press('\r');
	await first.see(/^ name: Lind/m);
	first.press('\u0015Ida Lind');
	await first.see(/^ name: Ida Lind/m);
	first.press('\r');
	await first.see(/1 put right/);
	expect(first.screen().text).toMatch(/→ Ida Lind/);
	await quit(first);

	expect(await speakers()).toMatch(/^Ida Lind/m);
	expect(await speakers('--uncorrected')).toMatch(/^Lind/m);
	const parsed = shell('"$NODE" "$PROGRAM" parse --json "$PAGE" | grep -c corrected', {env: {...env, PAGE: page}});
	await parsed.exited;
	expect(parsed.screen().text.trim()).toBe('1');

	const again = open(['--lang', 'en', page], {env});
	await again.see(/1 put right/);
	again.press('C');
	await again.see(/^ Put right/m);
	again.press('so far');
	await again.see(/▸ put right so far/);
	again.press('\r');
	await again.see(/Lind → Ida Lind/);
	again.press('\u0018');
	await again.see(/undone/);
	again.press('\u001B');
	await again.see(screen => /1\/2 {2}/.test(screen.text) && !/Ida Lind/.test(screen.text));
	await quit(again);
	expect(await speakers()).toMatch(/^Lind/m);
});

test('x writes what is shown to a file', async () => {
	const terminal = open(['--goto', 'q3-a2', seedPath], {env: home()});
	await terminal.see(ready);
	terminal.press('Sxmark');
	await terminal.see(/▸ markdown .*只匯出/);
	terminal.press('\r');
	await terminal.see(/寫到： briefing-2021-03-01\.md/);
	terminal.press('\r');
	await terminal.see(/已寫入：/);
	const text = readFileSync(join(folder, 'briefing-2021-03-01.md'), 'utf8');
	expect(text).toContain('芯片集成電路');
	expect(text).not.toContain('這個問題請田玉龍總工程師回答');
	await quit(terminal);
});
