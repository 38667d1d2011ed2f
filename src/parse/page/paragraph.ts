import type {Reason} from '../../wording/remarks.ts';
import type {Cue} from '../labels/cue.ts';
import {type Form, joinLines, type Line, type Passage} from '../manuscript.ts';
import {isStamp} from '../words/dates.ts';
import {isField} from '../words/field.ts';

/** A paragraph: lines that belong together, from the source's or the page's view, with the cue that begins it. */
export interface Paragraph extends Passage {
	/** The numbers of its lines. */
	readonly lines: readonly number[];
	readonly form: Form;
	readonly strong: number;
	readonly cue: Cue | null;
	readonly region: Region;
	/** Stands in the talk and is page text all the same. */
	readonly noise: boolean;
	/** A label that it nearly was taken to begin with, as printed. */
	readonly maybe: string | null;
	/** For text that the mark-up or its words show to be of the page: why. */
	readonly why: Reason | null;
}

/** The parts of a page: its head, the story before the talk, the talk, its foot. */
type Region = 'head' | 'lead' | 'talk' | 'foot';

/** What a line is to the page. */
export interface LinePlace {
	readonly region: Region;
	readonly noise: boolean;
	readonly cue: Cue | null;
	/** A label that it nearly was taken to begin with, as printed. */
	readonly maybe: string | null;
}

/**
 * Joins lines to paragraphs. A new one begins where the layout says so, at a cue, at page text; but a sentence that the
 * foot of a page or a blank line breaks stays in one, and the page text inside it is a paragraph of its own.
 * @returns in the order in which they begin
 * @param reasons for each line why it is page text, or null
 */
export function paragraphsOf(
	lines: readonly Line[],
	places: readonly LinePlace[],
	reasons: readonly (Reason | null)[],
): readonly Paragraph[] {
	const begins = (i: number): boolean => {
		const line = lines[i];
		const before = lines[i - 1];
		return (
			!line ||
			!before ||
			line.joint === 'break' ||
			line.joint === 'line' ||
			standsAlone(line) ||
			standsAlone(before) ||
			places[i]?.cue != null ||
			places[i]?.region !== places[i - 1]?.region ||
			places[i]?.noise !== places[i - 1]?.noise ||
			reasons[i] !== null ||
			reasons[i - 1] !== null ||
			line.form !== before.form
		);
	};
	const groups: number[][] = [];
	const groupOf: number[][] = [];
	/** The last line before this one that is none of the foot or the head of a page: a file may be nothing but these. */
	let shown = -1;
	lines.forEach((_, i) => {
		const broken = breaksBefore(i, shown);
		const goesOn = broken === null ? (begins(i) ? null : i - 1) : broken;
		const group = goesOn === null ? undefined : groupOf[goesOn];
		if (group) group.push(i);
		else groups.push([i]);
		groupOf[i] = group ?? groups.at(-1) ?? [];
		if (!isPageBreak(reasons[i])) shown = i;
	});
	return groups.map(group => {
		const at = group[0] ?? 0;
		return {
			...paragraph(
				group.flatMap(i => lines[i] ?? []),
				places[at] ?? nowhere,
				reasons[at] ?? null,
			),
			lines: group,
		};
	});

	/** The line whose sentence a line goes on with, though a blank line or the foot of a page stands between; null for others. */
	function breaksBefore(i: number, from: number): number | null {
		const [line, before] = [lines[i], lines[from]];
		if (!line || !before || !isSpeech(i) || !isSpeech(from) || places[i]?.cue) return null;
		return isBroken(before, line, from < i - 1) ? from : null;
	}

	function isSpeech(i: number): boolean {
		return places[i]?.region === 'talk' && !places[i]?.noise && reasons[i] === null && lines[i]?.form === 'plain';
	}
}

const isPageBreak = (why: Reason | null | undefined): boolean =>
	why === 'page-number' || why === 'running-head' || why === 'notes';

/** Whether a line breaks off in mid-sentence and the next one goes on with it. A page, but no blank line, breaks Han text at any character. */
function isBroken(before: Line, line: Line, atPage: boolean): boolean {
	if (before.text.length >= shortest && /[\p{L}\p{N},]$/u.test(before.folded) && /^\p{Ll}/u.test(line.text))
		return true;
	return atPage && /[\p{Script=Han}、，]$/u.test(before.text) && /^[\p{Script=Han}\d]/u.test(line.text);
}
/** A line shorter than this in units may be a heading. */
const shortest = 24;

/** Whether a line is a field or a stamp of the page, which no other line goes on. */
function standsAlone(line: Line): boolean {
	return line.text.length < 120 && (isField(line.folded) || isStamp(line.text));
}

const nowhere: LinePlace = {region: 'talk', noise: false, cue: null, maybe: null};

function paragraph(group: readonly Line[], place: LinePlace, why: Reason | null): Omit<Paragraph, 'lines'> {
	const {text, folded, offsets, start, end, form, strong} = joinLines(group);
	return {text, folded, offsets, start, end, form, strong, ...place, why};
}
