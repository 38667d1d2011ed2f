import type {Script} from '../text/script.ts';
import {goToHit, openSearch} from './find.ts';
import {
	goBack,
	goToAnswer,
	goToEnd,
	goToExchange,
	goToQuestion,
	goToSameSpeaker,
	goToTurn,
	scrollPages,
	settle,
} from './motion.ts';
import {cyclePane, openChosen, stepInPane} from './panes.ts';
import {emptyPrompt} from './prompt.ts';
import {type ChooseMode, type State, shownSections, turnOf} from './state.ts';
import {type Words, words} from './words.ts';

/** What the program must do besides drawing; the command line carries it out. */
export type Effect = 'quit' | 'interrupt' | 'suspend' | 'edit' | 'read source' | 'load script' | 'load patterns';

export interface Command {
	/** Stable: the palette finds a command by it too. */
	readonly id: string;
	/** The first is shown first; at least one of them works while an input method is on. */
	readonly keys: readonly string[];
	readonly group: keyof typeof groups;
	readonly title: Words;
	/** Shown in the footer, the lowest first, as far as there is room. */
	readonly footer?: Footer;
	/** `count` is the number typed before the key, or null. */
	readonly run: (state: State, count: number | null) => State;
	readonly effect?: Effect;
}

export interface Footer {
	readonly rank: number;
	readonly keys: string;
	readonly title: Words;
}

export const groups = {
	move: words('Moving', '移動', '移动'),
	questions: words('Questions and turns', '問答與發言', '问答与发言'),
	find: words('Finding', '查找', '查找'),
	panes: words('Panes and speakers', '窗格與發言人', '窗格与发言人'),
	view: words('View', '顯示', '显示'),
	program: words('Program', '程式', '程序'),
} as const satisfies Record<string, Words>;

const same = (state: State): State => state;

/** A row of the table below. */
const command = (
	id: string,
	group: Command['group'],
	keys: readonly string[],
	title: Words,
	run: Command['run'],
	besides: Pick<Command, 'footer' | 'effect'> = {},
): Command => ({id, group, keys, title, run, ...besides});

/** Every command of the reader, once: the keyboard, the help, the footer, the palette and README read this table. */
export const commands: readonly Command[] = [
	command('line-down', 'move', ['j', 'down', 'ctrl-n'], words('a line down', '下一行', '下一行'), (state, count) =>
		stepInPane(state, count ?? 1),
	),
	command('line-up', 'move', ['k', 'up', 'ctrl-p'], words('a line up', '上一行', '上一行'), (state, count) =>
		stepInPane(state, -(count ?? 1)),
	),
	command('half-page-down', 'move', ['d', 'ctrl-d'], words('half a page down', '下半頁', '下半页'), (state, count) =>
		scrollPages(state, (count ?? 1) / 2),
	),
	command('half-page-up', 'move', ['u', 'ctrl-u'], words('half a page up', '上半頁', '上半页'), (state, count) =>
		scrollPages(state, -(count ?? 1) / 2),
	),
	command('page-down', 'move', [' ', 'pagedown', 'ctrl-f'], words('a page down', '下一頁', '下一页'), (state, count) =>
		scrollPages(state, count ?? 1),
	),
	command('page-up', 'move', ['b', 'pageup', 'ctrl-b'], words('a page up', '上一頁', '上一页'), (state, count) =>
		scrollPages(state, -(count ?? 1)),
	),
	command(
		'start',
		'move',
		['g', 'home'],
		words('the start (12g: question 12)', '開頭（12g：第 12 問）', '开头（12g：第 12 问）'),
		(state, count) => (count === null ? goToEnd(state, 'start') : goToExchange(state, count)),
	),
	command(
		'end',
		'move',
		['G', 'end'],
		words('the end (12G: question 12)', '結尾（12G：第 12 問）', '结尾（12G：第 12 问）'),
		(state, count) => (count === null ? goToEnd(state, 'end') : goToExchange(state, count)),
	),
	command(
		'next-question',
		'questions',
		['J', 'right'],
		words('next question', '下一問', '下一问'),
		(state, count) => goToQuestion(state, count ?? 1),
		{footer: {rank: 2, keys: 'J K', title: words('question', '上下一問', '上下一问')}},
	),
	command(
		'previous-question',
		'questions',
		['K', 'left'],
		words('previous question', '上一問', '上一问'),
		(state, count) => goToQuestion(state, -(count ?? 1)),
	),
	command('next-turn', 'questions', ['}', 'ctrl-down'], words('next turn', '下一段發言', '下一段发言'), state =>
		goToTurn(state, 1),
	),
	command('previous-turn', 'questions', ['{', 'ctrl-up'], words('previous turn', '上一段發言', '上一段发言'), state =>
		goToTurn(state, -1),
	),
	command(
		'next-turn-same-speaker',
		'questions',
		[']', 'ctrl-right'],
		words('next turn by the same speaker', '同一人的下一段發言', '同一人的下一段发言'),
		state => goToSameSpeaker(state, 1),
	),
	command(
		'previous-turn-same-speaker',
		'questions',
		['[', 'ctrl-left'],
		words('previous turn by the same speaker', '同一人的上一段發言', '同一人的上一段发言'),
		state => goToSameSpeaker(state, -1),
	),
	command(
		'answer',
		'questions',
		['a', 'ctrl-t'],
		words('from a question to its answer and back', '問 ⇄ 答', '问 ⇄ 答'),
		goToAnswer,
		{footer: {rank: 6, keys: 'a', title: words('Q⇄A', '問⇄答', '问⇄答')}},
	),
	command('back', 'questions', ['ctrl-o'], words('back to where one was', '回到先前的位置', '回到先前的位置'), goBack),
	command('search', 'find', ['/', 'f3'], words('search', '搜尋', '搜索'), openSearch, {
		footer: {rank: 1, keys: '/', title: words('search', '搜尋', '搜索')},
	}),
	command('next-hit', 'find', ['n', 'f4'], words('next hit', '下一處命中', '下一处命中'), state => goToHit(state, 1)),
	command('previous-hit', 'find', ['N', 'f5'], words('previous hit', '上一處命中', '上一处命中'), state =>
		goToHit(state, -1),
	),
	command(
		'only-hits',
		'find',
		['&', 'f6'],
		words('only turns with hits, on and off', '只看命中的發言（開關）', '只看命中的发言（开关）'),
		onlyHits,
	),
	command(
		'concordance',
		'find',
		['c', 'ctrl-k'],
		words(
			'concordance: every hit in its context, in one column',
			'索引：命中處與上下文對齊成列',
			'索引：命中处与上下文对齐成列',
		),
		state => (state.query ? openList(state, 'concordance') : {...state, message: 'noQuery'}),
	),
	command(
		'figures',
		'find',
		['#', 'ctrl-y'],
		words('figures: every number and what it measures', '數字：每個數字及所指', '数字：每个数字及所指'),
		state => openList(state, 'figures'),
	),
	command('next-pane', 'panes', ['tab'], words('next pane', '下一窗格', '下一窗格'), state => cyclePane(state, 1), {
		footer: {rank: 5, keys: 'Tab', title: words('pane', '窗格', '窗格')},
	}),
	command('previous-pane', 'panes', ['shift-tab'], words('previous pane', '上一窗格', '上一窗格'), state =>
		cyclePane(state, -1),
	),
	command('open', 'panes', ['enter'], words('open the chosen speaker or question', '打開所選', '打开所选'), openChosen),
	command(
		'speakers',
		'panes',
		['s', 'f2'],
		words('speaker list; type to filter', '發言人列表（可輸入篩選）', '发言人列表（可输入筛选）'),
		state => openList(state, 'speakers'),
		{footer: {rank: 3, keys: 's', title: words('speakers', '發言人', '发言人')}},
	),
	command(
		'only-speaker',
		'panes',
		['S', 'ctrl-s'],
		words('only this speaker, on and off', '只看此人（開關）', '只看此人（开关）'),
		onlyThisSpeaker,
	),
	command('wider', 'view', ['+', 'f8'], words('longer lines', '加寬行長', '加宽行长'), state => ({
		...state,
		measure: Math.min(100, state.measure + 2),
	})),
	command('narrower', 'view', ['-', 'f7'], words('shorter lines', '縮短行長', '缩短行长'), state => ({
		...state,
		measure: Math.max(10, state.measure - 2),
	})),
	command(
		'zoom',
		'view',
		['z', 'f11'],
		words('the reading pane alone, on and off', '只顯示正文（開關）', '只显示正文（开关）'),
		state => ({...state, zoomed: !state.zoomed, pane: 'text'}),
	),
	command('theme', 'view', ['T', 'f9'], words('dark or light theme', '深色/淺色', '深色/浅色'), state => ({
		...state,
		theme: state.theme === 'dark' ? 'light' : 'dark',
	})),
	command(
		'script',
		'view',
		['t', 'ctrl-x'],
		words(
			'Chinese as printed, Simplified, Traditional (Taiwan, Hong Kong)',
			'原文字形、簡體、繁體（臺灣、香港）',
			'原文字形、简体、繁体（台湾、香港）',
		),
		state => (state.tongue === 'en' ? {...state, message: 'notThere'} : {...state, script: nextScript(state.script)}),
		{effect: 'load script'},
	),
	command(
		'source',
		'view',
		['o', 'ctrl-g'],
		words('see the source', '看原文', '看原文'),
		state => ({...state, mode: {kind: 'sheet', sheet: 'source', top: 0}}),
		{effect: 'read source'},
	),
	command(
		'information',
		'view',
		['=', 'f12'],
		words('information on the briefing', '發布會資訊', '发布会信息'),
		state => ({...state, mode: {kind: 'sheet', sheet: 'information', top: 0}}),
	),
	command(
		'edit',
		'program',
		['e', 'ctrl-e'],
		words('open the source in $EDITOR', '在 $EDITOR 中打開原文', '在 $EDITOR 中打开原文'),
		same,
		{effect: 'edit'},
	),
	command('palette', 'program', [':', 'f10'], words('command palette', '命令面板', '命令面板'), state =>
		openList(state, 'commands'),
	),
	command(
		'help',
		'program',
		['?', 'f1'],
		words('help', '說明', '说明'),
		state => ({...state, mode: {kind: 'sheet', sheet: 'help', top: 0}}),
		{footer: {rank: 4, keys: '?', title: words('help', '說明', '说明')}},
	),
	command(
		'escape',
		'program',
		['esc'],
		words('back one step; never quits', '退一步（不會離開）', '退一步（不会离开）'),
		stepBack,
	),
	command('quit', 'program', ['q', 'ctrl-q'], words('quit', '離開', '退出'), same, {
		footer: {rank: 7, keys: 'q', title: words('quit', '離開', '退出')},
		effect: 'quit',
	}),
	command(
		'interrupt',
		'program',
		['ctrl-c'],
		words('quit at once (exit code 130)', '立即離開（結束碼 130）', '立即退出（退出码 130）'),
		same,
		{effect: 'interrupt'},
	),
	command('suspend', 'program', ['ctrl-z'], words('suspend', '暫停到背景', '挂起'), same, {effect: 'suspend'}),
];

const openList = (state: State, from: ChooseMode['from']): State => ({
	...state,
	mode: {kind: 'choose', from, order: 0, prompt: emptyPrompt, chosen: null},
});

/** The keys of every line that is typed into; what they do is in `update.ts` and `prompt.ts`. */
export const promptKeys = {
	title: words('While typing', '輸入時', '输入时'),
	keys: [
		{
			keys: ['up', 'down', 'ctrl-p', 'ctrl-n'],
			title: words('among the results', '在結果中移動', '在结果中移动'),
		},
		{keys: ['enter'], title: words('accept', '確定', '确定')},
		{keys: ['esc'], title: words('back to where one was', '回到原處', '回到原处')},
		{
			keys: ['tab'],
			title: words(
				'search in all, questions, answers, this speaker',
				'搜尋範圍：全部、提問、回答、此人',
				'搜索范围：全部、提问、回答、此人',
			),
		},
		{
			keys: ['ctrl-r', 'up'],
			title: words('earlier queries (↑ on an empty line)', '先前的查詢（空行時 ↑）', '先前的查询（空行时 ↑）'),
		},
		{
			keys: ['ctrl-u', 'ctrl-w', 'ctrl-k'],
			title: words('delete to the start, a word, to the end', '刪到行首、一詞、到行尾', '删到行首、一词、到行尾'),
		},
		{keys: ['ctrl-a', 'ctrl-e'], title: words('to the start, to the end', '行首、行尾', '行首、行尾')},
	],
} as const satisfies {title: Words; keys: readonly {keys: readonly string[]; title: Words}[]};

const byKey = new Map(commands.flatMap(command => command.keys.map(key => [key, command] as const)));

/** The command of a key, by its plain name. */
export const commandOf = (key: string): Command | undefined => byKey.get(key);

function onlyHits(state: State): State {
	if (state.hitsOnly) return {...state, hitsOnly: false};
	if (!state.query) return {...state, message: 'noQuery'};
	const narrowed: State = {...state, hitsOnly: true};
	return shownSections(narrowed).length > 0 ? settle(narrowed) : {...state, message: 'noHits'};
}

function onlyThisSpeaker(state: State): State {
	if (state.only !== null) return {...state, only: null};
	const speaker = (state.pane === 'speakers' ? state.chosenSpeaker : null) ?? turnOf(state)?.speaker;
	return speaker ? settle({...state, only: speaker, hitsOnly: false}) : {...state, message: 'notThere'};
}

const scripts: readonly Script[] = ['asPrinted', 'simplified', 'traditionalTaiwan', 'traditionalHongKong'];

const nextScript = (script: Script): Script => scripts[(scripts.indexOf(script) + 1) % scripts.length]!;

/** Undoes the latest narrowing of the view, one at each press. */
function stepBack(state: State): State {
	if (state.hitsOnly) return {...state, hitsOnly: false};
	if (state.only !== null) return {...state, only: null};
	if (state.pane !== 'text') return {...state, pane: 'text'};
	if (state.query) return {...state, query: null};
	if (state.zoomed) return {...state, zoomed: false};
	return state;
}
