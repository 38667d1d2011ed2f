import {describe, expect, test} from 'vitest';
import {commandOf, commands} from '../../src/reader/commands/commands.ts';
import {messageKeys, sayMessage} from '../../src/reader/footer.ts';
import {isEither, keyCap, keyCaps, keyWritten, type OwnKeys, typedNames} from '../../src/reader/keys.ts';
import type {Mode} from '../../src/reader/state.ts';
import {viewOf} from '../../src/reader/view.ts';
import {readKeys} from '../../src/settings/own-keys.ts';
import {presetKeys, presetNames, presets} from '../../src/settings/presets.ts';
import {readToml} from '../../src/settings/toml-entries.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {after, open, press, top} from '../reader/session.ts';
import {testEveryRow} from '../rows.ts';

const english = wordingIn('en');

const read = (text: string) => readKeys(readToml(`[keys]\n${text}`).entries);
const faultsOf = (text: string): readonly string[] =>
	read(text).faults.map(({line, say}) => `${line}: ${say(english)}`);
const modes: readonly Mode['kind'][] = ['read', 'letter', 'select', 'ask', 'search', 'list', 'sheet'];

describe('keys of one’s own', () => {
	test.each<[text: string, keys: OwnKeys]>([
		['', {}],
		['search = "f"', {search: ['f']}],
		['search = ["/", "F3"]', {}],
		['search = ["f", "Ctrl-N", "↓"]', {search: ['f', 'ctrl-n', 'down'], 'line-down': ['j']}],
		// What a command claims the others lose, where both do something.
		['search = "s"', {search: ['s'], speakers: ['f2']}],
		['zoom = "j"', {zoom: ['j'], 'line-down': ['down', 'ctrl-n']}],
		['scope = "F2"', {scope: ['f2']}],
		['search = "Z"', {search: ['Z'], quit: ['q', 'ctrl-q']}],
		['search = "gs"', {search: ['gs'], start: ['home']}],
		['zoom = []', {zoom: []}],
		['line-down = "k"\nline-up = "j"', {'line-down': ['k'], 'line-up': ['j']}],
		['search = "、"', {}],
		['preset = "default"', {}],
	])('%s', (text, keys) => {
		const expected = text === 'search = "、"' ? {search: ['/']} : keys;
		expect(read(text).keys).toEqual(expected);
		expect(read(text).faults).toEqual([]);
	});

	test('what was set, or taken, is told with its line', () => {
		expect([...read('preset = "less"\nsearch = "s"').lines]).toEqual(
			expect.arrayContaining([
				['preset', 2],
				['search', 3],
				['speakers', 3],
				['page-down', 2],
			]),
		);
	});

	test.each([
		['serch = "s"', '2: there is no command keys.serch; did you mean keys.search? see briefing-tui config --example'],
		['xyz-abc = "s"', '2: there is no command keys.xyz-abc; see briefing-tui config --example'],
		['measure = 30', '2: measure is no key: write it above the first [TABLE]'],
		['search = 3', '2: keys.search takes a key such as "j" or a list of keys, not 3'],
		['search = ["s", 3]', '2: keys.search takes a key such as "j" or a list of keys, not ["s",3]'],
		['search = "Ctrl+N"', '2: keys.search: "Ctrl+N" is no key that can be bound; did you mean "Ctrl-N"?'],
		[
			'search = "Ctrl-I"',
			'2: keys.search: "Ctrl-I" is no key that can be bound; write it as help does, such as "j", "Ctrl-N", "F3"',
		],
		['search = "PgDown"', '2: keys.search: "PgDown" is no key that can be bound; did you mean "PgDn"?'],
		['accept = "y"', '2: keys.accept: y is text there, where one types: take a key such as "Ctrl-N" or "F3"'],
		['search = "f"\nzoom = "f"', '3: keys.zoom: f is taken by keys.search on line 2: take another key'],
		['search = "g"\nzoom = "gz"', '3: keys.zoom: gz is taken by keys.search on line 2: take another key'],
		['preset = "emacs"', '2: keys.preset takes "default" or "less" or "vim", not "emacs"'],
		['quit = []', '2: keys.quit would have no key left, and needs one: it keeps those it comes with'],
		['leave = []', '2: keys.leave would have no key left, and needs one: it keeps those it comes with'],
		['escape = []', '2: keys.escape would have no key left, and needs one: it keeps those it comes with'],
		[
			'zoom = "j"\nhelp = ["q", "Ctrl-Q", "ZZ"]',
			'3: keys.quit would have no key left, and needs one: it keeps those it comes with',
		],
	])('%s is told', (text, fault) => {
		expect(faultsOf(text)).toEqual([fault]);
	});

	test('whatever is asked for, one gets out, and a key means one thing in a mode', () => {
		for (const text of ['quit = []', 'help = ["q", "Ctrl-Q", "ZZ"]', 'leave = []', 'escape = []\nsearch = "Esc"']) {
			const {keys} = read(text);
			for (const id of ['quit', 'escape', 'leave'])
				expect((keys[id] ?? commands.find(command => command.id === id)!.keys).length).toBeGreaterThan(0);
			expect(ambiguous(keys)).toEqual([]);
		}
	});
});

const commandIn = (keys: OwnKeys, key: string) => commandOf(open({keys}), key);

/** Keys that mean two things in a mode. */
function ambiguous(own: OwnKeys): readonly string[] {
	return modes.flatMap(mode => {
		const keys = commands.filter(command => command.in[mode]).flatMap(({id, keys}) => own[id] ?? keys);
		return keys.filter((key, i) => keys.some((other, j) => j < i && isEither(key, other))).map(key => `${mode} ${key}`);
	});
}

describe('presets', () => {
	/** All that a preset names, and the first key by which it differs. */
	const rows = [
		['less', 'page-down', 'Space f PgDn Ctrl-F', 'f'],
		['less', 'start', 'g < Home', '<'],
		['less', 'end', 'G > End', '>'],
		['less', 'percent', 'p % Shift-F10', 'p'],
		['less', 'edit', 'v Ctrl-\\', 'v'],
		['less', 'select', 'e Ctrl-A', 'e'],
		['less', 'redraw', 'r Ctrl-L', 'r'],
		['less', 'recent', 'R Shift-F11', 'R'],
		['less', 'information', '= Ctrl-G F12', 'ctrl-g'],
		['less', 'quit', 'q Q Ctrl-Q ZZ', 'Q'],
		['vim', 'start', 'gg Home', 'gg'],
		['vim', 'next-question', ']] J →', ']]'],
		['vim', 'previous-question', '[[ K ←', '[['],
		['vim', 'next-turn-same-speaker', ']s Ctrl-→', ']s'],
		['vim', 'previous-turn-same-speaker', '[s Ctrl-←', '[s'],
		['vim', 'go-to-mark', "' ` Shift-F5", '`'],
		['vim', 'next-file', 'gt > Ctrl-PgDn', 'gt'],
		['vim', 'previous-file', 'gT < Ctrl-PgUp', 'gT'],
		['vim', 'information', '= Ctrl-G F12', 'ctrl-g'],
		['vim', 'quit', 'q Ctrl-Q ZZ ZQ', 'ZQ'],
	] as const;

	test.each(rows)('%s: %s by %s', (preset, id, caps, key) => {
		const {keys} = read(`preset = "${preset}"`);
		expect(keyCaps(keys[id] ?? [])).toBe(caps);
		expect(commandIn(keys, key)?.id).toBe(id);
		expect(commandIn({}, key)?.id).not.toBe(id);
	});

	test('name nothing else', () => {
		const named = presetNames.flatMap(preset => Object.keys(presetKeys(preset)).map(id => [preset, id]));
		expect(named).toEqual(rows.map(([preset, id]) => [preset, id]));
	});

	test.each(presetNames)(
		'%s: a key means one thing, and a command that worked with an input method still does',
		preset => {
			const {keys, faults} = read(`preset = "${preset}"`);
			expect([faults, ambiguous(keys)]).toEqual([[], []]);
			for (const command of commands) {
				const own = keys[command.id] ?? command.keys;
				expect(
					own.some(key => key === ' ' || typedNames().includes(key)),
					command.id,
				).toBe(true);
			}
		},
	);

	test('a key of one’s own comes on top', () => {
		expect(read('preset = "vim"\nsearch = "gg"').keys).toMatchObject({search: ['gg'], start: ['home']});
	});

	testEveryRow(presets, rows, ([preset, id], table) => {
		const named: Readonly<Record<string, readonly string[]>> = table[preset];
		return keyCaps(named[id] ?? []);
	});
});

test('a command without a key is told of nowhere', () => {
	const {keys} = read('search = []\nnext-question = []\nitem-copy = []');
	expect(viewOf(after('', {keys, columns: 120})).status.hints.map(hint => hint.keys)).toEqual([
		'K',
		's',
		'y',
		'?',
		'Tab',
		'a',
		'q',
	]);
});

describe('a message tells the key that one has', () => {
	const keys = Object.fromEntries(Object.values(messageKeys).map(id => [id, ['f20']]));
	const state = open({keys, language: 'en'});
	const rows = Object.keys(messageKeys) as readonly (keyof typeof messageKeys)[];
	const said = (id: keyof typeof messageKeys, table?: Partial<typeof messageKeys>): string =>
		sayMessage(state, id in english.messages ? (id as 'noQuery') : {id: id as 'readLast', about: 'x'}, table);

	test.each(rows)('%s', id => {
		expect(said(id)).toContain('F20');
	});

	test('and no other message needs one', () => {
		const needing = [...Object.entries(english.messages), ...Object.entries(english.told)]
			.filter(([id, say]) => typeof say === 'function' && say.length > (id in english.messages ? 0 : 1))
			.map(([id]) => id);
		expect(needing.sort()).toEqual([...rows].sort());
	});

	testEveryRow(messageKeys, rows, (id, table) => said(id, table));
});

describe('two keys for a command', () => {
	const {keys} = read('preset = "vim"');

	test('take a number before them, as one does', () => {
		expect(after('12gg', {keys}).front.top).toEqual(after('12g').front.top);
		expect(after('2gg', {keys}).front.top).toEqual(after('2G').front.top);
		expect(after('2]]', {keys}).front.top).toEqual(after('2J').front.top);
		expect(after('G12', {keys}).begun).toBe('12');
		expect(after('12g', {keys}).begun).toBe('12g');
		expect(after('12g<esc>', {keys}).begun).toBe('');
	});

	test('work over a sheet too', () => {
		const sheet = after('?jjjj', {keys, columns: 60, rows: 12});
		const above = press(sheet, 'gg');
		expect([sheet.mode.kind === 'sheet' && sheet.mode.top, above.mode.kind === 'sheet' && above.mode.top]).toEqual([
			4, 0,
		]);
		expect(press(sheet, '12').begun).toBe('');
	});

	test('the first alone does nothing', () => {
		expect(top(after('jjjg', {keys, columns: 60, rows: 12}))).toBe(3);
	});
});

describe('a key is written as help writes it', () => {
	test.each(typedNames())('%s', key => {
		expect(keyWritten(keyCap(key))).toBe(key);
		expect(keyWritten(key)).toBe(key);
		expect(keyWritten(keyCap(key).toLowerCase())).toBe(key);
	});

	test.each(commands.flatMap(({id, keys}) => keys.map(key => [id, key] as const)))('%s: %s', (_id, key) => {
		expect(keyWritten(keyCap(key))).toBe(key);
	});

	test.each([
		'',
		'1',
		'12',
		'1g',
		'芯',
		'ㄅ',
		'abc',
		'Ctrl-I',
		'Ctrl-M',
		'Ctrl-H',
		'Ctrl-É',
		'Alt-X',
		'Shift-J',
		'F13',
		'\u0007',
	])('%j is none', text => {
		expect(keyWritten(text)).toBeUndefined();
	});

	test.each([
		['д', 'д'],
		['ｊ', 'j'],
		['、', '/'],
		['ZQ', 'ZQ'],
	])('%s is %s', (text, key) => {
		expect(keyWritten(text)).toBe(key);
	});
});
