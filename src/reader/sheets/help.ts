import type {Command} from '../command.ts';
import {wordingOf} from '../current.ts';
import {keyCaps, keysOf} from '../keys.ts';
import type {Sheet, SheetRow, State} from '../state.ts';
import {entry, heading} from './sheet.ts';

const width = {termCells: 24};

/** Every command with its keys, under the headings of their groups, in the order of the table. */
export const helpOf = (commands: readonly Command[]): Sheet => ({
	id: 'help',
	...width,
	rows: state =>
		[...Map.groupBy(commands, ({group}) => group)].flatMap(([group, members]) => [
			heading(wordingOf(state).groups[group]),
			...members.flatMap(command => told(state, command)),
		]),
});

const told = (state: State, command: Command): readonly SheetRow[] =>
	entry(state, width, keyCaps(keysOf(command, state.settings.keys)), wordingOf(state).commands[command.id]);
