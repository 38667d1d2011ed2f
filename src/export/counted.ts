/** What of a concordance is counted: what stands near the key, sequences that hold it, what it was found as, who says it, in answer to what. */
export const counted = ['collocates', 'clusters', 'forms', 'speakers', 'questions'] as const;

export type Counted = (typeof counted)[number];

/** What can be counted over several briefings as over one. */
export type CountedWords = Exclude<Counted, 'speakers' | 'questions'>;

export interface CountOptions {
	/** How many words on either side are near; 5 unless said. */
	readonly span?: number | undefined;
	/** Of how many words a cluster is; else of any number up to 5. */
	readonly size?: number | undefined;
	/** How often a word is near at least, or a cluster said; twice unless said. */
	readonly least?: number | undefined;
}
