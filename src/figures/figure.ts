import type {Range} from '../briefing/place.ts';

export type FigureKind = 'money' | 'share' | 'ratio' | 'count' | 'duration' | 'measure' | 'date' | 'number';

/** A number, or the ends of a stretch of numbers (2021—2035, 3 to 5, 幾千). */
export type Value = number | readonly [low: number, high: number];

/** A number that stands in a text. */
export interface Quantity {
	/** UTF-16 offsets into the block's text: the number and its unit. */
	readonly range: Range;
	readonly kind: FigureKind;
	/** In the unit: 31.3萬億 is 3.13e13. Of a date the year; null for a date without one. */
	readonly value: Value | null;
	/** One spelling for each unit, such as `元`, `%`, `個百分點`, `$`; empty for bare numbers, dates and English counts. */
	readonly unit: string;
	/** Said to be about, nearly, or more or less than this. */
	readonly approximate: boolean;
	/** Dates only: ISO 8601 as far as it is told: `2021`, `2021/2035`, `2021-03-01`, `--03-01`, `T10:00`. */
	readonly iso?: string;
}

/** A number of a briefing, with what it measures, who said it and where. */
export interface Figure extends Quantity {
	/** The block's anchor. */
	readonly block: string;
	readonly printed: string;
	/** In the sentence's own words; empty where they do not tell. */
	readonly measures: string;
	readonly turn: string;
	/** A speaker's id, or null. */
	readonly speaker: string | null;
	readonly exchange: number | null;
}
