import {createHash} from 'node:crypto';
import type {Briefing, Speaker} from '../briefing/briefing.ts';
import {fold} from '../text/fold.ts';
import {sanitize} from '../text/sanitize.ts';
import {announcedIn} from './announced.ts';
import {assemble} from './assemble.ts';
import {candidatesOf, cutAtLabels} from './candidate.ts';
import {cuesOf} from './cue.ts';
import {decode, type Failure} from './decode.ts';
import {headOf} from './event.ts';
import {FORMATS} from './formats.ts';
import {furniture} from './furniture.ts';
import {kindsOf, rolesOf} from './kinds.ts';
import {languageOf} from './language.ts';
import {isLegend, legendOf} from './legend.ts';
import type {Manuscript} from './manuscript.ts';
import {notesOf} from './notes.ts';
import {readPage} from './page.ts';
import {paragraphsOf} from './paragraph.ts';
import {castOf} from './people.ts';
import {plainText} from './text.ts';
import {stretchesOf} from './turns.ts';
import {voicesOf} from './voices.ts';

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
	const place = literal ? clean.original : (offset: number) => offset;
	const source = {
		name: options.name,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		encoding: decoded.encoding,
		format: manuscript.format,
	};
	const {paragraphs, page} = paragraphsIn(manuscript);
	const pieces = readPage(paragraphs);
	const labels = paragraphs.flatMap(p => (p.cue ? [p.cue.label] : []));
	const cast = castOf(labels, page);
	const stretches = stretchesOf(paragraphs, pieces, (a, b) => cast.of.get(a.label.text) === cast.of.get(b.label.text));
	const {people, utterances} = voicesOf(stretches, cast, page.announced, paragraphs);
	const who = utterances.map(u => u.who);
	const roles = rolesOf(utterances, people.length, isWritten(manuscript.text));
	const told = kindsOf(utterances, roles);
	const speakers = people.map(
		({name, titles, outlet, aliases}, n): Speaker => ({
			id: `s${n + 1}`,
			name,
			role: roles[n] ?? 'unknown',
			titles,
			outlet,
			aliases,
		}),
	);
	const head = headOf(paragraphs, pieces, manuscript.facts, utterances[0]?.folded.slice(0, 400) ?? '');
	const language = manuscript.facts.language ?? languageOf(manuscript.text);
	const notes = notesOf(paragraphs, stretches, told, place);
	const briefing = assemble({
		paragraphs,
		pieces,
		stretches,
		who,
		told,
		speakers,
		head,
		source,
		language,
		url: options.url ?? null,
		notes,
		place,
	});
	return {briefing, text: literal ? decoded.text : manuscript.text};
}

/** Whether a page says that its questions and answers were written by one hand. */
function isWritten(text: string): boolean {
	return /自问自答/u.test(fold(text.slice(0, 5000)));
}

function paragraphsIn(manuscript: Manuscript) {
	const lines = cutAtLabels(manuscript.lines);
	const reasons = lines.map(
		line => furniture(line, false) ?? (isLegend(line.folded) ? 'a legend of the labels' : null),
	);
	const legend = legendOf(lines.filter(line => isLegend(line.folded)).map(line => line.text));
	const announced = announcedIn(manuscript.text, manuscript.facts);
	const named = new Set([...announced.map(a => a.name.toLowerCase()), ...legend.keys()]);
	const cues = cuesOf(
		candidatesOf(lines, i => reasons[i] !== null),
		lines,
		named,
	);
	return {paragraphs: paragraphsOf(lines, cues, reasons), page: {announced, legend, text: manuscript.text}};
}
