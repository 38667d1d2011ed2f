/** How Chinese text is written on the screen. */
export type Script = (typeof scripts)[number];

export const scripts = ['asPrinted', 'simplified', 'traditionalTaiwan', 'traditionalHongKong'] as const;

/** A text in another script. Places, hits and marks stay offsets into the original: these lead there and back. */
export interface Converted {
	readonly text: string;
	/** From a UTF-16 offset into the original to one into `text`; from inside a surrogate pair to its start. */
	readonly fromOriginal: (offset: number) => ShownOffset;
	readonly toOriginal: (offset: ShownOffset) => number;
}

/** A UTF-16 offset into a text as it is shown; never one into the original. */
export type ShownOffset = number & {readonly of?: 'shown'};

/** Converts a text as it was printed (never one that was converted before: round trips lose). Pure; linear. */
export type Converter = (original: string) => Converted;

/** What the texts to be converted stand in: it tells how they were written, and who is a person. */
export interface PrintedDocument {
	/** All of it, as printed. */
	readonly text: string;
	/** Names, as printed; those of persons are not written word by word. */
	readonly names: readonly string[];
}

/** Shows every text as it was printed. */
export const unchanged: Converter = original => ({text: original, fromOriginal: same, toOriginal: same});
const same = (offset: number) => offset;
