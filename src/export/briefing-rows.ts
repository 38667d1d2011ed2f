import type {Briefing, Turn} from '../briefing/briefing.ts';
import type {Generator} from './json-document.ts';
import {csv, type Table, tsv} from './table.ts';

/** Who speaks in each turn and what is said, without offsets. */
export function turnsListed({speakers}: Briefing, turns: readonly Turn[]) {
	const people = new Map(speakers.map(speaker => [speaker.id, speaker]));
	return turns.map(({id, kind, exchange, label, speaker, blocks}) => {
		const {name = null, role = null, titles = [], outlet = null} = people.get(speaker ?? '') ?? {};
		const said = blocks.map(({start: _, end: __, ...block}) => block);
		return {id, kind, exchange, speaker: {name, role, titles, outlet}, label, blocks: said};
	});
}

/** A turn a line, each an object of JSON of its own (schema `briefing-tui/turn/1`). */
export const turnsAsJsonLines = (briefing: Briefing, generator: Generator): string =>
	turnsListed(briefing, briefing.turns)
		.map(turn => `${JSON.stringify({schema: 'briefing-tui/turn/1', generator, ...turn})}\n`)
		.join('');

const header = [
	'anchor',
	'question',
	'kind',
	'block',
	'speaker',
	'role',
	'titles',
	'outlet',
	'date',
	'text',
	'time',
	'page',
	'line',
];

/** A block a row, under a header. */
export const blocksAsTsv = (briefing: Briefing): string => tsv(header, rowsOf(briefing));

export const blocksAsCsv = (briefing: Briefing): string => csv(header, rowsOf(briefing));

function rowsOf(briefing: Briefing): Table[1] {
	const people = new Map(briefing.speakers.map(speaker => [speaker.id, speaker]));
	const rows = ({speaker, exchange, kind, blocks}: Turn) => {
		const {name = '', role = '', titles = [], outlet = ''} = people.get(speaker ?? '') ?? {};
		return blocks.map(block => [
			block.id,
			exchange,
			kind,
			block.kind,
			name,
			role,
			titles.join('; '),
			outlet,
			briefing.event.date,
			block.text,
			block.time ?? null,
			block.page ?? null,
			block.line ?? null,
		]);
	};
	return briefing.turns.flatMap(rows);
}
