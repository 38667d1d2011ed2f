import {fold} from '../text/fold.ts';
import {languages, wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import type {CommandId, KeyedCommand} from './keyed.ts';
import type {Mode, Outcome, State} from './state.ts';

/** All that a command is found by: its id, its title and what else one may call it, in every language. */
export const commandNames = (id: CommandId): string =>
	[...languages.map(language => wordingIn(language).commands[id]), ...otherNames(id), id].join(' ');

/** What else one may call a command, in every language, folded. */
export const otherNames = (id: CommandId): readonly string[] =>
	languages.flatMap(language => {
		const {otherNames} = wordingIn(language);
		return Object.hasOwn(otherNames, id) ? fold(otherNames[id as keyof typeof otherNames]).split(' ') : [];
	});

/** What a command is called. */
export const titleOf = (id: CommandId, {commands, aloud}: Wording, isAloud: boolean): string =>
	isAloud && Object.hasOwn(aloud.commands, id) ? aloud.commands[id as keyof typeof aloud.commands] : commands[id];

/** One thing that keys do. */
export interface Command extends KeyedCommand, Deed {}

/** What a command does. */
export interface Deed {
	/** In each of the modes in which it does something. */
	readonly in: Runs;
	/** Instead, where all is told aloud; nothing where it is about what is seen. */
	readonly aloud?: Runs;
}

/** What some commands do. */
export type Deeds = Readonly<Partial<Record<CommandId, Deed>>>;

export type Runs = Readonly<Partial<Record<Mode['kind'], Run>>>;

/** `count` is the number typed before the key, or null. */
export type Run = (state: State, count: number | null) => State | Outcome;

/** A run in every mode there is. */
export const everywhere = (run: Run): Runs => ({
	read: run,
	letter: run,
	select: run,
	ask: run,
	search: run,
	list: run,
	sheet: run,
});

/** A run for one mode, which is given what the mode carries, and the number typed before the key. */
export const inMode =
	<Kind extends Mode['kind'], Result extends State | Outcome>(
		kind: Kind,
		run: (state: State, mode: Extract<Mode, {kind: Kind}>, count: number | null) => Result,
	) =>
	(state: State, count: number | null): State | Result =>
		isIn(kind, state.mode) ? run(state, state.mode, count) : state;

const isIn = <Kind extends Mode['kind']>(kind: Kind, mode: Mode): mode is Extract<Mode, {kind: Kind}> =>
	mode.kind === kind;
