import {wordingOf} from '../reader/current.ts';
import {itemsLeft} from '../reader/sheets/sheet.ts';
import type {SheetItem, SheetMode, State} from '../reader/state.ts';

/** What a sheet is, as it opens; then the items up to the one that its cursor is on now, or, where that went back, that one. */
export function sheetTold(before: State, state: State, mode: SheetMode): readonly string[] {
	const {aloud} = wordingOf(state);
	const was = before.mode.kind === 'sheet' ? before.mode : null;
	const isOther = !was || was.sheet !== mode.sheet || was.filter !== mode.filter;
	const left = itemsLeft(state, mode);
	const to = left.findIndex(([index]) => index === mode.at);
	const from = isOther || was.at === null ? headingBefore(left, to) : left.findIndex(([index]) => index === was.at) + 1;
	const items = to < 0 ? [] : from > to ? (was?.at === mode.at ? [] : [left[to]!]) : left.slice(from, to + 1);
	const opening = isOther ? [aloud.sheets[mode.sheet.id] + aloud.fullStop + aloud.between + aloud.howToGoOn] : [];
	return [...opening, ...items.map(([, item]) => itemTold(state, item)).filter(Boolean)];
}

/** Where what stands right over an item begins. */
function headingBefore(left: ReturnType<typeof itemsLeft>, at: number): number {
	let first = at;
	while (first > 0 && left[first - 1]?.[1].kind === 'heading') first--;
	return first;
}

function itemTold(state: State, {kind, term, text}: SheetItem): string {
	const {aloud, screen} = wordingOf(state);
	if (kind === 'heading') return term.replace(/\s{2,}/gu, screen.listComma) + aloud.fullStop;
	return term.trim() === '' || text.trim() === '' ? term.trim() + text.trim() : aloud.item(term.trim(), text);
}
