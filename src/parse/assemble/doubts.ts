import type {Note, NoteAbout} from '../../briefing/briefing.ts';
import {wordingIn} from '../../wording/languages.ts';
import {type Doubt, sayDoubt} from '../../wording/remarks.ts';
import type {Paragraph} from '../page/paragraph.ts';
import type {Understanding} from '../talk/understand.ts';

/** What could not be kept of a text when it was read. */
export interface Losses {
	/** Places where the bytes fitted no character. */
	readonly broken: number;
	/** Where control strings were taken out: offsets into the source as it came, which rise; 0 where it is not known. */
	readonly controlStrings: readonly number[];
}

/**
 * The doubts about a reading, in the order of the source.
 * @param twoWays the day of the event, as printed, where month and day may stand either way round
 */
export function notesOf(
	{paragraphs, stretches, told, doubted, utterances}: Understanding,
	{broken, controlStrings}: Losses,
	twoWays: string | null,
	place: (offset: number) => number,
): readonly Note[] {
	const at = (p: Paragraph | undefined, code: Doubt, about?: NoteAbout): readonly Note[] => {
		if (!p) return [];
		const doubt = {code, ...(about && {about})};
		return [{start: place(p.start), end: place(p.end), message: sayDoubt(doubt, wordingIn('en')), ...doubt}];
	};
	const day =
		twoWays === null
			? []
			: at(
					paragraphs.find(p => p.text.includes(twoWays)),
					'day-reads-two-ways',
					{label: twoWays},
				);
	const decoding = broken > 0 ? at(paragraphs[0], 'unreadable-characters', {places: broken}) : [];
	let next = 0;
	const taken = paragraphs.flatMap(p => {
		const first = next;
		const end = p === paragraphs.at(-1) ? Number.POSITIVE_INFINITY : place(p.end);
		while ((controlStrings[next] ?? end) < end) next++;
		return next > first ? at(p, 'control-strings', {places: next - first}) : [];
	});
	if (!stretches.some(s => s.cue)) return [...decoding, ...at(paragraphs[0], 'no-speakers'), ...day, ...taken];
	const labelOf = new Map(paragraphs.flatMap(p => (p.cue ? [[p.cue, p] as const] : [])));
	const ofLabel = (p: Paragraph): readonly Note[] => {
		if (p.maybe !== null) return at(p, 'maybe-label', {label: p.maybe});
		if (!p.cue?.doubtful) return [];
		const {label, why} = p.cue;
		return label.text === '' ? at(p, 'unlabelled-turn') : at(p, 'doubtful-label', {label: label.text, reasons: why});
	};
	const ofTurns = stretches.map(({cue, said}) => [
		...new Set([(cue && labelOf.get(cue)) ?? [], ...said.map(part => paragraphs[part.paragraph] ?? [])].flat()),
	]);
	const doubtful = ofTurns.flatMap((own, i) => {
		const reasons = doubted[i];
		if (!reasons) return [];
		const labels = own.flatMap(ofLabel);
		return labels.length > 0 ? labels : at(own[0], 'doubtful-turn', {reasons});
	});
	const inTurns = new Set(ofTurns.flat());
	const outside = paragraphs.filter(p => !inTurns.has(p)).flatMap(ofLabel);
	const unlabelled = stretches.flatMap((s, i) => {
		if (s.cue !== null) return [];
		return at(
			paragraphs[s.said[0]?.paragraph ?? -1],
			utterances[i]?.who === null ? 'before-first-label' : 'told-before-first-label',
		);
	});
	const answered = new Set(told.flatMap(t => (t.kind === 'question' ? [] : (t.exchange ?? []))));
	const unanswered = stretches.flatMap(({cue, said}, i) => {
		const {kind, exchange} = told[i] ?? {kind: 'statement', exchange: null};
		const last = kind === 'question' && told[i + 1]?.kind !== 'question';
		if (!last || exchange === null || answered.has(exchange)) return [];
		return at((cue && labelOf.get(cue)) ?? paragraphs[said[0]?.paragraph ?? -1], 'unanswered-question');
	});
	return [
		...decoding,
		...[...day, ...taken, ...doubtful, ...outside, ...unlabelled, ...unanswered].sort((a, b) => a.start - b.start),
	];
}
