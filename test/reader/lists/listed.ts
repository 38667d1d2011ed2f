import type {Listing, ListMode, State} from '../../../src/reader/state.ts';

/** What is left of the list that is open, and where one is in it. @throws where none is open */
export function listing(state: State): Listing {
	const mode = listMode(state);
	return mode.list.narrowed(state, mode);
}

/** What each row says, at 120 cells: its segments without the blanks around them. */
export function listRows(state: State): readonly (readonly string[])[] {
	const {size, line} = listing(state);
	return Array.from({length: size}, (_, i) => line(i, 120).map(([text]) => text.trim()));
}

/** Which list is open, in which order, with what typed and which row chosen. */
export function look(state: State) {
	const {list, order, prompt} = listMode(state);
	return {title: list.title, order: list.orders[order], typed: prompt.before, row: listing(state).chosen};
}

function listMode({mode}: State): ListMode {
	if (mode.kind !== 'list') throw new Error(`no list: ${mode.kind}`);
	return mode;
}
