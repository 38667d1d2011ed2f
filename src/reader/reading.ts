import type {Speaker, Turn} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import type {Place, Range} from '../briefing/place.ts';
import {layoutOf, pageOf, queryOf, sectionOf, topRowOf, turnOf} from './current.ts';
import type {Row} from './page.ts';
import {selectedIn} from './selection.ts';
import type {Lit, State} from './state.ts';

/** What the reading pane shows. */
export interface Reading {
	/** Undefined only for a briefing without text; so is the turn at the top. */
	readonly section: Section | undefined;
	readonly speaking: Turn | undefined;
	/** Who asks and who answers in this section, each once, in the order in which they begin. */
	readonly asker: string | null;
	readonly answerers: readonly Speaker[];
	/** The rows in sight. */
	readonly rows: readonly Row[];
	/** Of the section: the row after the last in sight, counted from 0, and how many there are. */
	readonly lastRow: number;
	readonly rowCount: number;
	/** The part of the whole text before the first and the last row in sight, and before the end of that: 0 to 1. */
	readonly sight: readonly [first: number, last: number] | null;
	readonly read: number;
	/** The part of the whole text before each place where the query was found: 0 to 1. */
	readonly stops: readonly number[];
	/** What is selected in a block; null where nothing is. */
	readonly selected: (block: string) => Range | null;
	/** What the query finds in a block, and what is lit there. */
	readonly marks: (block: string) => {readonly ranges: readonly Range[]; readonly lit: Lit | null};
}

export function readingOf(state: State): Reading {
	const {outline, lit} = state.front;
	const section = sectionOf(state);
	const page = pageOf(state);
	const all = page?.rows ?? [];
	const top = page ? topRowOf(state, page) : 0;
	const rows = all.slice(top, top + layoutOf(state).textRows);
	const query = queryOf(state);
	const first = rows[0];
	const last = rows.at(-1);
	const selected = state.mode.kind === 'select' ? selectedIn(state, state.mode) : [];
	return {
		section,
		speaking: turnOf(state),
		...voicesOf(section, outline),
		rows,
		lastRow: top + rows.length,
		rowCount: all.length,
		sight: first && last ? [partBefore(outline, first.spot), partBefore(outline, last.spot)] : null,
		read: last && outline.length > 0 ? partBefore(outline, endOf(last)) : 1,
		stops: (query?.stops ?? []).map(stop => partBefore(outline, stop)),
		selected: block => selected.find(stretch => stretch.block === block)?.range ?? null,
		marks: block => ({ranges: query?.ranges.get(block) ?? [], lit: lit?.block === block ? lit : null}),
	};
}

function voicesOf(section: Section | undefined, outline: Outline): Pick<Reading, 'asker' | 'answerers'> {
	const speakerOf = (id: string | undefined): string | null =>
		section?.turns.find(turn => turn.id === id)?.speaker ?? null;
	const answering = new Set(section?.exchange?.answers.map(speakerOf));
	return {
		asker: speakerOf(section?.exchange?.question[0]),
		answerers: [...answering].map(id => outline.speaker(id)).filter(speaker => speaker !== undefined),
	};
}

/** The place after the last character of a row. */
function endOf(row: Row): Place {
	if (row.kind !== 'text') return row.spot;
	return {block: row.block.id, offset: row.shown.toOriginal(row.end)};
}

/** How much of the text lies before a place, 0 to 1. */
const partBefore = (outline: Outline, place: Place): number =>
	outline.length === 0 ? 0 : outline.lengthBefore(place) / outline.length;
