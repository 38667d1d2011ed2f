import type {SourceOffset} from '../briefing/place.ts';
import type {Quotation} from './quotation.ts';

/** Quoted words in the basket. They hold all that their citation says, and outlast the session and the file. */
export interface Clip {
	/** Of no other clip. */
	readonly id: string;
	/** When it was taken, in ISO 8601. */
	readonly made: string;
	/** One's own words about it; the empty string for none. */
	readonly note: string;
	/** Of the source's bytes. */
	readonly sha256: string;
	/** The path or address that the source was opened from; null for standard input. */
	readonly from: string | null;
	/** Where the words begin: the block, and where it starts in the source. */
	readonly block: string;
	readonly start: SourceOffset;
	readonly quotation: Quotation;
}

/** What happens to a basket. */
export type ClipChange =
	| {readonly put: Clip}
	| {readonly noted: string; readonly note: string}
	/** A clip by its id: out of the basket, and into it again. */
	| {readonly taken: string}
	| {readonly back: string};
