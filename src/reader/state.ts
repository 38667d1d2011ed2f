import type {Turn} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import {startOf} from '../briefing/outline.ts';
import type {Place, Range} from '../briefing/place.ts';
import type {Patterns} from '../search/query.ts';
import {createIndex, type Hit, type Scope, type SearchIndex} from '../search/search.ts';
import {type Converter, type Script, unchanged} from '../text/script.ts';
import {type Language, languageBeside, wordingIn, writtenIn} from '../wording/languages.ts';
import type {Message, Wording} from '../wording/wording.ts';
import {arrange, type Layout, type Size} from './layout.ts';
import {layOut, type Page, rowAt} from './page.ts';
import type {Prompt} from './prompt.ts';

/** Everything the screen shows, as one value; nothing that can be derived is kept. */
export interface State {
	readonly outline: Outline;
	readonly index: SearchIndex;
	/** What reads regular expressions, once one was typed. */
	readonly patterns: Patterns | null;
	/** Of the screen, whatever script is shown. */
	readonly language: Language;
	readonly size: Size;
	/** Of the first row in the reading pane. */
	readonly place: Place;
	readonly pane: Pane;
	readonly mode: Mode;
	/** Han characters in a full line of text. */
	readonly measure: number;
	readonly zoomed: boolean;
	readonly theme: ThemeName;
	/** How Chinese text is to be shown. */
	readonly script: Script;
	/** Shows a text so, or, until that is loaded, as before. */
	readonly convert: Converter;
	/** Digits typed before a command, such as `12` of `12G`. */
	readonly count: string;
	/** The only speaker whose turns are shown, by id. */
	readonly only: string | null;
	readonly query: Query | null;
	/** Only turns with hits of the query are shown. */
	readonly hitsOnly: boolean;
	/** The speaker that the cursor of the speakers' pane is on, by id. */
	readonly chosenSpeaker: string | null;
	/** Where one was before each jump, the latest last. */
	readonly trail: readonly Place[];
	/** Queries accepted so far, the latest last. */
	readonly asked: readonly string[];
	/** The source's text, once it was asked for. */
	readonly source: string | null;
	readonly message: Message | null;
}

export type Pane = 'speakers' | 'questions' | 'text';
export type ThemeName = 'dark' | 'light';

/** What the keyboard talks to. */
export type Mode =
	| {readonly kind: 'read'}
	| SearchMode
	| ChooseMode
	| {readonly kind: 'sheet'; readonly sheet: 'help' | 'information' | 'source'; readonly top: number};

/** A list that is narrowed by typing. */
export interface ChooseMode {
	readonly kind: 'choose';
	readonly from: 'speakers' | 'commands' | 'concordance' | 'figures';
	/** Which of the list's orders it is in. */
	readonly order: number;
	readonly prompt: Prompt;
	/** Index into what is left of the list; null until one has moved in it. */
	readonly chosen: number | null;
}

export interface SearchMode {
	readonly kind: 'search';
	readonly prompt: Prompt;
	readonly query: Query;
	/** Index into the query's hits. */
	readonly chosen: number;
	/** What Escape returns to. */
	readonly before: Pick<State, 'query' | 'hitsOnly'>;
	/** How far back in the queries asked one has gone; 0 is none. */
	readonly recalled: number;
}

export interface Query {
	readonly text: string;
	readonly scope: Scope;
	/** Best first; in a list they stand in groups by exchange. */
	readonly hits: readonly Hit[];
	/** The ranges found, by anchor. */
	readonly ranges: ReadonlyMap<string, readonly Range[]>;
	/** Every range found (or the start of a passage found for its context), in source order. */
	readonly stops: readonly Place[];
	/** The stop one is at: an index into `stops`, or -1. */
	readonly at: number;
}

export interface Start {
	readonly outline: Outline;
	readonly size: Size;
	readonly theme: ThemeName;
	/** Else the briefing's own where the program speaks it, else English. */
	readonly language?: Language | undefined;
	readonly measure?: number;
	readonly place?: Place | undefined;
	readonly patterns?: Patterns | null;
}

export function createState({outline, size, theme, language, measure = 40, place, patterns = null}: Start): State {
	return {
		outline,
		index: createIndex(outline.briefing),
		patterns,
		language: languageBeside(language, outline.briefing.language),
		size,
		place: place ?? startOf(outline.turns) ?? {block: '', offset: 0},
		pane: 'text',
		mode: {kind: 'read'},
		measure,
		zoomed: false,
		theme,
		script: 'asPrinted',
		convert: unchanged,
		count: '',
		only: null,
		query: null,
		hitsOnly: false,
		chosenSpeaker: null,
		trail: [],
		asked: [],
		source: null,
		message: null,
	};
}

/** What the screen says, by id, in the script that is shown. */
export const wordingOf = ({language, script}: State): Wording => wordingIn(writtenIn(language, script));

export const layoutOf = (state: State): Layout =>
	arrange(state.size, {
		measure: state.measure,
		zoomed: state.zoomed,
		searching: state.mode.kind === 'search',
		pane: state.pane,
	});

/** The query whose hits are marked: the one being typed, or the one accepted. */
export const queryOf = (state: State): Query | null => (state.mode.kind === 'search' ? state.mode.query : state.query);

/** Whether a turn is shown at all; undefined where every turn is. */
export function filterOf(state: State): ((turn: Turn) => boolean) | undefined {
	const {only, outline} = state;
	const hits = state.hitsOnly ? state.query : null;
	if (only === null && !hits) return undefined;
	const withHits = new Set([...(hits?.ranges.keys() ?? [])].map(anchor => outline.turnAt(anchor)));
	return turn => (only === null || turn.speaker === only) && (!hits || withHits.has(turn));
}

/** The sections of which at least one turn is shown. */
export function shownSections(state: State): readonly Section[] {
	const shows = filterOf(state);
	return shows ? state.outline.sections.filter(section => section.turns.some(shows)) : state.outline.sections;
}

/** The section at the place; undefined only for a briefing without text. */
export const sectionOf = (state: State): Section | undefined =>
	state.outline.sectionAt(state.place.block) ?? state.outline.sections[0];

export const turnOf = (state: State): Turn | undefined => state.outline.turnAt(state.place.block);

export function pageOf(state: State): Page | undefined {
	const section = sectionOf(state);
	return section && layOut(section, {lineWidth: layoutOf(state).lineWidth, convert: state.convert}, filterOf(state));
}

/** The index of the first row in the reading pane. */
export const topOf = (state: State, page: Page): number => rowAt(page, state.place, state.outline.orderOf);
