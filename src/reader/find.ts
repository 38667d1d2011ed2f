import {comparePlaces, type Outline} from '../briefing/outline.ts';
import type {Place} from '../briefing/place.ts';
import {type Hit, type Scope, search} from '../search/search.ts';
import {jumpTo, reveal, settle, uncovered} from './motion.ts';
import {emptyPrompt, type Prompt, promptText, replaced} from './prompt.ts';
import {layoutOf, pageOf, type Query, type SearchMode, type State, sectionOf, topOf, turnOf} from './state.ts';

/** Asks the briefing; a query that finds nothing has no stops. */
function ask(state: State, text: string, scope: Scope): Query {
	const hits = groupedBySection(state.outline, search(state.index, text, {scope, patterns: state.patterns}));
	return {
		text,
		scope,
		hits,
		ranges: new Map(hits.map(hit => [hit.anchor, hit.ranges])),
		stops: hits
			.flatMap(hit =>
				(hit.ranges.length > 0 ? hit.ranges : [[0, 0] as const]).map(([start]) => ({block: hit.anchor, offset: start})),
			)
			.sort((a, b) => comparePlaces(state.outline, a, b)),
		at: -1,
	};
}

export function openSearch(state: State): State {
	const scope = state.query?.scope ?? {in: 'all'};
	return {
		...state,
		mode: {
			kind: 'search',
			prompt: emptyPrompt,
			query: ask(state, '', scope),
			chosen: 0,
			before: {query: state.query, hitsOnly: state.hitsOnly},
			recalled: 0,
		},
		hitsOnly: false,
	};
}

/** The line typed has changed: look again, and let the first hit be the chosen one. */
export function retype(state: State, mode: SearchMode, prompt: Prompt): State {
	const text = promptText(prompt);
	const same = text === mode.query.text;
	return {
		...state,
		mode: {...mode, prompt, ...(same ? {} : {query: ask(state, text, mode.query.scope), chosen: 0})},
	};
}

/** Looks again for the same words: what they need has been loaded. */
export const askAgain = (state: State, mode: SearchMode): State => ({
	...state,
	mode: {...mode, query: ask(state, mode.query.text, mode.query.scope), chosen: 0},
});

export function choose(state: State, mode: SearchMode, step: number): State {
	const count = mode.query.hits.length;
	const chosen = Math.max(0, Math.min(count - 1, mode.chosen + step));
	return {...state, mode: {...mode, chosen}};
}

/** An older query (1) or a newer one (-1) takes the place of the line. */
export function recall(state: State, mode: SearchMode, step: 1 | -1): State {
	const recalled = Math.max(0, Math.min(state.asked.length, mode.recalled + step));
	const text = recalled === 0 ? '' : state.asked.at(-recalled)!;
	return retype(state, {...mode, recalled}, replaced(mode.prompt, text));
}

/** All, questions, answers, the speaker of the place, and around again. */
export function nextScope(state: State, mode: SearchMode): State {
	const {scope} = mode.query;
	const speaker = turnOf(state)?.speaker;
	const next: Scope =
		scope.speaker !== undefined
			? {in: 'all'}
			: scope.in === 'all'
				? {in: 'questions'}
				: scope.in === 'questions'
					? {in: 'answers'}
					: speaker
						? {in: 'all', speaker}
						: {in: 'all'};
	return {...state, mode: {...mode, query: ask(state, mode.query.text, next), chosen: 0}};
}

/** Where the chosen hit stands; undefined when there is none. */
function chosenPlace(outline: Outline, mode: SearchMode): Place | undefined {
	const hit = mode.query.hits[mode.chosen];
	return hit && outline.blockAt(hit.anchor) ? {block: hit.anchor, offset: hit.ranges[0]?.[0] ?? 0} : undefined;
}

/** What the reading pane shows: while searching, the chosen hit. */
export function previewed(state: State): State {
	if (state.mode.kind !== 'search') return state;
	const {mode} = state;
	const place = chosenPlace(state.outline, mode);
	if (!place) return state;
	return reveal(uncovered({...state, mode: {...mode, query: stoppedAt(mode.query, place)}}, place), place);
}

/** Leaves the search at the chosen hit; with nothing found, back to where one was. */
export function accept(state: State, mode: SearchMode): State {
	const {query} = mode;
	const place = chosenPlace(state.outline, mode);
	if (!place) return query.text.trim() === '' ? abandon(state, mode) : {...abandon(state, mode), message: 'noHits'};
	const there = previewed(state).place;
	const read: State = {
		...state,
		mode: {kind: 'read'},
		pane: 'text',
		query: stoppedAt(query, place),
		asked: remembered(state.asked, query.text),
	};
	return settle(jumpTo(uncovered(read, place), there));
}

export const abandon = (state: State, mode: SearchMode): State => ({...state, mode: {kind: 'read'}, ...mode.before});

/** To the next hit (1) or the previous one (-1), around the ends; from the hit one is at while it is in sight. */
export function goToHit(state: State, step: 1 | -1): State {
	const {query} = state;
	if (!query) return {...state, message: 'noQuery'};
	const {stops} = query;
	if (stops.length === 0) return {...state, message: 'noHits'};
	const at = hitInSight(state, query)
		? query.at + step
		: step > 0
			? stops.findIndex(stop => comparePlaces(state.outline, stop, state.place) >= 0)
			: stops.findLastIndex(stop => comparePlaces(state.outline, stop, state.place) < 0);
	const next = at === -1 && step > 0 && !hitInSight(state, query) ? 0 : (at + stops.length) % stops.length;
	const place = stops[next]!;
	const open = uncovered(state, place);
	return {...jumpTo(open, reveal(open, place).place), query: {...query, at: next}};
}

/** Best section first, and within one the best passage first: the first hit stays the first. */
function groupedBySection(outline: Outline, hits: readonly Hit[]): readonly Hit[] {
	return [...Map.groupBy(hits, hit => outline.sectionAt(hit.anchor)).values()].flat();
}

const stoppedAt = (query: Query, place: Place): Query => ({
	...query,
	at: query.stops.findIndex(({block, offset}) => block === place.block && offset === place.offset),
});

function hitInSight(state: State, query: Query): boolean {
	const stop = query.stops[query.at];
	const page = pageOf(state);
	if (!stop || !page || state.outline.sectionAt(stop.block) !== sectionOf(state)) return false;
	const top = topOf(state, page);
	const row = topOf({...state, place: stop}, page);
	return row >= top && row < top + layoutOf(state).textRows;
}

const remembered = (asked: readonly string[], text: string): readonly string[] => [
	...asked.filter(other => other !== text).slice(-99),
	text,
];
