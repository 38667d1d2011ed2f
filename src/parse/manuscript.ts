import {fold} from '../text/fold.ts';
import type {Reason} from '../wording/remarks.ts';

/**
 * A manuscript: what a format reads out of a file. The source text, and its lines in order,
 * each with the text a reader of the page would see and the way back into the source.
 */
export interface Manuscript {
	/** The name of the format, as `source.format` prints it. */
	readonly format: string;
	/** The source text (for mark-up: the text read out of it) that all offsets point into. */
	readonly text: string;
	/** Every visible unit of the text lies within exactly one line's start and end. */
	readonly lines: readonly Line[];
	readonly facts: Facts;
	/** Why there is nothing to read in it, where the format tells. */
	readonly nothing?: 'scripted';
}

/** Visible text and where each of its units stands in the source. */
export interface Passage {
	readonly text: string;
	/** The text folded, unit by unit: what all rules of reading look at. */
	readonly folded: string;
	/** Where the text is a literal stretch of the source: the offset of its first unit; else one offset a unit. */
	readonly offsets: number | Uint32Array;
	/** The stretch of the source that it takes up, mark-up included: UTF-16 offsets, end exclusive. */
	readonly start: number;
	readonly end: number;
}

export interface Line extends Passage {
	readonly form: Form;
	readonly joint: LineJoint;
	/** Units of text at the beginning that are set bold; 0 where none are. */
	readonly strong: number;
	/** The speaker, where the mark-up names one. */
	readonly voice?: Voice;
	/** Where what the voice says begins, where the text prints its name before that: a UTF-16 offset into the text. */
	readonly said?: number;
	/** For furniture. */
	readonly why?: Reason;
	/** When it is said, and when sentences inside it are, where the source tells. */
	readonly times?: readonly TimeMark[];
	/** Where it begins in the file, where that is mark-up: a UTF-16 offset into its text as it came. */
	readonly origin?: number;
}

/** When something is said. */
export interface TimeMark {
	/** Where it begins: a UTF-16 offset into the text of its line. */
	readonly at: number;
	/** `HH:MM:SS.mmm`. */
	readonly time: string;
}

/** What the mark-up says a line is. `label`: the name of who speaks next; `furniture`: page text that nobody speaks. */
export type Form = 'plain' | 'heading' | 'caption' | 'scene' | 'label' | 'furniture';

/**
 * How a line follows the one before: as a new paragraph, on a new line of which only the shape of the page tells whether
 * it is a new paragraph, in the same paragraph on a new line of the source, or on the same line.
 */
export type LineJoint = 'break' | 'line' | 'soft' | 'inner';

/** A speaker named by the mark-up itself (`who`, `by`, `<v>`), not by words in the text. */
export interface Voice {
	/** As the text or the references of the mark-up call the voice; the empty string for one of which nothing is known. */
	readonly label: string;
	/** Under which the mark-up knows the voice: one id is one person, two ids are two. */
	readonly id?: string;
	/** The person's name as the references give it, where the label may be another. */
	readonly name?: string;
	readonly part?: 'asker' | 'answerer' | 'host';
	/** Its turn has begun on an earlier line. */
	readonly goesOn?: true;
}

/** What the file says about itself outside its text: front matter, `<title>`, the fields of a record. */
export interface Facts {
	readonly title?: string;
	/** The day of the event, where the mark-up states it as such; dates are ISO 8601, times `HH:MM`. */
	readonly eventDate?: string;
	readonly place?: string;
	readonly date?: string;
	readonly time?: string;
	readonly source?: string;
	readonly url?: string;
	readonly editor?: string;
	readonly language?: string;
	/** People and their titles, such as the prime minister of a record. */
	readonly people?: readonly {readonly name: string; readonly title: string}[];
}

/**
 * The offset in the source of a unit of a passage's text; for its length, the offset after its last unit.
 * @param unit UTF-16 offset into `passage.text`
 */
export function sourceOffset(passage: Passage, unit: number): number {
	if (typeof passage.offsets === 'number') return passage.offsets + unit;
	const offset = passage.offsets[unit];
	if (offset !== undefined) return offset;
	const last = passage.offsets[passage.offsets.length - 1];
	return last === undefined ? passage.end : last + 1;
}

/** A line of literal source text. */
export function literalLine(text: string, start: number, joint: LineJoint): Line {
	return {text, folded: fold(text), offsets: start, start, end: start + text.length, form: 'plain', joint, strong: 0};
}

/** A stretch of a line as a line of its own. */
export function cutLine(line: Line, from: number, to: number, joint: LineJoint): Line {
	const start = from === 0 ? line.start : sourceOffset(line, from);
	const end = to >= line.text.length ? line.end : sourceOffset(line, to);
	const offsets = typeof line.offsets === 'number' ? line.offsets + from : line.offsets.subarray(from, to);
	return {
		...line,
		text: line.text.slice(from, to),
		folded: line.folded.slice(from, to),
		offsets,
		start,
		end,
		joint,
		strong: Math.max(0, Math.min(line.strong, to) - from),
		...(line.said !== undefined && {said: Math.max(0, line.said - from)}),
		...(line.times && {
			times: line.times.filter(({at}) => at >= from && at < to).map(({at, time}) => ({at: at - from, time})),
		}),
	};
}

/**
 * Lines as one: with a blank between two words, without one beside a Han character or behind a hyphen. At least one line.
 * @param isBroken whether a word with a hyphen, of the end of one line and the beginning of the next, has the hyphen only from the break
 */
export function joinLines(group: readonly Line[], isBroken: (word: string) => boolean = () => false): Line {
	const [first] = group;
	const last = group.at(-1);
	if (!first || !last) throw new RangeError('no lines to join');
	if (group.length === 1) return first;
	const parts: string[] = [];
	const places: {line: Line; at: number; gap: string; size: number}[] = [];
	let length = 0;
	let before = '';
	group.forEach((line, i) => {
		const gap = length === 0 || line.joint === 'inner' ? '' : gapBetween(before, line.text);
		const end = line.text.endsWith('-') ? /(?<!\p{L})\p{L}+-$/u.exec(line.text)?.[0] : undefined;
		const goesOn = /^\p{Ll}+/u.exec(group[i + 1]?.text ?? '')?.[0];
		const own = end && goesOn && isBroken(end + goesOn) ? line.text.slice(0, -1) : line.text;
		parts.push(gap, own);
		places.push({line, at: length + gap.length, gap, size: own.length});
		length += gap.length + own.length;
		before = own === line.text ? line.text.slice(-2) : '-';
	});
	const text = parts.join('');
	const offsets = new Uint32Array(text.length);
	for (const {line, at, gap, size} of places) {
		if (gap !== '') offsets[at - 1] = line.start;
		for (let i = 0; i < size; i++)
			offsets[at + i] = typeof line.offsets === 'number' ? line.offsets + i : (line.offsets[i] ?? 0);
	}
	const strong = group.every(line => line.strong >= line.text.length) ? text.length : first.strong;
	return {...first, text, folded: fold(text), offsets, end: last.end, strong};
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

function gapBetween(before: string, text: string): string {
	if (cjk.test(before.slice(-1)) || cjk.test(text.charAt(0))) return '';
	return /\p{L}-$|^-$/u.test(before) ? '' : ' ';
}
