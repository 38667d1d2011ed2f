import type {Place} from '../../briefing/place.ts';
import {concordanceTable} from '../../export/concordance-text.ts';
import {namesIn} from '../../export/names.ts';
import {type Concordance, type ConcordanceLine, concordance, within} from '../../search/concordance/concordance.ts';
import {type LineOrder, sorted} from '../../search/concordance/line-order.ts';
import type {Patterns} from '../../search/query.ts';
import type {SearchIndex} from '../../search/search.ts';
import {leadingOn, leadingUp} from '../../text/context.ts';
import {oncePer} from '../../text/once-per.ts';
import {askFor} from '../asking.ts';
import {isOnlySimilar, wordingOf} from '../current.ts';
import {accept, indexOf, openSearch, openStretch, retype, takeQuery} from '../find.ts';
import {replaced} from '../prompt.ts';
import {sentenceAt} from '../selection.ts';
import type {Ask, List, Query, State} from '../state.ts';
import {nameOf, scopeTold} from '../telling.ts';
import {createList, type ListOf, openList} from './list.ts';

/** Every hit of the query in its context. The keys stand in one column: what leads up to them ends there. */
export const concordanceList: List = createList<ConcordanceLine>({
	...linesOf(state => concordanceOf(state)),
	remembers: true,
	about: queryTold,
});

/** Of the query, or where there is none of words that are asked for. */
export const openConcordance = (state: State): State =>
	state.front.query ? openList(state, concordanceList) : askFor(state, wordsAsked);

const wordsAsked: Ask = {
	title: 'words',
	take: (state, text) => {
		const searching = openSearch(state);
		if (text === '' || searching.mode.kind !== 'search') return state;
		const typed = retype(searching, searching.mode, replaced(searching.mode.prompt, text));
		if (typed.mode.kind !== 'search') return state;
		const {query} = typed.mode;
		if (query.hits.length === 0 || isOnlySimilar(query)) return accept(typed, typed.mode);
		return openList(takeQuery(state, query), concordanceList);
	},
};

/** Some lines of a concordance, such as those in which a word is near. */
export const linesAmong = (of: Concordance, lines: readonly ConcordanceLine[], about: string): List => {
	const some: Concordance = {...of, lines};
	return createList<ConcordanceLine>({...linesOf(() => some), about: state => `${queryTold(state)} · ${about}`});
};

/** The query as a list of what it finds is called: its words, and what they were looked for in. */
export function queryTold(state: State): string {
	const {query, outline, only} = state.front;
	if (!query) return '';
	// What the filter says is not said twice.
	const isFilter = query.scope.speaker !== undefined && query.scope.speaker === only;
	const scope = isFilter ? null : scopeTold({...state, wording: wordingOf(state)}, outline, query.scope);
	return [query.text, scope].filter(Boolean).join(' · ');
}

/** The concordance of the query, of one speaker where only this one is shown; empty where there is no query. */
export function concordanceOf({front, patterns}: State): Concordance {
	const {query, only} = front;
	if (!query) return nothing;
	const whole = found(query, indexOf(front), patterns);
	if (only === null) return whole;
	const parts = bySpeaker(whole);
	const part = parts.get(only) ?? within(whole, ({speaker}) => speaker === only);
	parts.set(only, part);
	return part;
}

const nothing: Concordance = {lines: [], passages: []};

const found = oncePer(({text, scope}: Query, index: SearchIndex, patterns: Patterns | null) =>
	concordance(index, text, {scope, patterns}),
);

const bySpeaker = oncePer((_whole: Concordance) => new Map<string, Concordance>());

function linesOf(of: (state: State) => Concordance): ListOf<ConcordanceLine> {
	return {
		title: 'concordance',
		orders: ['byPlace', 'byRight', 'byLeft', 'byBoth', 'byFollowing', 'byPreceding'],
		items: (state, order) => inOrder[order]!(of(state)),
		text: ({left, key, right, speaker}, {front}) =>
			`${left}${key}${right} ${front.outline.speaker(speaker)?.name ?? ''}`,
		line: ({anchor, range, speaker, exchange}, {front: {outline}, convert, ruler}, cells) => {
			const shown = convert(outline.blockAt(anchor)?.text ?? '');
			const [start, end] = [shown.fromOriginal(range[0]), shown.fromOriginal(range[1])];
			const digits = String(outline.briefing.exchanges.length).length;
			const nameCells = Math.min(12, Math.floor(cells / 6));
			const whoCells = digits + nameCells + 3;
			const leftCells = Math.max(0, Math.floor((cells - whoCells) * 0.42));
			const left = leadingUp(shown.text.slice(0, start), leftCells, ruler);
			const key = shown.text.slice(start, end);
			const rest = cells - whoCells - leftCells - ruler.width(key);
			return [
				[`${exchange ?? ''}`.padStart(digits), 'muted'],
				[' '],
				[ruler.pad(nameOf({convert}, outline.speaker(speaker)), nameCells), 'muted'],
				[' '.repeat(2 + leftCells - ruler.width(left))],
				[left, 'text'],
				[key, 'hit'],
				[rest > 0 ? leadingOn(shown.text.slice(end), rest, ruler) : '', 'text'],
			];
		},
		said: (line, state) => {
			const {outline} = state.front;
			const range = sentenceAt(state, placeOf(line))?.range ?? line.range;
			return [
				line.exchange === null ? '' : wordingOf(state).screen.toQuestion(line.exchange),
				nameOf(state, outline.speaker(line.speaker)),
				state.convert(outline.blockAt(line.anchor)?.text.slice(...range) ?? '').text,
			];
		},
		take: ({anchor, range}, state) => openStretch(state, {block: anchor, range, as: 'hit'}),
		table: (lines, {front: {outline}}) => concordanceTable(lines, namesIn(outline.briefing)),
		place: placeOf,
	};
}

/** Where the key of a line begins. */
export function placeOf({anchor, range}: ConcordanceLine): Place {
	return {block: anchor, offset: range[0]};
}

/** In the order of the titles above. */
const inOrder = (
	[
		{by: [], often: false},
		{by: ['R1', 'R2', 'R3'], often: false},
		{by: ['L1', 'L2', 'L3'], often: false},
		{by: ['L1', 'R1', 'L2', 'R2'], often: false},
		{by: ['R1', 'R2', 'R3'], often: true},
		{by: ['L1', 'L2', 'L3'], often: true},
	] as const satisfies readonly LineOrder[]
).map(order => oncePer((of: Concordance) => sorted(of, order)));
