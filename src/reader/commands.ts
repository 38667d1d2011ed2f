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
import type {Words} from './words.ts';

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
	move: {en: 'Moving', hant: '移動', hans: '移动'},
	questions: {en: 'Questions and turns', hant: '問答與發言', hans: '问答与发言'},
	find: {en: 'Finding', hant: '查找', hans: '查找'},
	panes: {en: 'Panes and speakers', hant: '窗格與發言人', hans: '窗格与发言人'},
	view: {en: 'View', hant: '顯示', hans: '显示'},
	program: {en: 'Program', hant: '程式', hans: '程序'},
} as const satisfies Record<string, Words>;

const same = (state: State): State => state;

/** Every command of the reader, once: the keyboard, the help, the footer, the palette and README read this table. */
export const commands: readonly Command[] = [
	{
		id: 'line-down',
		keys: ['j', 'down', 'ctrl-n'],
		group: 'move',
		title: {en: 'a line down', hant: '下一行', hans: '下一行'},
		run: (state, count) => stepInPane(state, count ?? 1),
	},
	{
		id: 'line-up',
		keys: ['k', 'up', 'ctrl-p'],
		group: 'move',
		title: {en: 'a line up', hant: '上一行', hans: '上一行'},
		run: (state, count) => stepInPane(state, -(count ?? 1)),
	},
	{
		id: 'half-page-down',
		keys: ['d', 'ctrl-d'],
		group: 'move',
		title: {en: 'half a page down', hant: '下半頁', hans: '下半页'},
		run: (state, count) => scrollPages(state, (count ?? 1) / 2),
	},
	{
		id: 'half-page-up',
		keys: ['u', 'ctrl-u'],
		group: 'move',
		title: {en: 'half a page up', hant: '上半頁', hans: '上半页'},
		run: (state, count) => scrollPages(state, -(count ?? 1) / 2),
	},
	{
		id: 'page-down',
		keys: [' ', 'pagedown', 'ctrl-f'],
		group: 'move',
		title: {en: 'a page down', hant: '下一頁', hans: '下一页'},
		run: (state, count) => scrollPages(state, count ?? 1),
	},
	{
		id: 'page-up',
		keys: ['b', 'pageup', 'ctrl-b'],
		group: 'move',
		title: {en: 'a page up', hant: '上一頁', hans: '上一页'},
		run: (state, count) => scrollPages(state, -(count ?? 1)),
	},
	{
		id: 'start',
		keys: ['g', 'home'],
		group: 'move',
		title: {en: 'the start (12g: question 12)', hant: '開頭（12g：第 12 問）', hans: '开头（12g：第 12 问）'},
		run: (state, count) => (count === null ? goToEnd(state, 'start') : goToExchange(state, count)),
	},
	{
		id: 'end',
		keys: ['G', 'end'],
		group: 'move',
		title: {en: 'the end (12G: question 12)', hant: '結尾（12G：第 12 問）', hans: '结尾（12G：第 12 问）'},
		run: (state, count) => (count === null ? goToEnd(state, 'end') : goToExchange(state, count)),
	},
	{
		id: 'next-question',
		keys: ['J', 'right'],
		group: 'questions',
		title: {en: 'next question', hant: '下一問', hans: '下一问'},
		footer: {rank: 2, keys: 'J K', title: {en: 'question', hant: '上下一問', hans: '上下一问'}},
		run: (state, count) => goToQuestion(state, count ?? 1),
	},
	{
		id: 'previous-question',
		keys: ['K', 'left'],
		group: 'questions',
		title: {en: 'previous question', hant: '上一問', hans: '上一问'},
		run: (state, count) => goToQuestion(state, -(count ?? 1)),
	},
	{
		id: 'next-turn',
		keys: ['}', 'ctrl-down'],
		group: 'questions',
		title: {en: 'next turn', hant: '下一段發言', hans: '下一段发言'},
		run: state => goToTurn(state, 1),
	},
	{
		id: 'previous-turn',
		keys: ['{', 'ctrl-up'],
		group: 'questions',
		title: {en: 'previous turn', hant: '上一段發言', hans: '上一段发言'},
		run: state => goToTurn(state, -1),
	},
	{
		id: 'next-turn-same-speaker',
		keys: [']', 'ctrl-right'],
		group: 'questions',
		title: {en: 'next turn by the same speaker', hant: '同一人的下一段發言', hans: '同一人的下一段发言'},
		run: state => goToSameSpeaker(state, 1),
	},
	{
		id: 'previous-turn-same-speaker',
		keys: ['[', 'ctrl-left'],
		group: 'questions',
		title: {en: 'previous turn by the same speaker', hant: '同一人的上一段發言', hans: '同一人的上一段发言'},
		run: state => goToSameSpeaker(state, -1),
	},
	{
		id: 'answer',
		keys: ['a', 'ctrl-t'],
		group: 'questions',
		title: {en: 'from a question to its answer and back', hant: '問 ⇄ 答', hans: '问 ⇄ 答'},
		footer: {rank: 6, keys: 'a', title: {en: 'Q⇄A', hant: '問⇄答', hans: '问⇄答'}},
		run: goToAnswer,
	},
	{
		id: 'back',
		keys: ['ctrl-o'],
		group: 'questions',
		title: {en: 'back to where one was', hant: '回到先前的位置', hans: '回到先前的位置'},
		run: goBack,
	},
	{
		id: 'search',
		keys: ['/', 'f3'],
		group: 'find',
		title: {en: 'search', hant: '搜尋', hans: '搜索'},
		footer: {rank: 1, keys: '/', title: {en: 'search', hant: '搜尋', hans: '搜索'}},
		run: openSearch,
	},
	{
		id: 'next-hit',
		keys: ['n', 'f4'],
		group: 'find',
		title: {en: 'next hit', hant: '下一處命中', hans: '下一处命中'},
		run: state => goToHit(state, 1),
	},
	{
		id: 'previous-hit',
		keys: ['N', 'f5'],
		group: 'find',
		title: {en: 'previous hit', hant: '上一處命中', hans: '上一处命中'},
		run: state => goToHit(state, -1),
	},
	{
		id: 'only-hits',
		keys: ['&', 'f6'],
		group: 'find',
		title: {en: 'only turns with hits, on and off', hant: '只看命中的發言（開關）', hans: '只看命中的发言（开关）'},
		run: onlyHits,
	},
	{
		id: 'concordance',
		keys: ['c', 'ctrl-k'],
		group: 'find',
		title: {
			en: 'concordance: every hit in its context, in one column',
			hant: '索引：命中處與上下文對齊成列',
			hans: '索引：命中处与上下文对齐成列',
		},
		run: state => (state.query ? openList(state, 'concordance') : {...state, message: 'noQuery'}),
	},
	{
		id: 'figures',
		keys: ['#', 'ctrl-y'],
		group: 'find',
		title: {
			en: 'figures: every number and what it measures',
			hant: '數字：每個數字及所指',
			hans: '数字：每个数字及所指',
		},
		run: state => openList(state, 'figures'),
	},
	{
		id: 'next-pane',
		keys: ['tab'],
		group: 'panes',
		title: {en: 'next pane', hant: '下一窗格', hans: '下一窗格'},
		footer: {rank: 5, keys: 'Tab', title: {en: 'pane', hant: '窗格', hans: '窗格'}},
		run: state => cyclePane(state, 1),
	},
	{
		id: 'previous-pane',
		keys: ['shift-tab'],
		group: 'panes',
		title: {en: 'previous pane', hant: '上一窗格', hans: '上一窗格'},
		run: state => cyclePane(state, -1),
	},
	{
		id: 'open',
		keys: ['enter'],
		group: 'panes',
		title: {en: 'open the chosen speaker or question', hant: '打開所選', hans: '打开所选'},
		run: openChosen,
	},
	{
		id: 'speakers',
		keys: ['s', 'f2'],
		group: 'panes',
		title: {en: 'speaker list; type to filter', hant: '發言人列表（可輸入篩選）', hans: '发言人列表（可输入筛选）'},
		footer: {rank: 3, keys: 's', title: {en: 'speakers', hant: '發言人', hans: '发言人'}},
		run: state => openList(state, 'speakers'),
	},
	{
		id: 'only-speaker',
		keys: ['S', 'ctrl-s'],
		group: 'panes',
		title: {en: 'only this speaker, on and off', hant: '只看此人（開關）', hans: '只看此人（开关）'},
		run: onlyThisSpeaker,
	},
	{
		id: 'wider',
		keys: ['+', 'f8'],
		group: 'view',
		title: {en: 'longer lines', hant: '加寬行長', hans: '加宽行长'},
		run: state => ({...state, measure: Math.min(100, state.measure + 2)}),
	},
	{
		id: 'narrower',
		keys: ['-', 'f7'],
		group: 'view',
		title: {en: 'shorter lines', hant: '縮短行長', hans: '缩短行长'},
		run: state => ({...state, measure: Math.max(10, state.measure - 2)}),
	},
	{
		id: 'zoom',
		keys: ['z', 'f11'],
		group: 'view',
		title: {en: 'the reading pane alone, on and off', hant: '只顯示正文（開關）', hans: '只显示正文（开关）'},
		run: state => ({...state, zoomed: !state.zoomed, pane: 'text'}),
	},
	{
		id: 'theme',
		keys: ['T', 'f9'],
		group: 'view',
		title: {en: 'dark or light theme', hant: '深色/淺色', hans: '深色/浅色'},
		run: state => ({...state, theme: state.theme === 'dark' ? 'light' : 'dark'}),
	},
	{
		id: 'script',
		keys: ['t', 'ctrl-x'],
		group: 'view',
		title: {
			en: 'Chinese as printed, Simplified, Traditional (Taiwan, Hong Kong)',
			hant: '原文字形、簡體、繁體（臺灣、香港）',
			hans: '原文字形、简体、繁体（台湾、香港）',
		},
		run: state =>
			state.tongue === 'en' ? {...state, message: 'notThere'} : {...state, script: nextScript(state.script)},
		effect: 'load script',
	},
	{
		id: 'source',
		keys: ['o', 'ctrl-g'],
		group: 'view',
		title: {en: 'see the source', hant: '看原文', hans: '看原文'},
		run: state => ({...state, mode: {kind: 'sheet', sheet: 'source', top: 0}}),
		effect: 'read source',
	},
	{
		id: 'information',
		keys: ['=', 'f12'],
		group: 'view',
		title: {en: 'information on the briefing', hant: '發布會資訊', hans: '发布会信息'},
		run: state => ({...state, mode: {kind: 'sheet', sheet: 'information', top: 0}}),
	},
	{
		id: 'edit',
		keys: ['e', 'ctrl-e'],
		group: 'program',
		title: {en: 'open the source in $EDITOR', hant: '在 $EDITOR 中打開原文', hans: '在 $EDITOR 中打开原文'},
		run: same,
		effect: 'edit',
	},
	{
		id: 'palette',
		keys: [':', 'f10'],
		group: 'program',
		title: {en: 'command palette', hant: '命令面板', hans: '命令面板'},
		run: state => openList(state, 'commands'),
	},
	{
		id: 'help',
		keys: ['?', 'f1'],
		group: 'program',
		title: {en: 'help', hant: '說明', hans: '说明'},
		footer: {rank: 4, keys: '?', title: {en: 'help', hant: '說明', hans: '说明'}},
		run: state => ({...state, mode: {kind: 'sheet', sheet: 'help', top: 0}}),
	},
	{
		id: 'escape',
		keys: ['esc'],
		group: 'program',
		title: {en: 'back one step; never quits', hant: '退一步（不會離開）', hans: '退一步（不会离开）'},
		run: stepBack,
	},
	{
		id: 'quit',
		keys: ['q', 'ctrl-q'],
		group: 'program',
		title: {en: 'quit', hant: '離開', hans: '退出'},
		footer: {rank: 7, keys: 'q', title: {en: 'quit', hant: '離開', hans: '退出'}},
		run: same,
		effect: 'quit',
	},
	{
		id: 'interrupt',
		keys: ['ctrl-c'],
		group: 'program',
		title: {en: 'quit at once (exit code 130)', hant: '立即離開（結束碼 130）', hans: '立即退出（退出码 130）'},
		run: same,
		effect: 'interrupt',
	},
	{
		id: 'suspend',
		keys: ['ctrl-z'],
		group: 'program',
		title: {en: 'suspend', hant: '暫停到背景', hans: '挂起'},
		run: same,
		effect: 'suspend',
	},
];

const openList = (state: State, from: ChooseMode['from']): State => ({
	...state,
	mode: {kind: 'choose', from, order: 0, prompt: emptyPrompt, chosen: null},
});

/** The keys of every line that is typed into; what they do is in `update.ts` and `prompt.ts`. */
export const promptKeys = {
	title: {en: 'While typing', hant: '輸入時', hans: '输入时'},
	keys: [
		{
			keys: ['up', 'down', 'ctrl-p', 'ctrl-n'],
			title: {en: 'among the results', hant: '在結果中移動', hans: '在结果中移动'},
		},
		{keys: ['enter'], title: {en: 'accept', hant: '確定', hans: '确定'}},
		{keys: ['esc'], title: {en: 'back to where one was', hant: '回到原處', hans: '回到原处'}},
		{
			keys: ['tab'],
			title: {
				en: 'search in all, questions, answers, this speaker',
				hant: '搜尋範圍：全部、提問、回答、此人',
				hans: '搜索范围：全部、提问、回答、此人',
			},
		},
		{
			keys: ['ctrl-r', 'up'],
			title: {
				en: 'earlier queries (↑ on an empty line)',
				hant: '先前的查詢（空行時 ↑）',
				hans: '先前的查询（空行时 ↑）',
			},
		},
		{
			keys: ['ctrl-u', 'ctrl-w', 'ctrl-k'],
			title: {
				en: 'delete to the start, a word, to the end',
				hant: '刪到行首、一詞、到行尾',
				hans: '删到行首、一词、到行尾',
			},
		},
		{keys: ['ctrl-a', 'ctrl-e'], title: {en: 'to the start, to the end', hant: '行首、行尾', hans: '行首、行尾'}},
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
