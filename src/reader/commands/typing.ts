import {leaveLine, takeLine} from '../asking.ts';
import {type Command, type CommandId, inMode, type Runs} from '../command.ts';
import {layoutOf} from '../current.ts';
import {abandon, accept, choose, nextScope, recall} from '../find.ts';
import {hearMore, moveInList, nextOrder, takeChosen, takeTold} from '../lists/list.ts';
import {tellOtherwise} from '../lists/tellings.ts';
import {edits, type Prompt, promptText} from '../prompt.ts';
import type {SearchMode, State} from '../state.ts';
import {withPrompt} from '../typing.ts';

/** Back to what was there before a line was typed. */
export const leavingTheLine: Runs = {
	search: inMode('search', abandon),
	list: inMode('list', (state, mode) => ({...state, mode: mode.before})),
	ask: inMode('ask', leaveLine),
};

/** What the keys that are no text do while a line is typed: in the search box, and in lists. */
export const typing: readonly Command[] = [
	{
		id: 'next-item',
		group: 'typing',
		keys: ['down', 'ctrl-n'],
		in: {
			search: inMode('search', (state, mode) => olderOr(state, mode, 1)),
			list: inMode('list', (s, m) => moveInList(s, m, 1)),
		},
	},
	{
		id: 'previous-item',
		group: 'typing',
		keys: ['up', 'ctrl-p'],
		in: {
			search: inMode('search', (state, mode) => olderOr(state, mode, -1)),
			list: inMode('list', (s, m) => moveInList(s, m, -1)),
		},
	},
	{id: 'next-items', group: 'typing', keys: ['pagedown'], in: byPages(1), aloud: {list: inMode('list', hearMore)}},
	{id: 'previous-items', group: 'typing', keys: ['pageup'], in: byPages(-1), aloud: {}},
	{
		id: 'accept',
		group: 'typing',
		keys: ['enter'],
		in: {search: inMode('search', accept), list: inMode('list', takeChosen), ask: inMode('ask', takeLine)},
		hints: [{over: 'list', rank: 1, title: 'chooseItem'}],
		aloud: {search: inMode('search', accept), list: inMode('list', takeTold), ask: inMode('ask', takeLine)},
	},
	{
		id: 'leave',
		group: 'typing',
		keys: ['esc', 'ctrl-g'],
		in: leavingTheLine,
		hints: [{over: 'list', rank: 5, title: 'closeSheet'}],
	},
	{id: 'scope', group: 'typing', keys: ['tab'], in: {search: inMode('search', nextScope)}},
	{id: 'order', group: 'typing', keys: ['tab'], in: {list: inMode('list', nextOrder)}},
	{id: 'other-list', group: 'typing', keys: ['shift-tab'], in: {list: inMode('list', tellOtherwise)}},
	{
		id: 'recall',
		group: 'typing',
		keys: ['ctrl-r'],
		in: {search: inMode('search', (state, mode) => recall(state, mode, 1))},
	},
	edit('delete-before', ['backspace'], edits.deleteBefore),
	edit('delete-after', ['delete', 'ctrl-d'], edits.deleteAfter),
	edit('delete-word', ['ctrl-w'], edits.deleteWord),
	edit('delete-to-start', ['ctrl-u'], edits.deleteToStart),
	edit('delete-to-end', ['ctrl-k'], edits.deleteToEnd),
	edit('cursor-left', ['left', 'ctrl-b'], edits.goLeft),
	edit('cursor-right', ['right', 'ctrl-f'], edits.goRight),
	edit('cursor-to-start', ['home', 'ctrl-a'], edits.goToStart),
	edit('cursor-to-end', ['end', 'ctrl-e'], edits.goToEnd),
];

function edit(id: CommandId, keys: readonly string[], change: (prompt: Prompt) => Prompt): Command {
	const run = (state: State): State => withPrompt(state, change);
	return {id, group: 'typing', keys, in: {search: run, list: run, ask: run}};
}

/** Down and up go through the queries asked before, once one has begun to, and else among the results. */
function olderOr(state: State, mode: SearchMode, by: 1 | -1): State {
	const among = mode.recalled > 0 || (by < 0 && promptText(mode.prompt) === '');
	return among ? recall(state, mode, by < 0 ? 1 : -1) : choose(state, mode, by);
}

function byPages(pages: 1 | -1): Runs {
	return {
		search: inMode('search', (s, m) => choose(s, m, pages * Math.max(1, layoutOf(s).listRows - 3))),
		list: inMode('list', (s, m) => moveInList(s, m, pages * Math.max(1, layoutOf(s).bodyRows - 3))),
	};
}
