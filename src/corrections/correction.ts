import type {Event, Speaker, TurnKind} from '../briefing/briefing.ts';
import type {BlockOffset, SourceOffset} from '../briefing/place.ts';

/**
 * One thing that a reader has put right: plain data. A turn is told by the start of its first block in the source, so
 * that it is found whatever the anchors are. Several are applied one after the other, each to what the ones before it made.
 */
export type Correction =
	/** The words from one place to the end of another's turn, or to a second place, are said by someone else. */
	| {readonly fix: 'words'; readonly from: SourcePlace; readonly to: SourcePlace; readonly who: Who}
	/** The first characters of a block, so many, are a label; with a name for it where it is not the name itself. */
	| {readonly fix: 'label'; readonly at: SourceOffset; readonly length: BlockOffset; readonly who: Who}
	/** What stands before the turn is no label: it is said by who speaks before. */
	| {readonly fix: 'no label'; readonly turn: SourceOffset}
	/** Who speaks in one turn is who speaks in the other. */
	| {readonly fix: 'same person'; readonly turn: SourceOffset; readonly as: SourceOffset}
	/** Who speaks in the turn, and wherever the label is the same, is a person of their own. */
	| {readonly fix: 'other person'; readonly turn: SourceOffset}
	| {readonly fix: 'person'; readonly turn: SourceOffset; readonly change: PersonChange}
	| {readonly fix: 'kind'; readonly turn: SourceOffset; readonly kind: TurnKind}
	| {readonly fix: 'event'; readonly change: Partial<Pick<Event, 'title' | 'date'>>};

/** A place in the source: the start of a block, and an offset into its text. */
export interface SourcePlace {
	readonly start: SourceOffset;
	readonly offset: BlockOffset;
}

/** Someone who speaks elsewhere, by the start of a turn of theirs, or someone new, by name. */
export type Who = {readonly as: SourceOffset} | {readonly name: string};

export type PersonChange = Partial<Pick<Speaker, 'name' | 'titles' | 'outlet' | 'role'>>;

/** A correction that was made, as it is kept. */
export interface MadeCorrection {
	/** Of no other correction. */
	readonly id: string;
	/** When, in ISO 8601. */
	readonly made: string;
	/** What it is about, in words of the briefing. */
	readonly about: string;
	readonly correction: Correction;
	/** What it was about is not there any more. */
	readonly unfit?: true;
}

/** What happens to the corrections of a briefing. */
export type CorrectionChange =
	| {readonly put: Pick<MadeCorrection, 'about' | 'correction'>}
	/** One of them by its id: no longer, and again. */
	| {readonly undone: string}
	| {readonly redone: string}
	/** From now on they stand in a file beside the transcript. */
	| {readonly beside: true};
