import {fold} from '../../text/fold.ts';
import type {Reason} from '../../wording/remarks.ts';
import type {Cue} from '../labels/cues.ts';
import type {Form, Line, Passage} from '../manuscript.ts';
import {isStamp} from '../words/dates.ts';
import {isField} from '../words/field.ts';

/** A paragraph: lines that belong together, from the source's or the page's view, with the cue that begins it. */
export interface Paragraph extends Passage {
	readonly form: Form;
	readonly strong: number;
	readonly cue: Cue | null;
	/** For text that the mark-up or its words show to be of the page: why. */
	readonly why: Reason | null;
}

/** At this share of open line ends a page is taken for hard-wrapped. */
const wrapped = 0.5;
/** Most open lines of a hard-wrapped page reach this far to its width. */
const reaches = 0.6;
/** Folded line ends that close a sentence. */
const closed = /[.?!:;")\]…]$|--$/u;
/** A closed line shorter than this share of the longest lines ends a paragraph of a hard-wrapped page. */
const short = 0.7;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Joins lines to paragraphs. A new one begins at a blank line, at a cue, at page text; on a page whose lines are broken
 * at a width, a line break alone does not begin one.
 * @param reasons for each line why it is page text, or null
 */
export function paragraphsOf(
	lines: readonly Line[],
	cues: readonly Cue[],
	reasons: readonly (Reason | null)[],
): readonly Paragraph[] {
	const cueAt = new Map(cues.map(cue => [cue.line, cue]));
	const begins = (i: number): boolean => {
		const line = lines[i];
		const before = lines[i - 1];
		return (
			!line ||
			!before ||
			line.joint === 'break' ||
			standsAlone(line) ||
			standsAlone(before) ||
			cueAt.has(i) ||
			reasons[i] !== null ||
			reasons[i - 1] !== null ||
			line.form !== before.form
		);
	};
	const width = wrapWidth(lines, begins);
	const groups: Line[][] = [];
	lines.forEach((line, i) => {
		const before = lines[i - 1];
		const apart =
			begins(i) ||
			(line.joint === 'line' &&
				(width === null || (closed.test(before?.folded ?? '') && (before?.text.length ?? 0) < width * short)));
		if (apart) groups.push([line]);
		else groups.at(-1)?.push(line);
	});
	let n = 0;
	return groups.map(group => {
		const at = n;
		n += group.length;
		return paragraph(group, cueAt.get(at) ?? null, reasons[at] ?? null);
	});
}

/** Whether a line is a field or a stamp of the page, which no other line goes on. */
function standsAlone(line: Line): boolean {
	return line.text.length < 120 && (isField(line.folded) || isStamp(line.text));
}

/** The length of the longest lines of a hard-wrapped page in units; null where line breaks end paragraphs. */
function wrapWidth(lines: readonly Line[], begins: (i: number) => boolean): number | null {
	const before = lines.flatMap((line, i) => (line.joint === 'line' && !begins(i) ? (lines[i - 1] ?? []) : []));
	const open = before.filter(line => !closed.test(line.folded));
	if (before.length < 3 || open.length < before.length * wrapped) return null;
	const lengths = before.map(line => line.text.length).sort((a, b) => a - b);
	const longest = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	return open.filter(line => line.text.length > longest * reaches).length > open.length * wrapped ? longest : null;
}

function paragraph(group: readonly Line[], cue: Cue | null, why: Reason | null): Paragraph {
	const [first] = group;
	const last = group.at(-1);
	if (!first || !last) return {text: '', folded: '', offsets: 0, start: 0, end: 0, form: 'plain', strong: 0, cue, why};
	const {form, start} = first;
	const strong = group.every(line => line.strong >= line.text.length)
		? group.reduce((n, line) => n + line.text.length + 1, 0)
		: first.strong;
	if (group.length === 1)
		return {
			text: first.text,
			folded: first.folded,
			offsets: first.offsets,
			start,
			end: first.end,
			form,
			strong: first.strong,
			cue,
			why,
		};
	return {...joined(group), start, end: last.end, form, strong, cue, why};
}

function joined(group: readonly Line[]): Pick<Passage, 'text' | 'folded' | 'offsets'> {
	const parts: string[] = [];
	let length = 0;
	let end = '';
	const places: {line: Line; at: number; gap: string}[] = [];
	for (const line of group) {
		const gap = length === 0 || line.joint === 'inner' ? '' : gapBetween(end, line.text);
		parts.push(gap, line.text);
		places.push({line, at: length + gap.length, gap});
		length += gap.length + line.text.length;
		end = line.text.slice(-2);
	}
	const text = parts.join('');
	const offsets = new Uint32Array(text.length);
	for (const {line, at, gap} of places) {
		if (gap !== '') offsets[at - 1] = line.start;
		for (let i = 0; i < line.text.length; i++)
			offsets[at + i] = typeof line.offsets === 'number' ? line.offsets + i : (line.offsets[i] ?? 0);
	}
	return {text, folded: fold(text), offsets};
}

function gapBetween(end: string, text: string): string {
	if (cjk.test(end.slice(-1)) || cjk.test(text.charAt(0))) return '';
	return /\p{L}-$/u.test(end) ? '' : ' ';
}
