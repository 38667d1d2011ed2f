import type {RE2JS} from 're2js';
import type {Range} from '../../briefing/place.ts';
import {fold} from '../../text/fold.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {type Findings, type LineFinds, noFindings} from '../corpus/finds.ts';
import {grades} from '../grades.ts';
import type {Matcher, PatternFault, Patterns, ReadPattern} from '../query.ts';

/**
 * Loads what reads regular expressions, in either script and any width and case. RE2's automata take time linear in the
 * text, whatever the pattern (Cox 2010), where JavaScript's own can hang. Of a pattern that is not finished, or wrong, as
 * much is read as makes sense, and its fault is told. What RE2 lacks (looking around, `\1`), and what nobody types, matches
 * nothing.
 */
export async function loadPatterns(): Promise<Patterns> {
	const {RE2JS: engine} = await import('re2js');
	let last: {readonly source: string; readonly read: ReadPattern} | undefined;
	return source => {
		if (last?.source !== source) last = {source, read: readPattern(engine, source)};
		return last.read;
	};
}

/** What a regular expression matches. */
export function patternFindings(corpus: Corpus, matches: Matcher): Findings {
	const findings = new Map<number, LineFinds>();
	foldedLines(corpus).forEach((line, number) => {
		const ranges = matches(line);
		if (ranges.length > 0) findings.set(number, {grade: grades.whole, why: 'exact', finds: [], ranges});
	});
	return findings.size === 0 ? noFindings : findings;
}

type Engine = typeof RE2JS;

/** In UTF-16 units, and in brackets inside of brackets. */
const longestSource = 200;
const deepestSource = 10;
/** States of the automaton, each of which may be looked at for every character of the text. `.{1,100}` takes 202. */
const mostStates = 300;
export const patternRules = {
	/** What RE2 does not have, each with what it is called: the first sign of it outside of an escape. */
	lacking: [
		[/^(?:[^\\]|\\[^1-9kK])*?\\[1-9kK]/u, 'backReference'],
		[/^(?:[^\\]|\\.)*?\(\?<?[=!]/u, 'lookingAround'],
		[/^(?:[^\\]|\\.)*?\(\?[>(]/u, 'notSupported'],
		[/^(?:[^\\]|\\.)*?[*+?}]\+/u, 'notSupported'],
	],
	/** What RE2 says of a pattern that it does not read. */
	complaints: [
		[/missing closing \)|unexpected \)/u, 'unclosedGroup'],
		[/missing closing \]/u, 'unclosedClass'],
		[/missing argument to repetition/u, 'nothingToRepeat'],
	],
} as const satisfies Readonly<Record<string, readonly (readonly [sign: RegExp, fault: PatternFault])[]>>;

const matchesNothing: Matcher = () => [];

/** A pattern as RE2 reads it, once that is loaded. */
export function readPattern(engine: Engine, source: string, rules = patternRules): ReadPattern {
	const lacks = rules.lacking.find(([sign]) => sign.test(source))?.[1];
	if (lacks) return {matches: matchesNothing, fault: lacks};
	const tooLarge: ReadPattern = {matches: matchesNothing, fault: 'tooLarge'};
	if (source.length > longestSource || depthOf(source) > deepestSource || repeatsOf(source) > mostStates)
		return tooLarge;
	const {pattern, fault} = compile(engine, source, rules);
	if (pattern === null) return {matches: null, fault};
	return pattern.programSize() > mostStates ? tooLarge : {matches: matcherOf(pattern), fault};
}

function matcherOf(pattern: RE2JS): Matcher {
	return line => {
		const ranges: Range[] = [];
		const matcher = pattern.matcher(line);
		while (matcher.find()) if (matcher.end() > matcher.start()) ranges.push([matcher.start(), matcher.end()]);
		return ranges;
	};
}

function depthOf(source: string): number {
	let depth = 0;
	let deepest = 0;
	for (const [sign] of source.matchAll(/\\.|[()]/gu)) {
		if (sign === '(') deepest = Math.max(deepest, ++depth);
		if (sign === ')') depth--;
	}
	return deepest;
}

/** How often counted repeats repeat something, all of them together: what they take before anything is compiled. */
function repeatsOf(source: string): number {
	const repeats = source.matchAll(/\{(\d+)(?:,(\d*))?\}/gu);
	return repeats.reduce((sum, [, least, most]) => sum + Number(most || least), 0);
}

/** As much of a pattern as makes sense from its beginning on, and what is wrong with the whole. */
function compile(
	engine: Engine,
	source: string,
	{complaints}: typeof patternRules,
): {readonly pattern: RE2JS | null; readonly fault: PatternFault | null} {
	let fault: PatternFault | null = null;
	for (let length = source.length; length > 0; length--) {
		try {
			const folded = foldPattern(source.slice(0, length));
			return {pattern: engine.compile(folded, meansCapital(folded) ? engine.CASE_INSENSITIVE : 0), fault};
		} catch (error) {
			fault ??= complaints.find(([says]) => says.test(String(error)))?.[1] ?? 'malformed';
		}
	}
	return {pattern: null, fault};
}

/**
 * Whether a folded pattern may mean a letter that folded lines, which hold no capital, have in small. Of any other RE2 is not told that case
 * does not count: only then does it look for the characters that a match must hold (`億` of `[0-9]+億`) before anything else.
 */
const meansCapital = (folded: string): boolean => /[A-Z]|\\[xp\d]|\[:/u.test(folded.replace(/\\[BDSW]/gu, ''));

/** Folds what is no syntax: a letter of the ASCII range may belong to a class such as `\S`. */
function foldPattern(source: string): string {
	return source.replace(/[^\0-\x7f]/g, char => {
		const folded = fold(char);
		return /[\0-\x7f]/.test(folded) ? `\\x{${folded.charCodeAt(0).toString(16)}}` : folded;
	});
}

/** Of each corpus its lines as patterns see them. */
const foldedOf = new WeakMap<Corpus, readonly string[]>();

function foldedLines(corpus: Corpus): readonly string[] {
	let lines = foldedOf.get(corpus);
	if (lines === undefined) {
		lines = corpus.lines.map(fold);
		foldedOf.set(corpus, lines);
	}
	return lines;
}
