import {readFileSync} from 'node:fs';
import xterm from '@xterm/headless';
import {beforeAll, describe, expect, test} from 'vitest';
import {asciicast, type RecordedFrame, recorded} from '../../bin/make/recording.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';

const trace = readFileSync(new URL('../../docs/session.trace', import.meta.url), 'utf8');
const columns = 100;

/** What stands on a terminal after each event of a cast. */
async function screensOf(cast: string): Promise<readonly (readonly string[])[]> {
	const [head, ...events] = linesOf(cast);
	const terminal = new xterm.Terminal({cols: head.width, rows: head.height, allowProposedApi: true});
	const {active} = terminal.buffer;
	const screens: string[][] = [];
	for (const [, , data] of events) {
		await new Promise<void>(done => terminal.write(data, done));
		screens.push(Array.from({length: head.height}, (_, row) => active.getLine(row)!.translateToString(true).trimEnd()));
	}
	return screens;
}

const linesOf = (cast: string) =>
	cast
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line));

const plain = (row: string): string => row.replace(/\u001B\[[\d;]*m/gu, '').trimEnd();

describe.each(languages)('the recorded session (%s)', language => {
	let frames: readonly RecordedFrame[];
	let cast: string;

	beforeAll(async () => {
		frames = await recorded(trace, {language, size: {columns, rows: 28}});
		cast = asciicast(frames, columns, 'briefing-tui');
	}, 60_000);

	test('shows what README promises, in this order', () => {
		const {ways, lists} = wordingIn(language);
		const shown = frames.map(({rows}) => rows.map(plain).join('\n'));
		const steps = [
			'3/12',
			ways.pinyin,
			'18/25',
			'OSC 52',
			`\n ${lists.concordance}  18/25`,
			`\n ${lists.figures}  1/1`,
		];
		const at = steps.map(step => shown.findIndex(text => text.includes(step)));
		expect(at).not.toContain(-1);
		expect(at).toEqual(at.toSorted((a, b) => a - b));
		expect(shown.at(-2)).toContain('550萬輛');
		// What comes from the surroundings is told in the language of the recording too.
		expect(shown.some(text => text.includes(wordingIn(language).copied.cited('“新能源”')))).toBe(true);
	});

	test('tells under each frame the key that led to it', () => {
		const keys = frames.map(({rows}) => /^ {2}(\S+)/u.exec(plain(rows.at(-1)!))?.[1]);
		expect(keys.slice(0, 9)).toEqual(['briefing-tui', 'J', 'J', 'J', '/', 'x', 'xn', 'xny', '↓']);
		expect(keys.at(-1)).toBe('q');
	});

	test('lasts as long as one looks, and its frames follow one another', () => {
		const times = linesOf(cast)
			.slice(1)
			.map(([at]) => at as number);
		expect(times).toEqual(times.toSorted((a, b) => a - b));
		expect(times.at(-1)).toBeGreaterThan(30);
		expect(times.at(-1)).toBeLessThan(40);
	});

	test('draws on a terminal what the frames hold, to the last cell', async () => {
		const screens = await screensOf(cast);
		expect(screens.slice(0, -1)).toEqual(frames.map(({rows}) => rows.map(plain)));
		expect(screens.at(-1)).toEqual(screens.at(-2));
	});
});
