import {createHash} from 'node:crypto';
import type {Briefing, Source, Span} from '../briefing/briefing.ts';
import {sanitize, sanitizeLine} from '../text/sanitize.ts';
import type {Unreadable} from '../wording/remarks.ts';
import {assemble} from './assemble/assemble.ts';
import {because} from './assemble/because.ts';
import {decode} from './bytes/decode.ts';
import {ownBriefing} from './formats/briefing-json.ts';
import type {Format} from './formats/format.ts';
import {formats} from './formats/formats.ts';
import {plainText} from './formats/plain-text.ts';
import type {Facts, Manuscript} from './manuscript.ts';
import {understand} from './talk/understand.ts';

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
}

/**
 * Bytes to a briefing. Never throws: what cannot be understood stays as text with no speaker, and a note says so.
 * @returns a failure for input that holds no text
 */
export function parseBriefing(bytes: Uint8Array, options: ParseOptions): Parsed | Unreadable {
	const decoded = decode(bytes, options.encoding, options.declared);
	if ('failure' in decoded) return decoded;
	const clean = sanitize(decoded.text);
	const source = (format: string): Source => ({
		name: sanitizeLine(options.name),
		sha256: createHash('sha256').update(bytes).digest('hex'),
		encoding: decoded.encoding,
		format,
	});
	const own = ownBriefing(decoded.text, source('briefing-tui'));
	if (own) return own;
	const manuscript = readManuscript(decoded.text, clean.text, options.name);
	const literal = manuscript.text === clean.text;
	const text = literal ? decoded.text : manuscript.text;
	const briefing = assemble(understand(manuscript), manuscript, {
		source: source(manuscript.format),
		url: options.url === undefined ? null : sanitizeLine(options.url),
		losses: {
			broken: decoded.broken,
			controlStrings: literal ? clean.controlStrings : clean.controlStrings.map(() => 0),
		},
		place: literal ? clean.original : offset => offset,
	});
	return {briefing: {...briefing, spans: withGaps(briefing.spans, text)}, text};
}

/** The manuscript that bytes hold; null where they hold no text. For fitting. */
export function manuscriptOf(bytes: Uint8Array, name: string): Manuscript | null {
	const decoded = decode(bytes);
	if ('failure' in decoded) return null;
	const clean = sanitize(decoded.text);
	return readManuscript(decoded.text, clean.text, name);
}

/** Reads a text in the first format that accepts it. */
function readManuscript(asItCame: string, clean: string, name: string): Manuscript {
	const textFor = (format: Format) => (format.asItCame ? asItCame : clean);
	const format = formats.find(f => f.accepts(textFor(f), name)) ?? plainText;
	const read = format.read(textFor(format));
	return {...read, facts: cleanFacts(read.facts)};
}

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
