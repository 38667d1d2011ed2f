import type {Range} from '../briefing/place.ts';
import {squeeze} from '../text/squeeze.ts';
import {zhuyinInPinyin} from '../text/zhuyin.ts';
import {longest} from './grades.ts';

/** Where a regular expression matches a folded line: UTF-16 offsets, none empty. */
export type Matcher = (line: string) => readonly Range[];

/** Why a regular expression cannot be looked for as it is written. */
export type PatternFault =
	| 'unclosedGroup'
	| 'unclosedClass'
	| 'nothingToRepeat'
	| 'lookingAround'
	| 'backReference'
	| 'notSupported'
	| 'tooLarge'
	| 'malformed';

/** A regular expression as it was read: of one with a fault as much of its beginning as makes sense, null where none does. */
export interface ReadPattern {
	readonly matches: Matcher | null;
	readonly fault: PatternFault | null;
}

/** What reads regular expressions, a module that is loaded when the first is typed. */
export type Patterns = (source: string) => ReadPattern;

/** One thing that is looked for. */
export interface Term {
	/**
	 * `loose`: in any script, spelled in pinyin, with a slip. `strict`: letter for letter, but for script, case and width.
	 * `pattern`: a regular expression. `syllables`: pinyin in full and nothing else, as it is meant by who types a blank after
	 * each syllable.
	 */
	readonly kind: 'loose' | 'strict' | 'pattern' | 'syllables';
	/** As typed, without its operators. */
	readonly text: string;
	/** The text squeezed; never empty unless it is a pattern. */
	readonly key: string;
	/** Only where the paragraph begins. */
	readonly atStart: boolean;
	/** Only where the paragraph ends. */
	readonly atEnd: boolean;
	/** Of a pattern; null for one that cannot be told yet: half typed, or what reads it is not loaded. */
	readonly matches: Matcher | null;
	/** Of a pattern that is wrong, or not finished. */
	readonly fault: PatternFault | null;
}

export type Side = 'all' | 'questions' | 'answers';

export interface ParsedQuery {
	/** All must be found; of a group any one. */
	readonly groups: readonly (readonly Term[])[];
	/** None may be found. */
	readonly without: readonly Term[];
	/** What stood after `@`, of which any one must speak: names, any part of them, pinyin. */
	readonly speakers: readonly string[];
	readonly side: Side;
}

/**
 * A query as typed. The syntax is fzf's (`'exact` `!not` `^start` `end$` `a | b`), and `"a phrase"`, `/pattern/`,
 * `@speaker`, `q:` and `a:` (both: either); full-width signs do as well, and so do `-not` and `a OR b`, as on the web. An
 * operator that nothing follows yet is not there yet. Of a text too long to have been typed the beginning is read.
 * @param patterns reads `/pattern/`, once it is loaded
 */
export function parseQuery(text: string, patterns: Patterns | null = null, scopes = scopeSigns): ParsedQuery {
	const groups: Term[][] = [];
	const without: Term[] = [];
	const speakers: string[] = [];
	const sides = new Set<Side>();
	let or = false;
	let rest = text.slice(0, longest.query);
	for (;;) {
		rest = rest.trimStart();
		if (rest === '') return {groups, without, speakers, side: sideOf(sides)};
		const scope = scopes.find(([sign]) => sign.test(rest));
		if (scope) {
			sides.add(scope[1]);
			rest = rest.replace(scope[0], '');
			continue;
		}
		const token = readToken(rest, patterns);
		rest = rest.slice(token.length);
		if (token.speaker !== null) {
			speakers.push(...[token.speaker].filter(name => squeeze(name) !== ''));
			or = false;
		}
		if (token.or) or = groups.length > 0;
		if (token.term === null) continue;
		if (token.not) without.push(token.term);
		else if (or) groups.at(-1)!.push(token.term);
		else groups.push([token.term]);
		or = false;
	}
}

/** Questions and answers both are all there is to choose from. */
function sideOf(sides: ReadonlySet<Side>): Side {
	const [only] = sides;
	return sides.size === 1 ? only! : 'all';
}

/** Whether a query asks for what reads regular expressions. */
export function holdsPattern(query: string): boolean {
	const {groups, without} = parseQuery(query);
	return [...groups.flat(), ...without].some(({kind}) => kind === 'pattern');
}

/** Whether a query holds nothing but signs of the syntax, which what they are for has yet to follow. */
export function isNotBegun(query: string): boolean {
	const {groups, without, speakers} = parseQuery(query);
	return groups.length + without.length + speakers.length === 0 && onlySigns.test(query);
}

const onlySigns = /^[\s'＇‘’^＾$＄￥!！|｜"＂“”「」『』@＠/／\-－]*$/u;

/**
 * What is typed as a regular expression that is none for want of its slashes: the query for it; null for what is typed as words. A
 * bracket or a question mark alone may well be words.
 */
export function patternMeant(query: string): string | null {
	const text = query.trim();
	if (!patternSigns.test(text) || holdsPattern(text)) return null;
	return `/${text.replace(/(?<!\\)((?:\\\\)*)\//g, '$1\\/')}/`;
}

/** `\d` `\$`, `.*`, `[0-9]+` `[a-z]`, `(a|b)` `(…)?`, `x{2,3}`. */
const patternSigns =
	/\\[dwsbDWSB$.()[\]*+?^|]|\.[*+]|\[[^\]]*\][*+?{]|\[\^?[\p{L}\p{N}]-[\p{L}\p{N}]|\([^()]*[^()\s]\|[^()]*\)|\)[*+?{]|\{\d+,?\d*\}/u;

/** A text as a query for the text itself, signs of the syntax included. */
export function asPasted(text: string): ParsedQuery {
	const term = present(strictTerm(text));
	return {groups: term === null ? [] : [[term]], without: [], speakers: [], side: 'all'};
}

/** A text as one term that is looked for in every way; zhuyin is so many letters of pinyin. */
export function looseTerm(text: string): Term {
	return {
		kind: 'loose',
		text,
		key: squeeze(zhuyinInPinyin(text)),
		atStart: false,
		atEnd: false,
		matches: null,
		fault: null,
	};
}

/** A text as one term that is looked for letter for letter. */
function strictTerm(text: string): Term {
	return {...looseTerm(text), kind: 'strict', key: squeeze(text)};
}

interface Token {
	/** UTF-16 units that it takes of the query. */
	readonly length: number;
	readonly not: boolean;
	readonly or: boolean;
	readonly speaker: string | null;
	readonly term: Term | null;
}

/** What a query begins with that looks through questions or answers only. */
export const scopeSigns: readonly (readonly [RegExp, Side])[] = [
	[/^(?:q|ｑ|问|問)[:：]/iu, 'questions'],
	[/^(?:a|ａ|答)[:：]/iu, 'answers'],
];
const wordShape = /^[^\s|｜]+/u;
const orSign = /^(?:[|｜]|OR(?=\s))/u;
/** A minus before a number, or alone, is one. */
const notSign = /^(?:[!！]|[-－](?=[^\s\p{N}\-－]))/u;
const speakerSign = /^[@＠]/u;
const exactSign = /^['＇‘’]/u;
const startSign = /^[\^＾]/u;
const endSign = /[$＄￥]$/u;
const phraseShape = /^["＂“”「『]([^"＂“”」』]*)["＂“”」』]?/u;
/** The flags that JavaScript has may follow; case, width and script are never told apart. */
const patternShape = /^[/／]((?:[^/／\\]|\\.|[/／](?![dgimsuvy]*(?:\s|$)))+)(?:[/／][dgimsuvy]*(?=\s|$)|$)/u;

function readToken(text: string, patterns: Patterns | null): Token {
	const nothing = {not: false, or: false, speaker: null, term: null};
	const or = orSign.exec(text);
	if (or) return {...nothing, length: or[0].length, or: true};
	if (speakerSign.test(text)) {
		const phrase = phraseShape.exec(text.slice(1));
		const word = phrase?.[0] ?? wordShape.exec(text.slice(1))?.[0] ?? '';
		return {...nothing, length: 1 + word.length, speaker: phrase?.[1] ?? word};
	}
	const not = notSign.test(text);
	const body = not ? text.slice(1) : text;
	const {length, term} = readTerm(body, patterns);
	return {...nothing, length: length + (not ? 1 : 0), not, term};
}

function readTerm(text: string, patterns: Patterns | null): {readonly length: number; readonly term: Term | null} {
	const pattern = patternShape.exec(text);
	if (pattern) {
		const [whole, typed = ''] = pattern;
		const source = whole.startsWith('／') ? halfWidthSigns(typed) : typed;
		const read = patterns?.(source) ?? {matches: null, fault: null};
		return {length: whole.length, term: {...looseTerm(''), kind: 'pattern', text: source, ...read}};
	}
	const phrase = phraseShape.exec(text);
	if (phrase) return {length: phrase[0].length, term: present(strictTerm(phrase[1]!))};
	const word = wordShape.exec(text)?.[0] ?? '';
	const atStart = startSign.test(word);
	const atEnd = endSign.test(word);
	const inner = word.slice(atStart ? 1 : 0).replace(endSign, '');
	const strict = exactSign.test(inner) || atStart || atEnd;
	const term = (strict ? strictTerm : looseTerm)(inner.replace(exactSign, ''));
	return {length: word.length, term: present({...term, atStart, atEnd})};
}

/** Who types a pattern between full-width slashes means its full-width signs as those of the syntax. */
function halfWidthSigns(source: string): string {
	return source.replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function present(term: Term): Term | null {
	return term.key === '' ? null : term;
}
