import {createHash} from 'node:crypto';
import type {Briefing} from '../briefing/briefing.ts';
import {sanitize} from '../text/sanitize.ts';
import {assemble} from './assemble.ts';
import {findCues} from './cue.ts';
import {decode, type Failure} from './decode.ts';
import {FORMATS} from './formats.ts';
import {furniture} from './furniture.ts';
import type {Manuscript} from './manuscript.ts';
import {readPage} from './page.ts';
import {plainText} from './text.ts';
import {cutStretches} from './turns.ts';

/** A briefing and the source text that all its offsets point into. */
export interface Reading {
	readonly briefing: Briefing;
	readonly text: string;
}

export interface Options {
	/** The file's base name, the address, or `-`. */
	readonly name: string;
	/** The character set, where the user or the server names one. */
	readonly encoding?: string;
	readonly url?: string;
}

/**
 * Bytes to a briefing. Never throws: what cannot be understood stays as text with no speaker, and a note says so.
 * @returns a failure for input that holds no text
 */
export function parseBriefing(bytes: Uint8Array, options: Options): Reading | Failure {
	const decoded = decode(bytes, options.encoding);
	if ('failure' in decoded) return decoded;
	const clean = sanitize(decoded.text);
	const format = FORMATS.find(f => f.accepts(clean.text, options.name)) ?? plainText;
	const manuscript = format.read(clean.text);
	const literal = manuscript.text === clean.text;
	const {paragraphs} = manuscript;
	const cues = findCues(paragraphs, i => isFurniture(manuscript, i));
	const pieces = readPage(paragraphs, cues);
	const stretches = cutStretches(paragraphs, pieces, cues);
	const source = {
		name: options.name,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		encoding: decoded.encoding,
		format: manuscript.format,
	};
	const briefing = assemble({
		manuscript,
		cues,
		pieces,
		stretches,
		source,
		url: options.url ?? null,
		place: literal ? clean.original : offset => offset,
	});
	return {briefing, text: literal ? decoded.text : manuscript.text};
}

function isFurniture({paragraphs}: Manuscript, i: number): boolean {
	const paragraph = paragraphs[i];
	return paragraph !== undefined && furniture(paragraph, true) !== null;
}
