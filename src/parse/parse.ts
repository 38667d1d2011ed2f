import {createHash} from 'node:crypto';
import type {Briefing, Source, Span} from '../briefing/briefing.ts';
import {sanitize, sanitizeLine} from '../text/sanitize.ts';
import type {Unreadable} from '../wording/remarks.ts';
import {assemble} from './assemble/assemble.ts';
import {because} from './assemble/because.ts';
import {type Decoded, decode} from './bytes/decode.ts';
import type {Format} from './formats/format.ts';
import {formats} from './formats/formats.ts';
import {html} from './formats/html.ts';
import {plainText} from './formats/plain-text.ts';
import type {Facts, Manuscript} from './manuscript.ts';
import {type Weighing, weighingsOf} from './model/weighing.ts';
import {isOwnFile, ownFile} from './own/own-files.ts';
import {latticeOf} from './talk/lattice.ts';
import {understand} from './talk/understand.ts';
import type {Unwrapped} from './unwrap/unwrapped.ts';

/** A briefing and the source text that all its offsets point into. */
export interface Parsed {
	readonly briefing: Briefing;
	readonly text: string;
}

interface ParseOptions {
	/** The file's base name, the address, or `-`. */
	readonly name: string;
	/** The character set that the user names; always obeyed. */
	readonly encoding?: string;
	/** The one that a server names; passed over where the bytes contradict it. */
	readonly declared?: string;
	readonly url?: string;
	/** What `unwrap` found in the bytes, where they are no text by themselves. */
	readonly unwrapped?: Unwrapped;
}

/**
 * Bytes to a briefing. Never throws: what cannot be understood stays as text with no speaker, and a note says so.
 * @returns a failure for input that holds no text
 */
export function parseBriefing(bytes: Uint8Array, options: ParseOptions): Parsed | Unreadable {
	const decoded = textIn(bytes, options);
	if ('failure' in decoded) return decoded;
	const source = (format: string): Source => ({
		name: sanitizeLine(options.name),
		sha256: createHash('sha256').update(bytes).digest('hex'),
		encoding: decoded.encoding,
		format,
	});
	const own = ownFile(decoded.text, source);
	if (own) return own;
	const {manuscript, text, place, controlStrings, formFeeds} = readManuscript(decoded.text, options);
	if (manuscript.nothing) return {failure: manuscript.nothing};
	// Mark-up of which nothing is text: JSON of numbers, a page without words.
	if (manuscript.text.trim() === '') return {failure: 'empty'};
	const briefing = assemble(understand(manuscript), manuscript, {
		source: source(manuscript.format),
		url: sanitizeLine(options.url ?? options.unwrapped?.url ?? '') || null,
		losses: {broken: decoded.broken, controlStrings},
		place,
		formFeeds,
	});
	return {briefing: {...briefing, spans: withGaps(briefing.spans, text)}, text};
}

/** How every line of a source was read and would have been read otherwise. None where `parseBriefing` weighs nothing. */
export function weighLines(bytes: Uint8Array, options: ParseOptions): readonly Weighing[] {
	const decoded = textIn(bytes, options);
	if ('failure' in decoded || isOwnFile(decoded.text)) return [];
	const {manuscript, place} = readManuscript(decoded.text, options);
	return weighingsOf(latticeOf(manuscript).lattice).map(weighing => ({...weighing, start: place(weighing.start)}));
}

/**
 * The line of the file that a place of the source stands on, counted from 1. Where mark-up does not tell, it is the first
 * that holds the words from there on.
 * @param offset UTF-16, into `Parsed.text`
 */
export function lineInFile(bytes: Uint8Array, options: ParseOptions, offset: number): number {
	const decoded = textIn(bytes, options);
	if ('failure' in decoded || isOwnFile(decoded.text)) return 1;
	const {manuscript, text} = readManuscript(decoded.text, options);
	const line = manuscript.lines.findLast(({start}) => start <= offset);
	const at = text === decoded.text ? offset : (line?.origin ?? decoded.text.indexOf(text.slice(offset, offset + 12)));
	return decoded.text.slice(0, Math.max(0, at)).split('\n').length;
}

/** The manuscript that bytes hold; null where they hold no text. For fitting. */
export function manuscriptOf(bytes: Uint8Array, name: string): Manuscript | null {
	const decoded = decode(bytes);
	return 'failure' in decoded ? null : readManuscript(decoded.text, {name}).manuscript;
}

const textIn = (bytes: Uint8Array, {encoding, declared, unwrapped}: ParseOptions): Decoded | Unreadable =>
	unwrapped ? {...unwrapped, broken: 0} : decode(bytes, encoding, declared);

/** A text as the first format that accepts it reads it, and the way from there to the source. */
interface ManuscriptRead {
	readonly manuscript: Manuscript;
	/** The source text that all offsets of a briefing point into. */
	readonly text: string;
	/** From an offset of the manuscript to one of the source. */
	readonly place: (offset: number) => number;
	/** Where control strings were taken out of the source. */
	readonly controlStrings: readonly number[];
	/** Where its pages end: offsets into the source. */
	readonly formFeeds: readonly number[];
}

function readManuscript(asItCame: string, {name, unwrapped}: ParseOptions): ManuscriptRead {
	const clean = sanitize(asItCame);
	const textFor = (format: Format) => (format.asItCame ? asItCame : clean.text);
	const format = unwrapped ? inside[unwrapped.as] : (formats.find(f => f.accepts(textFor(f), name)) ?? plainText);
	const read = format.read(textFor(format));
	const manuscript = {...read, format: unwrapped?.kind ?? read.format, facts: cleanFacts(read.facts)};
	return manuscript.text === clean.text
		? {
				manuscript,
				text: asItCame,
				place: clean.original,
				controlStrings: clean.controlStrings,
				formFeeds: formFeedsIn(asItCame),
			}
		: {
				manuscript,
				text: manuscript.text,
				place: offset => offset,
				controlStrings: clean.controlStrings.map(() => 0),
				formFeeds: [],
			};
}

/** What reads the text that was wrapped up. */
const inside: Readonly<Record<Unwrapped['as'], Format>> = {html, text: plainText};

const formFeedsIn = (text: string): readonly number[] => [...text.matchAll(/\f/gu)].map(({index}) => index);

/** What was taken out of a text and lies in no span, as a span of its own: control characters, invisible ones. */
function withGaps(spans: readonly Span[], text: string): readonly Span[] {
	const gaps: Span[] = [];
	let from = 0;
	for (const {start, end} of [...spans, {start: text.length, end: text.length}]) {
		const gap = text.slice(from, start);
		const first = from + gap.length - gap.trimStart().length;
		if (gap.trim() !== '')
			gaps.push({
				start: first,
				end: first + gap.trim().length,
				as: 'furniture',
				...because(['hidden-characters']),
			});
		from = Math.max(from, end);
	}
	return gaps.length === 0 ? spans : [...spans, ...gaps].sort((a, b) => a.start - b.start);
}

/** Facts come from mark-up, which may spell any character. */
function cleanFacts(facts: Facts): Facts {
	const {people, ...rest} = facts;
	const lines = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, sanitizeLine(value)]));
	return {
		...lines,
		...(people && {people: people.map(({name, title}) => ({name: sanitizeLine(name), title: sanitizeLine(title)}))}),
	};
}
