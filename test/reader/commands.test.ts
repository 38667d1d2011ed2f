import {describe, expect, test} from 'vitest';
import type {Block} from '../../src/briefing/briefing.ts';
import type {BlockRange} from '../../src/briefing/place.ts';
import {commandOf, commands} from '../../src/reader/commands/commands.ts';
import {litStop} from '../../src/reader/current.ts';
import type {Effect} from '../../src/reader/effect.ts';
import {isNamed, type OwnKeys, plainKey} from '../../src/reader/keys.ts';
import type {Mode, State} from '../../src/reader/state.ts';
import {viewOf} from '../../src/reader/view.ts';
import {narrowRuler} from '../../src/text/cells.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';
import {after, block, changing, inSight, line, open, play, press, top, written} from './session.ts';

const english = wordingIn('en');

const listed = ({mode}: State): unknown => mode.kind === 'list' && mode.list.title;
const sheetOpen = ({mode}: State): unknown => mode.kind === 'sheet' && mode.sheet.id;
const chosen = ({mode}: State): unknown => 'chosen' in mode && mode.chosen;
const cursor = ({mode}: State): unknown => 'prompt' in mode && `${mode.prompt.before}|${mode.prompt.after}`;

/** What each command does, seen at 60×12: the keys before it, what to look at, and what is there after its first key. */
const rows: readonly (readonly [id: string, before: string, look: (state: State) => unknown, seen: unknown])[] = [
	['line-down', '', top, 1],
	['line-up', 'jj', top, 1],
	['scroll-down', '', top, 1],
	['scroll-up', 'jj', top, 1],
	['half-page-down', '', top, 3],
	['half-page-up', 'jjjj', top, 1],
	['page-down', '', top, 7],
	['page-up', 'jjjjjjjj', top, 1],
	['start', 'JJJ', block, 'opening1-p1'],
	['end', '', state => inSight(state).at(-1)?.spot.block, 'closing1-p1'],
	['percent', '50', block, 'q2-q1-p1'],
	['next-question', '', block, 'q1-q1-p1'],
	['previous-question', 'JJ', block, 'q1-q1-p1'],
	['next-turn', '', block, 'statement1-p1'],
	['previous-turn', 'JJ', block, 'q1-a1-p1'],
	['next-turn-same-speaker', '', block, 'moderation1-p1'],
	['previous-turn-same-speaker', 'JJa', block, 'q1-a1-p1'],
	['next-sentence', '', ({front: {lit}}) => lit, {block: 'opening1-p1', range: [0, 19], as: 'sentence'}],
	['previous-sentence', '))', ({front: {lit}}) => lit?.range, [0, 19]],
	['sentence-at-top', 'L', ({front: {lit}}) => [lit?.block, lit?.range[0]], ['opening1-p1', 0]],
	['sentence-in-middle', '', ({front: {lit}}) => [lit?.block, lit?.range[0]], ['statement1-p1', 0]],
	['sentence-at-foot', '', ({front: {lit}}) => [lit?.block, lit?.range[0]], ['statement1-p1', 6]],
	['answer', 'J', block, 'q1-a1-p1'],
	['skim', '', sheetOpen, 'skim'],
	['back', 'JJ', block, 'q1-q1-p1'],
	['forward', 'JJ<ctrl-o>', block, 'q2-q1-p1'],
	['mark', '', ({mode}) => mode, {kind: 'letter', does: 'mark'}],
	['go-to-mark', '', ({mode}) => mode, {kind: 'letter', does: 'goTo'}],
	['search', '', line, ''],
	['next-hit', '/岸電<enter>g', litStop, 0],
	['previous-hit', '/岸電<enter>g', litStop, 1],
	['only-hits', '/岸電<enter>', ({front: {hitsOnly}}) => hitsOnly, true],
	['concordance', '/岸電<enter>', listed, 'concordance'],
	['figures', '', listed, 'figures'],
	['terms', '', listed, 'terms'],
	['next-pane', '', ({front: {pane}}) => pane, 'questions'],
	['previous-pane', '', ({front: {pane}}) => pane, 'speakers'],
	['open', '<tab>jj', ({front: {pane, top}}) => [pane, top.block], ['text', 'q2-q1-p1']],
	['speakers', '', listed, 'speakers'],
	['only-speaker', 'Ja', ({front: {only}}) => only, 's2'],
	['recent', '', ({mode}) => mode.kind, 'read'],
	['next-file', '', ({message}) => message, 'oneFile'],
	['previous-file', '', ({message}) => message, 'oneFile'],
	['wider', '--', ({settings: {measure}}) => measure, 16],
	['narrower', '', ({settings: {measure}}) => measure, 16],
	['zoom', '', ({settings: {zoomed}}) => zoomed, true],
	['theme', '', ({settings: {theme}}) => theme, 'dark'],
	['script', '', ({settings: {script}}) => script, 'simplified'],
	['source', '', sheetOpen, 'source'],
	['information', '', sheetOpen, 'information'],
	['redraw', '', ({mode}) => mode.kind, 'read'],
	['clip', '', ({mode}) => mode.kind, 'read'],
	['basket', '', listed, 'clips'],
	['mend', '', listed, 'mends'],
	['export', '', listed, 'formats'],
	['item-note', 'B', ({message}) => message, 'notThere'],
	['item-copy', 'B', ({message}) => message, 'notThere'],
	['item-remove', 'B', ({message}) => message, 'notThere'],
	['item-put-back', 'B', ({message}) => message, 'nothingTaken'],
	['list-write', 'B', line, 'clips.md'],
	['select', '', ({mode}) => mode, {kind: 'select', turn: 'opening1', first: 0, last: 0, extends: false}],
	['select-turn', 'J', ({mode}) => mode.kind === 'select' && [mode.turn, mode.first, mode.extends], ['q1-q1', 0, true]],
	['copy', '', ({mode}) => mode.kind, 'read'],
	['copy-words', '', ({mode}) => mode.kind, 'read'],
	['copy-both', '', ({message}) => message, 'noOtherScript'],
	['pipe', '', line, ''],
	['edit', '', ({mode}) => mode.kind, 'read'],
	['palette', '', listed, 'commands'],
	['help', '', sheetOpen, 'help'],
	['escape', '/岸電<enter>', ({front: {query}}) => query, null],
	['quit', '', ({mode}) => mode.kind, 'read'],
	['interrupt', '', ({mode}) => mode.kind, 'read'],
	['suspend', '', ({mode}) => mode.kind, 'read'],
	['help-here', '/', sheetOpen, 'help'],
	['next-item', '/疏濬', chosen, 1],
	['previous-item', 's<down><down>', chosen, 1],
	['next-items', 's', chosen, 6],
	['previous-items', 's<pagedown>', chosen, 0],
	['accept', '/岸電', ({front: {query}}) => query?.text, '岸電'],
	['leave', '/岸電', ({mode}) => mode.kind, 'read'],
	['scope', '/', ({mode}) => mode.kind === 'search' && mode.query.scope.in, 'questions'],
	['order', '#', ({mode}) => mode.kind === 'list' && mode.order, 1],
	['other-list', '/岸電<enter>c', listed, 'collocates'],
	['recall', '/岸電<enter>/', line, '岸電'],
	['delete-before', '/芯片', cursor, '芯|'],
	['delete-after', '/芯片<left>', cursor, '芯|'],
	['delete-word', '/芯片 人才', cursor, '芯片 |'],
	['delete-to-start', 's芯片', cursor, '|'],
	['delete-to-end', 's芯片<left>', cursor, '芯|'],
	['cursor-left', '/芯片', cursor, '芯|片'],
	['cursor-right', '/芯片<home>', cursor, '芯|片'],
	['cursor-to-start', '/芯片', cursor, '|芯片'],
	['cursor-to-end', '/芯片<home>', cursor, '芯片|'],
];

/** The first sentence. */
const opening = firstSentence(open().front.outline.blocks[0]!);

function firstSentence({id, text}: Block): BlockRange {
	return {block: id, range: [0, text.indexOf('。') + 1]};
}

const effects: Readonly<Record<string, Effect>> = {
	script: {do: 'load script', script: 'simplified'},
	source: {do: 'read source'},
	copy: {do: 'copy', stretches: [opening], as: 'cited'},
	'copy-words': {do: 'copy', stretches: [opening], as: 'words'},
	clip: {do: 'clip', stretches: [opening]},
	basket: {do: 'read clips'},
	edit: {do: 'edit', at: {block: 'opening1-p1', offset: 0}},
	quit: {do: 'quit', code: 0},
	interrupt: {do: 'quit', code: 130},
	recent: {do: 'look for what was read'},
	redraw: {do: 'redraw'},
	suspend: {do: 'suspend'},
};

const size = {columns: 60, rows: 12};

describe('each command', () => {
	test('has a row here', () => {
		expect(rows.map(([id]) => id)).toEqual(commands.map(({id}) => id));
	});

	test.each(rows)('%s (after "%s")', (id, before, look, seen) => {
		const given = after(before, size);
		const {keys} = commands.find(command => command.id === id)!;
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
		expect(narrowRuler.width(title)).toBeLessThanOrEqual(64);
	});
});

test('the hit that is lit is where one is, while it is in sight', () => {
	const found = after('/岸電<enter>', {columns: 60, rows: 30});
	const hit = found.front.lit?.block;
	const copied = (state: State) =>
		play(state, 'y').effects.map(effect => effect.do === 'copy' && effect.stretches[0]?.block);
	expect(hit).not.toBe(found.front.top.block);
	expect(copied(found)).toEqual([hit]);
	const away = press(found, 'G');
	expect(copied(away)).toEqual([away.front.top.block]);
});

describe('keys', () => {
	const all = commands.filter(command => command.in.read).flatMap(({keys}) => keys);

	const modes: readonly Mode['kind'][] = ['read', 'letter', 'select', 'ask', 'search', 'list', 'sheet'];

	test.each(modes)('mean one thing each in the mode %s', mode => {
		const here = commands.filter(command => command.in[mode]).flatMap(({keys}) => keys);
		expect(here.filter((key, i) => here.indexOf(key) !== i)).toEqual([]);
		if (mode === 'ask' || mode === 'search' || mode === 'list') expect(here.filter(key => !isNamed(key))).toEqual([]);
	});

	test("of one's own take the place of those of a command, wherever they are told", () => {
		const keys = {'line-down': ['x'], help: ['f20']};
		expect(top(after('x', {...size, keys}))).toBe(1);
		expect(after('j', {...size, keys}).message).toEqual({id: 'unknownKey', about: 'j'});
		expect(commandOf(open({keys}), 'x')?.id).toBe('line-down');
		const {body, status} = viewOf(after('<f20>', {keys}));
		expect(
			body.kind === 'sheet' && body.columns.flatMap(({lines}) => lines).find(({text}) => text === '下一行')?.term,
		).toBe('x');
		expect(status.hints.map(hint => hint.keys)).toEqual(['Esc', 'x k', '/']);
		const listed = viewOf(after('#', {keys: {order: ['f13'], information: ['f14']}}));
		expect(listed.body.kind === 'list' && listed.body.keyed).toEqual(['依位置 (F13)']);
		expect(listed.title.facts.at(-1)).toMatch(/ \(F14\)$/);
		expect(viewOf(after('j', {...size, keys})).status.message).toBe('沒有這個鍵：j，F20 看說明');
		expect(viewOf(after('n', {keys: {search: ['f15']}})).status.message).toBe('請先按 F15 搜尋');
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
		['『', '{'],
		['』', '}'],
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
		for (const [key, name] of [
			['Q', 'Q'],
			['<f20>', 'F20'],
			['ZQ', 'ZQ'],
			['ß', 'ß'],
		] as const)
			expect(after(key).message).toEqual({id: 'unknownKey', about: name});
	});

	test.each(['?', '=', 'i', 'o'])('over the sheet of %s too', sheet => {
		expect(after(`${sheet}Q`).message).toEqual({id: 'unknownKey', about: 'Q'});
		expect(after(`${sheet}n`).message).toBe('notInSheet');
		expect(after(`${sheet}稀`).message).toBe('notInSheet');
		expect(after(`${sheet}nj`).message).toBeNull();
	});
});

describe('the hints at the foot of the screen', () => {
	const hints = commands.flatMap(({hints = []}) => hints);

	test.each(['text', 'pane', 'sheet', 'places', 'list'] as const)('over a %s have an order', over => {
		const ranks = hints.filter(hint => hint.over === over).map(({rank}) => rank);
		expect(new Set(ranks).size).toBe(ranks.length);
	});

	test('in a list tell what can be done with it, as many as there is room for', () => {
		const keysAt = (pressed: string, columns: number, keys: OwnKeys = {}): readonly string[] =>
			viewOf(after(pressed, {columns, keys})).status.progress.flatMap(([text, role]) => (role === 'key' ? [text] : []));
		expect(keysAt('#', 100)).toEqual(['Enter', 'Ctrl-S', 'Ctrl-Y', 'F1', 'Esc']);
		expect(keysAt('s', 100)).toEqual(['Enter', 'F1', 'Esc']);
		expect(keysAt('#', 40)).toEqual(['Enter', 'Ctrl-S']);
		expect(keysAt('s', 100, {accept: ['f13']})).toEqual(['F13', 'F1', 'Esc']);
	});

	test.each(languages)('are whole at 100 columns beside the progress (%s)', language => {
		const {status} = viewOf(after('', {language}));
		const cells = status.hints.reduce((sum, {keys, title}) => sum + narrowRuler.width(` ${keys} ${title} `), 0);
		expect(status.hints.map(({keys}) => keys)).toEqual(['/', 'J K', 's', 'y', '?', 'Tab', 'a', 'q']);
		expect(cells).toBeLessThanOrEqual(100 - narrowRuler.width('100/100 row 100% '));
	});
});

test('every group has a title, and every title a group', () => {
	expect([...new Set(commands.map(({group}) => group))]).toEqual(Object.keys(english.groups));
});
