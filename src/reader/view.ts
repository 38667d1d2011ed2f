import type {Outline, Section} from '../briefing/outline.ts';
import type {Hit} from '../search/search.ts';
import type {Cells, Ruler} from '../text/cells.ts';
import type {Converter} from '../text/script.ts';
import type {Wording} from '../wording/wording.ts';
import type {CommandId} from './command.ts';
import {firstKeyOf} from './commands/commands.ts';
import {hasScripts, layoutOf, sectionOf, shownSections, turnOf, wordingOf} from './current.ts';
import {previewed, whyNothing} from './find.ts';
import {firstAround, type Layout, type Pane, type Rows} from './layout.ts';
import {nextTelling} from './lists/tellings.ts';
import type {Marking} from './marking.ts';
import {fileInFront} from './named-files.ts';
import {type Reading, readingOf} from './reading.ts';
import type {Segment} from './segment.ts';
import {columnsOf, rowCount, type SheetRow, sheetCells, termCells} from './sheets/sheet.ts';
import type {Listing, ListMode, SearchMode, SheetMode, State} from './state.ts';
import {type Status, sayMessage, statusOf} from './status.ts';
import {filtersTold} from './telling.ts';
import {type Appearance, isGround, isThemeName} from './theme-names.ts';

/** All that one frame shows, derived once from the state: `ui/` paints it and asks for nothing more. */
export interface View {
	readonly layout: Layout;
	readonly ruler: Ruler;
	readonly wording: Wording;
	readonly convert: Converter;
	readonly look: Appearance;
	readonly outline: Outline;
	readonly title: Title;
	readonly body: Body;
	readonly status: Status;
}

interface Title {
	readonly text: string;
	/** What stands at its right: the script, the day, how many questions, how many doubts. */
	readonly facts: readonly string[];
}

/** What stands between the title and the status line. */
type Body = Panes | ListBody | SheetBody;

export interface Panes {
	readonly kind: 'panes';
	readonly reading: Reading;
	/** With what gists and names are marked. */
	readonly marking: Marking;
	/** What stands in the place of speakers and questions while one searches. */
	readonly results: Results | null;
	readonly pane: Pane;
	/** The sections that a filter leaves. */
	readonly sections: readonly Section[];
	/** The section and the speaker one is at; while a hit is only previewed, those before the search. */
	readonly here: Section | undefined;
	readonly speaking: string | null;
	readonly chosenSpeaker: string | null;
}

export interface Results {
	readonly hits: readonly Hit[];
	/** Index into `hits`. */
	readonly chosen: number;
	/** What is told where there are none. */
	readonly nothing: string;
}

export interface ListBody extends Pick<Listing, 'none'> {
	readonly kind: 'list';
	readonly title: string;
	/** What it is a list of, and what filters leave of it. */
	readonly about: readonly string[];
	readonly size: number;
	/** How many there are before anything is typed. */
	readonly total: number;
	/** Whether what is left is only like what was typed. */
	readonly alike: boolean;
	/** What it is sorted by, and the list that tells of the same otherwise, each with its key. */
	readonly keyed: readonly string[];
	/** Over its columns. */
	readonly head: readonly Segment[] | null;
	/** Index of the one that the cursor is on. */
	readonly chosen: number;
	/** What each row says, for so many cells. */
	readonly lines: readonly ListLine[];
}

/** A row of a list: an item by its index, or the heading of a group. */
interface ListLine {
	readonly item: number | null;
	readonly segments: readonly Segment[];
}

export interface SheetBody {
	readonly kind: 'sheet';
	readonly columns: readonly SheetColumn[];
	/** How many rows of it are on the screen. */
	readonly rows: Rows;
}

interface SheetColumn {
	readonly cells: Cells;
	readonly termCells: Cells;
	/** Those on the screen. */
	readonly lines: readonly ShownSheetRow[];
}

export interface ShownSheetRow extends SheetRow {
	/** The cursor is on it. */
	readonly chosen: boolean;
	/** It may be overlooked. */
	readonly quiet: boolean;
}

export function viewOf(state: State): View {
	const {ruler, convert, front} = state;
	const layout = layoutOf(state);
	const body = bodyOf(state, layout);
	return {
		layout,
		ruler,
		wording: wordingOf(state),
		convert,
		look: lookOf(state),
		outline: front.outline,
		title: titleOf(state),
		body,
		status: statusOf(state, body.kind === 'panes' ? body.reading : null),
	};
}

/**
 * What the terminal says of its ground counts for more than what one has said once, perhaps in another. A theme of one's own that
 * is there no more is as if none were chosen.
 */
function lookOf({settings: {theme, themes}, ground}: State): Appearance {
	const own = Object.hasOwn(themes, theme) ? themes[theme] : undefined;
	return {
		theme: own ?? (isThemeName(theme) ? theme : 'auto'),
		ground: ground ?? (isGround(theme) ? theme : null),
	};
}

function titleOf(state: State): Title {
	const {front, settings, convert} = state;
	const wording = wordingOf(state);
	const {event, exchanges, source, notes} = front.outline.briefing;
	const count = exchanges.length > 0 ? wording.screen.askedCount(exchanges.length) : '';
	const doubts =
		notes.length > 0 ? `${notes.length} ${wording.screen.doubts} (${firstKeyOf('information', settings.keys)})` : '';
	const mended = front.mended.length > 0 ? wording.screen.corrected(front.mended.length) : '';
	const title = event.title ?? source.name;
	// Some titles begin with the day as we write it.
	const day = event.date !== null && !title.includes(event.date) ? event.date : '';
	const script = hasScripts(state) ? wording.scripts[settings.script] : '';
	const file = state.files.length > 1 ? wording.screen.fileOf(fileInFront(state) + 1, state.files.length) : '';
	return {text: convert(title).text, facts: [file, script, day, count, doubts, mended].filter(Boolean)};
}

function bodyOf(state: State, layout: Layout): Body {
	const {mode} = state;
	switch (mode.kind) {
		case 'list':
			return listBody(state, mode, layout);
		case 'sheet':
			return sheetBody(state, mode, layout);
		case 'search':
			return panes(state, mode);
		case 'ask':
			return bodyOf({...state, mode: mode.before}, layout);
		case 'read':
		case 'letter':
		case 'select':
			return panes(state, null);
	}
}

function panes(state: State, searching: SearchMode | null): Panes {
	const {front} = state;
	return {
		kind: 'panes',
		reading: readingOf(previewed(state)),
		marking: {convert: state.convert, query: searching?.query ?? front.query, patterns: state.patterns},
		results: searching && resultsOf(state, searching),
		pane: front.pane,
		sections: shownSections(state),
		here: sectionOf(state),
		speaking: turnOf(state)?.speaker ?? null,
		chosenSpeaker: front.chosenSpeaker,
	};
}

const resultsOf = (state: State, {query, chosen}: SearchMode): Results => {
	const why = whyNothing(state, query);
	return {
		hits: query.hits,
		chosen,
		nothing: why === null ? wordingOf(state).screen.typeToSearch : sayMessage(state, why),
	};
};

/** The chosen one is kept in the middle of what is drawn, as far as the ends of the list let it. */
function listBody(state: State, mode: ListMode, {columns, bodyRows}: Layout): ListBody {
	const {title, orders, narrowed, about, filtered, head} = mode.list;
	const listing = narrowed(state, mode);
	const {size, none, total, alike, chosen} = listing;
	const {lists, orders: sorted} = wordingOf(state);
	const keyed = (said: string, key: CommandId) => `${said} (${firstKeyOf(key, state.settings.keys)})`;
	const other = nextTelling(mode.list);
	const columnHead = head && bodyRows > 3 ? head(state, columns - 3) : null;
	const room = Math.max(1, bodyRows - (columnHead ? 2 : 1));
	const order = orders[mode.order];
	return {
		kind: 'list',
		title: lists[title],
		about: [about(state), ...(filtered ? filtersTold({...state, wording: wordingOf(state)}, state.front) : [])].filter(
			Boolean,
		),
		size,
		none,
		total,
		alike,
		keyed: [
			...(order !== undefined && orders.length > 1 ? [keyed(sorted[order], 'order')] : []),
			...(other ? [keyed(lists[other.title], 'other-list')] : []),
		],
		head: columnHead,
		chosen,
		lines: listLines(listing, room, columns - 3),
	};
}

/**
 * So many rows of a list, with the headings of its groups, around the item that the cursor is on. Over the first row stands the heading
 * of its group, wherever that begins.
 */
function listLines({size, chosen, heading, line}: Listing, room: number, cells: Cells): readonly ListLine[] {
	let first = firstAround(chosen, room, size);
	for (;;) {
		const lines: ListLine[] = [];
		for (let item = first; item < size && lines.length < room; item++) {
			const over = item === first ? headingOver(heading, item) : heading(item);
			if (over !== null && room > 2) lines.push({item: null, segments: [[over, 'heading']]});
			if (lines.length < room) lines.push({item, segments: line(item, cells)});
		}
		if (size === 0 || lines.some(({item}) => item === chosen)) return lines;
		first++;
	}
}

/** The heading of the group that an item is in. */
function headingOver(heading: Listing['heading'], item: number): string | null {
	for (let at = item; at >= 0; at--) {
		const found = heading(at);
		if (found !== null) return found;
	}
	return null;
}

function sheetBody(state: State, mode: SheetMode, {bodyRows}: Layout): SheetBody {
	const {sheet, top, at} = mode;
	const all = columnsOf(state, mode);
	const cells = sheetCells(state, all.length);
	const columns = all.map(rows => ({
		cells,
		termCells: termCells(sheet, cells),
		lines: rows
			.slice(top, top + bodyRows)
			.map(row => ({...row, chosen: at !== null && row.item === at, quiet: sheet.id === 'source'})),
	}));
	return {kind: 'sheet', columns, rows: Math.min(bodyRows, rowCount(all) - top)};
}
