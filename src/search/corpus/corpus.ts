import type {Range} from '../../briefing/place.ts';
import {countHolding} from '../../text/halving.ts';
import {inSteps} from '../../text/in-steps.ts';
import type {Tongue} from '../../text/number-words.ts';
import {isMark, roomToSqueeze, squeezeInto} from '../../text/squeeze.ts';
import {textOfUnits} from '../../text/units.ts';
import {type Stem, unstemmed} from './stem.ts';

/** Lines of text made ready to be looked through: squeezed into one string, so that one `indexOf` goes over all of them. */
export interface Corpus {
	readonly lines: readonly string[];
	/** The squeezed lines, each followed by a line feed. */
	readonly text: string;
	/** The units of `text`. */
	readonly units: Uint16Array;
	/** For each unit of `text` the UTF-16 offset in its line. */
	readonly offsets: Int32Array;
	/** Where each line starts in `text`; one more at the end. */
	readonly starts: Int32Array;
	/** By the rules of the language that the lines are in. */
	readonly stem: Stem;
	/** In whose words numbers are said. */
	readonly tongue: Tongue;
}

export const corpusOf = (lines: readonly string[], stem = unstemmed, tongue: Tongue = 'en'): Corpus =>
	inSteps(corpusInSteps(lines, stem, tongue)).now();

/** Makes a corpus a few milliseconds at a time. */
export function* corpusInSteps(lines: readonly string[], stem: Stem, tongue: Tongue): Generator<void, Corpus> {
	let length = 0;
	let pause = stepUnits;
	for (const line of lines) {
		length += roomToSqueeze(line) + 1;
		if (length < pause) continue;
		pause = length + stepUnits;
		yield;
	}
	const units = new Uint16Array(length);
	const offsets = new Int32Array(length);
	const starts = new Int32Array(lines.length + 1);
	const texts: string[] = [];
	let end = 0;
	let told = 0;
	pause = stepUnits;
	for (const [n, line] of lines.entries()) {
		end = squeezeInto(line, units, offsets, end);
		offsets[end] = line.length;
		units[end++] = lineFeed;
		starts[n + 1] = end;
		if (end < pause) continue;
		pause = end + stepUnits;
		texts.push(textOfUnits(units.subarray(told, end)));
		told = end;
		yield;
	}
	const used = units.subarray(0, end);
	const text = [...texts, textOfUnits(units.subarray(told, end))].join('');
	return {lines, text, units: used, offsets: offsets.subarray(0, end), starts, stem, tongue};
}

/** So many units of a corpus are gone through in one step of work that goes on while nobody waits: a few milliseconds. */
export const stepUnits = 100_000;

/** The number of the line that a position in the corpus' text lies in. */
export function lineAt(corpus: Corpus, position: number): number {
	return Math.max(0, countHolding(corpus.lines.length, line => corpus.starts[line]! <= position) - 1);
}

/**
 * A stretch of the corpus' text as a range in its line: UTF-16 offsets. It takes in the marks that belong to its last
 * character and never halves a surrogate pair.
 */
export function rangeIn(corpus: Corpus, line: number, start: number, end: number): Range {
	const {offsets, units} = corpus;
	let from = offsets[start]!;
	let to = offsets[end - 1]! + 1;
	if (offsets[end] === to && !isLowSurrogate(units[start]!) && !isLowSurrogate(units[end]!)) return [from, to];
	const text = corpus.lines[line]!;
	if (from > 0 && isLowSurrogate(text.charCodeAt(from))) from--;
	while (to < text.length && (isMark(text.charCodeAt(to)) || isLowSurrogate(text.charCodeAt(to)))) to++;
	return [from, to];
}

/** Whether something other than blanks was left out inside a stretch of the corpus' text: it crosses a comma, say. */
export function crossesMark(corpus: Corpus, start: number, end: number): boolean {
	const {offsets} = corpus;
	if (offsets[end - 1]! - offsets[start]! === end - 1 - start) return false;
	for (let at = start + 1; at < end; at++) if (isBehindMark(corpus, at)) return true;
	return false;
}

/** Whether something other than blanks was left out right before a position of the corpus' text, or a line begins there. */
export function isBehindMark(corpus: Corpus, position: number): boolean {
	const {offsets, units} = corpus;
	if (position === 0 || units[position - 1] === lineFeed) return true;
	const before = offsets[position - 1]! + 1;
	if (offsets[position]! <= before) return false;
	return /\S/u.test(corpus.lines[lineAt(corpus, position)]!.slice(before, offsets[position]!));
}

/** Ranges in order, those that overlap made one. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
	if (ranges.every((range, n) => n === 0 || range[0] >= ranges[n - 1]![1])) return ranges;
	const merged: [number, number][] = [];
	for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

const lineFeed = 10;

function isLowSurrogate(unit: number): boolean {
	return unit >= 0xdc00 && unit <= 0xdfff;
}
