import {describe, expect, test} from 'vitest';
import {commands, type Effect, groups} from '../../src/reader/commands.ts';
import {plainKey} from '../../src/reader/keys.ts';
import type {State} from '../../src/reader/state.ts';
import {cellWidth} from '../../src/text/cells.ts';
import {english} from '../../src/wording/en.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';
import {after, block, changing, line, play, press, top, written} from './session.ts';

/** What each command does, seen at 60×12: the keys before it, what to look at, and what is there after its first key. */
const rows: readonly (readonly [id: string, before: string, look: (state: State) => unknown, seen: unknown])[] = [
	['line-down', '', top, 1],
	['line-up', 'jj', top, 1],
	['half-page-down', '', top, 3],
	['half-page-up', 'jjjj', top, 1],
	['page-down', '', top, 7],
	['page-up', 'jjjjjjjj', top, 1],
	['start', 'JJJ', block, 'opening1-p1'],
	['end', '', block, 'closing1-p1'],
	['next-question', '', block, 'q1-q1-p1'],
	['previous-question', 'JJ', block, 'q1-q1-p1'],
	['next-turn', '', block, 'statement1-p1'],
	['previous-turn', 'JJ', block, 'q1-a1-p1'],
	['next-turn-same-speaker', '', block, 'moderation1-p1'],
	['previous-turn-same-speaker', 'JJa', block, 'q1-a1-p1'],
	['answer', 'J', block, 'q1-a1-p1'],
	['back', 'JJ', block, 'q1-q1-p1'],
	['search', '', line, ''],
	['next-hit', '/岸電<enter>g', ({query}) => query?.at, 0],
	['previous-hit', '/岸電<enter>g', ({query}) => query?.at, 1],
	['only-hits', '/岸電<enter>', ({hitsOnly}) => hitsOnly, true],
	['concordance', '/岸電<enter>', ({mode}) => mode.kind === 'choose' && mode.from, 'concordance'],
	['figures', '', ({mode}) => mode.kind === 'choose' && mode.from, 'figures'],
	['next-pane', '', ({pane}) => pane, 'questions'],
	['previous-pane', '', ({pane}) => pane, 'speakers'],
	['open', '<tab>jj', ({pane, place}) => [pane, place.block], ['text', 'q2-q1-p1']],
	['speakers', '', ({mode}) => mode.kind === 'choose' && mode.from, 'speakers'],
	['only-speaker', 'Ja', ({only}) => only, 's2'],
	['wider', '', ({measure}) => measure, 42],
	['narrower', '', ({measure}) => measure, 38],
	['zoom', '', ({zoomed}) => zoomed, true],
	['theme', '', ({theme}) => theme, 'light'],
	['script', '', ({script}) => script, 'simplified'],
	['source', '', ({mode}) => mode.kind === 'sheet' && mode.sheet, 'source'],
	['information', '', ({mode}) => mode.kind === 'sheet' && mode.sheet, 'information'],
	['redraw', '', ({mode}) => mode.kind, 'read'],
	['edit', '', ({mode}) => mode.kind, 'read'],
	['palette', '', ({mode}) => mode.kind === 'choose' && mode.from, 'commands'],
	['help', '', ({mode}) => mode.kind === 'sheet' && mode.sheet, 'help'],
	['escape', '/岸電<enter>', ({query}) => query, null],
	['quit', '', ({mode}) => mode.kind, 'read'],
	['interrupt', '', ({mode}) => mode.kind, 'read'],
	['suspend', '', ({mode}) => mode.kind, 'read'],
];

const effects: Readonly<Record<string, Effect>> = {
	script: 'load script',
	source: 'read source',
	redraw: 'redraw',
	edit: 'edit',
	quit: 'quit',
	interrupt: 'interrupt',
	suspend: 'suspend',
};

const size = {columns: 60, rows: 12};

describe('each command', () => {
	test('has a row here', () => {
		expect(rows.map(([id]) => id)).toEqual(commands.map(({id}) => id));
	});

	test.each(rows)('%s (after "%s")', (id, before, look, seen) => {
		const {keys} = commands.find(command => command.id === id)!;
		const given = after(before, size);
		const results = keys.map(key => play(given, written([key])));
		expect(look(results[0]!.state)).toEqual(seen);
		expect(results[0]!.effects).toEqual(effects[id] ? [effects[id]] : []);
		for (const result of results) expect(changing(result.state)).toEqual(changing(results[0]!.state));
	});

	test('forgets the message of the one before', () => {
		expect(after('n').message).toBe('noQuery');
		expect(after('nj').message).toBeNull();
	});

	test('has a title, and every title a command', () => {
		expect(Object.keys(english.commands)).toEqual(commands.map(({id}) => id));
	});

	test.each(Object.entries(english.commands))('%s fits beside its keys', (_id, title) => {
		expect(cellWidth(title)).toBeLessThanOrEqual(64);
	});
});

describe('keys', () => {
	const all = commands.flatMap(({keys}) => keys);

	test('mean one thing each', () => {
		expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([]);
	});

	test.each(commands.map(({id, keys}) => [id, keys] as const))('%s works while an input method is on', (_id, keys) => {
		expect(keys.some(key => key === ' ' || [...key].length > 1)).toBe(true);
	});

	test('no digit is one: digits count', () => {
		expect(all.filter(key => /^\d$/.test(key))).toEqual([]);
	});

	test.each(all.filter(key => /^[!-~]$/.test(key)))('%s works in full width', key => {
		const wide = String.fromCharCode(key.charCodeAt(0) + 0xfee0);
		expect(plainKey(wide)).toBe(key);
		expect(changing(after(wide, size))).toEqual(changing(after(written([key]), size)));
	});

	test.each([
		['、', '/'],
		['？', '?'],
		['：', ':'],
		['「', '{'],
		['」', '}'],
		['【', '['],
		['】', ']'],
		['＆', '&'],
		['＝', '='],
		['＋', '+'],
		['－', '-'],
		['—', '-'],
		['　', ' '],
	])('%s, as an input method puts it, is %s', (chinese, key) => {
		const given = after('/岸電<enter>Ja', size);
		expect(changing(press(given, chinese))).toEqual(changing(press(given, key)));
	});

	test('that mean nothing say so', () => {
		for (const key of ['Q', '<f20>', '新']) expect(after(key).message).toBe('unknownKey');
	});
});

describe('the footer', () => {
	const footers = commands.flatMap(({footer, keys}) => (footer ? [{...footer, of: keys}] : []));

	test('has an order', () => {
		expect(new Set(footers.map(({rank}) => rank)).size).toBe(footers.length);
	});

	test('names keys that there are', () => {
		const caps = (text: string): readonly string[] => text.toLowerCase().split(' ');
		const all = new Set(commands.flatMap(({keys}) => keys.map(key => key.toLowerCase())));
		for (const {keys, of} of footers) {
			expect(of.map(key => key.toLowerCase())).toContain(caps(keys)[0]);
			for (const cap of caps(keys)) expect(all).toContain(cap);
		}
	});

	test.each(languages)('is whole at 100 columns beside the progress (%s)', language => {
		const titles = wordingIn(language).footers;
		const cells = footers.reduce((sum, {keys, title}) => sum + cellWidth(` ${keys} ${titles[title]} `), 0);
		expect(cells).toBeLessThanOrEqual(100 - cellWidth('100/100 row 100% '));
	});
});

test('every group has commands, and every command a group', () => {
	expect(new Set(commands.map(({group}) => group))).toEqual(new Set(groups));
});
