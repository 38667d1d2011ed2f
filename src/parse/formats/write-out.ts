import {fold} from '../../text/fold.ts';
import {sanitizeLine} from '../../text/sanitize.ts';
import type {Reason} from '../../wording/remarks.ts';
import type {Facts, Form, Line, LineJoint, Manuscript, TimeMark, Voice} from '../manuscript.ts';

/** A line as mark-up gives it, before it has a place in the text that is read out. */
export interface SheetLine {
	/** Cells of a table are parted by tabs, which are written out as two blanks. */
	readonly text: string;
	readonly form?: Form;
	readonly joint?: LineJoint;
	readonly strong?: number;
	/** The lines of one turn have one and the same object. */
	readonly voice?: Voice | undefined;
	/** Units of text at the beginning that print the name of the voice. */
	readonly said?: number;
	readonly why?: Reason | undefined;
	/** When it is said, and when sentences inside it are. */
	readonly times?: readonly TimeMark[] | undefined;
	/** Where it begins in the mark-up: a UTF-16 offset. */
	readonly origin?: number | undefined;
}

/** Writes out the lines of marked-up text one under the other, a blank line between paragraphs, and so gives them offsets. */
export function writeOut(format: string, sheet: readonly SheetLine[], facts: Facts): Manuscript {
	const lines: Line[] = [];
	const written: string[] = [];
	let at = 0;
	let before: Voice | undefined;
	for (const {text: raw, form = 'plain', joint = 'break', strong = 0, voice, said = 0, why, times, origin} of sheet) {
		const text = raw
			.split('\t')
			.map(cell => sanitizeLine(cell))
			.filter(cell => cell !== '')
			.join('  ');
		if (text === '') continue;
		const gap = at === 0 ? '' : joint === 'break' ? '\n\n' : '\n';
		const start = at + gap.length;
		at = start + text.length;
		written.push(gap, text);
		const offsets = {offsets: start, start, end: at};
		lines.push({
			text,
			folded: fold(text),
			...offsets,
			form,
			joint,
			strong: Math.min(strong, text.length),
			...(voice && {voice: {...cleanVoice(voice), ...(voice === before && {goesOn: true as const})}}),
			...(said > 0 && {said: Math.min(said, text.length)}),
			...(why && {why}),
			...(times && times.length > 0 && {times}),
			...(origin !== undefined && {origin}),
		});
		before = voice ?? before;
	}
	return {format, text: written.join(''), lines, facts};
}

function cleanVoice({label, name, ...voice}: Voice): Voice {
	return {...voice, label: sanitizeLine(label), ...(name !== undefined && {name: sanitizeLine(name)})};
}

/** Where mark-up names who speaks, what it gives to nobody is nobody's: a plain line after the first voice is a remark. */
export function withRemarks(sheet: readonly SheetLine[]): readonly SheetLine[] {
	const first = sheet.findIndex(line => line.voice);
	return sheet.map((line, i) =>
		first >= 0 && i > first && !line.voice && (line.form ?? 'plain') === 'plain' ? {...line, form: 'scene'} : line,
	);
}
