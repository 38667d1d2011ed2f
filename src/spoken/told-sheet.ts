import {wordingOf} from '../reader/current.ts';
import {itemsLeft} from '../reader/sheets/sheet.ts';
import type {Sheet, SheetItem, SheetMode, State} from '../reader/state.ts';
import {signsSaid} from './signs-said.ts';

/** What a sheet is, as it opens; then the items up to the one that its cursor is on now, or, where that went back, that one. */
export function sheetTold(before: State, state: State, mode: SheetMode): readonly string[] {
	const {aloud} = wordingOf(state);
	const was = before.mode.kind === 'sheet' ? before.mode : null;
	const isOther = !was || was.sheet !== mode.sheet || was.filter !== mode.filter;
	const left = itemsLeft(state, mode);
	const to = left.findIndex(([index]) => index === mode.at);
	const from = isOther || was.at === null ? headingBefore(left, to) : left.findIndex(([index]) => index === was.at) + 1;
	const items = to < 0 ? [] : from > to ? (was?.at === mode.at ? [] : [left[to]!]) : left.slice(from, to + 1);
	const title = aloud.sheets[mode.sheet.id] + aloud.fullStop;
	const opening = isOther ? [title + aloud.between + aloud.howToGoOn] : [];
	// A heading that says what the sheet is has been told by then.
	return [
		...opening,
		...items.map(([, item]) => itemTold(state, item, mode.sheet)).filter(line => line !== '' && line !== title),
	];
}

/** Where what stands right over an item begins. */
function headingBefore(left: ReturnType<typeof itemsLeft>, at: number): number {
	let first = at;
	while (first > 0 && left[first - 1]?.[1].kind === 'heading') first--;
	return first;
}

function itemTold(state: State, {kind, term, text}: SheetItem, {id}: Sheet): string {
	const wording = wordingOf(state);
	const {aloud} = wording;
	const [name, words] = [signsSaid(term, wording), id === 'information' ? signsSaid(text, wording) : text.trim()];
	if (kind === 'heading') return name + aloud.fullStop;
	return name === '' || words === '' ? name + words : aloud.item(name, words);
}
