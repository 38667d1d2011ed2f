import type {Briefing, Speaker} from '../briefing/briefing.ts';

/** The names of a briefing's speakers by id; the empty string for nobody. */
export function namesIn({speakers}: Briefing): (id: string | null) => string {
	const byId = new Map(speakers.map(({id, name}) => [id, name]));
	return id => byId.get(id ?? '') ?? '';
}

/** As what someone speaks: the titles, and the outlet unless it stands for the name. */
export const standingsOf = ({name, titles, outlet}: Speaker): readonly string[] =>
	outlet === null || outlet === name ? titles : [...titles, outlet];
