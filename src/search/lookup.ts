import type {Briefing} from '../briefing/briefing.ts';
import {type Contexts, contextFindings, contextsOf, eitherContext} from './context.ts';
import {type Corpus, corpusOf} from './corpus.ts';
import {eitherOf} from './find.ts';
import {type Passage, passagesOf} from './passage.ts';
import {looseTerm, type Term} from './query.ts';
import {type Group, type Ranked, rank} from './rank.ts';
import {boldFindings, sureFindings} from './term.ts';

/** A briefing laid out to be looked through. */
export interface Library {
	readonly briefing: Briefing;
	readonly passages: readonly Passage[];
	/** The passages' text, a line each. */
	readonly body: Corpus;
	readonly contexts: Contexts;
	/** What terms were found to be, the last used last. */
	readonly memory: Map<string, Group>;
}

/** How freely a term is read. */
type Reading = 'sure' | 'bold';

export function libraryOf(briefing: Briefing): Library {
	const passages = passagesOf(briefing);
	const body = corpusOf(passages.map(({block}) => block.text));
	return {briefing, passages, body, contexts: contextsOf(briefing), memory: new Map()};
}

/**
 * The passages that hold all of the groups, best first; where there are none, those that hold all of them if the typist
 * slipped; where there are none either, those that hold some. A term that cannot be told yet is left out.
 */
export function lookUp(
	library: Library,
	groups: readonly (readonly Term[])[],
	allowed: (line: number) => boolean,
): readonly Ranked[] {
	const told = groups.filter(terms => terms.some(term => groupOf(library, [term], 'sure') !== null));
	const sure = told.map(terms => groupOf(library, terms, 'sure')!);
	const attempts: (() => readonly Group[])[] = [
		() => sure,
		() => told.flatMap((terms, n) => (isEmpty(sure[n]!) ? piecesOf(library, terms) : [sure[n]!])),
		() => told.map((terms, n) => (isEmpty(sure[n]!) ? groupOf(library, terms, 'bold')! : sure[n]!)),
		() => told.map(terms => groupOf(library, terms, 'bold')!),
	];
	let ranked: readonly Ranked[] = [];
	for (const attempt of attempts) {
		ranked = rank(library.passages, library.body, attempt(), allowed);
		const full = ranked.filter(({missing}) => missing === 0);
		if (full.length > 0) return full;
	}
	return ranked;
}

/** Terms remembered; typing one letter after the other asks for the words before it again and again. */
const MEMORY = 64;
/** Characters of one kind: what changes from Chinese to letters or digits was perhaps typed without the blank between. */
const RUN = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
/** The shortest piece that a run of characters is cut into, in UTF-16 units. */
const SHORTEST_PIECE = 2;

/** What any one of the terms finds; null where none of them can be told yet. */
function groupOf(library: Library, terms: readonly Term[], reading: Reading): Group | null {
	const groups = terms.map(term => termGroup(library, term, reading)).filter(group => group !== null);
	const [first, ...others] = groups;
	return first === undefined ? null : others.reduce(eitherGroup, first);
}

function termGroup(library: Library, term: Term, reading: Reading): Group | null {
	const {memory, body, briefing, contexts} = library;
	const name = JSON.stringify([reading, term]);
	const known = memory.get(name);
	if (known) return known;
	const sure = sureFindings(body, term);
	if (sure === null) return null;
	const bold = reading === 'bold';
	const group: Group = {
		body: bold ? eitherOf(sure, boldFindings(body, term)) : sure,
		context: contextFindings(contexts, briefing, term, bold),
		bent: false,
	};
	if (memory.size >= MEMORY) memory.delete(memory.keys().next().value!);
	memory.set(name, group);
	return group;
}

function eitherGroup(one: Group, other: Group): Group {
	return {body: eitherOf(one.body, other.body), context: eitherContext(one.context, other.context), bent: false};
}

function isEmpty({body, context}: Group): boolean {
	return body.size === 0 && context.speakers.size === 0 && context.exchanges.size === 0;
}

/** What was typed without blanks, as Chinese is, cut up: into what the briefing holds, or where the script changes. */
function piecesOf(library: Library, terms: readonly Term[]): readonly Group[] {
	const [term] = terms;
	const whole = groupOf(library, terms, 'sure')!;
	if (term === undefined || terms.length > 1 || term.kind !== 'loose') return [whole];
	const pieces = longestPieces(library, term.key) ?? term.key.match(RUN) ?? [];
	if (pieces.length < 2 || pieces.some(piece => piece.length < SHORTEST_PIECE)) return [whole];
	return pieces.map(piece => ({...groupOf(library, [looseTerm(piece)], 'sure')!, bent: true}));
}

/** The longest pieces that the briefing holds, one after the other; null where a single character is left over. */
function longestPieces(library: Library, key: string): readonly string[] | null {
	const pieces: string[] = [];
	for (let at = 0; at < key.length; at += pieces.at(-1)!.length) {
		let end = key.length;
		while (end - at >= SHORTEST_PIECE && !holds(library, key.slice(at, end))) end--;
		if (end - at < SHORTEST_PIECE) return null;
		pieces.push(key.slice(at, end));
	}
	return pieces;
}

function holds({body, contexts}: Library, piece: string): boolean {
	return body.text.includes(piece) || contexts.corpus.text.includes(piece);
}
