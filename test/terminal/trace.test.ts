import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {type Replayed, type ReplayOptions, replay} from '../../bin/make/replay.ts';
import {cleansUp, folder, open, ready, type Screen, type Terminal} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

const path = join(folder, 'session.trace');
const status = ({rows}: Screen): string => rows.at(-1) ?? '';

/** A line of the source has its number. */
const sourceShown = /^ *▸? *\d+ [\s\S]*Esc [關关]/m;

/** The reader, drawn, and all it does written down. */
async function traced(...args: readonly string[]): Promise<Terminal> {
	const terminal = open(args, {env: {BRIEFING_TUI_TRACE: path}});
	await terminal.see(ready);
	return terminal;
}

async function framesOf(trace: string, options?: ReplayOptions): Promise<readonly Replayed[]> {
	const frames: Replayed[] = [];
	for await (const frame of replay(trace, options)) frames.push(frame);
	return frames;
}

test('a session that was traced replays into the frame that it ended with', async () => {
	const terminal = await traced('--search', '稀土', '--ambiguous', 'wide');
	terminal.press('J');
	await terminal.see(/7\/12/);
	terminal.press('t');
	await terminal.see(/香港大公报/);
	terminal.press('o');
	await terminal.see(sourceShown);
	terminal.press('\u001B');
	terminal.resize(90, 20);
	await terminal.see(({rows, text}) => rows.length === 20 && /香港大公报/.test(text));
	terminal.press('/');
	await terminal.see(/[輸输]入要找的[詞词]/);
	terminal.press('/5G|6G');
	const last = await terminal.see(screen => /[1-9]\d* 段/.test(status(screen)));
	const frames = await framesOf(readFileSync(path, 'utf8'));
	expect(frames.at(-1)?.rows).toEqual(last.rows);
	expect(frames.map(({action}) => action?.type)).toEqual(
		expect.arrayContaining(['script loaded', 'source read', 'resized', 'typed', 'patterns loaded']),
	);
});

test('what was told replays as told', async () => {
	const terminal = open(['--screen-reader', '--sample', '--private', '--lang', 'en'], {
		columns: 400,
		env: {BRIEFING_TUI_TRACE: path},
	});
	await terminal.see(/大家上午好/);
	terminal.press('J');
	await terminal.see(/Question 1 of 12\./);
	terminal.press('/稀土\r');
	await terminal.see(/Hit 2 of 13\./);
	terminal.press('q');
	await terminal.exited;
	const told = (await framesOf(readFileSync(path, 'utf8'))).flatMap(({rows}) => rows);
	expect(told).toContain('Question 1 of 12. 中央廣播電視總臺央視 asks; 肖亞慶 answers.');
	const shown = terminal.output().split(/\r?\n/);
	expect(told.filter(line => !shown.includes(line))).toEqual([]);
});

test('what was loaded is not in it, what was pasted is', async () => {
	const terminal = await traced();
	terminal.press('o');
	await terminal.see(sourceShown);
	terminal.press('\u001B');
	await terminal.see(/J K/);
	terminal.press('/');
	await terminal.see(/[輸输]入要找的[詞词]/);
	terminal.press('\u001B[200~芯片 人才\u001B[201~');
	await terminal.see(screen => /芯片 人才/.test(status(screen)));
	const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
	expect(lines).toContain('{"type":"source read"}');
	expect(lines).toContain('{"type":"pasted","text":"芯片 人才"}');
	expect(Math.max(...lines.map(line => line.length))).toBeLessThan(500);
	expect(JSON.parse(lines[0]!)).toMatchObject({version: expect.any(String), size: {columns: 80, rows: 24}});

	const [start, ...rest] = await framesOf(lines.join('\n'), {size: {columns: 40, rows: 12}});
	expect([start?.action, start?.rows.length, rest.length]).toEqual([null, 12, lines.length - 1]);

	const other = lines.join('\n').replace(/"sha256":"./, '"sha256":"-');
	await expect(framesOf(other)).rejects.toThrow('not the seed-scio-2021.txt of the trace');
});

test('a trace that cannot be written is told before anything is drawn', async () => {
	const terminal = open([], {env: {BRIEFING_TUI_TRACE: join(folder, 'nowhere', 'session.trace')}});
	expect(await terminal.exited).toBe(2);
	expect(terminal.screen().text).toMatch(/^briefing-tui: BRIEFING_TUI_TRACE: the trace cannot be written \(ENOENT\)/);
});

test.skipIf(process.platform !== 'linux')(
	'one for which there is no room is told once the screen was given back',
	async () => {
		const terminal = open(['--sample'], {env: {BRIEFING_TUI_TRACE: '/dev/full'}});
		expect(await terminal.exited).toBe(2);
		expect(terminal.screen()).toMatchObject({alternate: false, modes: []});
		expect(terminal.screen().text).toMatch(/^briefing-tui: BRIEFING_TUI_TRACE: the trace cannot be written \(ENOSPC\)/);
	},
);
