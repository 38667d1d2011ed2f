import type {Cells} from '../text/cells.ts';
import {isDone} from './commands/commands.ts';
import {layoutOf, wordingOf} from './current.ts';
import {whyNothing} from './find.ts';
import {
	firstFitting,
	hints,
	hintsOf,
	keysTold,
	progressWays,
	type Status,
	sayMessage,
	scopeOf,
	type TypedLine,
} from './footer.ts';
import {promptText} from './prompt.ts';
import type {Reading} from './reading.ts';
import type {Segment} from './segment.ts';
import {columnsOf, placesLeft, rowCount} from './sheets/sheet.ts';
import type {LetterMode, ListMode, SearchMode, SheetMode, State} from './state.ts';

/** `reading` is what the reading pane shows, where it is seen. */
export function statusOf(state: State, reading: Reading | null): Status {
	const {message, begun, mode, ruler, size} = state;
	const typed = typedOf(state);
	const room = size.columns - 1 - (typed ? ruler.width(typed.mark) + typedCells(state, typed) : 0);
	const ways = toldAtRight(state, reading, typed !== null, room);
	return {
		message: message
			? sayMessage(state, message)
			: mode.kind === 'letter'
				? askedLetter(state, mode)
				: begun === '' || isDone(state)
					? null
					: begun,
		hints: hintsOf(state),
		typed,
		progress: firstFitting(state, ways, room) ?? (typed ? [] : (ways.at(-1) ?? [])),
	};
}

/** What stands at the right, with more and more left out. */
function toldAtRight(
	state: State,
	reading: Reading | null,
	types: boolean,
	room: Cells,
): readonly (readonly Segment[])[] {
	const {message, mode, ruler} = state;
	if (types && message)
		return room < leastMessage ? [] : [[[ruler.fit(sayMessage(state, message), room - 1), 'message'], [' ']]];
	if (mode.kind === 'search') return searchCounts(state, mode);
	if ((mode.kind === 'list' || mode.kind === 'ask') && mode.stale)
		return [[[`${wordingOf(state).screen.typingReplaces} `, 'muted']]];
	if (mode.kind === 'list') return listHints(state, mode);
	if (mode.kind === 'sheet') return [sheetProgress(state, mode)];
	return reading ? progressWays(state, reading) : [];
}

/** Cells of which a message still tells something. */
const leastMessage: Cells = 8;

/** What a line that is typed takes, the cursor at its end included. */
const typedCells = ({ruler}: State, {prompt, placeholder}: Pick<TypedLine, 'prompt' | 'placeholder'>): Cells =>
	1 + ruler.width(promptText(prompt) || placeholder);

/** What letter is waited for, and which there are. */
function askedLetter(state: State, {does}: LetterMode): string {
	const {screen} = wordingOf(state);
	const set = [...state.front.marks.keys()].sort().join(' ');
	return does === 'mark' ? screen.markWhich : screen.goToWhich(set);
}

/** What can be done in a list besides typing, as whole hints; the last go first where there is no room for all. */
function listHints(state: State, {list}: ListMode): readonly (readonly Segment[])[] {
	const {footers} = wordingOf(state);
	const told = hints.list
		.filter(({act}) => act === undefined || list.acts.has(act))
		.map(({title, told}) => ({title, keys: keysTold(told, state.settings.keys)}))
		.filter(({keys}) => keys !== '')
		.map(({title, keys}): readonly Segment[] => [
			[keys, 'key'],
			[` ${footers[title]}  `, 'muted'],
		]);
	return told.map((_, gone) => told.slice(0, told.length - gone).flat());
}

function typedOf(state: State): TypedLine | null {
	const {mode} = state;
	const {screen, asks} = wordingOf(state);
	switch (mode.kind) {
		case 'list':
			return typedAfter(state, mode, [mode.list.title === 'commands' ? ':' : '>'], screen.typeToFilter);
		case 'ask':
			return typedAfter(state, mode, [asks[mode.ask.title]], '');
		case 'search': {
			const scope = scopeOf(state, mode.query);
			return typedAfter(state, mode, scope === null ? ['/'] : [`/ ${scope}:`, '/'], screen.typeToSearch);
		}
		default:
			return null;
	}
}

/** What is typed goes before what stands before it: the longest of these that leaves room, or else some of the shortest. */
function typedAfter(
	state: State,
	{prompt}: Pick<TypedLine, 'prompt'>,
	marks: readonly string[],
	placeholder: string,
): TypedLine {
	const {ruler, size} = state;
	const room = size.columns - typedCells(state, {prompt, placeholder});
	const padded = marks.map(mark => ` ${mark} `);
	const mark =
		padded.find(told => ruler.width(told) <= room) ??
		`${ruler.fit(padded.at(-1)!.trimEnd(), Math.max(3, Math.min(room, Math.floor(size.columns / 3))) - 1)} `;
	return {prompt, mark, placeholder};
}

function searchCounts(state: State, {query, chosen}: SearchMode): readonly (readonly Segment[])[] {
	const wording = wordingOf(state);
	const {hits, stops, scope, text} = query;
	if (text.trim() === '') return [];
	const against = whyNothing(state, query);
	const found = wording.screen.found(hits.length, stops.length);
	const everywhere = scope.in === 'all' && scope.speaker === undefined ? wording.screen.scopeAll : '';
	const why = wording.ways[hits[chosen]?.why ?? 'exact'];
	const best = hits.length > 1 ? wording.screen.bestFirst : '';
	const counts = [[why, found, best, everywhere], [why, found, best], [found]]
		.map(parts => parts.filter(Boolean).join(' · '))
		.concat(String(hits.length));
	const told = against && sayMessage(state, against);
	const ways = told ? [hits.length > 0 ? `${told} · ${found}` : told, told, String(hits.length)] : counts;
	return ways.map(way => [[way, told ? 'message' : 'muted'], [' ']]);
}

/** What narrows a sheet, and how far one is in it: by its rows, or, as in a list, by what the cursor goes through. */
function sheetProgress(state: State, mode: SheetMode): readonly Segment[] {
	const filter: readonly Segment[] = mode.filter === '' ? [] : [[`/ ${mode.filter}  `, 'message']];
	return [...filter, [`${sheetCount(state, mode).join('/')} `, 'muted']];
}

function sheetCount(state: State, mode: SheetMode): readonly [at: number, all: number] {
	if (mode.at !== null) {
		const places = placesLeft(state, mode);
		return [places.indexOf(mode.at) + 1, places.length];
	}
	const rows = rowCount(columnsOf(state, mode));
	return [Math.min(rows, mode.top + layoutOf(state).bodyRows), rows];
}
