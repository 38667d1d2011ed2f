import {english} from '../../wording/en.ts';
import type {Command} from '../command.ts';
import {wordingOf} from '../current.ts';
import {keyCaps, keysOf} from '../keys.ts';
import {type List, type Outcome, type State, step} from '../state.ts';
import {createList} from './list.ts';

/** The palette: what can be done while reading, found by its id, its title, or its title in English. */
export function paletteOf(commands: readonly Command[]): List {
	const reading = commands.filter(command => command.in.read);
	return createList<Command>({
		title: 'commands',
		orders: ['byPlace'],
		items: () => reading,
		text: ({id}, state) => [wordingOf(state).commands[id], english.commands[id], id].join(' '),
		line: (command, state) => [
			[state.ruler.pad(keyCaps(keysOf(command, state.settings.keys)), 22), 'key'],
			[wordingOf(state).commands[command.id], 'text'],
		],
		take: (command, state) => run(command, state),
	});
}

const run = (command: Command, state: State): State | Outcome => command.in.read?.(state, null) ?? step(state);
