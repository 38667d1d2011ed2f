/**
 * A manuscript: what a format reads out of a file. The source text, and its paragraphs in order,
 * each with the text a reader of the page would see and the way back into the source.
 */
export interface Manuscript {
	/** The name of the format, as `source.format` prints it. */
	readonly format: string;
	/** The source text (for mark-up: the text read out of it) that all offsets point into. */
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	/** What the file says about itself outside its text: front matter, `<title>`, metadata of a record. */
	readonly facts: Facts;
}

/** How the mark-up sets a paragraph apart; `furniture` where the mark-up itself says that nobody speaks it. */
export type Form = 'plain' | 'heading' | 'caption' | 'scene' | 'furniture';

/** A stretch of visible text and where each of its units stands in the source. */
export interface Passage {
	readonly text: string;
	/** Where the text is a literal stretch of the source: the offset of its first unit; else one offset a unit. */
	readonly offsets: number | Uint32Array;
}

export interface Paragraph extends Passage {
	/** The stretch of the source that the paragraph takes up, its mark-up included: UTF-16 offsets, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly form: Form;
	/** Units of text at the beginning that are set bold; 0 where none are. */
	readonly strong: number;
	/** The speaker, where the mark-up names one. */
	readonly voice?: Voice;
	/** For furniture: why. */
	readonly why?: string;
}

/** A speaker named by the mark-up itself (`who`, `by`, `<v>`), not by words in the text. */
export interface Voice {
	readonly label: string;
	readonly part?: 'question' | 'answer' | 'speech';
}

export interface Facts {
	readonly title?: string;
	/** The day of the event, ISO 8601, where the mark-up states it as such. */
	readonly eventDate?: string;
	readonly date?: string;
	readonly time?: string;
	readonly source?: string;
	readonly url?: string;
	readonly editor?: string;
	readonly language?: string;
}

/**
 * The offset in the source of a unit of a passage's text; for its length, the offset after its last unit.
 * @param unit UTF-16 offset into `passage.text`
 */
export function sourceOffset(passage: Passage, unit: number): number {
	if (typeof passage.offsets === 'number') return passage.offsets + unit;
	const offset = passage.offsets[unit];
	if (offset !== undefined) return offset;
	const last = passage.offsets[passage.offsets.length - 1];
	return last === undefined ? 0 : last + 1;
}
