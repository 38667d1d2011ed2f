import type {Wording} from '../wording/wording.ts';
import {keyCap, keysOf, type OwnKeys} from './keys.ts';
import type {ListAct} from './state.ts';

export type CommandId = keyof Wording['commands'];

/** A command as it is told of, without what it does: no more is needed to draw a frame. */
export interface KeyedCommand {
	/** Stable: settings and the palette name a command by it, the wording has its title by it. */
	readonly id: CommandId;
	readonly group: CommandGroup;
	/** The first is shown first; at least one of them works while an input method is on. */
	readonly keys: readonly string[];
	/** Where a line at the foot of the screen tells of it. */
	readonly hints?: readonly Hint[];
}

export interface Hint {
	/**
	 * Over the text, over what is selected in it, over a list beside it, over a sheet, over one that leads to places, or only the skim of
	 * these; beside the line that narrows a list over all.
	 */
	readonly over: 'text' | 'selection' | 'pane' | 'sheet' | 'places' | 'skim' | 'list';
	/** The lowest first, as far as there is room. */
	readonly rank: number;
	readonly title: keyof Wording['footers'];
	/** It is told even where there is room for few: it leads to all others. */
	readonly always?: true;
	/** A command that does the opposite, whose key is told too. */
	readonly with?: CommandId;
	/** It is told only over a list with which this can be done. */
	readonly act?: ListAct;
}

/** The headings under which help tells of commands, in its order. */
export type CommandGroup = 'move' | 'questions' | 'find' | 'panes' | 'view' | 'collect' | 'program' | 'typing';

/** All commands there are, in the order in which help, README and the palette tell of them. What they do stands in `commands/`. */
export const keyed: readonly KeyedCommand[] = [
	{
		id: 'line-down',
		group: 'move',
		keys: ['j', 'down', 'ctrl-n'],
		hints: [
			{over: 'selection', rank: 4, title: 'sentence', with: 'line-up'},
			{over: 'pane', rank: 2, title: 'chooseItem', with: 'line-up'},
			{over: 'sheet', rank: 2, title: 'scrollSheet', with: 'line-up'},
			{over: 'places', rank: 2, title: 'chooseItem', with: 'line-up'},
		],
	},
	{id: 'line-up', group: 'move', keys: ['k', 'up', 'ctrl-p']},
	{id: 'scroll-down', group: 'move', keys: ['ctrl-e']},
	{id: 'scroll-up', group: 'move', keys: ['ctrl-y']},
	{id: 'half-page-down', group: 'move', keys: ['d', 'ctrl-d']},
	{id: 'half-page-up', group: 'move', keys: ['u', 'ctrl-u']},
	{id: 'page-down', group: 'move', keys: [' ', 'pagedown', 'ctrl-f']},
	{id: 'page-up', group: 'move', keys: ['b', 'pageup', 'ctrl-b']},
	{id: 'start', group: 'move', keys: ['g', 'home']},
	{id: 'end', group: 'move', keys: ['G', 'end']},
	{id: 'percent', group: 'move', keys: ['%', 'shift-f10']},
	{
		id: 'next-question',
		group: 'questions',
		keys: ['J', 'right'],
		hints: [{over: 'text', rank: 2, title: 'question', with: 'previous-question'}],
	},
	{id: 'previous-question', group: 'questions', keys: ['K', 'left']},
	{id: 'next-turn', group: 'questions', keys: ['}', 'ctrl-down']},
	{id: 'previous-turn', group: 'questions', keys: ['{', 'ctrl-up']},
	{id: 'next-turn-same-speaker', group: 'questions', keys: [']', 'ctrl-right']},
	{id: 'previous-turn-same-speaker', group: 'questions', keys: ['[', 'ctrl-left']},
	{id: 'next-sentence', group: 'questions', keys: [')', 'shift-right']},
	{id: 'previous-sentence', group: 'questions', keys: ['(', 'shift-left']},
	{id: 'sentence-at-top', group: 'questions', keys: ['H', 'shift-up']},
	{id: 'sentence-in-middle', group: 'questions', keys: ['M', 'shift-home']},
	{id: 'sentence-at-foot', group: 'questions', keys: ['L', 'shift-down']},
	{id: 'answer', group: 'questions', keys: ['a', 'ctrl-t'], hints: [{over: 'text', rank: 7, title: 'answer'}]},
	{id: 'skim', group: 'questions', keys: ['i', 'ctrl-]'], hints: [{over: 'skim', rank: 3, title: 'skimAll'}]},
	{id: 'back', group: 'questions', keys: ['ctrl-o']},
	{id: 'forward', group: 'questions', keys: ['O', 'shift-f6']},
	{id: 'mark', group: 'questions', keys: ['m', 'shift-f4']},
	{id: 'go-to-mark', group: 'questions', keys: ["'", 'shift-f5']},
	{
		id: 'search',
		group: 'find',
		keys: ['/', 'f3'],
		hints: [
			{over: 'text', rank: 1, title: 'search'},
			{over: 'sheet', rank: 3, title: 'filter'},
			{over: 'places', rank: 4, title: 'filter'},
		],
	},
	{id: 'next-hit', group: 'find', keys: ['n', 'f4']},
	{id: 'previous-hit', group: 'find', keys: ['N', 'f5']},
	{id: 'only-hits', group: 'find', keys: ['&', 'f6']},
	{id: 'concordance', group: 'find', keys: ['c', 'ctrl-k']},
	{id: 'figures', group: 'find', keys: ['#', 'ctrl-^']},
	{id: 'terms', group: 'find', keys: ['w', 'shift-f9']},
	{id: 'next-pane', group: 'panes', keys: ['tab'], hints: [{over: 'text', rank: 6, title: 'pane'}]},
	{id: 'previous-pane', group: 'panes', keys: ['shift-tab']},
	{
		id: 'open',
		group: 'panes',
		keys: ['enter'],
		hints: [
			{over: 'pane', rank: 1, title: 'openItem'},
			{over: 'places', rank: 1, title: 'openItem'},
		],
	},
	{id: 'speakers', group: 'panes', keys: ['s', 'f2'], hints: [{over: 'text', rank: 3, title: 'speakers'}]},
	{id: 'only-speaker', group: 'panes', keys: ['S', 'ctrl-s']},
	{id: 'recent', group: 'panes', keys: ['r', 'shift-f11']},
	{id: 'next-file', group: 'panes', keys: ['>', 'ctrl-pagedown']},
	{id: 'previous-file', group: 'panes', keys: ['<', 'ctrl-pageup']},
	{id: 'wider', group: 'view', keys: ['+', 'f8']},
	{id: 'narrower', group: 'view', keys: ['-', 'f7']},
	{id: 'zoom', group: 'view', keys: ['z', 'f11']},
	{id: 'theme', group: 'view', keys: ['T', 'f9']},
	{id: 'script', group: 'view', keys: ['t', 'ctrl-x']},
	{id: 'source', group: 'view', keys: ['o', 'ctrl-_']},
	{id: 'information', group: 'view', keys: ['=', 'f12']},
	{id: 'redraw', group: 'view', keys: ['ctrl-l']},
	{id: 'clip', group: 'collect', keys: ['*', 'shift-f1'], hints: [{over: 'selection', rank: 3, title: 'clip'}]},
	{id: 'basket', group: 'collect', keys: ['B', 'shift-f2']},
	{id: 'mend', group: 'collect', keys: ['C', 'shift-f3']},
	{id: 'export', group: 'collect', keys: ['x', 'shift-f7']},
	{id: 'item-note', group: 'collect', keys: ['ctrl-t']},
	{id: 'item-copy', group: 'collect', keys: ['ctrl-y'], hints: [{over: 'list', rank: 3, title: 'copy', act: 'copy'}]},
	{id: 'item-remove', group: 'collect', keys: ['ctrl-x']},
	{id: 'item-put-back', group: 'collect', keys: ['ctrl-r']},
	{
		id: 'list-write',
		group: 'collect',
		keys: ['ctrl-s'],
		hints: [{over: 'list', rank: 2, title: 'writeList', act: 'write'}],
	},
	{id: 'select', group: 'program', keys: ['v', 'ctrl-a'], hints: [{over: 'selection', rank: 3, title: 'extend'}]},
	{id: 'select-turn', group: 'program', keys: ['V', 'ctrl-r']},
	{
		id: 'copy',
		group: 'program',
		keys: ['y', 'ctrl-w'],
		hints: [
			{over: 'text', rank: 4, title: 'copy'},
			{over: 'selection', rank: 1, title: 'copy'},
		],
	},
	{
		id: 'copy-words',
		group: 'program',
		keys: ['Y', 'ctrl-v'],
		hints: [{over: 'selection', rank: 2, title: 'copyWords'}],
	},
	{id: 'copy-both', group: 'program', keys: ['D', 'shift-f12']},
	{id: 'pipe', group: 'program', keys: ['|', 'shift-f8']},
	{id: 'edit', group: 'program', keys: ['e', 'ctrl-\\']},
	{id: 'palette', group: 'program', keys: [':', 'f10']},
	{id: 'help', group: 'program', keys: ['?', 'f1', 'h'], hints: [{over: 'text', rank: 5, title: 'help', always: true}]},
	{
		id: 'escape',
		group: 'program',
		keys: ['esc', 'ctrl-g'],
		hints: [
			{over: 'sheet', rank: 1, title: 'closeSheet'},
			{over: 'places', rank: 5, title: 'closeSheet'},
			{over: 'selection', rank: 5, title: 'closeSheet'},
		],
	},
	{id: 'quit', group: 'program', keys: ['q', 'ctrl-q', 'ZZ'], hints: [{over: 'text', rank: 8, title: 'quit'}]},
	{id: 'interrupt', group: 'program', keys: ['ctrl-c']},
	{id: 'suspend', group: 'program', keys: ['ctrl-z']},
	{id: 'help-here', group: 'typing', keys: ['f1'], hints: [{over: 'list', rank: 4, title: 'help'}]},
	{id: 'next-item', group: 'typing', keys: ['down', 'ctrl-n']},
	{id: 'previous-item', group: 'typing', keys: ['up', 'ctrl-p']},
	{id: 'next-items', group: 'typing', keys: ['pagedown']},
	{id: 'previous-items', group: 'typing', keys: ['pageup']},
	{id: 'accept', group: 'typing', keys: ['enter'], hints: [{over: 'list', rank: 1, title: 'chooseItem'}]},
	{id: 'leave', group: 'typing', keys: ['esc', 'ctrl-g'], hints: [{over: 'list', rank: 5, title: 'closeSheet'}]},
	{id: 'scope', group: 'typing', keys: ['tab']},
	{id: 'order', group: 'typing', keys: ['tab']},
	{id: 'other-list', group: 'typing', keys: ['shift-tab']},
	{id: 'recall', group: 'typing', keys: ['ctrl-r']},
	{id: 'delete-before', group: 'typing', keys: ['backspace']},
	{id: 'delete-after', group: 'typing', keys: ['delete', 'ctrl-d']},
	{id: 'delete-word', group: 'typing', keys: ['ctrl-w']},
	{id: 'delete-to-start', group: 'typing', keys: ['ctrl-u']},
	{id: 'delete-to-end', group: 'typing', keys: ['ctrl-k']},
	{id: 'cursor-left', group: 'typing', keys: ['left', 'ctrl-b']},
	{id: 'cursor-right', group: 'typing', keys: ['right', 'ctrl-f']},
	{id: 'cursor-to-start', group: 'typing', keys: ['home', 'ctrl-a']},
	{id: 'cursor-to-end', group: 'typing', keys: ['end', 'ctrl-e']},
];

/** The first key of a command, by its name; undefined where it has none any more. */
export const firstKeyNameOf = (id: CommandId, own: OwnKeys): string | undefined =>
	keysOf(keyed.find(command => command.id === id)!, own)[0];

/** The same as it is written; empty where there is none. */
export const firstKeyOf = (id: CommandId, own: OwnKeys): string => keyCap(firstKeyNameOf(id, own) ?? '');
