import type {Passage} from '../corpus/passage.ts';
import type {Concordance, ConcordanceLine} from './concordance.ts';

/**
 * Passages of several briefings as those of one: blocks have names that no other has, and what it is parted by, its exchanges, are
 * the briefings.
 */
export const joinedPassages = (briefings: readonly (readonly Passage[])[]): readonly Passage[] =>
	briefings.flatMap((passages, n) =>
		passages.map(({turn, block, first}) => ({
			turn: {...turn, exchange: n},
			block: {...block, id: nameIn(n, block.id)},
			first,
		})),
	);

/** A concordance, and what its speakers are called by their ids. */
export interface NamedConcordance {
	readonly of: Concordance;
	readonly nameOf: (speaker: string | null) => string;
}

/** Several concordances as one, and of each of its lines which it was, and in which of them, by its place. */
export interface JoinedConcordance extends Concordance {
	readonly origins: ReadonlyMap<ConcordanceLine, readonly [line: ConcordanceLine, n: number]>;
}

/** Concordances of several briefings as one, in their order; a speaker is told by name, for the ids of each are its own. */
export function joined(concordances: readonly NamedConcordance[]): JoinedConcordance {
	const origins = new Map(
		concordances.flatMap(({of, nameOf}, n) =>
			of.lines.map((line): [ConcordanceLine, readonly [ConcordanceLine, number]] => [
				{...line, anchor: nameIn(n, line.anchor), speaker: nameOf(line.speaker)},
				[line, n],
			]),
		),
	);
	return {lines: [...origins.keys()], passages: joinedPassages(concordances.map(({of}) => of.passages)), origins};
}

const nameIn = (n: number, anchor: string): string => `${n} ${anchor}`;
