import type {Turn} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import type {Place, Range} from '../briefing/place.ts';
import {flowOf, layoutOf, noteOf, queryOf, sectionOf, shownStops, topRowOf, turnOf} from './current.ts';
import {type Row, rowsFrom} from './flow.ts';
import {selectedIn} from './selection.ts';
import type {Lit, State} from './state.ts';

/** What the reading pane shows. */
export interface Reading {
	/** That of the place, and who speaks there: what the heading tells. Undefined only for a briefing without text. */
	readonly section: Section | undefined;
	readonly speaking: Turn | undefined;
	/** The rows in sight. */
	readonly rows: readonly Row[];
	/** How many rows come before the end of those in sight, and how many there are; null as long as they are not counted. */
	readonly counted: {readonly last: number; readonly all: number} | null;
	/** The part of the whole text before the first and the last row in sight, and before the end of that: 0 to 1. */
	readonly sight: readonly [first: number, last: number] | null;
	readonly read: number;
	/** The part of the whole text before each place where the query was found: 0 to 1. */
	readonly stops: readonly number[];
	/** What stands below the text, line by line; see `noteOf`. */
	readonly note: readonly string[];
	/** What is selected in a block; null where nothing is. */
	readonly selected: (block: string) => Range | null;
	/** What the query finds in a block, and what is lit there: nothing while something is selected. */
	readonly marks: (block: string) => {readonly ranges: readonly Range[]; readonly lit: Lit | null};
}

export function readingOf(state: State): Reading {
	const {outline, lit} = state.front;
	const flow = flowOf(state);
	const top = topRowOf(state);
	const rows = top ? rowsFrom(flow, top, layoutOf(state).textRows) : [];
	const query = queryOf(state);
	const first = rows[0];
	const last = rows.at(-1);
	const selecting = state.mode.kind === 'select';
	const selected = state.mode.kind === 'select' ? selectedIn(state, state.mode) : [];
	const counts = flow.counted();
	return {
		section: sectionOf(state),
		speaking: turnOf(state),
		rows,
		counted: top && counts && {last: counts[top.section]! + top.row + rows.length, all: counts.at(-1)!},
		sight: first && last ? [partBefore(outline, first.spot), partBefore(outline, last.spot)] : null,
		read: last && outline.length > 0 ? partBefore(outline, endOf(last)) : 1,
		stops: shownStops(state).map(stop => partBefore(outline, stop)),
		note: noteOf(state),
		selected: block => selected.find(stretch => stretch.block === block)?.range ?? null,
		marks: block => ({ranges: query?.ranges.get(block) ?? [], lit: selecting ? null : litIn(block, lit)}),
	};
}

/** What is lit of a block. */
function litIn(block: string, lit: Lit | null): Lit | null {
	const stretch = lit && [lit, ...(lit.more ?? [])].find(other => other.block === block);
	return stretch ? {...stretch, as: lit.as} : null;
}

/** The place after the last character of a row. */
function endOf(row: Row): Place {
	if (row.kind !== 'text') return row.spot;
	return {block: row.block.id, offset: row.shown.toOriginal(row.end)};
}

/** How much of the text lies before a place, 0 to 1. */
const partBefore = (outline: Outline, place: Place): number =>
	outline.length === 0 ? 0 : outline.lengthBefore(place) / outline.length;
