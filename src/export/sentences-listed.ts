import type {Briefing} from '../briefing/briefing.ts';
import type {BriefingPart} from '../briefing/part.ts';
import type {Converter, Script} from '../text/script.ts';
import {sentencesIn} from '../text/sentences.ts';
import {converterFor} from './briefing-in-script.ts';

import {csv, tsv} from './table.ts';

/** A sentence of a paragraph as it was printed, and in another script; null where none is asked for. */
export interface ListedSentence {
	readonly anchor: string;
	readonly exchange: number | null;
	readonly kind: string;
	readonly speaker: string | null;
	/** UTF-16 offsets into the paragraph as printed, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly printed: string;
	readonly shown: string | null;
}

/** The sentences of a part, one after another; a caption or a scene is none. */
export function sentencesListed(
	{speakers, language}: Briefing,
	part: BriefingPart,
	convert: Converter | null,
): readonly ListedSentence[] {
	const names = new Map(speakers.map(({id, name}) => [id, name]));
	return part.flatMap(({exchange, kind, speaker, blocks}) =>
		blocks
			.filter(block => block.kind === 'paragraph')
			.flatMap(({id, text}) =>
				sentencesIn(text, language).map(([start, end]): ListedSentence => {
					const printed = text.slice(start, end);
					const shown = convert?.(printed).text ?? null;
					return {anchor: id, exchange, kind, speaker: names.get(speaker ?? '') ?? null, start, end, printed, shown};
				}),
			),
	);
}

/** The sentences of a whole briefing, in another script beside where one is asked for. */
export const sentencesOf = async (briefing: Briefing, script: Script): Promise<readonly ListedSentence[]> =>
	sentencesListed(briefing, briefing.turns, script === 'asPrinted' ? null : await converterFor(briefing, script));

const columns = ['anchor', 'question', 'kind', 'speaker', 'start', 'end', 'printed', 'shown'] as const;

/** A sentence a row, under a header. */
export const sentencesAsTsv = (sentences: readonly ListedSentence[]): string => tsv(columns, sentences.map(rowOf));
/** The same by commas. */
export const sentencesAsCsv = (sentences: readonly ListedSentence[]): string => csv(columns, sentences.map(rowOf));

const rowOf = ({anchor, exchange, kind, speaker, start, end, printed, shown}: ListedSentence) => [
	anchor,
	exchange,
	kind,
	speaker,
	start,
	end,
	printed,
	shown,
];
