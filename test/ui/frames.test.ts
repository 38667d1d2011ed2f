import {readdirSync} from 'node:fs';
import fc from 'fast-check';
import stripAnsi from 'strip-ansi';
import {describe, expect, test} from 'vitest';
import type {State} from '../../src/reader/state.ts';
import {type ThemeName, themeNames} from '../../src/reader/theme-names.ts';
import {update} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {narrowRuler, wideRuler} from '../../src/text/cells.ts';
import {type Frame, frameOf} from '../../src/ui/frame.ts';
import {createTheme} from '../../src/ui/theme.ts';
import {clipFrom} from '../reader/clip-from.ts';
import {harbour, harbourText} from '../reader/harbour.ts';
import {moves} from '../reader/moves.ts';
import {after, open, press, type Setting} from '../reader/session.ts';
import {onGlass} from './glass.ts';
import {expectGolden} from './golden.ts';

/** Every screen that is kept: its name, the keys that lead to it, the sizes at which it is looked at. */
const screens: readonly (readonly [name: string, keys: string, sizes: readonly string[], setting?: Setting])[] = [
	['read', '2G', ['20x6', '40x12', '60x20', '80x24', '121x36', '200x60']],
	['opening', '', ['80x24']],
	['search', '/芯片<down>', ['20x6', '40x12', '60x20', '80x24', '121x36']],
	['search-empty', 'J/', ['20x6', '80x24']],
	['search-nothing', 'J/zzzz', ['80x24']],
	['hits', '/芯片<enter>n', ['40x12', '80x24']],
	['only-hits', '/疏濬<enter>&', ['80x24']],
	['only-speaker', '2Ga}S', ['80x24', '40x12']],
	['questions', '2G<tab>', ['20x6', '40x12', '80x24']],
	['speakers-pane', '2G<shift-tab>j', ['40x12', '80x24']],
	['speakers', 's<down><down>', ['20x6', '40x12', '80x24']],
	['palette', ':page', ['20x6', '40x12', '80x24']],
	['concordance', '/芯片<enter>c', ['40x12', '80x24', '121x36']],
	['collocates', '/碼頭<enter>c<shift-tab>', ['40x12', '80x24', '121x36']],
	['said-by', '/碼頭<enter>c<shift-tab><shift-tab><shift-tab><shift-tab>', ['40x12', '121x36']],
	['figures', '#', ['40x12', '80x24', '121x36']],
	['basket', 'B', ['40x12', '80x24', '121x36']],
	['terms', 'w', ['40x12', '80x24', '121x36']],
	['help', '?', ['20x6', '40x12', '80x24', '121x36']],
	['information', '2G=', ['40x12', '80x24']],
	['source', '2Ga}o', ['40x12', '80x24']],
	['selected', '2Gav', ['40x12', '80x24']],
	['zoomed', '2Gz', ['121x36']],
	['english', '2G', ['80x24'], {...harbour, language: 'en'}],
	['simplified', '2G', ['80x24'], {...harbour, language: 'zh-Hans'}],
	['message', 'GJ', ['20x6', '80x24']],
];

const frames = screens.flatMap(([name, keys, sizes, setting]) =>
	sizes.map(size => [`${name}-${size}.txt`, keys, size, setting] as const),
);

const inColour = (theme: ThemeName): string => `${theme}-80x24.ansi.txt`;

/** The reader once what it asks for has come: the source, and a basket with two clips. */
const served = (state: State): State =>
	[
		{type: 'source read', text: harbourText} as const,
		{type: 'clips read', clips: [clipFrom('q1-a1-p1'), clipFrom('q2-q1-p1', {note: '查證'})]} as const,
	].reduce((now, action) => update(now, action).state, state);

describe('the screen', () => {
	test.each(frames)('%s', async (file, keys, size, setting) => {
		const state = served(after(`<${size}>${keys}`, setting));
		const glass = await onGlass(state);
		await glass.see(rows => rows.at(-1) !== '');
		expectGolden(file, `${glass.rows().join('\n')}\n`);
		await glass.close();
	});

	test.each(themeNames)('in colour, in the theme %s', theme => {
		const state = after('2G/芯片<enter>n', {columns: 80, rows: 24, theme});
		const frame = linesOf(state, 3).join('\n').replaceAll('\u001B', '␛');
		expectGolden(inColour(theme), `${frame}\n`);
	});

	test('keeps no golden that nothing looks at', () => {
		const kept = readdirSync(new URL('golden/', import.meta.url)).sort();
		expect(kept).toEqual([...frames.map(([file]) => file), ...themeNames.map(inColour)].sort());
	});
});

/** A frame, but for a line being typed. */
function shownBy(state: State, colour: 0 | 3): Frame {
	const view = viewOf(state);
	return frameOf(view, createTheme(view.look, colour), null);
}

const linesOf = (state: State, colour: 0 | 3): readonly string[] => shownBy(state, colour).rows;

describe('whatever was pressed, at any size', () => {
	const check = (look: (state: State) => void, numRuns: number, ruler = narrowRuler): void => {
		fc.assert(
			fc.property(fc.array(moves, {maxLength: 8}), keys => {
				const state = served(press(open({ruler}), keys.join('')));
				look(state);
			}),
			{numRuns},
		);
	};

	test.each([narrowRuler, wideRuler])(
		'the frame fills the screen and no line is wider (ambiguous characters $ambiguous cells wide)',
		ruler => {
			check(
				state => {
					const lines = linesOf(state, 3);
					expect(lines).toHaveLength(Math.max(2, state.size.rows));
					for (const line of lines) {
						expect(ruler.width(line), `${state.size.columns} columns: "${stripAnsi(line)}"`).toBeLessThanOrEqual(
							state.size.columns,
						);
						expect(line).not.toMatch(/[\r\n]/);
					}
				},
				300,
				ruler,
			);
		},
		30_000,
	);

	test('colour changes no character', () => {
		check(state => expect(linesOf(state, 3).map(stripAnsi)).toEqual(linesOf(state, 0).map(stripAnsi)), 100);
	}, 30_000);

	test('without colour there is none, only weight and inverse', () => {
		check(state => {
			for (const line of linesOf(state, 0)) {
				for (const [, codes = ''] of line.matchAll(/\u001B\[([\d;]*)m/g))
					expect(['1', '2', '4', '7', '22', '24', '27']).toContain(codes);
			}
		}, 100);
	}, 30_000);
});

describe('without colour one can tell', () => {
	const lines = (keys: string, setting: Setting = {}): readonly string[] =>
		linesOf(after(keys, setting), 0).map(stripAnsi);
	const shown = (keys: string, setting: Setting = {}): string => lines(keys, setting).join('\n');

	test('the question from the answer', () => {
		expect(shown('1G')).toMatch(/問 {2}請問新碼頭什麼時候通航/);
		expect(shown('2G')).toMatch(/問 {2}Dana Whitfield/);
	});

	test('who is host', () => {
		expect(shown('')).toContain('沈若蘭  主持');
	});

	test('where one is, in either list', () => {
		expect(shown('2G')).toMatch(/▸2 Bay/);
		expect(shown('2Gaa')).toContain('▸邱以安');
	});

	test('a caption and a scene note from speech', () => {
		expect(shown('')).toMatch(/圖 {2}陶景明在記者會上/);
		expect(shown('2G')).toMatch(/·· {2}（工作人員展示/);
	});

	test('a hand-off', () => {
		expect(shown('2G')).toMatch(/Bay Tribune → 陶景明 ⇢ 邱以安/);
		expect(shown('2G')).toContain('陶景明 ⇢');
	});

	test('which hit is chosen', () => {
		expect(shown('/芯片')).toContain(' ▸ ');
	});

	test('where hits are, and the one that one is at', () => {
		const drawn = linesOf(after('/芯片<enter>'), 0).join('\n');
		expect(drawn).toContain('\u001B[7m芯片\u001B[27m');
		expect(drawn).toContain('\u001B[1m\u001B[4m芯片\u001B[24m\u001B[22m');
	});

	test('what narrows the view', () => {
		expect(shown('JaS')).toContain('只看 陶景明');
		expect(shown('/疏濬<enter>&')).toContain('只看命中的發言');
	});
});

test('where ambiguous characters are wide, rules and bars are drawn with others', () => {
	const drawn = linesOf(after('/芯片<enter>', {ruler: wideRuler}), 0)
		.map(stripAnsi)
		.join('\n');
	expect(drawn).not.toMatch(/[│┃▄▖◆◇]/);
	expect(drawn).toContain('|');
});

test('names and titles from the briefing cannot act on the terminal', () => {
	const lines = linesOf(open({columns: 80, rows: 24}), 0).map(stripAnsi);
	for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
});
