import {describe, expect, test} from 'vitest';
import type {Turn} from '../../../src/briefing/briefing.ts';
import {commands} from '../../../src/reader/commands/commands.ts';
import {litStop} from '../../../src/reader/current.ts';
import type {State} from '../../../src/reader/state.ts';
import {type Cells, narrowRuler} from '../../../src/text/cells.ts';
import {wordingIn} from '../../../src/wording/languages.ts';
import {harbour} from '../harbour.ts';
import {after, block, changing, line, open, play, press, seed, where} from '../session.ts';
import {listing, listRows} from './listed.ts';

/** The first thing that each row says. */
const first = (state: State): readonly string[] => listRows(state).map(([text = '']) => text);

const titles: Readonly<Record<string, string>> = wordingIn('zh-Hant').commands;

/** A turn in which only this is said. */
const saying = (turn: Turn, text: string): Turn => ({
	...turn,
	blocks: turn.blocks.slice(0, 1).map(block => ({...block, kind: 'paragraph', text})),
});

/** The order that a list is in. */
const order = ({mode}: State): unknown => mode.kind === 'list' && mode.list.orders[mode.order];

describe('the list of speakers', () => {
	test('has everyone: those first who say most, then the reporters as they ask', () => {
		expect(first(after('s'))).toEqual([
			'陶景明',
			'邱以安',
			'沈若蘭',
			'記者 3',
			'海岸日報',
			'Dana Whitfield',
			'中央通訊',
		]);
	});

	test.each([
		['邱', '邱以安'],
		['总工程师', '邱以安'],
		['海岸', '海岸日報'],
		['bay', 'Dana Whitfield'],
		['whitf', 'Dana Whitfield'],
	])('%s typed leaves %s first', (typed, name) => {
		expect(first(after(`s${typed}`))[0]).toBe(name);
	});

	test('Enter opens the first turn of the chosen one', () => {
		expect(where(after('s邱<enter>'))).toMatchObject({mode: {kind: 'read'}, pane: 'text', place: {block: 'q2-a2-p1'}});
		expect(block(after('s<down><down><down><down><enter>'))).toBe('q1-q1-p1');
	});

	test('with only one speaker shown, another one chosen shows all', () => {
		expect(where(after('JaSs邱<enter>'))).toMatchObject({only: null, place: {block: 'q2-a2-p1'}});
		expect(where(after('JaSs陶<enter>'))).toMatchObject({only: 's2', place: {block: 'statement1-p1'}});
	});

	test('nobody of that name: Enter says so and the line stays', () => {
		const state = after('szzzz<enter>');
		expect([state.message, line(state)]).toEqual(['notThere', 'zzzz']);
	});

	test('Escape leaves everything as it was', () => {
		expect(changing(after('Jjs邱<down><esc>'))).toEqual(changing(after('Jj')));
	});

	test.each([
		['<down>', 1],
		['<ctrl-n><ctrl-n><ctrl-p>', 1],
		['<up>', 0],
		['<pagedown>', 6],
		['<pagedown><pageup>', 0],
		['<down><down>陶', 0],
	])('%s chooses number %d', (keys, chosen) => {
		expect(listing(after(`s${keys}`)).chosen).toBe(chosen);
	});
});

describe('the command palette', () => {
	test('has every command', () => {
		expect(listRows(after(':')).map(([, title]) => title)).toEqual(
			commands.filter(command => command.in.read).map(({id}) => titles[id]),
		);
	});

	test.each([
		['theme', 'theme'],
		['深色', 'theme'],
		['浅色', 'theme'],
		['next-question', 'next-question'],
		['quit', 'quit'],
		['previous hit', 'previous-hit'],
		['q', 'quit'],
		['J', 'next-question'],
		['Ctrl-O', 'back'],
		['ctrl-o', 'back'],
		['zoom', 'zoom'],
		['sousuo', 'search'],
		['搜索', 'search'],
		['find', 'search'],
		['grep', 'search'],
		['查找', 'search'],
		['搜尋', 'search'],
		['exit', 'quit'],
		['离开', 'quit'],
		['q!', 'quit'],
		['wq', 'quit'],
		['x', 'quit'],
		['QA', 'quit'],
		['bookmark', 'mark'],
		['书签', 'mark'],
		['undo', 'mend'],
		['撤销', 'mend'],
		['sidebar', 'zoom'],
		['panes', 'zoom'],
		['侧栏', 'zoom'],
		['帮助', 'help'],
		['快捷键', 'help'],
		['history', 'recent'],
		['colors', 'theme'],
		['top', 'start'],
		['$', 'end'],
		['noh', 'escape'],
		['save', 'export'],
		['quote', 'copy'],
	])('%s typed leaves %s first', (typed, id) => {
		expect(listRows(after(`:${typed}`))[0]?.[1]).toBe(titles[id]);
	});

	test.each([
		['quote', 'copy'],
		['csv', 'export'],
		['spreadsheet', 'export'],
		['count', 'concordance'],
		['試算表', 'export'],
	])('%s, which is not in its title, finds %s', (typed, id) => {
		expect(listRows(after(`:${typed}`)).map(([, title]) => title)).toContain(titles[id]);
		expect(listing(after(`:${typed}`)).alike).toBe(false);
	});

	test('a number is that question, and no other number is one', () => {
		expect(listRows(after(':2'))[0]).toEqual(['2g', '第 2 問']);
		expect(block(after(':2<enter>'))).toBe('q2-q1-p1');
		expect(listRows(after(':99'))[0]).toEqual(['99g', '沒有這一問']);
		expect(listRows(after(':第九十九问'))[0]).toEqual(['99g', '沒有這一問']);
		expect(after(':99<enter>').message).toBe('noSuchQuestion');
		for (const typed of ['２', 'q2', 'Q2', '第2問', '问2', '二', '第二问', '第二個問題', '2题', 'question 2'])
			expect(block(after(`:${typed}<enter>`))).toBe('q2-q1-p1');
	});

	test.each([':sidbar', ':s/a/b', ':set nu', ':ss', ':e!', ':oncord', ':tabnew'])(
		'%s may mean something: the first Enter says what, and only the second does it',
		keys => {
			const state = after(keys);
			const [, title = ''] = listRows(state)[0] ?? [];
			const asked = press(state, '<enter>');
			expect([asked.message, line(asked)]).toEqual([{id: 'guessed', about: title}, keys.slice(1)]);
			expect(press(asked, '<enter>').mode).not.toEqual(asked.mode);
			// What is typed behind it is another guess.
			expect(press(asked, 'x<backspace><enter>').message).toEqual(asked.message);
		},
	);

	test('a guess that one has moved to is done at once', () => {
		const {message, mode} = after(':sidbar<down><up><enter>');
		expect([message, mode.kind]).not.toEqual([expect.anything(), 'list']);
	});

	test('Enter does what the command does, its effect too', () => {
		expect(where(after(':theme<enter>'))).toMatchObject({theme: 'dark', mode: {kind: 'read'}});
		for (const typed of ['quit', 'q', 'q!', 'wq', 'x', 'qa'])
			expect(play(open(), `:${typed}<enter>`).effects).toEqual([{do: 'quit', code: 0}]);
		expect(after(':help<enter>').mode).toMatchObject({kind: 'sheet', sheet: {id: 'help'}});
		expect(after(':speakers<enter>').mode).toMatchObject({list: {title: 'speakers'}});
		expect(block(after(':next-question<enter>', {briefing: seed}))).toBe('q1-q1-p1');
	});
});

describe('the concordance', () => {
	const keys = (state: State): readonly string[] =>
		listRows(state).map(([, , , , left = '', key, right = '']) => `${left.slice(-2)}[${key}]${right.slice(0, 2)}`);

	test('has every hit of the query, from the one at the place on', () => {
		const state = after('/芯片<enter>c');
		expect(keys(state)).toEqual(['在等[芯片]。芯', '片。[芯片]的短', '[芯片]以外']);
	});

	test('opens at what is nearest to where one is, and leaves one there', () => {
		const here = after('3Gjj', {briefing: seed});
		const state = press(here, 'c企業<enter>');
		const {chosen, size} = listing(state);
		expect(chosen).toBeGreaterThan(0);
		expect(press(state, '<esc>').front.top).toEqual(here.front.top);
		const at = press(state, '<enter>').front.lit!.block;
		expect(here.front.outline.orderOf(at)).toBeGreaterThanOrEqual(here.front.outline.orderOf(here.front.top.block)!);
		for (const resized of ['<59x20>', '<40x12>', '<200x50>'])
			expect(listing(press(state, resized))).toMatchObject({chosen, size});
	});

	test('is narrowed to a speaker or a question', () => {
		const state = after('c投資 | 通航<enter>');
		expect(keys(press(state, '@邱'))).toHaveLength(0);
		expect(keys(press(state, '@陶'))).not.toHaveLength(0);
		const ids = new Set(listRows(press(state, 'q3')).map(([n]) => n));
		expect([...ids]).toEqual(['3']);
	});

	test('asks for words where none were looked for', () => {
		expect(keys(after('c芯片<enter>'))).toEqual(keys(after('/芯片<enter>c')));
		expect(where(after('c<enter>'))).toMatchObject({mode: {kind: 'read'}});
		expect(after('czzzz<enter>').message).toBe('noHits');
	});

	test('Tab sorts it by what follows, then by what precedes, and around again', () => {
		const steps = [0, 1, 2, 3, 4, 5, 6].map(tabs => '<tab>'.repeat(tabs));
		expect(steps.map(tabs => order(after(`/芯片<enter>c${tabs}`)))).toEqual([
			'byPlace',
			'byRight',
			'byLeft',
			'byBoth',
			'byFollowing',
			'byPreceding',
			'byPlace',
		]);
		expect(keys(after('/芯片<enter>c<tab>')).at(-1)).toBe('[芯片]以外');
	});

	test('Enter goes there, and the hits stay marked', () => {
		const state = after('/芯片<enter>c軟件<enter>');
		expect(where(state)).toMatchObject({mode: {kind: 'read'}, query: {text: '芯片'}});
		expect(litStop(state)).toBe(2);
		expect(state.front.lit?.block).toMatch(/^q2-a2/);
	});

	test('Ctrl-Y copies the sentence of a line with its source, and the list stays', () => {
		const {state, effects} = play(after('/芯片<enter>c<down>'), '<ctrl-y>');
		expect(state.mode.kind).toBe('list');
		const [copy] = effects;
		const [{block: id = '', range = [0, 0]} = {}] = copy?.do === 'copy' ? copy.stretches : [];
		expect(state.front.outline.blockAt(id)?.text.slice(...range)).toMatch(/^芯片的短缺.*。$/);
		expect(after('s<ctrl-y>').message).toBe('notInThisList');
	});

	test.each([
		'w',
		'/芯片<enter>c<shift-tab>',
		'/碼頭<enter>c<shift-tab><shift-tab>',
		'/芯片<enter>c<shift-tab><shift-tab><shift-tab>',
		'/芯片<enter>c<shift-tab><shift-tab><shift-tab><shift-tab>',
		'/芯片<enter>c<shift-tab><shift-tab><shift-tab><shift-tab><shift-tab>',
	])('Ctrl-Y in a list of what has several places (%s) copies the sentence of the first', keys => {
		const {state, effects} = play(after(keys), '<ctrl-y>');
		expect(state.mode.kind).toBe('list');
		expect(effects).toEqual([{do: 'copy', as: 'cited', stretches: [expect.anything()]}]);
	});

	test('Escape leaves everything as it was', () => {
		expect(changing(after('/芯片<enter>cj<esc>'))).toEqual(changing(after('/芯片<enter>')));
	});
});

describe('the figures', () => {
	const figures = (state: State): readonly string[] =>
		listRows(state).map(([printed, , measures]) => `${printed} ${measures}`);

	test('are those of the briefing, in its order, with what they measure', () => {
		const list = figures(after('#'));
		expect(list).toContain('31.3億元 新碼頭完成投資');
		expect(list.findIndex(text => text.startsWith('31.3億元'))).toBeLessThan(
			list.findIndex(text => text.startsWith('18%')),
		);
	});

	test('open at the last where none follows', () => {
		const last = after('G#', {briefing: seed, rows: 8});
		expect(listing(last).chosen).toBe(listing(last).size - 1);
		expect(listing(press(last, '<tab>')).chosen).toBe(0);
	});

	test('are narrowed by typing, by number, by what they measure or by who said them', () => {
		expect(figures(after('#31.3'))[0]).toMatch(/^31\.3億元/);
		expect(figures(after('#投资'))).toContain('31.3億元 新碼頭完成投資');
	});

	test('begin their sentences in one column, however long the number is', () => {
		const text = 'There were 1,440,439 to 1,534,682 doses, and 7 cases.';
		const briefing = {...harbour, language: 'en', turns: harbour.turns.map(turn => saying(turn, text))};
		const {size, line} = listing(after('#', {briefing}));
		expect(size).toBeGreaterThan(1);
		const columns = Array.from({length: size}, (_, at) => {
			const segments = line(at, 77 as Cells);
			const sentence = segments.findIndex(([, role]) => role === 'muted');
			return segments.slice(0, sentence).reduce((sum, [text]) => sum + narrowRuler.width(text), 0);
		});
		expect(new Set(columns).size).toBe(1);
	});

	test('stand beside their sentence, in which they are lit, and are never cut', () => {
		const {line} = listing(after('#'));
		for (const cells of [37, 77, 117] as Cells[]) {
			const segments = line(0, cells);
			const said = segments[0]?.[0].trim() ?? '';
			expect(segments.find(([, role]) => role === 'hit')?.[0]).toBe(said);
			expect(segments.reduce((sum, [text]) => sum + narrowRuler.width(text), 0)).toBe(cells);
		}
	});

	test.each([
		['#', ['@邱', 'q1', 'Q1', '問1', 'q1 @陶']],
		['w', ['@邱', 'q1', '@陶 q1']],
		['/碼頭<enter>c', ['@陶', 'q1']],
		['/碼頭<enter>c<shift-tab>', ['@海岸']],
	])(
		'as in any list of places (%s) those of a speaker are asked for by @name, those of a question by its number',
		(list, typed) => {
			const sum = (words: string) => listing(after(`${list}${words}`)).size;
			for (const words of typed) {
				expect(sum(words), words).toBeGreaterThan(0);
				expect(sum(words), words).toBeLessThan(sum(''));
			}
			expect(sum('q99')).toBe(0);
		},
	);

	test('of a language without rules are told not to be read, and that there are none where there are none', () => {
		const said = (language: string, text: string) => ({
			...harbour,
			language,
			turns: harbour.turns.slice(0, 1).map(turn => saying(turn, text)),
		});
		const none = (keys: string, language: string, text: string) =>
			listing(after(keys, {briefing: said(language, text)})).none;
		expect(none('#', 'ja', '渡船は三隻です。')).toBe('figuresUnread');
		expect(none('#', 'ko', '배는 3척입니다.')).toBe('figuresUnread');
		expect(none('#', 'zh-Hant', '渡輪停航。')).toBe('noFigures');
		expect(none('#', 'en', 'No ferry runs.')).toBe('noFigures');
		expect(none('#zzzz', 'zh-Hant', '渡輪有三艘。')).toBe('notThere');
		expect(none('w', 'ja', '渡船です。')).toBe('noTerms');
		expect(after('#<enter>', {briefing: said('ja', '渡船は三隻です。')}).message).toBe('figuresUnread');
	});

	test('by kind stand under headings', () => {
		const {size, heading} = listing(after('#<tab><tab><tab>'));
		const headings = Array.from({length: size}, (_, i) => heading(i)).filter(Boolean);
		expect(headings.length).toBeGreaterThan(1);
		expect(new Set(headings).size).toBe(headings.length);
		expect(listing(after('#<tab><tab><tab>3')).heading(0)).toBeNull();
		expect(listing(after('#')).heading(0)).toBeNull();
	});

	test('Enter goes there and lights the figure, and what was searched for stays marked', () => {
		const state = after('/芯片<enter>#31.3<enter>');
		expect(where(state)).toMatchObject({mode: {kind: 'read'}, query: {text: '芯片'}});
		const {outline, lit} = state.front;
		expect(outline.blockAt(lit!.block)?.text.slice(...lit!.range)).toBe('31.3億元');
		expect(litStop(state)).toBe(-1);
	});
});

describe('the terms', () => {
	const terms = (state: State): readonly string[] => listRows(state).map(([count, , term]) => `${count} ${term}`);

	test('are those of the briefing: the commonest first, in their order, by kind', () => {
		expect(terms(after('w')).slice(0, 2)).toEqual(['4 新碼頭', '3 芯片']);
		expect(order(after('w<tab>'))).toBe('byPlace');
		expect(terms(after('w<tab>'))[0]).toBe('1 臨海港務局');
		expect(listRows(after('w<tab><tab>')).map(([, , , , kind]) => kind)).toEqual([
			...['提法', '提法', '專名', '專名', '專名'],
			...['常用語', '常用語', '常用語'],
		]);
	});

	test('are narrowed by typing, in either script', () => {
		expect(terms(after('w码头'))).toEqual(['4 新碼頭']);
	});

	test('Enter goes to the first place, all are lit, and n goes on from there', () => {
		const state = after('w芯片<enter>');
		expect(where(state)).toMatchObject({mode: {kind: 'read'}, query: {text: '芯片'}});
		expect([...(state.front.query?.ranges.values() ?? [])].flat()).toHaveLength(3);
		expect(state.front.query?.stops).toHaveLength(3);
		expect(['', 'n', 'N'].map(keys => litStop(after(`w芯片<enter>${keys}`)))).toEqual([0, 1, 2]);
	});
});
