import type {Script} from '../text/script.ts';
import type {Wording} from '../wording/wording.ts';
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

/** What the program must do besides drawing; the command line carries it out. */
export type Effect =
	| 'quit'
	| 'interrupt'
	| 'suspend'
	| 'edit'
	| 'redraw'
	| 'read source'
	| 'load script'
	| 'load patterns';

export interface Command {
	/** Stable: the palette finds a command by it too. Its title stands in the wording. */
	readonly id: keyof Wording['commands'];
	/** The first is shown first; at least one of them works while an input method is on. */
	readonly keys: readonly string[];
	readonly group: (typeof groups)[number];
	/** Shown in the footer, the lowest first, as far as there is room. */
	readonly footer?: Footer;
	/** `count` is the number typed before the key, or null. */
	readonly run: (state: State, count: number | null) => State;
	readonly effect?: Effect;
}

export interface Footer {
	readonly rank: number;
	readonly keys: string;
	readonly title: keyof Wording['footers'];
}

/** In the order of the help. */
export const groups = ['move', 'questions', 'find', 'panes', 'view', 'program'] as const;

const same = (state: State): State => state;

/** A row of the table below. */
const command = (
	id: Command['id'],
	group: Command['group'],
	keys: readonly string[],
	run: Command['run'],
	besides: Pick<Command, 'footer' | 'effect'> = {},
): Command => ({id, group, keys, run, ...besides});

/** Every command of the reader, once: the keyboard, the help, the footer, the palette and README read this table. */
export const commands: readonly Command[] = [
	command('line-down', 'move', ['j', 'down', 'ctrl-n'], (state, count) => stepInPane(state, count ?? 1)),
	command('line-up', 'move', ['k', 'up', 'ctrl-p'], (state, count) => stepInPane(state, -(count ?? 1))),
	command('half-page-down', 'move', ['d', 'ctrl-d'], (state, count) => scrollPages(state, (count ?? 1) / 2)),
	command('half-page-up', 'move', ['u', 'ctrl-u'], (state, count) => scrollPages(state, -(count ?? 1) / 2)),
	command('page-down', 'move', [' ', 'pagedown', 'ctrl-f'], (state, count) => scrollPages(state, count ?? 1)),
	command('page-up', 'move', ['b', 'pageup', 'ctrl-b'], (state, count) => scrollPages(state, -(count ?? 1))),
	command('start', 'move', ['g', 'home'], (state, count) =>
		count === null ? goToEnd(state, 'start') : goToExchange(state, count),
	),
	command('end', 'move', ['G', 'end'], (state, count) =>
		count === null ? goToEnd(state, 'end') : goToExchange(state, count),
	),
	command('next-question', 'questions', ['J', 'right'], (state, count) => goToQuestion(state, count ?? 1), {
		footer: {rank: 2, keys: 'J K', title: 'question'},
	}),
	command('previous-question', 'questions', ['K', 'left'], (state, count) => goToQuestion(state, -(count ?? 1))),
	command('next-turn', 'questions', ['}', 'ctrl-down'], state => goToTurn(state, 1)),
	command('previous-turn', 'questions', ['{', 'ctrl-up'], state => goToTurn(state, -1)),
	command('next-turn-same-speaker', 'questions', [']', 'ctrl-right'], state => goToSameSpeaker(state, 1)),
	command('previous-turn-same-speaker', 'questions', ['[', 'ctrl-left'], state => goToSameSpeaker(state, -1)),
	command('answer', 'questions', ['a', 'ctrl-t'], goToAnswer, {footer: {rank: 6, keys: 'a', title: 'answer'}}),
	command('back', 'questions', ['ctrl-o'], goBack),
	command('search', 'find', ['/', 'f3'], openSearch, {
		footer: {rank: 1, keys: '/', title: 'search'},
	}),
	command('next-hit', 'find', ['n', 'f4'], state => goToHit(state, 1)),
	command('previous-hit', 'find', ['N', 'f5'], state => goToHit(state, -1)),
	command('only-hits', 'find', ['&', 'f6'], onlyHits),
	command('concordance', 'find', ['c', 'ctrl-k'], state =>
		state.query ? openList(state, 'concordance') : {...state, message: 'noQuery'},
	),
	command('figures', 'find', ['#', 'ctrl-y'], state => openList(state, 'figures')),
	command('next-pane', 'panes', ['tab'], state => cyclePane(state, 1), {
		footer: {rank: 5, keys: 'Tab', title: 'pane'},
	}),
	command('previous-pane', 'panes', ['shift-tab'], state => cyclePane(state, -1)),
	command('open', 'panes', ['enter'], openChosen),
	command('speakers', 'panes', ['s', 'f2'], state => openList(state, 'speakers'), {
		footer: {rank: 3, keys: 's', title: 'speakers'},
	}),
	command('only-speaker', 'panes', ['S', 'ctrl-s'], onlyThisSpeaker),
	command('wider', 'view', ['+', 'f8'], state => ({
		...state,
		measure: Math.min(100, state.measure + 2),
	})),
	command('narrower', 'view', ['-', 'f7'], state => ({
		...state,
		measure: Math.max(10, state.measure - 2),
	})),
	command('zoom', 'view', ['z', 'f11'], state => ({...state, zoomed: !state.zoomed, pane: 'text'})),
	command('theme', 'view', ['T', 'f9'], state => ({
		...state,
		theme: state.theme === 'dark' ? 'light' : 'dark',
	})),
	command(
		'script',
		'view',
		['t', 'ctrl-x'],
		state => (isChinese(state) ? {...state, script: nextScript(state.script)} : {...state, message: 'notThere'}),
		{effect: 'load script'},
	),
	command('source', 'view', ['o', 'ctrl-g'], state => ({...state, mode: {kind: 'sheet', sheet: 'source', top: 0}}), {
		effect: 'read source',
	}),
	command('information', 'view', ['=', 'f12'], state => ({
		...state,
		mode: {kind: 'sheet', sheet: 'information', top: 0},
	})),
	command('redraw', 'view', ['ctrl-l'], same, {effect: 'redraw'}),
	command('edit', 'program', ['e', 'ctrl-e'], same, {effect: 'edit'}),
	command('palette', 'program', [':', 'f10'], state => openList(state, 'commands')),
	command('help', 'program', ['?', 'f1'], state => ({...state, mode: {kind: 'sheet', sheet: 'help', top: 0}}), {
		footer: {rank: 4, keys: '?', title: 'help'},
	}),
	command('escape', 'program', ['esc'], stepBack),
	command('quit', 'program', ['q', 'ctrl-q'], same, {
		footer: {rank: 7, keys: 'q', title: 'quit'},
		effect: 'quit',
	}),
	command('interrupt', 'program', ['ctrl-c'], same, {effect: 'interrupt'}),
	command('suspend', 'program', ['ctrl-z'], same, {effect: 'suspend'}),
];

const openList = (state: State, from: ChooseMode['from']): State => ({
	...state,
	mode: {kind: 'choose', from, order: 0, prompt: emptyPrompt, chosen: null},
});

/** The keys of every line that is typed into; what they do is in `update.ts` and `prompt.ts`. */
export const promptKeys: readonly {readonly does: keyof Wording['typing']; readonly keys: readonly string[]}[] = [
	{does: 'choose', keys: ['up', 'down', 'ctrl-p', 'ctrl-n']},
	{does: 'accept', keys: ['enter']},
	{does: 'back', keys: ['esc']},
	{does: 'scope', keys: ['tab']},
	{does: 'recall', keys: ['ctrl-r', 'up']},
	{does: 'delete', keys: ['ctrl-u', 'ctrl-w', 'ctrl-k']},
	{does: 'move', keys: ['ctrl-a', 'ctrl-e']},
];

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

const isChinese = ({outline}: State): boolean => /^zh\b/i.test(outline.briefing.language);

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
