import {createHash} from 'node:crypto';
import type {Briefing} from '../briefing/briefing.ts';
import {sanitize} from '../text/sanitize.ts';
import {assemble} from './assemble.ts';
import {decode, type Failure} from './decode.ts';
import {FORMATS} from './formats.ts';
import {plainText} from './text.ts';
import {understand} from './understand.ts';

/** A briefing and the source text that all its offsets point into. */
export interface Reading {
	readonly briefing: Briefing;
	readonly text: string;
}

interface Options {
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
export function parseBriefing(bytes: Uint8Array, options: Options): Reading | Failure {
	const decoded = decode(bytes, options.encoding, options.declared);
	if ('failure' in decoded) return decoded;
	const clean = sanitize(decoded.text);
	const format = FORMATS.find(f => f.accepts(clean.text, options.name)) ?? plainText;
	const manuscript = format.read(clean.text);
	const literal = manuscript.text === clean.text;
	const briefing = assemble(understand(manuscript), manuscript, {
		source: {
			name: options.name,
			sha256: createHash('sha256').update(bytes).digest('hex'),
			encoding: decoded.encoding,
			format: manuscript.format,
		},
		url: options.url ?? null,
		broken: decoded.broken,
		place: literal ? clean.original : offset => offset,
	});
	return {briefing, text: literal ? decoded.text : manuscript.text};
}
