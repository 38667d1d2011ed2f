import type {Briefing} from '../briefing/briefing.ts';

/** The names of a briefing's speakers by id; the empty string for nobody. */
export function namesIn({speakers}: Briefing): (id: string | null) => string {
	const byId = new Map(speakers.map(({id, name}) => [id, name]));
	return id => byId.get(id ?? '') ?? '';
}
