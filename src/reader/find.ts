import {comparePlaces, type Outline} from '../briefing/outline.ts';
import type {Place} from '../briefing/place.ts';
import {objectionsTo} from '../search/objections.ts';
import {isNotBegun, type Patterns, patternMeant} from '../search/query.ts';
import {createIndex, type Hit, type Scope, type SearchIndex, search} from '../search/search.ts';
import {isAnswered, searchUnspoken} from '../search/unspoken.ts';
import {countHolding} from '../text/halving.ts';
import {oncePer} from '../text/once-per.ts';
import type {Message} from '../wording/wording.ts';
import {isOnlySimilar, placeOf, shownStops, turnOf, wordingOf} from './current.ts';
import {filtered, jumpTo, reveal, uncovered} from './motion.ts';
import {emptyPrompt, type Prompt, promptText, replaced} from './prompt.ts';
import {type Lit, type Open, type Query, type SearchMode, type State, withFront, withMessage} from './state.ts';

/** What is searched: a plain index as long as none is readied. */
export const indexOf = ({index, outline}: Open): SearchIndex => index ?? plainIndex(outline);

const plainIndex = oncePer(({briefing}: Outline) => createIndex(briefing));

/** Asks the briefing; a query that finds nothing has no stops. */
function ask({front, patterns}: State, text: string, scope: Scope): Query {
	const {outline} = front;
	const index = indexOf(front);
	const hits = groupedBySection(outline, search(index, text, {scope, patterns}));
	const [objection = null] = objectionsTo(index, text, patterns);
	return {
		text,
		scope,
		hits,
		objection,
		unspoken: isAnswered(hits)
			? []
			: searchUnspoken(index, text, {patterns}).map(({span, densest}) => span.start + (densest?.[0] ?? 0)),
		ranges: new Map(hits.map(hit => [hit.anchor, hit.ranges])),
		stops: hits
			.flatMap(hit =>
				(hit.ranges.length > 0 ? hit.ranges : [[0, 0] as const]).map(([start]) => ({block: hit.anchor, offset: start})),
			)
			.sort((a, b) => comparePlaces(outline, a, b)),
	};
}

/** A query asked before. */
export const askedAgain = (state: State, asked: Pick<Query, 'text' | 'scope'> | null): Query | null =>
	asked && ask(state, asked.text, asked.scope);

/** Why a query finds nothing, or not what it is meant to find; null where it does. */
export function whyNothing(state: State, query: Query): Message | null {
	const {text, hits, objection, unspoken} = query;
	if (isNotBegun(text)) return null;
	if (objection?.what === 'speaker') return {id: 'nobodyCalled', about: objection.typed};
	if (objection) return {id: 'wrongPattern', about: wordingOf(state).patternFaults[objection.fault]};
	const pattern = patternTold(state, query);
	if (pattern !== null) return {id: 'patternMeant', about: pattern};
	if (unspoken.length > 0) return {id: 'onlyUnspoken', about: String(unspoken.length)};
	const name = state.front.outline.speaker(state.front.only)?.name;
	return hits.length > 0 ? null : name === undefined ? nothingHere(state) : {id: 'nothingBy', about: name};
}

/** Who reads several files is told that only one of them was looked through. */
export const nothingHere = ({files}: State): Message =>
	files.length > 1 ? {id: 'nothingInFile', about: String(files.length - 1)} : 'noHits';

/** What was typed like a regular expression, as one, and how much that finds; null for what is none. */
function patternTold(state: State, query: Query): string | null {
	const pattern = asPattern(query, indexOf(state.front), state.patterns);
	if (pattern === null) return null;
	const [passages, places] = [pattern.hits.length, pattern.hits.flatMap(({ranges}) => ranges).length];
	return passages === 0 ? pattern.text : `${pattern.text} · ${wordingOf(state).screen.found(passages, places)}`;
}

const asPattern = oncePer(({text, scope}: Query, index: SearchIndex, patterns: Patterns | null) => {
	const pattern = patternMeant(text);
	if (pattern === null || patterns === null || objectionsTo(index, pattern, patterns).length > 0) return null;
	return {text: pattern, hits: search(index, pattern, {scope, patterns})};
});

/** The words found at a place. */
const found = ({ranges}: Query, {block, offset}: Place): Lit => ({
	block,
	range: ranges.get(block)?.find(([start]) => start === offset) ?? [offset, offset],
	as: 'hit',
});

/** The first hit in what is lit, where the query was found in it; else null. */
export function hitIn(state: State, {block, range: [start, end], as}: Lit): Lit | null {
	const {query} = state.front;
	const stop = shownStops(state).find(at => at.block === block && at.offset >= start && at.offset < end);
	return query && stop && as === 'sentence' ? found(query, stop) : null;
}

/** Looks through what the last search did, or through the only speaker that is shown. */
export function openSearch(state: State): State {
	const {query, hitsOnly, only} = state.front;
	const scope: Scope = only === null ? (query?.scope ?? {in: 'all'}) : {in: 'all', speaker: only};
	const mode: SearchMode = {
		kind: 'search',
		prompt: emptyPrompt,
		query: ask(state, '', scope),
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

/** Looks again for the same words, typed or accepted: what they need has been loaded. */
export function lookAgain(state: State): State {
	const {mode, front} = state;
	if (mode.kind === 'search')
		return {...state, mode: {...mode, query: ask(state, mode.query.text, mode.query.scope), chosen: 0}};
	const {query} = front;
	return query === null ? state : withFront(state, {query: ask(state, query.text, query.scope)});
}

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

/** All, questions, answers, the speaker of the place, and around again; where only one speaker is shown, of that one. */
export function nextScope(state: State, mode: SearchMode): State {
	const {scope} = mode.query;
	const {only} = state.front;
	const speaker = turnOf(state)?.speaker;
	const within = {all: 'questions', questions: 'answers', answers: 'all'} as const;
	const next: Scope =
		only !== null
			? {in: within[scope.in], speaker: only}
			: scope.speaker !== undefined
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

/** Where most of the query stands in the chosen hit; undefined when there is none. */
function chosenPlace(outline: Outline, mode: SearchMode): Place | undefined {
	const hit = mode.query.hits[mode.chosen];
	return hit && outline.blockAt(hit.anchor) ? {block: hit.anchor, offset: hit.densest?.[0] ?? 0} : undefined;
}

/** What the reading pane shows: while searching, the chosen hit. */
export function previewed(state: State): State {
	if (state.mode.kind !== 'search') return state;
	const {mode} = state;
	const place = chosenPlace(state.front.outline, mode);
	if (!place) return state;
	return reveal(withFront(uncovered(state, place), {lit: found(mode.query, place)}), place);
}

/** Leaves the search at the chosen hit; where only turns with hits were shown, now those of this query. With nothing found, back to where one was. */
export function accept(state: State, mode: SearchMode): State {
	const {query} = mode;
	const {outline, asked} = state.front;
	const place = chosenPlace(outline, mode);
	if (!place) {
		const left = abandon(state, mode);
		const why = whyNothing(state, query);
		// The sheet of the source then opens where it stands there.
		const kept = query.unspoken.length > 0 ? withFront(left, {query}) : left;
		return why === null ? left : withMessage(kept, why);
	}
	const {top} = previewed(state).front;
	const change = {pane: 'text', query, asked: remembered(asked, query.text)} as const;
	const read: State = {...withFront(state, change), mode: {kind: 'read'}};
	// The text is wider now than beside the hits: what was in sight there need not be here.
	const there = reveal(jumpTo(uncovered(read, place), top, found(query, place)), place);
	const shown = mode.before.hitsOnly ? filtered(there, {hitsOnly: true}) : there;
	return isOnlySimilar(query) ? withMessage(shown, whyNothing(state, query) ?? 'onlySimilar') : shown;
}

/** Takes a query for that of the text, with one staying where one is. */
export function takeQuery(state: State, query: Query): State {
	const asked = remembered(state.front.asked, query.text);
	return withFront(filtered(state, {query}), {asked});
}

export const abandon = (state: State, mode: SearchMode): State => ({
	...withFront(state, mode.before),
	mode: {kind: 'read'},
});

/**
 * So many hits on, or back where negative, around the ends, which is told; from the hit one is at while it is in sight.
 * Where no query is lit any more it is that of the last one.
 */
export function goToHit(state: State, by: number): State {
	const {outline, lit, asked} = state.front;
	const [last] = asked.slice(-1);
	const query = state.front.query ?? (last === undefined ? null : ask(state, last, {in: 'all'}));
	if (!query) return withMessage(state, 'noQuery');
	const asking = withFront(state, {query});
	const stops = shownStops(asking);
	if (stops.length === 0) return nothingThere(asking, query);
	const here = placeOf(state);
	// The hit one is at is gone on from; one that begins just where one is otherwise, is not left out.
	const isAt = lit?.as === 'hit' && lit.block === here.block && lit.range[0] === here.offset;
	const before = countHolding(stops.length, n => {
		const order = comparePlaces(outline, stops[n]!, here);
		return order < 0 || (by > 0 && isAt && order === 0);
	});
	const to = before + (by > 0 ? by - 1 : by);
	const there = openStretch(asking, found(query, stops.at(to % stops.length)!));
	if (to >= 0 && to < stops.length) return there;
	return withMessage(there, by > 0 ? 'fromTop' : 'fromEnd');
}

/** Says that a query finds nothing, or nothing in what a filter shows. */
function nothingThere(state: State, query: Query): State {
	const {only, outline} = state.front;
	const [stop] = query.stops;
	const name = outline.speaker(only)?.name;
	return withMessage(state, stop && name !== undefined ? {id: 'nothingBy', about: name} : nothingHere(state));
}

/** Opens words that were found, and lights them; nothing hides them. */
export function openStretch(state: State, lit: Lit): State {
	const place = {block: lit.block, offset: lit.range[0]};
	const open = withFront(uncovered(state, place), {pane: 'text'});
	return jumpTo(open, reveal(open, place).front.top, lit);
}

/** Best section first, and within one the best passage first: the first hit stays the first. */
function groupedBySection(outline: Outline, hits: readonly Hit[]): readonly Hit[] {
	return [...Map.groupBy(hits, hit => outline.sectionAt(hit.anchor)).values()].flat();
}

const remembered = (asked: readonly string[], text: string): readonly string[] => [
	...asked.filter(other => other !== text).slice(-99),
	text,
];
