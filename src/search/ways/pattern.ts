import type {RE2JS} from 're2js';
import type {Range} from '../../briefing/place.ts';
import {fold} from '../../text/fold.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {type Findings, type LineFinds, NO_FINDINGS} from '../corpus/finds.ts';

/**
 * Loads what regular expressions need; until then patterns find nothing. RE2's automata take time linear in the text,
 * whatever the pattern (Cox 2010), where JavaScript's own can hang.
 */
export async function loadPatterns(): Promise<void> {
	engine ??= (await import('re2js')).RE2JS;
}

export function patternsLoaded(): boolean {
	return engine !== undefined;
}

/**
 * What a regular expression matches, in either script and any width and case. Of one that is not finished, or wrong, as
 * much as makes sense; null where nothing does. What RE2 lacks (looking around, `\1`), and what nobody types, matches nothing.
 */
export function patternFindings(corpus: Corpus, source: string): Findings | null {
	if (engine === undefined) return null;
	if (source.length > LONGEST || UNSUPPORTED.test(source) || depthOf(source) > DEEPEST) return NO_FINDINGS;
	const pattern = compile(engine, source);
	if (pattern === null) return null;
	const findings = new Map<number, LineFinds>();
	foldedLines(corpus).forEach((line, number) => {
		const ranges: Range[] = [];
		const matcher = pattern.matcher(line);
		while (matcher.find()) if (matcher.end() > matcher.start()) ranges.push([matcher.start(), matcher.end()]);
		if (ranges.length > 0) findings.set(number, {grade: GRADE, why: 'exact', finds: [], ranges});
	});
	return findings.size === 0 ? NO_FINDINGS : findings;
}

type Engine = typeof RE2JS;

const GRADE = 100;
/** In UTF-16 units, and in brackets inside of brackets. */
const LONGEST = 200;
const DEEPEST = 10;
/** Back references, looking around, atomic groups, conditions; possessive repeats. */
const UNSUPPORTED = /^(?:[^\\]|\\[^1-9kK])*?(?:\\[1-9kK]|\(\?(?:[=!>(]|<[=!])|[*+?}]\+)/u;

let engine: Engine | undefined;
let last: {readonly source: string; readonly pattern: RE2JS | null} | undefined;
const known = new WeakMap<Corpus, readonly string[]>();

function depthOf(source: string): number {
	let depth = 0;
	let deepest = 0;
	for (const [sign] of source.matchAll(/\\.|[()]/gu)) {
		if (sign === '(') deepest = Math.max(deepest, ++depth);
		if (sign === ')') depth--;
	}
	return deepest;
}

function compile(with_: Engine, source: string): RE2JS | null {
	if (last?.source === source) return last.pattern;
	let pattern: RE2JS | null = null;
	for (let length = source.length; length > 0 && pattern === null; length--) {
		try {
			pattern = with_.compile(foldPattern(source.slice(0, length)), with_.CASE_INSENSITIVE);
		} catch {
			pattern = null;
		}
	}
	last = {source, pattern};
	return pattern;
}

/** Folds what is no syntax: a letter of the ASCII range may belong to a class such as `\S`. */
function foldPattern(source: string): string {
	return source.replace(/[^\0-\x7f]/g, char => {
		const folded = fold(char);
		return /[\0-\x7f]/.test(folded) ? `\\x{${folded.charCodeAt(0).toString(16)}}` : folded;
	});
}

function foldedLines(corpus: Corpus): readonly string[] {
	let lines = known.get(corpus);
	if (lines === undefined) {
		lines = corpus.lines.map(fold);
		known.set(corpus, lines);
	}
	return lines;
}
