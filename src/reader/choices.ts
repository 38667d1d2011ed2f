import type {Speaker} from '../briefing/briefing.ts';
import {shortlist} from '../search/shortlist.ts';
import {type Command, commands} from './commands.ts';
import {openSpeaker} from './panes.ts';
import {promptText} from './prompt.ts';
import type {Mode, State} from './state.ts';

export type ChooseMode = Extract<Mode, {kind: 'choose'}>;

/** One line of a list that is narrowed by typing: a speaker to read, or a command to run. */
export type Choice =
	| {readonly kind: 'speaker'; readonly speaker: Speaker}
	| {readonly kind: 'command'; readonly command: Command};

/** What is left of the list, the best first. */
export function choicesOf(state: State, mode: ChooseMode): readonly Choice[] {
	const typed = promptText(mode.prompt);
	if (mode.from === 'commands') {
		return shortlist(commands, typed, ({id, title}) => `${title[state.tongue]} ${title.en} ${id}`).map(command => ({
			kind: 'command',
			command,
		}));
	}
	return shortlist(state.outline.briefing.speakers, typed, speaker =>
		[speaker.name, ...speaker.titles, speaker.outlet ?? '', ...speaker.aliases].join(' '),
	).map(speaker => ({kind: 'speaker', speaker}));
}

/** Closes the list and does what the choice stands for; a command's effect is the caller's to carry out. */
export function take(state: State, choice: Choice): State {
	const reading: State = {...state, mode: {kind: 'read'}};
	return choice.kind === 'speaker' ? openSpeaker(reading, choice.speaker.id) : choice.command.run(reading, null);
}
