import {comparePlaces, type Outline} from '../briefing/outline.ts';
import type {Place} from '../briefing/place.ts';
import {type Hit, type Scope, search} from '../search/search.ts';
import {layoutOf, pageOf, sectionOf, topRowOf, turnOf} from './current.ts';
import {jumpTo, reveal, settle, uncovered} from './motion.ts';
import {emptyPrompt, type Prompt, promptText, replaced} from './prompt.ts';
import {textAt} from './spot.ts';
import {type Query, type SearchMode, type State, withFront, withMessage} from './state.ts';

/** Asks the briefing; a query that finds nothing has no stops. */
export function ask({front: {outline, index}, patterns}: State, text: string, scope: Scope): Query {
	const hits = groupedBySection(outline, search(index, text, {scope, patterns}));
	return {
		text,
		scope,
		hits,
		ranges: new Map(hits.map(hit => [hit.anchor, hit.ranges])),
		stops: hits
			.flatMap(hit =>
				(hit.ranges.length > 0 ? hit.ranges : [[0, 0] as const]).map(([start]) => ({block: hit.anchor, offset: start})),
			)
			.sort((a, b) => comparePlaces(outline, a, b)),
		at: -1,
	};
}

export function openSearch(state: State): State {
	const {query, hitsOnly} = state.front;
	const mode: SearchMode = {
		kind: 'search',
		prompt: emptyPrompt,
		query: ask(state, '', query?.scope ?? {in: 'all'}),
		chosen: 0,
		before: {query, hitsOnly},
		recalled: 0,
	};
	return {...withFront(state, {hitsOnly: false}), mode};
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
	const {asked} = state.front;
	const recalled = Math.max(0, Math.min(asked.length, mode.recalled + step));
	const text = recalled === 0 ? '' : asked.at(-recalled)!;
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
	const place = chosenPlace(state.front.outline, mode);
	if (!place) return state;
	return reveal(uncovered({...state, mode: {...mode, query: stoppedAt(mode.query, place)}}, place), place);
}

/** Leaves the search at the chosen hit; with nothing found, back to where one was. */
export function accept(state: State, mode: SearchMode): State {
	const {query} = mode;
	const {outline, asked} = state.front;
	const place = chosenPlace(outline, mode);
	if (!place) {
		const left = abandon(state, mode);
		return query.text.trim() === '' ? left : withMessage(left, 'noHits');
	}
	const {top} = previewed(state).front;
	const found = {pane: 'text', query: stoppedAt(query, place), asked: remembered(asked, query.text)} as const;
	const read: State = {...withFront(state, found), mode: {kind: 'read'}};
	// The text is wider now than beside the hits: what was in sight there need not be here.
	return settle(reveal(jumpTo(uncovered(read, place), top), place));
}

export const abandon = (state: State, mode: SearchMode): State => ({
	...withFront(state, mode.before),
	mode: {kind: 'read'},
});

/** To the next hit (1) or the previous one (-1), around the ends; from the hit one is at while it is in sight. */
export function goToHit(state: State, step: 1 | -1): State {
	const {query, outline, top} = state.front;
	if (!query) return withMessage(state, 'noQuery');
	const {stops} = query;
	if (stops.length === 0) return withMessage(state, 'noHits');
	const at = hitInSight(state, query)
		? query.at + step
		: step > 0
			? stops.findIndex(stop => comparePlaces(outline, stop, top) >= 0)
			: stops.findLastIndex(stop => comparePlaces(outline, stop, top) < 0);
	const next = at === -1 && step > 0 && !hitInSight(state, query) ? 0 : (at + stops.length) % stops.length;
	const place = stops[next]!;
	const open = uncovered(state, place);
	return withFront(jumpTo(open, reveal(open, place).front.top), {query: {...query, at: next}});
}

/** Opens a passage that a list found: nothing hides it, and its hit is the one that one is at. */
export function openPassage(state: State, query: Query | null, place: Place): State {
	const whole = withFront(state, {
		query: query && stoppedAt(query, place),
		pane: 'text',
		only: null,
		hitsOnly: false,
	});
	return jumpTo(whole, reveal(whole, place).front.top);
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
	if (!stop || !page || state.front.outline.sectionAt(stop.block) !== sectionOf(state)) return false;
	const top = topRowOf(state, page);
	const row = topRowOf(withFront(state, {top: textAt(stop.block, stop.offset)}), page);
	return row >= top && row < top + layoutOf(state).textRows;
}

const remembered = (asked: readonly string[], text: string): readonly string[] => [
	...asked.filter(other => other !== text).slice(-99),
	text,
];
