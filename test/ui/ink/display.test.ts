import {EventEmitter} from 'node:events';
import type {WriteStream} from 'node:tty';
import {expect, test} from 'vitest';
import {narrowRuler} from '../../../src/text/cells.ts';
import {enterScreen, leaveScreen} from '../../../src/ui/control.ts';
import type {Frame} from '../../../src/ui/frame.ts';
import {Display} from '../../../src/ui/ink/display.ts';

/** A display, and what came to its terminal since one looked last. */
function onTerminal(): {readonly display: Display; readonly written: () => string} {
	let text = '';
	const terminal = Object.assign(new EventEmitter(), {
		write(data: string, written?: () => void) {
			text += data;
			written?.();
			return true;
		},
	});
	const written = (): string => {
		const last = text;
		text = '';
		return last;
	};
	return {display: new Display(terminal as unknown as WriteStream), written};
}

const frame = (row: string): Frame => ({
	size: {columns: 9, rows: 1},
	ruler: narrowRuler,
	rows: [row],
	cursor: {row: 0, column: 0, seen: false},
});

test('the screen is entered once, before Ink is there', () => {
	const {display, written} = onTerminal();
	display.enter();
	expect(written()).toContain(enterScreen);
	display.write('\u001B[?1049h');
	display.write('\u001B[?25l');
	expect(written()).toBe('');
});

test('what Ink draws is the last row of a frame, and is not written', () => {
	const {display, written} = onTerminal();
	display.enter();
	written();
	display.write(' / 芯片');
	expect([display.line, written()]).toEqual([' / 芯片', '']);
	display.write('');
	expect(display.line).toBe(' / 芯片');
});

test('modes go through, and who waits for what was written is told', () => {
	const {display, written} = onTerminal();
	display.enter();
	written();
	display.write('\u001B[?2004h');
	expect(written()).toBe('\u001B[?2004h');
	for (const text of ['', 'a row', '\u001B[?25h', '\u001B[?1049l']) {
		let told = false;
		display.write(text, () => {
			told = true;
		});
		expect(told, JSON.stringify(text)).toBe(true);
	}
});

test('nothing is painted while another program has the screen, and all anew after it', () => {
	const {display, written} = onTerminal();
	display.enter();
	display.show(frame('before'));
	written();
	display.write('\u001B[?25h');
	display.write('\u001B[?1049l');
	expect(written()).toBe(leaveScreen);
	display.show(frame('meanwhile'));
	expect(written()).toBe('');
	display.write('\u001B[?1049h');
	display.show(frame('after'));
	expect(written()).toMatch(/^\u001B\[\?1049h.*\u001B\[H\u001B\[J.*after/s);
});

test('each frame is one write, and one that is seen already is none', () => {
	const {display, written} = onTerminal();
	display.enter();
	display.show(frame('one'));
	written();
	display.show(frame('two'));
	expect(written()).toMatch(/^\u001B\[\?2026h.*two.*\u001B\[\?2026l$/s);
	display.show(frame('two'));
	expect(written()).toBe('');
});
