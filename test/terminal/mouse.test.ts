import {expect, test} from 'vitest';
import {cleansUp, interactiveShell, open, ready, seedPath} from './terminal.ts';

cleansUp();

/** A press at a cell, counted from 1, and its end. */
const click = (column: number, row: number): string => `\u001B[<0;${column};${row}M\u001B[<0;${column};${row}m`;

test('the mouse is the terminal’s where one wants it so', async () => {
	const terminal = open([seedPath, '--private', '--no-mouse']);
	expect((await terminal.see(ready)).modes).not.toContain('mouse');
	expect(terminal.output()).not.toMatch(/\?100[0-6]h/);
});

test('a click opens a question, the wheel scrolls, and the mouse is given back', async () => {
	const terminal = open([seedPath, '--private'], {columns: 100, rows: 30});
	const {rows} = await terminal.see(screen => ready(screen) && screen.modes.includes('mouse'));
	terminal.press(click(6, rows.findIndex(row => /^.5 /.test(row)) + 1));
	await terminal.see(/5\/12 /);
	terminal.press('\u001B[<64;60;15M'.repeat(3));
	await terminal.see(/4\/12 /);
	terminal.press('\u001B[<0;60;15M\u001B[<0;70;15m');
	await terminal.see(/--no-mouse/);
	terminal.press('q');
	expect(await terminal.exited).toBe(0);
	expect(terminal.screen().modes).toEqual([]);
});

test('whoever is given the terminal meanwhile has the mouse too', async () => {
	const terminal = interactiveShell();
	await terminal.see(/^\$/m);
	terminal.press('"$NODE" "$PROGRAM" --sample --private\r');
	await terminal.see(screen => ready(screen) && screen.modes.includes('mouse'));
	terminal.press('\u001A');
	expect((await terminal.see(/Stopped/)).modes).not.toContain('mouse');
	terminal.press('fg\r');
	await terminal.see(screen => ready(screen) && screen.modes.includes('mouse'));
	terminal.press('q');
	await terminal.see(({alternate, modes}) => !alternate && !modes.includes('mouse'));
});
