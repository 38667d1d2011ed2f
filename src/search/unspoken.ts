import type {Briefing, Span, Turn} from '../briefing/briefing.ts';
import {oncePer} from '../text/once-per.ts';
import {parseQuery} from './query.ts';
import {createIndex, type Hit, type SearchIndex, type SearchOptions, search} from './search.ts';

/** A place of the source in which something is found that nobody said: the story, the head, a note, page text. */
export interface UnspokenHit extends Pick<Hit, 'text' | 'ranges' | 'densest' | 'why' | 'score' | 'missing'> {
	readonly span: Span;
}

/** Whether what was said answers a query as it was typed, so that nobody needs to be told of what was not. */
export function isAnswered(hits: readonly Hit[]): boolean {
	return hits.some(({missing, why}) => missing === 0 && why !== 'fuzzy');
}

/**
 * The spans of the source that were not said and hold a query in a sure way, best first; where none holds all of it, those
 * that hold some of it, if all its words stand somewhere. None where the source is not at hand, or the query asks for who speaks.
 */
export function searchUnspoken(index: SearchIndex, query: string, options: SearchOptions = {}): readonly UnspokenHit[] {
	const {speakers, side, groups} = parseQuery(query, options.patterns);
	if (index.source === null || speakers.length > 0 || side !== 'all' || groups.length === 0) return [];
	const {index: other, spans} = unspokenOf(index);
	const hits = search(other, query, options);
	const found = isAnswered(hits) || stands(other, query, options) ? hits : [];
	return found.flatMap(({anchor, text, ranges, densest, why, score, missing}) =>
		why !== 'fuzzy' || missing > 0 ? [{span: spans.get(anchor)!, text, ranges, densest, why, score, missing}] : [],
	);
}

/** Whether each of several words stands somewhere. */
function stands(index: SearchIndex, query: string, options: SearchOptions): boolean {
	const words = query.trim().split(/\s+/u);
	return words.length > 1 && words.every(word => isAnswered(search(index, word, {...options, limit: 1})));
}

/** Both kinds of hits in one order: what was not said stands before what was said only if it holds all of the query. */
export function inOrder(hits: readonly Hit[], unspoken: readonly UnspokenHit[]): readonly (Hit | UnspokenHit)[] {
	const whole = unspoken.filter(({missing}) => missing === 0);
	return [...whole, ...hits, ...unspoken.filter(({missing}) => missing > 0)];
}

/** What was not said, laid out like a briefing that nobody speaks in. */
const unspokenOf = oncePer((index: SearchIndex) => {
	const source = index.source ?? '';
	const spans = new Map(
		index.briefing.spans.filter(({as}) => !said.has(as)).map(span => [`source-${span.start}`, span]),
	);
	const turns = Array.from(spans, ([id, {start, end}]): Turn => {
		const text = source.slice(start, end).replace(/\s/gu, ' ');
		return {
			id,
			speaker: null,
			label: '',
			kind: 'statement',
			exchange: null,
			blocks: [{id, kind: 'paragraph', text, start, end}],
		};
	});
	const briefing: Briefing = {...index.briefing, speakers: [], exchanges: [], turns};
	return {index: createIndex(briefing, {stem: index.stem}), spans};
});

/** What is found as speech, or as who speaks. */
const said: ReadonlySet<Span['as']> = new Set(['label', 'paragraph', 'caption', 'scene']);
