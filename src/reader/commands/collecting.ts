import {clipChosen} from '../clipping.ts';
import {type Deed, type Deeds, inMode} from '../command.ts';
import {clipsList} from '../lists/clips.ts';
import {formatsList} from '../lists/formats.ts';
import {actOn, openList} from '../lists/list.ts';
import {mendsList} from '../lists/mends.ts';
import {type ListAct, step} from '../state.ts';

/** The basket, putting right by hand, and what can be done in a list besides choosing. */
export const collecting = {
	clip: {
		in: {
			read: (state, count) => clipChosen(state, count ?? 1),
			select: (state, count) => clipChosen(state, count ?? 1),
		},
	},
	basket: {in: {read: state => step(openList(state, clipsList), {do: 'read clips'})}},
	mend: {in: {read: state => openList(state, mendsList), select: state => openList(state, mendsList)}},
	export: {in: {read: state => openList(state, formatsList), select: state => openList(state, formatsList)}},
	'item-note': act('note'),
	'item-copy': act('copy'),
	'item-remove': act('remove'),
	'item-put-back': act('putBack'),
	'list-write': act('write'),
} satisfies Deeds;

function act(does: ListAct): Deed {
	return {in: {list: inMode('list', (state, mode) => actOn(state, mode, does))}};
}
