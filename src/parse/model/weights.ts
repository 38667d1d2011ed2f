import type {Speaking} from '../labels/label.ts';
import type {LabelFeature} from './label-features.ts';
import type {PageState} from './states.ts';
import type {TextFeature} from './text-features.ts';

/** What a piece may be taken for besides the states: page text between what is said. */
export type Taken = PageState | 'noise';

/** All numbers by which a page is read, in log-odds: what is above zero speaks for, what is below against. */
export interface Weights {
	/** What a label's features say for a turn of each part that begins with it. */
	readonly label: Readonly<Record<LabelFeature, Readonly<Record<Speaking, number>>>>;
	/** What a piece's words say for each state. */
	readonly text: Readonly<Record<TextFeature, Readonly<Partial<Record<Taken, number>>>>>;
	/** What it is worth to go from one state to the next with a new turn, or into another part of the page. */
	readonly steps: Readonly<Record<PageState, Readonly<Partial<Record<PageState, number>>>>>;
	readonly costs: Readonly<Record<Cost, number>>;
}

export type Cost =
	/** A turn that goes on under the same label printed again. */
	| 'sameLabel'
	/** The page ends with a question. */
	| 'endsAsking'
	/** A turn that begins without any label: an opening; an answer under a question that is set apart; a question above a label. */
	| 'unlabelledOpening'
	| 'unlabelledAnswer'
	| 'unlabelledQuestion'
	/** An answer is told though no question was. */
	| 'toldUnasked';

/** Of the score of a plausible label that is not taken so much is lost: where its line is spoken or of the page; where it is noise. */
export const passedOver = 0.6;
export const passedOverAsNoise = 0.3;
/** How far what a label was taken for elsewhere on the page moves it here, at most. */
export const habitAtMost = 2;
