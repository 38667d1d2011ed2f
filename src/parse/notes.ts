import type {Note} from '../briefing/briefing.ts';
import type {Told} from './kinds.ts';
import type {Paragraph} from './paragraph.ts';
import type {Stretch} from './turns.ts';
import type {Understanding} from './understand.ts';

/**
 * The doubts about a reading, in the order of the source.
 * @param broken places where the bytes fitted no character
 */
export function notesOf(
	{paragraphs, stretches, told, who}: Understanding,
	broken: number,
	place: (offset: number) => number,
): readonly Note[] {
	const at = (p: Paragraph | undefined, message: string): readonly Note[] =>
		p ? [{start: place(p.start), end: place(p.end), message}] : [];
	const decoding =
		broken > 0
			? at(paragraphs[0], `${broken} places could not be read in this character set; they stand as \uFFFD.`)
			: [];
	if (!stretches.some(s => s.cue))
		return [...decoding, ...at(paragraphs[0], 'No speakers were found: the text stands as it came.')];
	const labelled = paragraphs.flatMap(p =>
		p.cue?.doubtful ? at(p, `“${p.cue.label.text}” was taken for a label: ${p.cue.why}.`) : [],
	);
	const unlabelled = stretches.flatMap((s, i) => {
		if (s.cue !== null) return [];
		return at(
			paragraphs[s.said[0]?.paragraph ?? -1],
			who[i] === null
				? 'This stands before the first label; who says it could not be told.'
				: 'This stands before the first label; who says it was told from the rest of the page.',
		);
	});
	const unanswered = stretches.flatMap((s, i) =>
		isUnanswered(told, i) ? at(paragraphs[firstOf(s, paragraphs)], 'Nobody answers this question.') : [],
	);
	return [...decoding, ...[...labelled, ...unlabelled, ...unanswered].sort((a, b) => a.start - b.start)];
}

function isUnanswered(told: readonly Told[], i: number): boolean {
	const own = told[i];
	return (
		own?.kind === 'question' &&
		told[i + 1]?.kind !== 'question' &&
		!told.some(t => t.exchange === own.exchange && t.kind !== 'question')
	);
}

function firstOf({cue, said}: Stretch, paragraphs: readonly Paragraph[]): number {
	const labelled = cue ? paragraphs.findIndex(p => p.cue === cue) : -1;
	return labelled >= 0 ? labelled : (said[0]?.paragraph ?? -1);
}
