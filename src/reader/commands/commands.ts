import {oncePer} from '../../text/once-per.ts';
import type {Command, CommandId} from '../command.ts';
import {isNamed, keyCap, keysOf, type OwnKeys} from '../keys.ts';
import type {Mode, State} from '../state.ts';
import {collecting} from './collecting.ts';
import {finding} from './finding.ts';
import {moving} from './moving.ts';
import {panes} from './panes.ts';
import {program} from './program.ts';
import {questions} from './questions.ts';
import {typing} from './typing.ts';
import {view} from './view.ts';

/** All that keys do, in every mode: the keyboard, the help, the footer, the palette, README and the tests read this table. */
export const commands: readonly Command[] = [
	...moving,
	...questions,
	...finding,
	...panes,
	...view,
	...collecting,
	...program(() => commands),
	...typing,
];

/** The command of a key in a kind of mode; undefined where it has none. */
export const commandOf = (kind: Mode['kind'], own: OwnKeys, key: string): Command | undefined =>
	keymap(own)[kind].get(key);

/** Whether a key of a command begins with this and goes on, in the mode that the keyboard talks to: `Z` of `ZZ`. */
export const beginsKey = ({mode, settings}: State, typed: string): boolean =>
	[...keymap(settings.keys)[mode.kind].keys()].some(
		key => !isNamed(key) && key.length > typed.length && key.startsWith(typed),
	);

/** The first key of a command, as it is written. */
export const firstKeyOf = (id: CommandId, own: OwnKeys): string =>
	keyCap(keysOf(commands.find(command => command.id === id)!, own)[0] ?? '');

/** The commands by key, for each mode. */
const keymap = oncePer((own: OwnKeys) => {
	const inMode = (mode: Mode['kind']): ReadonlyMap<string, Command> =>
		new Map(
			commands
				.filter(command => command.in[mode])
				// A key that one has chosen is no other command's any more.
				.toSorted((a, b) => Number(a.id in own) - Number(b.id in own))
				.flatMap(command => keysOf(command, own).map(key => [key, command] as const)),
		);
	return {
		read: inMode('read'),
		letter: inMode('letter'),
		select: inMode('select'),
		ask: inMode('ask'),
		search: inMode('search'),
		list: inMode('list'),
		sheet: inMode('sheet'),
	};
});
