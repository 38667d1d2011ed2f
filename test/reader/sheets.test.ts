import {describe, expect, test} from 'vitest';
import {commands} from '../../src/reader/commands/commands.ts';
import {layoutOf} from '../../src/reader/current.ts';
import {keyCaps} from '../../src/reader/keys.ts';
import {syntax} from '../../src/reader/sheets/help.ts';
import {columnsOf, rowCount, type SheetRow, sheetCells, termCells} from '../../src/reader/sheets/sheet.ts';
import type {SheetMode, State} from '../../src/reader/state.ts';
import {update} from '../../src/reader/update.ts';
import {parseQuery} from '../../src/search/query.ts';
import {narrowRuler} from '../../src/text/cells.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {harbourText} from './harbour.ts';
import {after, changing, press} from './session.ts';

const sheets = ['help', 'information', 'source'] as const;

const withSource = (state: State, text = harbourText): State => update(state, {type: 'source read', text}).state;

const sheet = ({mode}: State): SheetMode => {
	if (mode.kind !== 'sheet') throw new Error(`no sheet: ${mode.kind}`);
	return mode;
};

const rowsOf = (state: State): readonly SheetRow[] => columnsOf(state, sheet(state)).flat();

/** The furthest first row that still fills the screen. */
const lastTop = (state: State): number =>
	Math.max(0, rowCount(columnsOf(state, sheet(state))) - layoutOf(state).bodyRows);

/** Terms with all of their text. */
function entries(rows: readonly SheetRow[]): ReadonlyMap<string, string> {
	const map = new Map<string, string>();
	let term = '';
	for (const row of rows) {
		if (row.term !== '') term = row.term;
		map.set(term, (map.get(term) ?? '') + row.text);
	}
	return map;
}

const wording = wordingIn('zh-Hant');

describe('help', () => {
	test('is printed from the table: every command with its keys, under its group', () => {
		const rows = rowsOf(after('?', {columns: 200}));
		const headings = rows.filter(({kind}) => kind === 'heading').map(({term}) => term);
		const {screen} = wording;
		expect(headings.toSorted()).toEqual([...Object.values(wording.groups), screen.syntax, screen.signs].toSorted());
		const told = entries(rows);
		for (const {keys, id} of commands) expect(told.get(keyCaps(keys))).toContain(wording.commands[id]);
	});

	test('stands in two columns from 100 columns on, parted at a heading', () => {
		expect(columnsOf(after('?', {columns: 99}), sheet(after('?', {columns: 99})))).toHaveLength(1);
		const state = after('?', {columns: 100});
		const [left = [], right = []] = columnsOf(state, sheet(state));
		expect(right[0]?.kind).toBe('heading');
		expect(Math.abs(left.length - right.length)).toBeLessThan(20);
		const one = after('?', {columns: 80});
		expect([...left, ...right].filter(({kind}) => kind === 'heading').map(({term}) => term)).toEqual(
			rowsOf(one).flatMap(({kind, term}) => (kind === 'heading' ? [term] : [])),
		);
	});

	test.each([
		['/', [wording.screen.syntax, wording.groups.typing]],
		['s', [wording.screen.syntax, wording.groups.typing, wording.groups.collect]],
		['#', [wording.screen.syntax, wording.groups.typing, wording.groups.collect]],
		['|', [wording.groups.typing]],
	])('F1 after %s tells what can be typed there, and leads back', (keys, parts) => {
		const state = after(`${keys}芯<f1>`);
		expect(rowsOf(state).flatMap(({kind, term}) => (kind === 'heading' ? [term] : []))).toEqual(parts);
		expect(changing(press(state, '<esc>'))).toEqual(changing(after(`${keys}芯`)));
	});

	test.each(['#', 'w', '/芯片<enter>c'])(
		'F1 after %s, a list of places, tells of @name and q3 too; after s it does not',
		keys => {
			const told = entries(rowsOf(after(`${keys}<f1>`)));
			expect(told.get('@a')).toContain(wording.inList.speaker);
			expect(told.get('q3')).toContain(wording.inList.question);
			expect(entries(rowsOf(after('s<f1>'))).has('q3')).toBe(false);
		},
	);

	test.each(Object.entries(syntax))('tells the truth of how one looks for something: %s', (id, typed) => {
		for (const form of typed.split(/ {2,}/)) {
			const {groups, without, speakers, side} = parseQuery(form, () => ({matches: () => [], fault: null}));
			const [term] = groups.flat();
			const understood = {
				both: groups.length === 2,
				exactly: term?.kind === 'strict' && term.text === 'a',
				inOrder: term?.kind === 'strict' && term.text === 'a b',
				without: without.length === 1 && groups.length === 0,
				atStart: term?.atStart,
				atEnd: term?.atEnd,
				either: groups.length === 1 && groups.flat().length === 2,
				speaker: speakers.length === 1,
				inQuestions: side === 'questions',
				inAnswers: side === 'answers',
				pattern: term?.kind === 'pattern',
			} satisfies Record<keyof typeof syntax, boolean | undefined>;
			expect(understood[id as keyof typeof syntax], form).toBe(true);
		}
	});

	test('speaks the language of the screen', () => {
		const english = after('?', {language: 'en'});
		expect([...entries(rowsOf(english)).values()]).toContain('next question');
	});

	test.each([
		['?', '搜尋'],
		['t?', '搜索'],
		['tt?', '搜尋'],
		['tttt?', '搜尋'],
	])('after %s is in the script that is shown: %s', (keys, search) => {
		expect(entries(rowsOf(after(keys))).get('/ F3')).toBe(search);
	});
});

describe('information', () => {
	const told = entries(rowsOf(after('2G=', {columns: 120})));

	test.each([
		['標題', '臨海港務局就新碼頭工程舉行記者會'],
		['舉行', '2021-05-20 09:30'],
		['地點', '港務大樓'],
		['發布', '2021-05-21 港務局網站'],
		['網址', 'https://port.example/20'],
		['檔案', 'harbour.txt · text · utf-8'],
		['位置', 'q2-q1-p1 · How many of the 48 cranes run on shore power'],
		['邱以安', /臨海港務局副局長 · 總工程師$/],
	])('%s: %s', (term, text) => {
		expect(told.get(term)).toMatch(text);
	});

	test('what is not stated is left out; doubts are told', () => {
		expect(told.has('編輯')).toBe(false);
		expect([...told.values()].join()).toContain('漁會代表的發言沒有署名');
	});

	test('a doubt is told with who speaks there and the first words, and Enter goes there', () => {
		const {front} = after('');
		const {blocks, speaker} = front.outline.turns[4]!;
		const start = blocks[0]!.start;
		const briefing = {...front.outline.briefing, notes: [{start, end: start, message: '…'}]};
		const open = after('=G', {briefing});
		const [doubt] = rowsOf(open).slice(-1);
		expect(doubt?.term).toBe(front.outline.speaker(speaker)?.name);
		expect(doubt?.text.slice(0, 4)).toBe(blocks[0]!.text.slice(0, 4));
		expect(press(open, '<enter>').front.lit?.block).toBe(blocks[0]!.id);
	});

	test('a speaker leads to the first words of theirs', () => {
		expect(after('=/沈若蘭<enter><enter>').front.lit?.block).toBe(
			after('s沈若蘭<enter>').front.outline.blockAt(after('s沈若蘭<enter>').front.top.block)?.id,
		);
	});
});

describe('the source', () => {
	test('is line by line, with the line marked that is being read', () => {
		const state = withSource(after('2Ga}o'));
		const rows = rowsOf(state);
		const here = rows.filter(({kind}) => kind === 'here');
		expect(here.map(({text}) => text).join('')).toMatch(/^謝謝。四十八臺吊車/);
		const number = harbourText.slice(0, harbourText.indexOf('謝謝。四十八臺')).split('\n').length;
		expect(here[0]?.term).toBe(String(number));
		const {top} = sheet(state);
		expect(rows.slice(top, top + 22)).toEqual(expect.arrayContaining(here));
	});

	test('until it is there, nothing is wrong', () => {
		expect(rowsOf(after('o')).length).toBeLessThanOrEqual(1);
	});

	test('shows nothing that could act on the terminal', () => {
		const state = withSource(after('o'), '一\u001B[31m紅\u001B]0;x\u0007\n二\u0000');
		expect(rowsOf(state).map(({text}) => text)).toEqual(['一紅', '二']);
	});
});

describe.each(sheets)('%s', name => {
	const key = {help: '?', information: '=', source: 'o'}[name];

	test.each([20, 40, 80, 200])('at %i columns: no row is too wide', columns => {
		const state = withSource(after(key, {columns}));
		const all = columnsOf(state, sheet(state));
		const cells = sheetCells(state, all.length);
		const room = cells - termCells(sheet(state).sheet, cells) - 1;
		for (const {kind, text, indent} of all.flat()) {
			if (kind !== 'heading') expect(indent + narrowRuler.width(text.trimEnd())).toBeLessThanOrEqual(room);
		}
	});

	// Where there is a cursor, it is that which goes.
	test.skipIf(name === 'information')('scrolls with the keys of the text, between its ends', () => {
		const start = withSource(after(key, {columns: 40, rows: 12}));
		const last = lastTop(start);
		const down = (keys: string): number => sheet(press(start, `g${keys}`)).top;
		expect(last).toBeGreaterThan(5);
		expect([down(''), down('j'), down('3jk'), down('jjk'), down('G'), down('Gj'), down('GG')]).toEqual([
			0,
			1,
			0,
			1,
			last,
			last,
			last,
		]);
		expect(down(' ')).toBe(Math.min(last, 8));
		expect(down('dd')).toBe(Math.min(last, 8));
		expect(down(' b')).toBe(0);
	});

	test.each(['<esc>', 'q', '<enter>', key])('%s closes it', close => {
		const state = after(`Jj${key}${close}`);
		expect([state.mode.kind, state.front.top]).toEqual(['read', after('Jj').front.top]);
	});

	test('is not left scrolled past its end when the terminal grows', () => {
		const state = press(withSource(after(key, {columns: 20, rows: 6})), 'G<200x60>');
		expect(sheet(state).top).toBe(lastTop(state));
	});
});
