import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {cleansUp, folder, interactiveShell, open, program, seedPath} from './terminal.ts';

cleansUp();

const spoken = ['--screen-reader', '--lang', 'en', '--private'];

describe('told on a terminal', () => {
	test('that draws nothing, with a line that is typed, and left with the terminal as it was', async () => {
		const terminal = open([...spoken, seedPath], {columns: 40, rows: 10, env: {TERM: 'dumb'}});
		await terminal.see(/女士們,先生們,大家上午好。/);
		terminal.press('J');
		await terminal.see(/Question 1 of 12\./);
		terminal.press('/稀土x\u007F');
		await terminal.see(({rows}) => rows.includes('Search: 稀土'));
		terminal.press('\r');
		await terminal.see(/Hit 2 of 13\./);
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen()).toMatchObject({alternate: false, modes: [], cursor: {visible: true}});
		// Line breaks and steps back are all that moves the cursor.
		expect(terminal.output().replace(/[\r\n\b]/g, '')).not.toMatch(/[\u0000-\u001F\u007F]/u);
	});

	test('where the environment asks for it, of every program', async () => {
		const terminal = open(['--sample', '--lang', 'en'], {env: {ACCESSIBLE: '1'}});
		await terminal.see(/Screen-reader mode\./);
		terminal.press('\u0003');
		expect(await terminal.exited).toBe(130);
	});

	test('goes on after it was stopped', async () => {
		const terminal = interactiveShell();
		await terminal.see(/^\$/m);
		terminal.press(`"$NODE" "$PROGRAM" ${spoken.join(' ')} --sample\r`);
		await terminal.see(/大家上午好/);
		terminal.press('\u001A');
		await terminal.see(/Stopped/);
		terminal.press('fg\r');
		await terminal.see(({text}) => text.split('大家上午好').length > 2);
		terminal.press('q');
		await terminal.see(({rows}) => rows.findLast(row => row !== '') === '$');
	});
});

describe('told through pipes', () => {
	const heard = (keys: string, args: readonly string[] = [seedPath]) =>
		spawnSync(process.execPath, [program, ...spoken, ...args], {
			input: keys,
			encoding: 'utf8',
			env: {...process.env, HOME: folder, LANG: 'C.UTF-8'},
		});

	test('each key is answered before the next', () => {
		const {stdout, status} = heard('J/\\d+万辆\rnq');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^國務院新聞辦.*\n.*Screen-reader mode\./);
		expect(stdout).toMatch(/Question 1 of 12\.[\s\S]*Search: \\d\+万辆\n/);
	});

	test('the end of the keys ends it, a line that was begun too', () => {
		const {stdout, stderr, status} = heard('\u001B[B/稀');
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/歡迎出席國務院新聞辦新聞發布會。\nSearch: 稀\n$/);
	});

	test('what an effect answers is told', () => {
		const {stdout} = heard(`x1\r\u0015${folder}/briefing.txt\rq`);
		expect(stdout).toMatch(/write to: .*\n[\s\S]*written: .*briefing\.txt/);
	});
});
