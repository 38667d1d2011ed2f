import type {Note} from '../../briefing/briefing.ts';
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
	const answered = new Set(told.flatMap(t => (t.kind === 'question' ? [] : (t.exchange ?? []))));
	const labelOf = new Map(paragraphs.flatMap(p => (p.cue ? [[p.cue, p] as const] : [])));
	const unanswered = stretches.flatMap(({cue, said}, i) => {
		const {kind, exchange} = told[i] ?? {kind: 'statement', exchange: null};
		const last = kind === 'question' && told[i + 1]?.kind !== 'question';
		if (!last || exchange === null || answered.has(exchange)) return [];
		return at((cue && labelOf.get(cue)) ?? paragraphs[said[0]?.paragraph ?? -1], 'Nobody answers this question.');
	});
	return [...decoding, ...[...labelled, ...unlabelled, ...unanswered].sort((a, b) => a.start - b.start)];
}
