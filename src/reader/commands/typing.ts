import {leaveLine, takeLine} from '../asking.ts';
import {type Deed, type Deeds, inMode, type Runs} from '../command.ts';
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
export const typing = {
	'next-item': {
		in: {
			search: inMode('search', (state, mode) => olderOr(state, mode, 1)),
			list: inMode('list', (s, m) => moveInList(s, m, 1)),
		},
	},
	'previous-item': {
		in: {
			search: inMode('search', (state, mode) => olderOr(state, mode, -1)),
			list: inMode('list', (s, m) => moveInList(s, m, -1)),
		},
	},
	'next-items': {in: byPages(1), aloud: {list: inMode('list', hearMore)}},
	'previous-items': {in: byPages(-1), aloud: {}},
	accept: {
		in: {search: inMode('search', accept), list: inMode('list', takeChosen), ask: inMode('ask', takeLine)},
		aloud: {search: inMode('search', accept), list: inMode('list', takeTold), ask: inMode('ask', takeLine)},
	},
	leave: {in: leavingTheLine},
	scope: {in: {search: inMode('search', nextScope)}},
	order: {in: {list: inMode('list', nextOrder)}},
	'other-list': {in: {list: inMode('list', tellOtherwise)}},
	recall: {in: {search: inMode('search', (state, mode) => recall(state, mode, 1))}},
	'delete-before': edit(edits.deleteBefore),
	'delete-after': edit(edits.deleteAfter),
	'delete-word': edit(edits.deleteWord),
	'delete-to-start': edit(edits.deleteToStart),
	'delete-to-end': edit(edits.deleteToEnd),
	'cursor-left': edit(edits.goLeft),
	'cursor-right': edit(edits.goRight),
	'cursor-to-start': edit(edits.goToStart),
	'cursor-to-end': edit(edits.goToEnd),
} satisfies Deeds;

function edit(change: (prompt: Prompt) => Prompt): Deed {
	const run = (state: State): State => withPrompt(state, change);
	return {in: {search: run, list: run, ask: run}};
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
