import type {SourceOffset} from './place.ts';

/**
 * What a briefing is: the value that the parser makes, the reader shows and `briefing-tui parse --json` prints.
 * The shape is a contract with other programs (schema `briefing-tui/1`): add to it, never change it.
 *
 * Every `start` and `end` is a UTF-16 offset into the source text (for mark-up: into the text read out of it).
 */
export interface Briefing {
	readonly schema: 'briefing-tui/1';
	readonly event: Event;
	readonly publication: Publication;
	readonly source: Source;
	/** BCP 47, such as `zh-Hant`. */
	readonly language: string;
	/** The lead paragraph in which the page itself tells what took place; null where there is none. */
	readonly summary: string | null;
	readonly speakers: readonly Speaker[];
	readonly turns: readonly Turn[];
	readonly exchanges: readonly Exchange[];
	/** In source order; every non-blank character of the source lies in exactly one. */
	readonly spans: readonly Span[];
	/** What could not be told for sure, in words. */
	readonly notes: readonly Note[];
}

/** The press conference itself; each field is null where the source does not state it. */
export interface Event {
	readonly title: string | null;
	/** ISO 8601 date, such as `2021-03-01`. */
	readonly date: string | null;
	/** `HH:MM`, 24 hours, as printed (no time zone). */
	readonly time: string | null;
	readonly place: string | null;
	/** Where a reader has put something right by hand; so in the two below. */
	readonly corrected?: true;
}

/** The page or file that carries the transcript; a citation of the event never uses its date. */
export interface Publication {
	readonly date: string | null;
	readonly time: string | null;
	readonly source: string | null;
	readonly url: string | null;
	readonly editor: string | null;
}

export interface Source {
	/** The file's base name, the address, or `-` for standard input. */
	readonly name: string;
	/** Of the bytes as they came, in lower-case hexadecimal. */
	readonly sha256: string;
	/** The WHATWG name of the character set, such as `utf-8`. */
	readonly encoding: string;
	readonly format: string;
}

export type Role = 'host' | 'official' | 'reporter' | 'unknown';

export interface Speaker {
	/** `s1`, `s2`, … in the order of their first turn. */
	readonly id: string;
	/** For an unnamed reporter the outlet; for an unnamed voice its label without the colon (`問`, `Q`). */
	readonly name: string;
	readonly role: Role;
	readonly titles: readonly string[];
	readonly outlet: string | null;
	/** The labels used for this speaker, without their colon, and short forms such as 肖部長. */
	readonly aliases: readonly string[];
	readonly corrected?: true;
}

export type TurnKind = 'opening' | 'statement' | 'moderation' | 'question' | 'handoff' | 'answer' | 'closing';

export interface Turn {
	/** Stable in a citation: `q3-q1`, `q3-a2` in an exchange, else its kind and number such as `opening1`. */
	readonly id: string;
	/** A speaker's id; null for text of which nobody could be named. */
	readonly speaker: string | null;
	/** As printed; the empty string where none is. */
	readonly label: string;
	readonly kind: TurnKind;
	/** The number of the exchange, or null. */
	readonly exchange: number | null;
	readonly blocks: readonly Block[];
	readonly corrected?: true;
}

export type BlockKind = 'paragraph' | 'caption' | 'scene';

export interface Block {
	/** The anchor: the turn's id and `-p1`, `-p2`, … counting blocks of every kind. */
	readonly id: string;
	readonly kind: BlockKind;
	/** Sanitised: holds no control character, and no line break. */
	readonly text: string;
	readonly start: SourceOffset;
	readonly end: SourceOffset;
	/** When it begins, `HH:MM:SS.mmm`, where the source has times. */
	readonly time?: string;
	/** The page and the line that it begins on, as the source prints them; a page that prints no number is counted. */
	readonly page?: string;
	readonly line?: string;
}

export interface Exchange {
	/** 1, 2, 3, … in the order of the source. */
	readonly n: number;
	/** One line that says what the question is about, in its own words. */
	readonly gist: string;
	/** Ids of turns. */
	readonly question: readonly string[];
	/** Ids of turns, hand-offs included. */
	readonly answers: readonly string[];
}

export type SpanKind =
	| 'title'
	| 'date'
	| 'source'
	| 'editor'
	| 'summary'
	| 'label'
	| 'paragraph'
	| 'caption'
	| 'scene'
	| 'furniture';

export interface Span {
	readonly start: SourceOffset;
	readonly end: SourceOffset;
	readonly as: SpanKind;
	/** The reasons it is taken for this, in English. */
	readonly why?: string;
	/** The same as codes, of which some have a colon and a name behind them (`field:body`). */
	readonly reasons?: readonly string[];
}

export interface Note {
	readonly start: SourceOffset;
	readonly end: SourceOffset;
	/** In English. */
	readonly message: string;
	/** Which doubt it is, such as `unanswered-question`; absent in JSON from before there were codes. */
	readonly code?: string;
	/** What the doubt is about besides its place. */
	readonly about?: NoteAbout;
}

export interface NoteAbout {
	/** Places where the bytes fit no character. */
	readonly places?: number;
	/** As printed. */
	readonly label?: string;
	/** Codes, as in a span. */
	readonly reasons?: readonly string[];
}
