import type {Note} from '../briefing/briefing.ts';
import type {Cue} from './cue.ts';
import type {Told} from './kinds.ts';
import type {Paragraph} from './paragraph.ts';
import type {Stretch} from './turns.ts';

/** The doubts about a reading, in the order of the source. */
export function notesOf(
	paragraphs: readonly Paragraph[],
	stretches: readonly Stretch[],
	told: readonly Told[],
	place: (offset: number) => number,
): readonly Note[] {
	const at = (p: Paragraph | undefined, message: string): readonly Note[] =>
		p ? [{start: place(p.start), end: place(p.end), message}] : [];
	if (!stretches.some(s => s.cue)) return at(paragraphs[0], 'No speakers were found: the text stands as it came.');
	const labelled = paragraphs.flatMap(p =>
		p.cue?.doubtful ? at(p, `“${p.cue.label.text}” was taken for a label: ${p.cue.why}.`) : [],
	);
	const unlabelled = stretches.flatMap(s =>
		s.cue === null
			? at(
					paragraphs[s.said[0]?.paragraph ?? -1],
					'This stands before the first label: who says it was told from the rest of the page, or not at all.',
				)
			: [],
	);
	const unanswered = stretches.flatMap((s, i) =>
		isUnanswered(told, i) ? at(paragraphs[firstOf(s.cue, s, paragraphs)], 'Nobody answers this question.') : [],
	);
	return [...labelled, ...unlabelled, ...unanswered].sort((a, b) => a.start - b.start);
}

function isUnanswered(told: readonly Told[], i: number): boolean {
	const own = told[i];
	return (
		own?.kind === 'question' &&
		told[i + 1]?.kind !== 'question' &&
		!told.some(t => t.exchange === own.exchange && t.kind !== 'question')
	);
}

function firstOf(cue: Cue | null, stretch: Stretch, paragraphs: readonly Paragraph[]): number {
	const labelled = cue ? paragraphs.findIndex(p => p.cue === cue) : -1;
	return labelled >= 0 ? labelled : (stretch.said[0]?.paragraph ?? -1);
}
