import type {Turn} from '../../briefing/briefing.ts';
import type {Passage} from '../corpus/passage.ts';
import {type Concordance, type ConcordanceLine, within} from './concordance.ts';
import {type LineWords, lineWordsIn, wordsOf} from './passage-words.ts';

/** What a briefing is parted by, to be counted part by part. */
export type PartedBy = 'speaker' | 'question';

/** How the places of a concordance lie over the parts of what was looked through. */
export interface Distribution {
	/** The parts with at least one place, in the order of the briefing. */
	readonly parts: readonly CountedPart[];
	/** How many parts there are, those without a place too. */
	readonly outOf: number;
	/** See `deviation`; null where there is no place. */
	readonly dispersion: number | null;
}

export interface CountedPart {
	/** The speaker's id or the number of the question; null for nobody, and for what is said outside of questions. */
	readonly part: string | number | null;
	readonly count: number;
	/** How many words the part has. */
	readonly words: number;
	/** Places in a thousand words. */
	readonly perThousand: number;
	/** Of what a speaker says: how it is dispersed over the questions; null where parts are questions. */
	readonly dispersion: number | null;
	/** The places themselves. */
	readonly lines: readonly ConcordanceLine[];
	/** Where they lie in the words of the whole: from 0 up to 1. */
	readonly at: readonly number[];
}

export function distribution(of: Concordance, by: PartedBy): Distribution {
	const partOf = by === 'speaker' ? (turn: Turn) => turn.speaker : (turn: Turn) => turn.exchange;
	const positionOf = positionsIn(of.passages);
	const lineWords = lineWordsIn(of.passages);
	const counts = [...Map.groupBy(of.passages, ({turn}) => partOf(turn))].map(([part, passages]) => {
		const own = within(of, turn => partOf(turn) === part);
		const words = passages.reduce((sum, passage) => sum + wordsOf(passage).length, 0);
		const at = own.lines.flatMap(line => {
			const place = lineWords(line);
			return place ? [positionOf(place)] : [];
		});
		return {part, count: own.lines.length, words, lines: own.lines, at, own};
	});
	return {
		parts: counts
			.filter(({count}) => count > 0)
			.map(({own, ...counted}) => ({
				...counted,
				perThousand: counted.words === 0 ? 0 : (1000 * counted.count) / counted.words,
				dispersion: by === 'speaker' ? distribution(own, 'question').dispersion : null,
			})),
		outOf: counts.length,
		dispersion: deviation(counts.map(({count, words}) => [count, words])),
	};
}

/** How many words lie before a line, as a part of all. */
function positionsIn(passages: readonly Passage[]): (line: LineWords) => number {
	const starts = new Map<Passage, number>();
	let words = 0;
	for (const passage of passages) {
		starts.set(passage, words);
		words += wordsOf(passage).length;
	}
	return ({passage, from}) => ((starts.get(passage) ?? 0) + from) / words;
}

/**
 * Deviation of proportions, normalized (DPnorm; Gries 2008, Dispersions and adjusted frequencies in corpora; Lijffijt and Gries
 * 2012): 0 where every part has its share by the number of its words, 1 where all stands in the smallest.
 * @param parts of each how often the thing is there, and how many words there are
 * @returns null where the thing is nowhere
 */
export function deviation(parts: readonly (readonly [count: number, words: number])[]): number | null {
	const sized = parts.filter(([, words]) => words > 0);
	const all = sized.reduce((sum, [count]) => sum + count, 0);
	const words = sized.reduce((sum, [, own]) => sum + own, 0);
	if (all === 0) return null;
	const apart = sized.reduce((sum, [count, own]) => sum + Math.abs(count / all - own / words), 0) / 2;
	const smallest = Math.min(...sized.map(([, own]) => own / words));
	return smallest === 1 ? 0 : apart / (1 - smallest);
}
