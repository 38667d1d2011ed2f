import {oncePer} from '../../text/once-per.ts';
import type {Command, Deed} from '../command.ts';
import {type CommandId, keyed} from '../keyed.ts';
import {isNamed, keysOf, type OwnKeys} from '../keys.ts';
import type {Mode, State} from '../state.ts';
import {collecting} from './collecting.ts';
import {finding} from './finding.ts';
import {moving} from './moving.ts';
import {panes} from './panes.ts';
import {program} from './program.ts';
import {questions} from './questions.ts';
import {typing} from './typing.ts';
import {view} from './view.ts';

/** What each command does. */
const deeds: Readonly<Record<CommandId, Deed>> = {
	...moving,
	...questions,
	...finding,
	...panes,
	...view,
	...collecting,
	...program(state => commandsOf(state)),
	...typing,
};

/** All that keys do, in every mode: the keyboard, the help, the footer, the palette, README and the tests read this table. */
export const commands: readonly Command[] = keyed.map(command => ({...command, ...deeds[command.id]}));

/** Those that there are where all is told aloud. */
const told: readonly Command[] = commands
	.map(({aloud, ...command}) => (aloud ? {...command, in: aloud} : command))
	.filter(command => Object.keys(command.in).length > 0);

/** What keys do here. */
export const commandsOf = ({aloud}: Pick<State, 'aloud'>): readonly Command[] => (aloud ? told : commands);

/** The command of a key in the mode that the keyboard talks to; undefined where it has none. */
export const commandOf = ({mode, ...state}: KeyedState, key: string): Command | undefined =>
	keymapOf(state)[mode.kind].get(key);

type KeyedState = Pick<State, 'aloud' | 'settings'> & {readonly mode: Pick<State['mode'], 'kind'>};

/** Whether a key of a command begins with this and goes on, in the mode that the keyboard talks to: `Z` of `ZZ`. */
export const beginsKey = (state: State, typed: string): boolean =>
	keymapOf(state)
		[state.mode.kind].keys()
		.some(key => key.length > typed.length && key.startsWith(typed) && !isNamed(key));

/** Whether what was typed of a command is done already: `12g`, which one may go on with to `12gg`. */
export const isDone = (state: State): boolean =>
	/^\d+g$/.test(state.begun) && commandOf({...state, mode: {kind: 'read'}}, 'g')?.id === 'start';

const keymapOf = ({aloud, settings: {keys}}: Omit<KeyedState, 'mode'>): Keymap => (aloud ? toldKeymap : keymap)(keys);

type Keymap = Readonly<Record<Mode['kind'], ReadonlyMap<string, Command>>>;

/** The commands by key, for each mode. */
function keymapFrom(commands: readonly Command[], own: OwnKeys): Keymap {
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
}

const keymap = oncePer((own: OwnKeys) => keymapFrom(commands, own));
const toldKeymap = oncePer((own: OwnKeys) => keymapFrom(told, own));
