import type {Range} from '../briefing/place.ts';

export type FigureKind = 'money' | 'share' | 'ratio' | 'count' | 'duration' | 'measure' | 'date' | 'number';

/** A number, or the ends of a stretch of numbers (2021—2035, 3 to 5, 幾千). */
export type Value = number | readonly [low: number, high: number];

/** What is said of a number: nearly, more than, less than, about. */
export type Qualifier = 'near' | 'over' | 'under' | 'about';

/** Which way that went which is measured, by the number or to it; a cut is made by somebody. */
export type Direction = 'rise' | 'fall' | 'cut';

/** What the words beside a number make of it. */
export interface Bearing {
	readonly qualifier: Qualifier | null;
	readonly direction: Direction | null;
	/** UTF-16 offsets into the block's text: the number with those words. */
	readonly words: Range;
}

/** A number that stands in a text. */
export interface Quantity extends Bearing {
	/** UTF-16 offsets into the block's text: the number and its unit. */
	readonly range: Range;
	readonly kind: FigureKind;
	/** In the unit: 31.3萬億 is 3.13e13. Of a date the year; null for a date without one. */
	readonly value: Value | null;
	/** One spelling for each unit, such as `元`, `%`, `個百分點`, `$`; empty for bare numbers, dates and English counts. */
	readonly unit: string;
	/** Has a qualifier, or says itself that it is not exact (200多, 幾千). */
	readonly approximate: boolean;
	/** Dates only: ISO 8601 as far as it is told: `2021`, `2021/2035`, `2021-03-01`, `--03-01`, `T10:00`. */
	readonly iso?: string;
}

/** A number of a briefing, with what it measures, who said it and where. */
export interface Figure extends Quantity {
	/** The block's anchor. */
	readonly block: string;
	readonly printed: string;
	/** The number with the words that qualify it and say which way it went: 接近30%, fell by 46 percent. */
	readonly said: string;
	/** In the sentence's own words; empty where they do not surely tell. */
	readonly measures: string;
	/** The sentence it stands in, as printed, and where in it what was said stands: UTF-16 offsets. */
	readonly sentence: string;
	readonly inSentence: Range;
	readonly turn: string;
	/** A speaker's id, or null. */
	readonly speaker: string | null;
	readonly exchange: number | null;
}
