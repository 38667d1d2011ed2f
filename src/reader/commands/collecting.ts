import {clipChosen} from '../clipping.ts';
import {type Command, type CommandId, type Hint, inMode} from '../command.ts';
import {clipsList} from '../lists/clips.ts';
import {formatsList} from '../lists/formats.ts';
import {actOn, openList} from '../lists/list.ts';
import {mendsList} from '../lists/mends.ts';
import {type ListAct, step} from '../state.ts';

/** The basket, putting right by hand, and what can be done in a list besides choosing. */
export const collecting: readonly Command[] = [
	{
		id: 'clip',
		group: 'collect',
		keys: ['*', 'shift-f1'],
		in: {
			read: (state, count) => clipChosen(state, count ?? 1),
			select: (state, count) => clipChosen(state, count ?? 1),
		},
		hints: [{over: 'selection', rank: 3, title: 'clip'}],
	},
	{
		id: 'basket',
		group: 'collect',
		keys: ['B', 'shift-f2'],
		in: {read: state => step(openList(state, clipsList), {do: 'read clips'})},
	},
	{
		id: 'mend',
		group: 'collect',
		keys: ['C', 'shift-f3'],
		in: {read: state => openList(state, mendsList), select: state => openList(state, mendsList)},
	},
	{
		id: 'export',
		group: 'collect',
		keys: ['x', 'shift-f7'],
		in: {read: state => openList(state, formatsList), select: state => openList(state, formatsList)},
	},
	act('item-note', 'ctrl-t', 'note'),
	act('item-copy', 'ctrl-y', 'copy', {over: 'list', rank: 3, title: 'copy', act: 'copy'}),
	act('item-remove', 'ctrl-x', 'remove'),
	act('item-put-back', 'ctrl-r', 'putBack'),
	act('list-write', 'ctrl-s', 'write', {over: 'list', rank: 2, title: 'writeList', act: 'write'}),
];

function act(id: CommandId, key: string, does: ListAct, ...hints: readonly Hint[]): Command {
	const run = inMode('list', (state, mode) => actOn(state, mode, does));
	return {id, group: 'collect', keys: [key], in: {list: run}, hints};
}
