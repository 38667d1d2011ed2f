import type {Outline} from '../briefing/outline.ts';
import type {BlockRange, Place, Range, SourceOffset} from '../briefing/place.ts';
import type {MadeCorrection} from '../corrections/correction.ts';
import type {Clip} from '../export/clip.ts';
import type {Objection} from '../search/objections.ts';
import type {Patterns} from '../search/query.ts';
import type {Hit, Scope, SearchIndex} from '../search/search.ts';
import type {Cells, Ruler} from '../text/cells.ts';
import type {Converter, Script} from '../text/script.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import type {Message, Wording} from '../wording/wording.ts';
import type {Effect} from './effect.ts';
import type {OwnKeys} from './keys.ts';
import type {Pane, Size} from './layout.ts';
import type {Prompt} from './prompt.ts';
import type {Segment} from './segment.ts';
import type {Spot} from './spot.ts';
import type {Ground, OwnTheme} from './theme-names.ts';

/** Everything the screen shows, as one value; nothing that can be derived is kept. */
export interface State {
	/** The briefing that is shown. */
	readonly front: Open;
	/** Those that are open besides, the one last shown first. */
	readonly behind: readonly Open[];
	/** What was named to be read, and what was opened besides, in this order. */
	readonly files: readonly NamedFile[];
	readonly settings: Settings;
	readonly mode: Mode;
	readonly size: Size;
	/** It is told in sentences, one after another, for ears: nothing is drawn, and what was told last is lit. */
	readonly aloud: boolean;
	/** How the terminal draws text. */
	readonly ruler: Ruler;
	/** What the terminal writes on, by what it says itself or one says for it; null where neither does. */
	readonly ground: Ground | null;
	/** Shows a text in the script that is set, or, until that is loaded, as before. */
	readonly convert: Converter;
	/** What reads regular expressions, once one was typed. */
	readonly patterns: Patterns | null;
	/** What is typed of a command so far: digits before it, such as `12` of `12G`, or the first key of two, such as `Z` of `ZZ`; `12g`, which is done, may be gone on with to `12gg`. */
	readonly begun: string;
	/** The basket, in the order in which it was filled. */
	readonly clips: readonly Clip[];
	/** How each list was last looked at, by its title. */
	readonly lists: ReadonlyMap<List['title'], ListLook>;
	/** The clip taken out last, by its id, while it can be put back. */
	readonly taken: string | null;
	readonly message: Message | null;
}

/** A file that was named to be read, or opened besides. */
export interface NamedFile {
	/** A path or an address; null for one that cannot be opened again. */
	readonly source: string | null;
	readonly name: string;
	/** Of its bytes; null until it is opened. */
	readonly sha256: string | null;
	/** It could not be opened. */
	readonly unreadable?: true;
}

/** How one likes to read, whatever is open. It lasts: plain data. */
export interface Settings {
	/** Han characters in a full line of text. */
	readonly measure: number;
	readonly zoomed: boolean;
	/** One that comes with the program, or one's own. */
	readonly theme: string;
	/** Those of one's own, by name. */
	readonly themes: Readonly<Record<string, OwnTheme>>;
	/** How Chinese text is to be shown. */
	readonly script: Script;
	/** What the screen speaks, whatever script is shown. */
	readonly language: InterfaceLanguage;
	readonly keys: OwnKeys;
}

/** A briefing that is open: what it holds, and where in it one is. */
export interface Open {
	readonly outline: Outline;
	/** With all that a search can make use of, once that is at hand; see `indexOf`. */
	readonly index: SearchIndex | null;
	/** The first row in the reading pane. */
	readonly top: Spot;
	/** The only speaker whose turns are shown, by id. */
	readonly only: string | null;
	/** Where one was before each jump, the latest last. */
	readonly trail: readonly Spot[];
	/** Where one came back from, the first to go to again last. */
	readonly ahead: readonly Spot[];
	/** The places that one has marked, by letter or digit. */
	readonly marks: ReadonlyMap<string, Spot>;
	/** What one has put right, in the order in which it is applied. */
	readonly mended: readonly MadeCorrection[];
	/** Queries accepted so far, the latest last. */
	readonly asked: readonly string[];
	/** The source's text, once it was asked for. */
	readonly source: string | null;
	readonly pane: Pane;
	/** Where one was before one began to look through the questions in their pane; null where one has not. */
	readonly before: Pick<Open, 'top' | 'lit'> | null;
	/** What the cursor of the speakers' pane is on, by the id of the voice. */
	readonly chosenSpeaker: string | null;
	readonly query: Query | null;
	/** Only turns with hits of the query are shown. */
	readonly hitsOnly: boolean;
	/** What one has come to last without scrolling; a move to another turn puts it out. While it is in sight it is the place. */
	readonly lit: Lit | null;
}

/** Words that stand out in the text: those found (by a search, or by a list), or sentences. */
export interface Lit extends BlockRange {
	readonly as: 'hit' | 'sentence';
	/** What is lit with them in blocks behind. */
	readonly more?: readonly BlockRange[];
}

/** What the keyboard talks to; each carries what it alone needs. */
export type Mode = {readonly kind: 'read'} | LetterMode | SelectMode | AskMode | SearchMode | ListMode | SheetMode;

/** The next character is the letter of a mark. */
export interface LetterMode {
	readonly kind: 'letter';
	readonly does: 'mark' | 'goTo';
}

/** Sentences of one turn are chosen, to be copied. */
export interface SelectMode {
	readonly kind: 'select';
	/** The turn's id. */
	readonly turn: string;
	/** Of the turn's sentences, counted from 0, the first and the last that are selected. */
	readonly first: number;
	readonly last: number;
	/** Moving takes more sentences or fewer, rather than another one. */
	readonly extends: boolean;
}

/** A line of text is asked for. */
export interface AskMode {
	readonly kind: 'ask';
	readonly ask: Ask;
	readonly prompt: Prompt;
	/** What is in the line is as it was offered. */
	readonly stale: boolean;
	/** What is seen meanwhile, and what Escape returns to. */
	readonly before: Mode;
}

/** What is asked for, as a value. Made by who opens it. */
export interface Ask {
	readonly title: keyof Wording['asks'];
	/** The text that is there to begin with is only offered: what is typed takes its place. */
	readonly offers?: true;
	/** Does what the line is for; the mode is again the one before. */
	readonly take: (state: State, text: string) => State | Outcome;
	/** Shows at once what is typed so far; the mode is the one before. The empty text brings back how it was. */
	readonly shown?: (state: State, text: string) => State;
}

export interface SearchMode {
	readonly kind: 'search';
	readonly prompt: Prompt;
	readonly query: Query;
	/** Index into the query's hits. */
	readonly chosen: number;
	/** What Escape returns to. */
	readonly before: Pick<Open, 'query' | 'hitsOnly'>;
	/** How far back in the queries asked one has gone; 0 is none. */
	readonly recalled: number;
}

/** A list that is narrowed by typing. */
export interface ListMode {
	readonly kind: 'list';
	readonly list: List;
	/** Which of the list's orders it is in. */
	readonly order: number;
	readonly prompt: Prompt;
	/** What is in the line was typed when the list was open before: what is typed now takes its place. */
	readonly stale: boolean;
	/** Index into what is left of the list; null for what is nearest where one is. */
	readonly chosen: number | null;
	/** What Enter takes is known: one has moved to it, or been told. */
	readonly sure: boolean;
	/** Of its items those that were told last, where it is told aloud: their numbers hold. */
	readonly heard: HeardItems;
	/** What it was opened over, and what is there again once it is closed. */
	readonly before: Mode;
}

/** Items of what is left of a list once this is typed, from one to another, which is left out. */
interface HeardItems {
	readonly typed: string;
	readonly first: number;
	readonly end: number;
}

/** How a list was last looked at. */
interface ListLook {
	/** What it was a list of: of anything else only the order is taken up again. */
	readonly of: string;
	readonly order: number;
	readonly typed: string;
	readonly chosen: number | null;
}

/** Text to be looked through, over the whole width. */
export interface SheetMode {
	readonly kind: 'sheet';
	readonly sheet: Sheet;
	/** How many of its rows lie above the screen. */
	readonly top: number;
	/** The item that the cursor is on, by its index; null in a sheet that leads nowhere. */
	readonly at: number | null;
	/** Only items that hold these words are shown. */
	readonly filter: string;
	/** What it was opened over, and what is there again once it is closed. */
	readonly before: Mode;
}

/** A list as a value: what it is called, what it holds in each of its orders. Made by `createList`. */
export interface List {
	readonly title: keyof Wording['lists'];
	/** What it can be sorted by; the first is the one it opens in, Tab goes through them. */
	readonly orders: readonly (keyof Wording['orders'])[];
	/** Whether filter, order and row are taken up again when it is opened again. */
	readonly remembers: boolean;
	/** What it is a list of, in words, besides its title; the empty string where that says all. */
	readonly about: (state: State) => string;
	/** Whether it leaves out what a filter of the text hides. */
	readonly filtered: boolean;
	/** What stands over its columns, in a row of so many cells. */
	readonly head?: ((state: State, cells: Cells) => readonly Segment[]) | undefined;
	/** What is left of it after typing, the best first. */
	readonly narrowed: (state: State, mode: ListMode) => Listing;
	/** What else can be done with it. */
	readonly acts: ReadonlySet<ListAct>;
}

/** What can be done with an item of a list besides taking it, or with the whole list; each list knows its own. */
export type ListAct = 'remove' | 'putBack' | 'note' | 'copy' | 'write';

export interface Listing {
	readonly size: number;
	/** What is said where none is left, by its id. */
	readonly none: 'notThere' | 'noFigures' | 'figuresUnread' | 'noTerms';
	/** How many there are before anything is typed. */
	readonly total: number;
	/** Whether what was typed stands in none, and those left are only like it. */
	readonly alike: boolean;
	/** The one that the cursor is on: 0 where there is none. */
	readonly chosen: number;
	/** What stands over one of them that is the first of its group; null over any other. */
	readonly heading: (index: number) => string | null;
	/** What a row says of one of them, for a row of so many cells. */
	readonly line: (index: number, cells: Cells) => readonly Segment[];
	/** What is told aloud of one of them, piece by piece; null for what its row says. */
	readonly said: (index: number) => readonly string[] | null;
	/** What one of them does, where what was typed only may mean it and that is better asked first; null elsewhere. */
	readonly guess: (index: number) => string | null;
	/** Closes the list and does what one of them stands for. */
	readonly take: (index: number) => Outcome;
	/** Does something else with one of them, or with the list, which stays open; undefined where nothing is left. */
	readonly act: (does: ListAct, index: number | undefined) => Outcome;
}

/** A sheet as a value. */
export interface Sheet {
	readonly id: 'help' | 'information' | 'source' | 'output' | 'skim';
	/** What its terms take at most, the blank after them included. */
	readonly termCells: Cells;
	readonly items: (state: State) => readonly SheetItem[];
	/** Where there is room, its parts stand side by side. */
	readonly inColumns?: true;
	/** Index of the item that is seen first when it is opened, if not 0. */
	readonly opensAt?: (state: State, items: readonly SheetItem[]) => number;
}

/** A piece of a sheet: a heading, or a term at the left and its text beside it. */
export interface SheetItem {
	readonly kind: 'heading' | 'entry' | 'here';
	readonly term: string;
	readonly text: string;
	/** Cells that its text is set in. */
	readonly indent?: Cells;
	/** So many units at the beginning of its text stand out. */
	readonly marked?: number;
	/** What it leads to. */
	readonly place?: BlockRange;
	/** Words that it is found by besides those that it shows. */
	readonly also?: string;
}

/** The next state, and what is to be done besides drawing it, in this order. */
export interface Outcome {
	readonly state: State;
	readonly effects: readonly Effect[];
}

export const step = (state: State, ...effects: readonly Effect[]): Outcome => ({state, effects});

export interface Query {
	readonly text: string;
	readonly scope: Scope;
	/** Best first; in a list they stand in groups by exchange. */
	readonly hits: readonly Hit[];
	/** The ranges found, by anchor. */
	readonly ranges: ReadonlyMap<string, readonly Range[]>;
	/** Every range found (or the start of a passage found for its context), in source order. */
	readonly stops: readonly Place[];
	/** What there is to say against it; null where that is nothing. */
	readonly objection: Objection | null;
	/** Where in the source it is found in what nobody said, best first, where nothing that was said answers it as typed. */
	readonly unspoken: readonly SourceOffset[];
}

/** Another briefing comes to the front; the one that was there stays open behind it. */
export const bringToFront = (state: State, open: Open): State => ({
	...state,
	front: open,
	behind: open === state.front ? state.behind : [state.front, ...state.behind.filter(other => other !== open)],
	mode: {kind: 'read'},
});

/** The state with something about the briefing in front changed. */
export const withFront = (state: State, change: Partial<Open>): State => ({
	...state,
	front: {...state.front, ...change},
});

export const withSettings = (state: State, change: Partial<Settings>): State => ({
	...state,
	settings: {...state.settings, ...change},
});

export const withMessage = (state: State, message: Message): State => ({...state, message});
