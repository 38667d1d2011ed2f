import type {Turn} from '../briefing/briefing.ts';
import type {Section} from '../briefing/outline.ts';
import type {Place} from '../briefing/place.ts';
import {wordingIn, writtenIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {arrange, type Layout} from './layout.ts';
import {layOut, type Page, rowAt} from './page.ts';
import {textAt} from './spot.ts';
import {type Query, type State, withFront} from './state.ts';

export const layoutOf = ({size, settings, mode, front}: State): Layout =>
	arrange(size, {...settings, searching: mode.kind === 'search', pane: front.pane});

/** What the screen says, by id, in the script that is shown. */
export const wordingOf = ({settings}: State): Wording => wordingIn(writtenIn(settings.language, settings.script));

/** Whether a turn is shown at all; undefined where every turn is. */
export function filterOf({front}: State): ((turn: Turn) => boolean) | undefined {
	const {only, outline} = front;
	const hits = front.hitsOnly ? front.query : null;
	if (only === null && !hits) return undefined;
	const withHits = new Set([...(hits?.ranges.keys() ?? [])].map(anchor => outline.turnAt(anchor)));
	return turn => (only === null || turn.speaker === only) && (!hits || withHits.has(turn));
}

/** The sections of which at least one turn is shown. */
export function shownSections(state: State): readonly Section[] {
	const shows = filterOf(state);
	const {sections} = state.front.outline;
	return shows ? sections.filter(section => section.turns.some(shows)) : sections;
}

/** The section at the top of the pane; undefined only for a briefing without text. */
export const sectionOf = ({front: {outline, top}}: State): Section | undefined =>
	outline.sectionAt(top.block) ?? outline.sections[0];

export const turnOf = ({front: {outline, top}}: State): Turn | undefined => outline.turnAt(top.block);

export function pageOf(state: State): Page | undefined {
	const section = sectionOf(state);
	const {convert, ruler} = state;
	return section && layOut(section, {lineWidth: layoutOf(state).lineWidth, ruler, convert}, filterOf(state));
}

/** The index of the first row in the reading pane. */
export const topRowOf = ({front}: State, page: Page): number => rowAt(page, front.top, front.outline);

/** The query whose hits are marked: the one being typed, or the one accepted. */
export const queryOf = ({mode, front}: State): Query | null => (mode.kind === 'search' ? mode.query : front.query);

/** Where one is: at what is lit, while it is in sight, else at the first row of text. */
export function placeOf(state: State): Place {
	const {lit, top} = state.front;
	const place = lit && {block: lit.block, offset: lit.range[0]};
	return place && isInSight(state, place) ? place : {block: top.block, offset: top.offset};
}

/** Which of the query's stops is lit: an index into them, or -1. */
export function litStop({front: {lit, query}}: State): number {
	const {block, range} = lit ?? {};
	return query?.stops.findIndex(stop => stop.block === block && stop.offset === range?.[0]) ?? -1;
}

function isInSight(state: State, place: Place): boolean {
	const there = withFront(state, {top: textAt(place.block, place.offset)});
	const page = pageOf(state);
	if (!page || sectionOf(there) !== sectionOf(state)) return false;
	const row = topRowOf(there, page) - topRowOf(state, page);
	return row >= 0 && row < layoutOf(state).textRows;
}
