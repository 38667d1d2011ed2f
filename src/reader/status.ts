import type {Cells} from '../text/cells.ts';
import type {Message, Wording} from '../wording/wording.ts';
import type {Command, CommandId, Hint} from './command.ts';
import {commands, firstKeyOf, isDone} from './commands/commands.ts';
import {layoutOf, litStop, shownStops, wordingOf} from './current.ts';
import {isOnlySimilar, whyNothing} from './find.ts';
import {keyCap, keysOf, type OwnKeys} from './keys.ts';
import {type Prompt, promptText} from './prompt.ts';
import type {Reading} from './reading.ts';
import type {Segment} from './segment.ts';
import {columnsOf, placesLeft, rowCount} from './sheets/sheet.ts';
import type {LetterMode, ListMode, Query, SearchMode, SheetMode, State} from './state.ts';
import {keysSaid, scopeTold} from './telling.ts';

/** What the status line says. */
export interface Status {
	/** A message, or the digits typed so far; null where the hints have the room. */
	readonly message: string | null;
	/** The commonest keys here, those to be told first first; some are told even where there is room for few. */
	readonly hints: readonly {readonly keys: string; readonly title: string; readonly always: boolean}[];
	readonly typed: TypedLine | null;
	/** What stands at the right: a message where a line is typed, else what narrows the view, the hits, how far one is in the briefing. */
	readonly progress: readonly Segment[];
}

/** A line being typed. */
export interface TypedLine {
	readonly prompt: Prompt;
	/** What stands before it: its sign, and what a search looks through where that is not everything; less where there is no room. */
	readonly mark: string;
	readonly placeholder: string;
}

/** `reading` is what the reading pane shows, where it is seen. */
export function statusOf(state: State, reading: Reading | null): Status {
	const {message, begun, mode, ruler, size} = state;
	const typed = typedOf(state);
	const room = size.columns - 1 - (typed ? ruler.width(typed.mark) + typedCells(state, typed) : 0);
	const ways = toldAtRight(state, reading, typed !== null, room);
	const cells = (told: readonly Segment[]) => told.reduce((sum, [text]) => sum + ruler.width(text), 0);
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
		progress: ways.find(told => cells(told) <= room) ?? (typed ? [] : (ways.at(-1) ?? [])),
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

/** What a message says, in the words of the screen. */
export function sayMessage(state: State, message: Message, keyed: MessageKeys = messageKeys): string {
	const {messages, told} = wordingOf(state);
	const command = keyed[typeof message === 'object' ? message.id : message];
	const key = command === undefined ? '' : keyTold(state, command);
	if (typeof message === 'object') return told[message.id](message.about, key);
	const said = messages[message];
	return typeof said === 'function' ? said(key) : said;
}

type MessageKeys = Readonly<Partial<Record<keyof Wording['messages'] | keyof Wording['told'], CommandId>>>;

/** The commands whose key a message tells. */
export const messageKeys = {
	noQuery: 'search',
	noOtherScript: 'script',
	takenOut: 'item-put-back',
	oneFile: 'recent',
	mended: 'mend',
	notWhileSelecting: 'escape',
	notInSheet: 'escape',
	unknownKey: 'help',
	readLast: 'recent',
	onlyUnspoken: 'source',
	nothingBy: 'escape',
	clipped: 'clip',
	mendUnfit: 'mend',
	clipsChanged: 'basket',
} as const satisfies MessageKeys;

/** The first key of a command, as it is written, or said. */
export function keyTold(state: State, id: CommandId): string {
	const own = state.settings.keys;
	if (!state.aloud) return firstKeyOf(id, own);
	return keysSaid(keysOf(commands.find(command => command.id === id)!, own).slice(0, 1), wordingOf(state));
}

/** What letter is waited for, and which there are. */
function askedLetter(state: State, {does}: LetterMode): string {
	const {screen} = wordingOf(state);
	const set = [...state.front.marks.keys()].sort().join(' ');
	return does === 'mark' ? screen.markWhich : screen.goToWhich(set);
}

function hintsOf(state: State): Status['hints'] {
	const {mode, front, settings} = state;
	const here =
		mode.kind === 'sheet'
			? mode.at === null
				? hints.sheet
				: mode.sheet.id === 'skim'
					? hints.skim
					: hints.places
			: mode.kind === 'select'
				? hints.selection
				: front.pane === 'text'
					? hints.text
					: hints.pane;
	const told = here.map(({title, keyed, always}) => ({
		always,
		keys: keysTold(keyed, settings.keys),
		title: wordingOf(state).footers[title],
	}));
	return told.filter(({keys}) => keys !== '');
}

/** What can be done in a list besides typing, as whole hints; the last go first where there is no room for all. */
function listHints(state: State, {list}: ListMode): readonly (readonly Segment[])[] {
	const {footers} = wordingOf(state);
	const told = hints.list
		.filter(({act}) => act === undefined || list.acts.has(act))
		.map(({title, keyed}) => ({title, keys: keysTold(keyed, state.settings.keys)}))
		.filter(({keys}) => keys !== '')
		.map(({title, keys}): readonly Segment[] => [
			[keys, 'key'],
			[` ${footers[title]}  `, 'muted'],
		]);
	return told.map((_, gone) => told.slice(0, told.length - gone).flat());
}

/** Empty where they have none any more. */
const keysTold = (keyed: readonly Command[], own: OwnKeys): string =>
	keyed
		.flatMap(command =>
			keysOf(command, own)
				.slice(0, 1)
				.map(key => keyCap(key)),
		)
		.join(' ');

interface KeyedHint {
	readonly title: Hint['title'];
	/** The command, and the one that does the opposite. */
	readonly keyed: readonly Command[];
	readonly always: boolean;
	readonly act: Hint['act'];
}

const toldOver = (...over: readonly Hint['over'][]): readonly KeyedHint[] =>
	commands
		.flatMap(command => (command.hints ?? []).map(hint => ({hint, command})))
		.filter(({hint}) => over.includes(hint.over))
		.sort((a, b) => a.hint.rank - b.hint.rank)
		.map(({hint, command}) => ({
			title: hint.title,
			always: hint.always === true,
			act: hint.act,
			keyed: [command, ...commands.filter(({id}) => id === hint.with)],
		}));

/** Beside the text, over a list, the keys of the text are told after those of the list. */
const hints = {
	text: toldOver('text'),
	pane: [...toldOver('pane'), ...toldOver('text')],
	sheet: toldOver('sheet'),
	places: toldOver('places'),
	skim: toldOver('places', 'skim'),
	selection: toldOver('selection'),
	list: toldOver('list'),
};

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

/** What a search looks through; null for everything. */
function scopeOf(state: State, {scope}: Query): string | null {
	const {front, size, ruler} = state;
	const told = scopeTold({...state, wording: wordingOf(state)}, front.outline, scope);
	return told && ruler.fit(told, Math.floor(size.columns / 3));
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

/** Whether what is lit is only like the query; where nothing is, whether all that it finds is. */
function isSimilarAt({front: {lit}}: State, query: Query): boolean {
	const hit = lit?.as === 'hit' && query.hits.find(({anchor}) => anchor === lit.block);
	return hit ? hit.why === 'fuzzy' : isOnlySimilar(query);
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

/** Filters, hits and how far one is; where there is no room the filters are told shortly, then not at all, and the hits go last. */
function progressWays(state: State, {rows, counted, read}: Reading): readonly (readonly Segment[])[] {
	const {ruler} = state;
	const {screen} = wordingOf(state);
	const [filters, hits] = [filtersAt(state), hitsAt(state)];
	const part = counted ? counted.last / counted.all : read;
	const percent = `${Math.min(100, Math.round(part * 100))}% `;
	const far =
		rows.length === 0 ? [] : [...(counted ? [`${counted.last}/${counted.all} ${screen.row} ${percent}`] : []), percent];
	const toldFar = (text: string | undefined): readonly Segment[] => (text === undefined ? [] : [[text, 'muted']]);
	const shortly = filters.map(([text, role]): Segment => [`${ruler.fit(text.trimEnd(), shortCells)}  `, role]);
	const short = toldFar(far.at(-1));
	return [
		[...filters, ...hits, ...toldFar(far[0])],
		[...filters, ...hits, ...short],
		[...shortly, ...hits, ...short],
		[...hits, ...short],
		short,
	];
}

const shortCells: Cells = 10;

function filtersAt(state: State): readonly Segment[] {
	const {only, hitsOnly, outline} = state.front;
	const {screen} = wordingOf(state);
	return [
		...(only === null ? [] : ([[`${screen.only} ${outline.speaker(only)?.name ?? ''}  `, 'message']] as const)),
		...(hitsOnly ? ([[`${screen.onlyHits}  `, 'message']] as const) : []),
	];
}

function hitsAt(state: State): readonly Segment[] {
	const {only, query} = state.front;
	if (!query) return [];
	const at = litStop(state);
	const scope = query.scope.speaker !== undefined && query.scope.speaker === only ? null : scopeOf(state, query);
	const counts = `${at < 0 ? '' : `${at + 1}/`}${shownStops(state).length}`;
	const about = isSimilarAt(state, query) ? '≈ ' : '';
	return [[`${[`${about}${query.text} ${counts}`, scope].filter(Boolean).join(' · ')}  `, 'message']];
}
