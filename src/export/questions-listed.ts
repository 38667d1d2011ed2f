import type {Speaker} from '../briefing/briefing.ts';
import type {Outline} from '../briefing/outline.ts';
import {columns} from './columns.ts';
import type {Table} from './table.ts';

/** A question of the briefing, who asked it and who answered. */
export interface ListedQuestion {
	/** The number of the exchange. */
	readonly n: number;
	/** Of the exchange, such as `q3`. */
	readonly anchor: string;
	readonly gist: string;
	/** Each once, in the order in which they speak; empty where nobody could be named. */
	readonly askedBy: readonly NamedSpeaker[];
	readonly answeredBy: readonly NamedSpeaker[];
}

type NamedSpeaker = Pick<Speaker, 'id' | 'name' | 'outlet'>;

/** In the order of the source. */
export const questionsListed = ({briefing: {exchanges, turns, speakers}}: Outline): readonly ListedQuestion[] => {
	const people = new Map(speakers.map(({id, name, outlet}) => [id, {id, name, outlet}]));
	const speakerOf = new Map(turns.map(turn => [turn.id, people.get(turn.speaker ?? '')]));
	const named = (ids: readonly string[]): readonly NamedSpeaker[] => [
		...new Set(ids.flatMap(id => speakerOf.get(id) ?? [])),
	];
	return exchanges.map(({n, gist, question, answers}) => ({
		n,
		anchor: `q${n}`,
		gist,
		askedBy: named(question),
		answeredBy: named(answers),
	}));
};

/** A line for each: its anchor, who asked, who answered, what about. */
export const questionsText = (questions: readonly ListedQuestion[]): string =>
	columns(
		questions.map(({anchor, gist, askedBy, answeredBy}) => [
			anchor,
			askedBy.map(({name, outlet}) => (outlet === null || outlet === name ? name : `${name} · ${outlet}`)).join(', '),
			`→ ${names(answeredBy) || '—'}`,
			gist,
		]),
	);

export const questionsTable = (questions: readonly ListedQuestion[]): Table => [
	['n', 'anchor', 'asked by', 'outlet', 'answered by', 'gist'],
	questions.map(({n, anchor, gist, askedBy, answeredBy}) => [
		n,
		anchor,
		names(askedBy),
		[...new Set(askedBy.flatMap(({outlet}) => outlet ?? []))].join('; '),
		names(answeredBy),
		gist,
	]),
];

const names = (people: readonly NamedSpeaker[]): string => people.map(({name}) => name).join('; ');
