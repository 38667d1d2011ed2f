import type {Cells} from '../text/cells.ts';
import {layoutOf, wordingOf} from './current.ts';
import {previewed, whyNothing} from './find.ts';
import {sayMessage} from './footer.ts';
import {type CommandId, firstKeyOf} from './keyed.ts';
import {firstAround, type Layout} from './layout.ts';
import {nextTelling} from './lists/tellings.ts';
import {marksOf} from './query-marks.ts';
import {around, panesOf} from './reading-view.ts';
import {columnsOf, rowCount, sheetCells, termCells} from './sheets/sheet.ts';
import type {Body, ListBody, ListLine, Results, SheetBody, View} from './shown.ts';
import type {Listing, ListMode, SearchMode, SheetMode, State} from './state.ts';
import {statusOf} from './status.ts';
import {filtersTold} from './telling.ts';

/** Derived once from the state, for a frame. */
export function viewOf(state: State): View {
	const body = bodyOf(state, layoutOf(state));
	return {...around(state), body, status: statusOf(state, body.kind === 'panes' ? body.reading : null)};
}

function bodyOf(state: State, layout: Layout): Body {
	const {mode} = state;
	switch (mode.kind) {
		case 'list':
			return listBody(state, mode, layout);
		case 'sheet':
			return sheetBody(state, mode, layout);
		case 'search':
			return panesOf(state, marksOf(mode.query, state.patterns), resultsOf(state, mode), previewed(state));
		case 'ask':
			return bodyOf({...state, mode: mode.before}, layout);
		case 'read':
		case 'letter':
		case 'select':
			return panesOf(state, marksOf(state.front.query, state.patterns));
	}
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
