import type {Outline, Section} from '../briefing/outline.ts';
import type {Hit} from '../search/search.ts';
import type {Cells, Ruler} from '../text/cells.ts';
import type {Converter} from '../text/script.ts';
import type {Wording} from '../wording/wording.ts';
import type {Status} from './footer.ts';
import type {Layout, Pane, Rows} from './layout.ts';
import type {Marking} from './marking.ts';
import type {Reading} from './reading.ts';
import type {Segment} from './segment.ts';
import type {SheetRow} from './sheets/sheet.ts';
import type {Listing} from './state.ts';
import type {Appearance} from './theme-names.ts';

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

export interface Title {
	readonly text: string;
	/** What stands at its right: the script, the day, how many questions, how many doubts. */
	readonly facts: readonly string[];
}

/** What stands between the title and the status line. */
export type Body = Panes | ListBody | SheetBody;

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
export interface ListLine {
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
