import Fuse from 'fuse.js';
import type {Block, Briefing, Speaker, Turn} from '../briefing/briefing.ts';
import type {Range} from '../briefing/place.ts';
import {squeeze} from '../text/squeeze.ts';
import {type Corpus, corpusOf, lineAt, mergeRanges, rangeIn} from './corpus.ts';

/** The weakest way in which a part of the query had to be read to be found. */
export type Why = 'exact' | 'folded' | 'pinyin' | 'fuzzy';

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
	readonly why: Why;
	/** Higher is better; only to be compared with hits of the same query. */
	readonly score: number;
}

export interface Scope {
	readonly in: 'all' | 'questions' | 'answers';
	/** A speaker's id. */
	readonly speaker?: string;
}

export interface SearchOptions {
	readonly limit?: number;
	readonly scope?: Scope;
}

/** A briefing made ready to be searched; nothing is computed before the first query. */
export interface SearchIndex {
	readonly briefing: Briefing;
	readonly ready: () => Ready;
}

export function createIndex(briefing: Briefing): SearchIndex {
	let made: Ready | undefined;
	return {
		briefing,
		ready: () => {
			made ??= makeReady(briefing);
			return made;
		},
	};
}

/** The paragraphs that answer a query, best first. A query that folds to nothing finds nothing; none throws. */
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): readonly Hit[] {
	const words = query.split(/\s+/u).map(squeeze).filter(Boolean);
	if (words.length === 0) return [];
	const {body, passages, contexts} = index.ready();
	const found = words.map(word => {
		const scores = new Map<number, {score: number; ranges: Range[]}>();
		for (let at = body.text.indexOf(word); at >= 0; at = body.text.indexOf(word, at + word.length)) {
			const line = lineAt(body, at);
			const entry = scores.get(line) ?? {score: 100, ranges: []};
			entry.score += 1;
			entry.ranges.push(rangeIn(body, line, at, at + word.length));
			scores.set(line, entry);
		}
		for (const {item, score = 1} of contexts.search(word)) {
			for (const line of item.lines) if (!scores.has(line)) scores.set(line, {score: 60 * (1 - score), ranges: []});
		}
		return scores;
	});
	const hits: Hit[] = [];
	passages.forEach(({turn, block}, line) => {
		if (!inScope(turn, options.scope)) return;
		const parts = found.map(scores => scores.get(line));
		if (!parts.every(part => part !== undefined)) return;
		const ranges = mergeRanges(parts.flatMap(part => part.ranges));
		const exact = words.length === 1 && ranges.some(([start, end]) => block.text.slice(start, end) === query.trim());
		hits.push({
			anchor: block.id,
			turn: turn.id,
			exchange: turn.exchange,
			speaker: turn.speaker,
			text: block.text,
			ranges,
			why: exact ? 'exact' : 'folded',
			score: parts.reduce((sum, part) => sum + part.score, 0),
		});
	});
	return hits.sort((a, b) => b.score - a.score).slice(0, options.limit);
}

/** Where a query's words stand in any short text, such as a gist, a name or an outlet: UTF-16 offsets. */
export function markText(query: string, text: string): readonly Range[] {
	const corpus = corpusOf([text]);
	return mergeRanges(
		query
			.split(/\s+/u)
			.map(squeeze)
			.filter(Boolean)
			.flatMap(word => {
				const at = corpus.text.indexOf(word);
				return at < 0 ? [] : [rangeIn(corpus, 0, at, at + word.length)];
			}),
	);
}

interface Passage {
	readonly turn: Turn;
	readonly block: Block;
}

interface Context {
	readonly text: string;
	readonly lines: readonly number[];
}

interface Ready {
	readonly body: Corpus;
	readonly passages: readonly Passage[];
	readonly contexts: Fuse<Context>;
}

function makeReady(briefing: Briefing): Ready {
	const passages = briefing.turns.flatMap(turn => turn.blocks.map(block => ({turn, block})));
	const body = corpusOf(passages.map(passage => passage.block.text));
	const linesOf = (speaker: Speaker) =>
		passages.flatMap((passage, line) => (passage.turn.speaker === speaker.id ? [line] : []));
	const contexts = briefing.speakers.flatMap(speaker =>
		[speaker.name, speaker.outlet, ...speaker.titles, ...speaker.aliases]
			.filter(text => text !== null)
			.map(text => ({text: squeeze(text), lines: linesOf(speaker)})),
	);
	return {
		body,
		passages,
		contexts: new Fuse<Context>(contexts, {
			keys: ['text'],
			ignoreLocation: true,
			ignoreFieldNorm: true,
			includeScore: true,
			threshold: 0.3,
		}),
	};
}

function inScope(turn: Turn, scope: Scope | undefined): boolean {
	if (scope === undefined) return true;
	if (scope.speaker !== undefined && turn.speaker !== scope.speaker) return false;
	if (scope.in === 'all') return true;
	return (turn.kind === 'question') === (scope.in === 'questions') && turn.exchange !== null;
}
