import {wordingOf} from '../reader/current.ts';
import type {Segment} from '../reader/segment.ts';
import type {Listing, ListMode, State} from '../reader/state.ts';
import {signsSaid} from './signs-said.ts';

/** Cells of a row that is never seen: enough that nothing in it is cut. */
const rowCells = 400;

/** What a list is, as it opens or is another one than before, then the items that come next; or the one that one has moved to. */
export function listTold(before: State, state: State, mode: ListMode): readonly string[] {
	const was = before.mode.kind === 'list' ? before.mode : null;
	const listing = mode.list.narrowed(state, {...mode, prompt: {...mode.prompt, before: mode.heard.typed, after: ''}});
	const {aloud} = wordingOf(state);
	if (was && was.heard === mode.heard && was.list === mode.list)
		return was.chosen === mode.chosen || !mode.sure
			? []
			: [itemTold(state, mode.list.narrowed(state, mode), mode.chosen ?? 0)];
	const isOther = !was || was.list !== mode.list || was.order !== mode.order || was.heard.typed !== mode.heard.typed;
	const {first, end} = mode.heard;
	const items = Array.from({length: end - first}, (_, i) => itemLines(state, listing, first + i, i === 0));
	if (!isOther) return items.flat();
	const how = [aloud.howToLeave, aloud.howToTake][listing.size] ?? aloud.howToChoose;
	return [headTold(state, mode, listing), ...(listing.alike ? [aloud.alike] : []), ...items.flat(), how];
}

/** What it is a list of, what it is sorted by, and how many items are left. */
function headTold(state: State, {list, order}: ListMode, {size, total, none}: Listing): string {
	const {lists, orders, screen, messages, aloud} = wordingOf(state);
	const sorted = list.orders.length > 1 ? list.orders[order] : undefined;
	const title = [lists[list.title], list.about(state), sorted && orders[sorted]].filter(Boolean).join(screen.listComma);
	const left = size < total ? `${size}${screen.ofAll(total)}` : aloud.count(size);
	return aloud.list(title, size === 0 ? messages[none] : left);
}

/** An item, and over the first of a group what that is. */
function itemLines(state: State, listing: Listing, index: number, isFirst: boolean): readonly string[] {
	const heading = isFirst ? headingOver(listing, index) : listing.heading(index);
	return [...(heading === null ? [] : [`${heading}:`]), itemTold(state, listing, index)];
}

function headingOver({heading}: Listing, index: number): string | null {
	for (let at = index; at >= 0; at--) {
		const found = heading(at);
		if (found !== null) return found;
	}
	return null;
}

function itemTold(state: State, listing: Listing, index: number): string {
	const {aloud, screen} = wordingOf(state);
	const said = listing.said(index)?.join(screen.listComma) ?? rowTold(state, listing.line(index, rowCells));
	return aloud.item(String(index + 1), said);
}

/** What a row says, without what is only drawn and the blanks of its columns. */
function rowTold(state: State, segments: readonly Segment[]): string {
	const shown = segments.filter(([, role]) => role !== 'bar' && role !== 'rule').map(([text]) => text);
	return signsSaid(shown.join(''), wordingOf(state));
}
