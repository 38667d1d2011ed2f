import type {Speaker} from '../briefing/briefing.ts';
import type {Paint, Theme} from './theme.ts';

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
