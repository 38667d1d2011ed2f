import type {Note, NoteAbout} from '../../briefing/briefing.ts';
import {english} from '../../wording/en.ts';
import {type Doubt, sayDoubt} from '../../wording/remarks.ts';
import type {Paragraph} from '../page/paragraph.ts';
import type {Understanding} from '../talk/understand.ts';

/**
 * The doubts about a reading, in the order of the source.
 * @param broken places where the bytes fitted no character
 */
export function notesOf(
	{paragraphs, stretches, told, who}: Understanding,
	broken: number,
	place: (offset: number) => number,
): readonly Note[] {
	const at = (p: Paragraph | undefined, code: Doubt, about?: NoteAbout): readonly Note[] => {
		if (!p) return [];
		const doubt = {code, ...(about && {about})};
		return [{start: place(p.start), end: place(p.end), message: sayDoubt(doubt, english), ...doubt}];
	};
	const decoding = broken > 0 ? at(paragraphs[0], 'unreadable-characters', {places: broken}) : [];
	if (!stretches.some(s => s.cue)) return [...decoding, ...at(paragraphs[0], 'no-speakers')];
	const labelled = paragraphs.flatMap(p =>
		p.cue?.doubtful ? at(p, 'doubtful-label', {label: p.cue.label.text, reasons: p.cue.why}) : [],
	);
	const unlabelled = stretches.flatMap((s, i) => {
		if (s.cue !== null) return [];
		return at(
			paragraphs[s.said[0]?.paragraph ?? -1],
			who[i] === null ? 'before-first-label' : 'told-before-first-label',
		);
	});
	const answered = new Set(told.flatMap(t => (t.kind === 'question' ? [] : (t.exchange ?? []))));
	const labelOf = new Map(paragraphs.flatMap(p => (p.cue ? [[p.cue, p] as const] : [])));
	const unanswered = stretches.flatMap(({cue, said}, i) => {
		const {kind, exchange} = told[i] ?? {kind: 'statement', exchange: null};
		const last = kind === 'question' && told[i + 1]?.kind !== 'question';
		if (!last || exchange === null || answered.has(exchange)) return [];
		return at((cue && labelOf.get(cue)) ?? paragraphs[said[0]?.paragraph ?? -1], 'unanswered-question');
	});
	return [...decoding, ...[...labelled, ...unlabelled, ...unanswered].sort((a, b) => a.start - b.start)];
}
