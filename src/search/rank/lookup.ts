import type {Briefing} from '../../briefing/briefing.ts';
import {latinNumerals, type Tongue} from '../../text/number-words.ts';
import {regionalForms} from '../../text/regional.ts';
import {squeeze} from '../../text/squeeze.ts';
import {type Corpus, corpusInSteps} from '../corpus/corpus.ts';
import {byLine, eitherOf, type Findings, noFindings} from '../corpus/finds.ts';
import {holdsHan} from '../corpus/han-positions.ts';
import {type Passage, passagesOf} from '../corpus/passage.ts';
import type {Stem} from '../corpus/stem.ts';
import {most, shares, shortest} from '../grades.ts';
import {looseTerm, type Term} from '../query.ts';
import {literalFinds} from '../ways/literal.ts';
import {cutsOf, wordsOf} from '../ways/pieces.ts';
import {isIdleWord, isSmallWord} from '../ways/small-word.ts';
import {boldFindings, calledElsewhere, sureFindings} from '../ways/term.ts';
import {printedForms, vocabularyOf} from '../ways/vocabulary.ts';
import {type Contexts, contextFindings, contextsOf, eitherContext, noContext} from './names-and-gists.ts';
import {eitherAsOne, isNumber, neighboursJoined} from './neighbours-joined.ts';
import {type Group, type Ranked, rank} from './rank.ts';
import {syllablesJoined} from './syllables-apart.ts';

/** A briefing laid out to be looked through. */
export interface Library {
	readonly briefing: Briefing;
	readonly passages: readonly Passage[];
	/** The passages' text, a line each. */
	readonly body: Corpus;
	readonly contexts: Contexts;
	/** What terms were found to be. */
	readonly memory: Memory;
}

/**
 * What the terms of this query and of the last were found to be: typing one letter after the other asks for the words before it again
 * and again. No more is kept, as a letter or two find thousands of places.
 */
interface Memory {
	now: Map<string, Group>;
	before: Map<string, Group>;
}

/** How freely a term is read. */
type Boldness = 'sure' | 'bold';

/** Lays a briefing out, a few milliseconds at a time. */
export function* libraryInSteps(briefing: Briefing, stem: Stem): Generator<void, Library> {
	const passages = passagesOf(briefing);
	const texts = passages.map(({block}) => block.text);
	const body = yield* corpusInSteps(texts, stem, tongueOf(briefing.language));
	return {briefing, passages, body, contexts: contextsOf(briefing, stem), memory: {now: new Map(), before: new Map()}};
}

/**
 * The passages that hold all of the groups, best first; where there are none, those that hold half of them or more. How
 * boldly a group is read is decided by what it finds alone, so that one word more never finds more. A term that cannot be
 * told yet is left out.
 */
export function lookUp(
	library: Library,
	groups: readonly (readonly Term[])[],
	allowed: (line: number) => boolean,
): readonly Ranked[] {
	const {memory} = library;
	[memory.now, memory.before] = [new Map(), memory.now];
	const phrase = phraseOf(library, groups);
	const pasted = groups.length >= shortest.sentence && phrase.size > 0;
	const read = pasted
		? [{body: phrase, context: noContext, bent: false, small: false, idle: false}]
		: termsJoined(library, groups.slice(0, most.groups)).flatMap(terms => readingOf(library, terms));
	const ranked = rank(library.passages, library.body, read, phrase, allowed);
	const whole = ranked.filter(({missing}) => missing === 0);
	if (whole.length > 0) return whole;
	const mostMissing = read.every(({bent}) => bent) ? shares.missingOfQuestion : shares.missing;
	return ranked.filter(({lacking}) => lacking <= mostMissing);
}

/** Terms that are one number, one name that others call otherwise, or one word of pinyin, typed with blanks in it, made one. */
function termsJoined(library: Library, groups: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
	const isName = (term: Term) =>
		calledElsewhere(library.body, term).length > 0 && !isEmpty(groupOf(library, [term], 'sure')!);
	const {tongue} = library.body;
	const vocabulary = vocabularyOf(library.body);
	const areOne = (...keys: [string, string]) =>
		keys.every(key => !isSmallWord(key, tongue)) && printedForms(vocabulary, keys.join('')).length > 0;
	const joined = eitherAsOne(
		neighboursJoined(groups, term => isNumber(term, tongue) || isName(term)),
		areOne,
	);
	if (!holdsHan(library.body)) return joined;
	return syllablesJoined(joined, {
		isSpelled: term => !isEmpty(groupOf(library, [term], 'sure')!),
		isPrinted: key => vocabulary.words.has(key),
	});
}

/** In whose words numbers are said: those of English, where a language has none that are known. */
function tongueOf(language: string): Tongue {
	const [name = ''] = language.split('-');
	return name in latinNumerals ? (name as Tongue) : 'en';
}

/** What any one of the terms is taken for: as typed, else in pieces, else mistyped, else for as much as is there. */
function readingOf(library: Library, terms: readonly Term[]): readonly Group[] {
	const sure = groupOf(library, terms, 'sure');
	if (sure === null) return [];
	if (!isEmpty(sure)) return [sure];
	const [term] = terms;
	// A name is no sum of its parts: 人工智能 is not meant by 智慧政府.
	const isName = terms.some(one => calledElsewhere(library.body, one).length > 0);
	const alone = term !== undefined && terms.length === 1 && term.kind === 'loose' && !isName ? term.key : '';
	for (const cut of cutsOf(alone, piece => holds(library, piece))) {
		const pieces = groupsOf(library, cut);
		if (rank(library.passages, library.body, pieces, noFindings, () => true)[0]?.missing === 0) return pieces;
	}
	const bold = groupOf(library, terms, 'bold')!;
	if (!isEmpty(bold)) return [bold];
	const words = groupsOf(library, wordsOf(alone));
	return words.length > 1 ? words : [bold];
}

/** Where several words stand as typed, one after the other; two of them may be printed as one. */
function phraseOf({body}: Library, groups: readonly (readonly Term[])[]): Findings {
	if (groups.length < 2 || groups.some(terms => terms.length > 1)) return noFindings;
	const typed = groups.map(([term]) => term?.text ?? '').join(' ');
	const key = squeeze(typed);
	const asOne = Array.from(
		key.matchAll(/(?<=\p{L}) (?=\p{L})/gu),
		({index}) => key.slice(0, index) + key.slice(index + 1),
	);
	return byLine(body, [...literalFinds(body, key, typed), ...asOne.flatMap(other => literalFinds(body, other, ''))]);
}

/** What was typed without blanks, as Chinese is, each part of it a group. */
function groupsOf(library: Library, parts: readonly string[]): readonly Group[] {
	return parts.map(part => ({...groupOf(library, [looseTerm(part)], 'sure')!, bent: true}));
}

function holds({body, contexts}: Library, piece: string): boolean {
	return [piece, ...regionalForms(piece)].some(form => body.text.includes(form) || contexts.corpus.text.includes(form));
}

/** What any one of the terms finds; null where none of them can be told yet. */
function groupOf(library: Library, terms: readonly Term[], reading: Boldness): Group | null {
	const groups = terms.map(term => termGroup(library, term, reading)).filter(group => group !== null);
	const [first, ...others] = groups;
	return first === undefined ? null : others.reduce(eitherGroup, first);
}

function termGroup(library: Library, term: Term, reading: Boldness): Group | null {
	const {memory, body, briefing, contexts} = library;
	const name = JSON.stringify([reading, term, term.matches !== null]);
	const known = memory.now.get(name) ?? memory.before.get(name);
	if (known) {
		memory.now.set(name, known);
		return known;
	}
	const bold = reading === 'bold';
	const sure = bold ? (termGroup(library, term, 'sure')?.body ?? null) : sureFindings(body, term);
	if (sure === null) return null;
	const group: Group = {
		body: bold ? eitherOf(sure, boldFindings(body, term)) : sure,
		context: contextFindings(contexts, briefing, term, bold),
		bent: false,
		small: isSmallWord(term.key, body.tongue) && !isInCapitals(term.text),
		idle: isIdleWord(term.key, body.tongue) && !isInCapitals(term.text),
	};
	memory.now.set(name, group);
	return group;
}

/** Whether what was typed is a name in capitals: WHO, IT. */
function isInCapitals(typed: string): boolean {
	return typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase();
}

function eitherGroup(one: Group, other: Group): Group {
	return {
		body: eitherOf(one.body, other.body),
		context: eitherContext(one.context, other.context),
		bent: false,
		small: one.small && other.small,
		idle: one.idle && other.idle,
	};
}

function isEmpty({body, context}: Group): boolean {
	return body.size === 0 && context.speakers.size === 0 && context.exchanges.size === 0;
}
