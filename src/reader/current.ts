import type {Turn} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import type {Place, Range} from '../briefing/place.ts';
import type {Cells} from '../text/cells.ts';
import {oncePer} from '../text/once-per.ts';
import {wrap} from '../text/wrap.ts';
import {wordingIn, writtenIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {
	compareRows,
	type Flow,
	flowFor,
	type RowIndex,
	rowAt,
	sectionsShown,
	stepped,
	type TurnFilter,
} from './flow.ts';
import {arrange, type Layout} from './layout.ts';
import {type Spot, textAt} from './spot.ts';
import type {Lit, Query, State} from './state.ts';

export const layoutOf = (state: State): Layout => arranged(state).layout;

/** What is noted below the text, line by line: the sentence that is lit as it was printed, where it is shown in another script. */
export const noteOf = (state: State): readonly string[] => arranged(state).note;

const arranged = oncePer((state: State) => {
	const {size, settings, mode, front} = state;
	const layout = arrange(size, {...settings, searching: mode.kind === 'search', pane: front.pane});
	const note = printedBeside(state, layout.lineWidth);
	const noteRows = note.length === 0 ? 0 : note.length + 1;
	// Of the rows for text, half at most.
	if (noteRows === 0 || noteRows > layout.textRows / 2) return {layout, note: []};
	return {layout: {...layout, noteRows, textRows: layout.textRows - noteRows}, note};
});

function printedBeside({front, convert, ruler}: State, lineWidth: Cells): readonly string[] {
	const {lit, outline} = front;
	if (lit?.as !== 'sentence') return [];
	const printed = outline.blockAt(lit.block)?.text.slice(...lit.range) ?? '';
	if (convert(printed).text === printed) return [];
	return wrap(printed, lineWidth, ruler).map(({start, end}) => printed.slice(start, end));
}

/** What the screen says, by id, in the script that is shown. */
export const wordingOf = ({settings}: State): Wording => wordingIn(writtenIn(settings.language, settings.script));

/** Whether the briefing is in Chinese, which alone is shown in one script or another. */
export const hasScripts = ({front}: State): boolean => /^zh\b/i.test(front.outline.briefing.language);

/** Whether a turn is shown at all; undefined where every turn is. The same function as long as the same is shown. */
export function filterOf({front: {outline, only, hitsOnly, query}}: State): TurnFilter | undefined {
	const turns = hitsOnly && query ? turnsOf(query.ranges, outline) : everyTurn(outline);
	return only === null && turns === everyTurn(outline) ? undefined : filtersAmong(turns)(only);
}

const turnsOf = oncePer((ranges: ReadonlyMap<string, readonly Range[]>, outline: Outline) => {
	const turns = new Set([...ranges.keys()].map(anchor => outline.turnAt(anchor)));
	return {has: (turn: Turn): boolean => turns.has(turn)};
});

const everyTurn = oncePer((_outline: Outline) => ({has: (_turn: Turn): boolean => true}));

/** By the only speaker, or null. */
const filtersAmong = oncePer((turns: {readonly has: (turn: Turn) => boolean}) => {
	const filters = new Map<string | null, TurnFilter>();
	return (only: string | null): TurnFilter => {
		const filter = filters.get(only) ?? (turn => (only === null || turn.speaker === only) && turns.has(turn));
		filters.set(only, filter);
		return filter;
	};
});

/** Those of some turns that are shown. */
export function shownTurns(state: State, turns: readonly Turn[]): readonly Turn[] {
	const shows = filterOf(state);
	return shows ? turns.filter(shows) : turns;
}

/** Whether a block is shown by a filter. */
export function showsBlock(shows: TurnFilter, outline: Outline, block: string): boolean {
	const turn = outline.turnAt(block);
	return turn !== undefined && shows(turn);
}

/** The sections of which at least one turn is shown. */
export const shownSections = (state: State): readonly Section[] => sectionsShown(state.front.outline, filterOf(state));

/** The text as it is shown now, in rows. */
export function flowOf(state: State): Flow {
	const {front, convert, ruler} = state;
	return flowFor(front.outline, {lineWidth: layoutOf(state).lineWidth, ruler, convert, shows: filterOf(state)});
}

/** The first row in the reading pane; null only for a briefing without text. */
export const topRowOf = (state: State): RowIndex | null => rowAt(flowOf(state), state.front.top);

/** The query whose hits are marked: the one being typed, or the one accepted. */
export const queryOf = ({mode, front}: State): Query | null => (mode.kind === 'search' ? mode.query : front.query);

/** What is lit, while it is in sight. */
export function litHere(state: State): Lit | null {
	const {lit} = state.front;
	return lit && isInSight(state, {block: lit.block, offset: lit.range[0]}) ? lit : null;
}

/** Where one is: at what is lit, while it is in sight, else at the first row. */
export function spotHere(state: State): Spot {
	const lit = litHere(state);
	return lit ? textAt(lit.block, lit.range[0]) : state.front.top;
}

export function placeOf(state: State): Place {
	const {block, offset} = spotHere(state);
	return {block, offset};
}

/** The section and the turn one is in; undefined only for a briefing without text. */
export const sectionOf = (state: State): Section | undefined =>
	state.front.outline.sectionAt(spotHere(state).block) ?? state.front.outline.sections[0];

export const turnOf = (state: State): Turn | undefined => state.front.outline.turnAt(spotHere(state).block);

/** Whether all that a query finds is only like it. */
export const isOnlySimilar = ({hits}: Query): boolean => hits.length > 0 && hits.every(({why}) => why === 'fuzzy');

/** Where the query was found, of the turns that are shown, in source order. */
export function shownStops(state: State): readonly Place[] {
	const query = queryOf(state);
	const shows = filterOf(state);
	return query === null ? [] : shows ? stopsAmong(shows)(query, state.front.outline) : query.stops;
}

const stopsAmong = oncePer((shows: TurnFilter) =>
	oncePer(({stops}: Query, outline: Outline): readonly Place[] =>
		stops.filter(({block}) => showsBlock(shows, outline, block)),
	),
);

/** Which of these is lit: an index into them, or -1. */
export function litStop(state: State): number {
	const {block, range} = state.front.lit ?? {};
	return shownStops(state).findIndex(stop => stop.block === block && stop.offset === range?.[0]);
}

/** Whether the row that holds a place is in the reading pane. */
export function isInSight(state: State, place: Place): boolean {
	const flow = flowOf(state);
	const {textRows} = layoutOf(state);
	const top = topRowOf(state);
	const row = rowAt(flow, textAt(place.block, place.offset));
	if (!top || !row || flow.rowsOf(row.section)[row.row]?.spot.block !== place.block) return false;
	return compareRows(row, top) >= 0 && compareRows(row, stepped(flow, top, textRows - 1)) <= 0 && textRows > 0;
}
