import type {Speaker} from '../briefing/briefing.ts';
import type {Section} from '../briefing/outline.ts';
import {type State, wordingOf} from '../reader/state.ts';
import type {Paint, Theme} from './theme.ts';

/** A speaker's name in the script that is shown; the empty string for nobody. */
export const nameOf = (state: State, speaker: Speaker | undefined): string => state.convert(speaker?.name ?? '').text;

/** What a speaker is: host, and all titles. */
export function titlesOf(state: State, speaker: Speaker): string {
	const {screen} = wordingOf(state);
	const host = speaker.role === 'host' ? screen.host : '';
	const titles = speaker.titles.join(screen.listComma);
	return [host, state.convert(titles).text].filter(Boolean).join(' · ');
}

/** The outlet, or else the name, of who asks first in a section. */
export function askerOf(state: State, section: Section): string {
	const turn = section.turns.find(({id}) => id === section.exchange?.question[0]);
	const speaker = state.outline.speaker(turn?.speaker ?? null);
	return state.convert(speaker?.outlet ?? speaker?.name ?? '').text;
}

/** A question by its number; opening, interlude or closing in the language of the screen. */
export const sectionTitle = (state: State, section: Section): string =>
	section.kind === 'exchange' ? String(section.exchange?.n ?? '') : wordingOf(state).sections[section.kind];

/** The colour of a speaker's name. */
export function paintOf(speaker: Speaker | undefined, theme: Theme): Paint {
	switch (speaker?.role) {
		case 'official':
			return theme.official;
		case 'host':
			return theme.host;
		case 'reporter':
			return theme.reporter;
		default:
			return theme.title;
	}
}
