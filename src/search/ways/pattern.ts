import type {RE2JS} from 're2js';
import type {Range} from '../../briefing/place.ts';
import {fold} from '../../text/fold.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {type Findings, type LineFinds, noFindings} from '../corpus/finds.ts';
import {grades} from '../grades.ts';
import type {Matcher, Patterns} from '../query.ts';

/**
 * Loads what reads regular expressions, in either script and any width and case. RE2's automata take time linear in the
 * text, whatever the pattern (Cox 2010), where JavaScript's own can hang. Of a pattern that is not finished, or wrong, as
 * much is read as makes sense. What RE2 lacks (looking around, `\1`), and what nobody types, matches nothing.
 */
export async function loadPatterns(): Promise<Patterns> {
	const {RE2JS: engine} = await import('re2js');
	let last: {readonly source: string; readonly matcher: Matcher | null} | undefined;
	return source => {
		if (last?.source !== source) last = {source, matcher: matcherOf(engine, source)};
		return last.matcher;
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
/** Back references, looking around, atomic groups, conditions; possessive repeats. */
const unsupported = /^(?:[^\\]|\\[^1-9kK])*?(?:\\[1-9kK]|\(\?(?:[=!>(]|<[=!])|[*+?}]\+)/u;

const matchesNothing: Matcher = () => [];

function matcherOf(engine: Engine, source: string): Matcher | null {
	if (source.length > longestSource || unsupported.test(source) || depthOf(source) > deepestSource)
		return matchesNothing;
	if (repeatsOf(source) > mostStates) return matchesNothing;
	const pattern = compile(engine, source);
	if (pattern === null) return null;
	if (pattern.programSize() > mostStates) return matchesNothing;
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

function compile(engine: Engine, source: string): RE2JS | null {
	for (let length = source.length; length > 0; length--) {
		try {
			return engine.compile(foldPattern(source.slice(0, length)), engine.CASE_INSENSITIVE);
		} catch {
			// Not finished: its beginning may make sense.
		}
	}
	return null;
}

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
