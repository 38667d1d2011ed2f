import {fold} from '../text/fold.ts';
import {languages, wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import type {ListAct, Mode, Outcome, State} from './state.ts';

export type CommandId = keyof Wording['commands'];

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
export interface Command {
	/** Stable: settings and the palette name a command by it, the wording has its title by it. */
	readonly id: CommandId;
	readonly group: CommandGroup;
	/** The first is shown first; at least one of them works while an input method is on. */
	readonly keys: readonly string[];
	/** What it does in each of the modes in which it does something. */
	readonly in: Runs;
	/** What it does instead where all is told aloud; nothing where it is about what is seen. */
	readonly aloud?: Runs;
	/** Where a line at the foot of the screen tells of it. */
	readonly hints?: readonly Hint[];
}

export type Runs = Readonly<Partial<Record<Mode['kind'], Run>>>;

/** `count` is the number typed before the key, or null. */
export type Run = (state: State, count: number | null) => State | Outcome;

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
