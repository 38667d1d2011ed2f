import type {Speaker} from '../briefing/briefing.ts';
import type {Outline} from '../briefing/outline.ts';
import type {Wording} from '../wording/wording.ts';
import {columns} from './columns.ts';
import {standingsOf} from './names.ts';
import type {Table} from './table.ts';

/** A speaker of the briefing, and how much of the talk is theirs. */
export interface ListedSpeaker extends Speaker {
	/** The anchor of the first turn; null for one who is only named. */
	readonly first: string | null;
	/** How many turns. */
	readonly turns: number;
	/** Of all that is said, by length: 0 to 1, to four places. */
	readonly share: number;
}

/** In the order in which they first speak. */
export const speakersListed = ({briefing, share}: Outline): readonly ListedSpeaker[] =>
	briefing.speakers.map(speaker => {
		const own = briefing.turns.filter(turn => turn.speaker === speaker.id);
		const part = Number((share.get(speaker.id) ?? 0).toFixed(4));
		return {...speaker, first: own[0]?.id ?? null, turns: own.length, share: part};
	});

/** A line for each: who, in which part, how much of the talk, where first, and what they are. */
export const speakersText = (speakers: readonly ListedSpeaker[], {roles}: Wording): string =>
	columns(
		speakers.map(speaker => [
			speaker.name,
			roles[speaker.role],
			`${(speaker.share * 100).toFixed(1)}%`.padStart(6),
			String(speaker.turns).padStart(3),
			speaker.first ?? '',
			standingsOf(speaker).join(' · '),
		]),
	);

export const speakersTable = (speakers: readonly ListedSpeaker[]): Table => [
	['id', 'name', 'role', 'titles', 'outlet', 'aliases', 'turns', 'share', 'first'],
	speakers.map(({id, name, role, titles, outlet, aliases, turns, share, first}) => [
		id,
		name,
		role,
		titles.join('; '),
		outlet,
		aliases.join('; '),
		turns,
		share,
		first,
	]),
];
