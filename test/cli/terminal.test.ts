import {EventEmitter} from 'node:events';
import type {ReadStream, WriteStream} from 'node:tty';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {askTerminal, groundByAnswer, groundByVariable} from '../../src/cli/terminal.ts';

const esc = '\u001B';

test.each([
	['rgb:0000/0000/0000', 'dark'],
	['rgb:1c1c/1c1c/1c1c', 'dark'],
	['rgb:ffff/ffff/ffff', 'light'],
	['rgb:fd/f6/e3', 'light'],
	['rgb:0/2b/36', 'dark'],
	['rgba:ffff/ffff/ffff/8000', 'light'],
	['rgba:2828/2c2c/3434/ffff', 'dark'],
	['#ffffff', 'light'],
	['#282c34', 'dark'],
	['rgb:0000/0000/ffff', 'dark'],
	['rgb:0000/ffff/0000', 'light'],
	['a colour of its own', null],
])('a terminal whose background is %s is %s', (colour, ground) => {
	expect(groundByAnswer(`j${esc}]11;${colour}${esc}\\k`)).toBe(ground);
	expect(groundByAnswer(`${esc}]11;${colour}\u0007`)).toBe(ground);
	expect(groundByAnswer(`${esc}]10;${colour}\u0007`)).toBeNull();
});

test.each([
	['15;0', 'dark'],
	['0;15', 'light'],
	['0;7', 'light'],
	['7;8', 'dark'],
	['12;10', 'light'],
	['15;default;0', 'dark'],
	['0;default;15', 'light'],
	['0;default', null],
	['0;16', null],
	['0', null],
	['', null],
	[undefined, null],
])('COLORFGBG=%s is %s', (colours, ground) => {
	expect(groundByVariable(colours)).toBe(ground);
});

describe('asking', () => {
	afterEach(() => void vi.useRealTimers());

	function asking(env: Readonly<Record<string, string>> = {}) {
		vi.useFakeTimers();
		const keys = Object.assign(new EventEmitter(), {setEncoding: () => {}, pause: () => {}});
		const screen = {write: () => true};
		const terminal = askTerminal(keys as unknown as ReadStream, screen as unknown as WriteStream, env);
		return {keys, terminal};
	}

	const white = `${esc}]11;rgb:ffff/ffff/ffff${esc}\\`;

	test('a terminal that answers at once is waited for no longer; what was typed meanwhile is kept', async () => {
		const {keys, terminal} = asking({COLORFGBG: '15;0'});
		keys.emit('data', `j${white}k`);
		keys.emit('data', `${esc}[2;3Rl`);
		const {facts, typedAhead, answered} = await terminal;
		expect([facts(), typedAhead]).toEqual([{ambiguous: 2, ground: 'light'}, 'jkl']);
		await answered;
	});

	test('one that answers late is heard then, and is owed for until its last answer', async () => {
		const {terminal} = asking({COLORFGBG: '15;0'});
		await vi.advanceTimersByTimeAsync(200);
		const {facts, typedAhead, hear, answered} = await terminal;
		expect([facts(), typedAhead]).toEqual([{ambiguous: 1, ground: 'dark'}, '']);
		let owes = true;
		void answered.then(() => {
			owes = false;
		});
		hear(white);
		await vi.advanceTimersByTimeAsync(1);
		expect([facts(), owes]).toEqual([{ambiguous: 1, ground: 'light'}, true]);
		hear(`${esc}[2;3R`);
		await vi.advanceTimersByTimeAsync(1);
		expect([facts(), owes]).toEqual([{ambiguous: 2, ground: 'light'}, false]);
		// Whatever else is told of a place was not asked for by us.
		hear(`${esc}[7;2R`);
		expect(facts().ambiguous).toBe(2);
	});

	test.each([
		['here', {}, 600],
		['over SSH', {SSH_CONNECTION: '::1 2 ::1 22'}, 2500],
		['over SSH', {SSH_TTY: '/dev/pts/0'}, 2500],
	])('one %s that never answers is waited for once, for a while', async (_where, env, wait) => {
		const {terminal} = asking(env);
		await vi.advanceTimersByTimeAsync(200);
		const {facts, answered} = await terminal;
		expect(facts()).toEqual({ambiguous: 1, ground: null});
		let owes = true;
		void answered.then(() => {
			owes = false;
		});
		await vi.advanceTimersByTimeAsync(wait - 201);
		expect(owes).toBe(true);
		await vi.advanceTimersByTimeAsync(1);
		expect(owes).toBe(false);
	});
});
