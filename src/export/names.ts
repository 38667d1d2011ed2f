import type {Briefing, Speaker} from '../briefing/briefing.ts';

/** Gives the name of a speaker by id; the empty string for nobody. */
export type NameOf = (id: string | null) => string;

export function namesIn({speakers}: Briefing): NameOf {
	const byId = new Map(speakers.map(({id, name}) => [id, name]));
	return id => byId.get(id ?? '') ?? '';
}

/** As what someone speaks: the titles, and the outlet unless it stands for the name. */
export const standingsOf = ({name, titles, outlet}: Speaker): readonly string[] =>
	outlet === null || outlet === name ? titles : [...titles, outlet];
