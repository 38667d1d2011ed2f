import {fold} from '../../text/fold.ts';
import {sanitizeLine} from '../../text/sanitize.ts';
import type {Reason} from '../../wording/remarks.ts';
import type {Facts, Form, Line, LineJoint, Manuscript, Voice} from '../manuscript.ts';

/** A line as mark-up gives it, before it has a place in the text that is read out. */
export interface SheetLine {
	readonly text: string;
	readonly form?: Form;
	readonly joint?: LineJoint;
	readonly strong?: number;
	readonly voice?: Voice | undefined;
	readonly why?: Reason | undefined;
}

/** Writes out the lines of marked-up text one under the other, a blank line between paragraphs, and so gives them offsets. */
export function writeOut(format: string, sheet: readonly SheetLine[], facts: Facts): Manuscript {
	const lines: Line[] = [];
	const written: string[] = [];
	let at = 0;
	for (const {text: raw, form = 'plain', joint = 'break', strong = 0, voice, why} of sheet) {
		const text = sanitizeLine(raw);
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
			...(voice && {voice: {...voice, label: sanitizeLine(voice.label)}}),
			...(why && {why}),
		});
	}
	return {format, text: written.join(''), lines, facts};
}
