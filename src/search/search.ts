import type {Briefing, Turn} from '../briefing/briefing.ts';
import type {Range} from '../briefing/place.ts';
import {countryNamesInSteps} from '../text/country-names.ts';
import {inSteps} from '../text/in-steps.ts';
import {alphabetInSteps} from './corpus/alphabet.ts';
import {corpusOf, mergeRanges, rangeIn} from './corpus/corpus.ts';
import type {Why} from './corpus/finds.ts';
import {hanInSteps} from './corpus/han-positions.ts';
import type {Passage} from './corpus/passage.ts';
import {type Stem, unstemmed} from './corpus/stem.ts';
import {longest} from './grades.ts';
import {asPasted, type ParsedQuery, type Patterns, parseQuery, type Side} from './query.ts';
import {type Library, libraryInSteps, lookUp} from './rank/lookup.ts';
import {shortened, speakersNamed} from './rank/names-and-gists.ts';
import type {Ranked} from './rank/rank.ts';
import {initialsInSteps} from './ways/acronym.ts';
import {readNumbers} from './ways/number.ts';
import {otherNames} from './ways/other-names.ts';
import {sureFindings} from './ways/term.ts';
import {vocabularyInSteps} from './ways/vocabulary.ts';

export interface Hit {
	/** The block's id. */
	readonly anchor: string;
	/** The turn's id. */
	readonly turn: string;
	readonly exchange: number | null;
	/** The speaker's id. */
	readonly speaker: string | null;
	/** The whole paragraph. */
	readonly text: string;
	/** UTF-16 offsets in `text`, in order, none empty, none overlapping. There may be none: then who spoke, or about what, was found. */
	readonly ranges: readonly Range[];
	/** The one of `ranges` at which most of the query stands; null where there are none. */
	readonly densest: Range | null;
	/** The weakest way in which a part of the query had to be read to be found. */
	readonly why: Why;
	/** Higher is better; only to be compared with hits of the same query. */
	readonly score: number;
	/** How many parts of the query are found neither in the paragraph nor over it; 0 in most. */
	readonly missing: number;
}

export interface Scope {
	readonly in: Side;
	/** A speaker's id. */
	readonly speaker?: string;
}

export interface SearchOptions {
	readonly limit?: number;
	readonly scope?: Scope;
	/** What reads `/pattern/`, from `loadPatterns`; without it a pattern finds nothing. */
	readonly patterns?: Patterns | null;
}

/** A briefing made ready to be searched; nothing is computed before the first query. */
export interface SearchIndex {
	readonly briefing: Briefing;
	/** The text that the briefing's offsets point into; null where it is not at hand. */
	readonly source: string | null;
	readonly stem: Stem;
	readonly library: () => Library;
	/** Lays the briefing out before anyone asks, a step at a time. */
	readonly laidOut: () => Generator<void>;
}

/** What else than the briefing a search can make use of. */
export interface SearchMeans {
	/** The rules of the briefing's language, from `loadStem`; without them only irregular forms of words are found. */
	readonly stem?: Stem;
	/** The text that the briefing's offsets point into; without it only what was said is found. */
	readonly source?: string;
}

export function createIndex(briefing: Briefing, {stem = unstemmed, source}: SearchMeans = {}): SearchIndex {
	const library = inSteps(libraryInSteps(briefing, stem));
	return {briefing, source: source ?? null, stem, library: library.now, laidOut: library.ahead};
}

/**
 * Does what the first queries would else wait for: lays out the text, decodes the tables. It takes 150 ms or so, of a long
 * briefing more, for when nobody waits; it yields in between, so that keys can be answered.
 */
export function* warmUp(index: SearchIndex): Generator<void> {
	yield* index.laidOut();
	const {body} = index.library();
	for (const table of [alphabetInSteps, hanInSteps, vocabularyInSteps, initialsInSteps]) {
		yield* table(body).ahead();
		yield;
	}
	yield* readNumbers(body);
	yield* countryNamesInSteps(body.tongue).ahead();
	yield;
	otherNames('', body.tongue);
	yield;
	for (const some of beginningsOf(index)) {
		for (const typed of warmingQueries) {
			for (let length = 2; length <= typed.length; length++) {
				search(some, typed.slice(0, length));
				yield;
			}
		}
	}
}

/**
 * A little of the briefing, on which even the first query is quick, and then more of it, but of a long one not all: what a
 * query wakes up besides is the same.
 */
function beginningsOf({briefing, stem}: SearchIndex): readonly SearchIndex[] {
	return [12, 120].map(blocks => createIndex({...briefing, turns: firstTurns(briefing, blocks)}, {stem}));
}

/** The first turns, with so many blocks. */
function firstTurns({turns}: Briefing, most: number): readonly Turn[] {
	let left = most;
	return turns.flatMap(turn => {
		const blocks = turn.blocks.slice(0, Math.max(0, left));
		left -= blocks.length;
		return blocks.length === 0 ? [] : [{...turn, blocks}];
	});
}

/**
 * The paragraphs that answer a query, best first. A query that folds to nothing finds nothing; none throws. Those in
 * which all of it is found come first; where there are none, those with a part of it. A query that is too long to have
 * been typed is looked for as it stands, else its beginning.
 */
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): readonly Hit[] {
	if (query.length > longest.query) {
		const pasted = searchParsed(index, asPasted(query), options);
		if (pasted.length > 0) return pasted;
	}
	return searchParsed(index, parseQuery(query, options.patterns), options);
}

/**
 * The passages that a query looks through, in the order of the briefing: all but what its scope, the speakers that it names
 * and the words that it rules out leave aside.
 */
export function passagesAsked(index: SearchIndex, query: string, options: SearchOptions = {}): readonly Passage[] {
	const library = index.library();
	const allowed = filterOf(library, parseQuery(query, options.patterns), options.scope);
	return library.passages.filter((_, line) => allowed(line));
}

/**
 * Where a query's words stand in any short text, such as a gist, a name or an outlet, characters of a shortened name
 * included: UTF-16 offsets, in order.
 */
export function markText(query: string, text: string, patterns: Patterns | null = null): readonly Range[] {
	const corpus = corpusOf([text]);
	const ranges = parseQuery(query, patterns)
		.groups.flat()
		.flatMap((term): readonly Range[] => {
			const found = sureFindings(corpus, term)?.get(0);
			if (found) return [...found.finds.map(({start, end}) => rangeIn(corpus, 0, start, end)), ...(found.ranges ?? [])];
			const places = term.kind === 'loose' && text.length <= longest.name ? shortened(term.key, corpus.text) : null;
			return (places ?? []).map(place => rangeIn(corpus, 0, place, place + 1));
		});
	return mergeRanges(ranges);
}

/** Typed letter by letter: Chinese, pinyin, both mistyped, letters, several words. */
const warmingQueries = ['人民政付', 'renminzhengfu', 'renminzhegnfu', 'rmzf', '5g的', 'the people', '@r 人 民'];

function searchParsed(index: SearchIndex, parsed: ParsedQuery, options: SearchOptions): readonly Hit[] {
	if (isEmpty(parsed)) return [];
	const library = index.library();
	const allowed = filterOf(library, parsed, options.scope);
	const ranked =
		parsed.groups.length === 0
			? everything(library, parsed.without.length > 0, allowed)
			: lookUp(library, parsed.groups, allowed);
	return ranked.slice(0, options.limit).map(found => hitOf(library, found));
}

function hitOf({passages, body}: Library, {line, finds, densest, ranges, why, score, missing}: Ranked): Hit {
	const {turn, block} = passages[line]!;
	const own = finds.map(({start, end}) => rangeIn(body, line, start, end));
	const marked = mergeRanges(ranges.length === 0 ? own : [...own, ...ranges]);
	const [at] = densest ? rangeIn(body, line, densest.start, densest.end) : (marked[0] ?? [0]);
	return {
		anchor: block.id,
		turn: turn.id,
		exchange: turn.exchange,
		speaker: turn.speaker,
		text: block.text,
		ranges: marked,
		densest: marked.find(([start, end]) => start <= at && at < end) ?? null,
		why,
		score,
		missing,
	};
}

/** Tells of each passage whether the query and the scope let it be found at all. */
function filterOf(library: Library, query: ParsedQuery, scope: Scope | undefined): (line: number) => boolean {
	const named = query.speakers.map(name => speakersNamed(library.contexts, library.briefing, name));
	const excluded = query.without.map(term =>
		sureFindings(library.body, {...term, kind: term.kind === 'pattern' ? 'pattern' : 'strict'}),
	);
	return line => {
		const {turn} = library.passages[line]!;
		if (!isOnSide(turn, query.side) || !isOnSide(turn, scope?.in ?? 'all')) return false;
		if (scope?.speaker !== undefined && turn.speaker !== scope.speaker) return false;
		if (named.length > 0 && !named.some(speakers => speakers.has(turn.speaker ?? ''))) return false;
		return !excluded.some(findings => findings?.has(line));
	};
}

function isOnSide(turn: Turn, side: Side): boolean {
	if (side === 'all') return true;
	return side === 'questions' ? turn.kind === 'question' : turn.kind === 'answer' || turn.kind === 'handoff';
}

function isEmpty({groups, without, speakers, side}: ParsedQuery): boolean {
	return groups.length + without.length + speakers.length === 0 && side === 'all';
}

/**
 * What a query lets through that names nothing to be found: of `@肖` or `q:` the first passage of each turn, of `!word` every
 * passage without it.
 */
function everything({passages}: Library, each: boolean, allowed: (line: number) => boolean): readonly Ranked[] {
	const lines = [...passages.keys()].filter(line => (each || passages[line]!.first) && allowed(line));
	return lines.map(line => ({
		line,
		score: 0,
		why: 'exact',
		missing: 0,
		lacking: 0,
		finds: [],
		densest: undefined,
		ranges: [],
	}));
}
