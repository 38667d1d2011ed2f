import type {Reason} from '../../wording/remarks.ts';
import type {Cue} from '../labels/cue.ts';
import {type Form, joinLines, type Line, type Passage} from '../manuscript.ts';
import {isStamp} from '../words/dates.ts';
import {isField} from '../words/field.ts';

/** A paragraph: lines that belong together, from the source's or the page's view, with the cue that begins it. */
export interface Paragraph extends Passage {
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
 * Joins lines to paragraphs. A new one begins where the layout says so, at a cue, at page text.
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
	const groups: Line[][] = [];
	lines.forEach((line, i) => {
		if (begins(i)) groups.push([line]);
		else groups.at(-1)?.push(line);
	});
	let n = 0;
	return groups.map(group => {
		const at = n;
		n += group.length;
		return paragraph(group, places[at] ?? nowhere, reasons[at] ?? null);
	});
}

/** Whether a line is a field or a stamp of the page, which no other line goes on. */
function standsAlone(line: Line): boolean {
	return line.text.length < 120 && (isField(line.folded) || isStamp(line.text));
}

const nowhere: LinePlace = {region: 'talk', noise: false, cue: null, maybe: null};

function paragraph(group: readonly Line[], place: LinePlace, why: Reason | null): Paragraph {
	const {text, folded, offsets, start, end, form, strong} = joinLines(group);
	return {text, folded, offsets, start, end, form, strong, ...place, why};
}
