import type {Cells} from '../text/cells.ts';
import type {Message, Wording} from '../wording/wording.ts';
import {isOnlySimilar, litStop, shownStops, wordingOf} from './current.ts';
import {type CommandId, firstKeyNameOf, firstKeyOf, type Hint, type KeyedCommand, keyed} from './keyed.ts';
import {keyCap, keysOf, type OwnKeys} from './keys.ts';
import type {Prompt} from './prompt.ts';
import type {Reading} from './reading.ts';
import type {Segment} from './segment.ts';
import type {Query, State} from './state.ts';
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

/** While one reads, and nothing of a command is typed. */
export function readingStatus(state: State, reading: Reading): Status {
	const {message} = state;
	const ways = progressWays(state, reading);
	return {
		message: message && sayMessage(state, message),
		hints: hintsOf(state),
		typed: null,
		progress: firstFitting(state, ways, state.size.columns - 1) ?? ways.at(-1) ?? [],
	};
}

/** The first of some ways to tell something that has room. */
export const firstFitting = (
	{ruler}: State,
	ways: readonly (readonly Segment[])[],
	room: Cells,
): readonly Segment[] | undefined =>
	ways.find(told => told.reduce((sum, [text]) => sum + ruler.width(text), 0) <= room);

/** What a message says, in the words of the screen. */
export function sayMessage(state: State, message: Message, commandOf: MessageKeys = messageKeys): string {
	const {messages, told, copied} = wordingOf(state);
	const command = commandOf[typeof message === 'object' ? message.id : message];
	const key = command === undefined ? '' : keyTold(state, command);
	if (typeof message === 'object') {
		const {id, about, as} = message;
		return told[id](as === undefined ? about : copied[as](about), key);
	}
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
	const name = firstKeyNameOf(id, own);
	return keysSaid(name === undefined ? [] : [name], wordingOf(state));
}

/** The commonest keys here. */
export function hintsOf(state: State): Status['hints'] {
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
	const told = here.map(({title, told, always}) => ({
		always,
		keys: keysTold(told, settings.keys),
		title: wordingOf(state).footers[title],
	}));
	return told.filter(({keys}) => keys !== '');
}

/** Empty where they have none any more. */
export const keysTold = (told: readonly KeyedCommand[], own: OwnKeys): string =>
	told
		.flatMap(command =>
			keysOf(command, own)
				.slice(0, 1)
				.map(key => keyCap(key)),
		)
		.join(' ');

interface KeyedHint {
	readonly title: Hint['title'];
	/** The command, and the one that does the opposite. */
	readonly told: readonly KeyedCommand[];
	readonly always: boolean;
	readonly act: Hint['act'];
}

const toldOver = (...over: readonly Hint['over'][]): readonly KeyedHint[] =>
	keyed
		.flatMap(command => (command.hints ?? []).map(hint => ({hint, command})))
		.filter(({hint}) => over.includes(hint.over))
		.sort((a, b) => a.hint.rank - b.hint.rank)
		.map(({hint, command}) => ({
			title: hint.title,
			always: hint.always === true,
			act: hint.act,
			told: [command, ...keyed.filter(({id}) => id === hint.with)],
		}));

/** Beside the text, over a list, the keys of the text are told after those of the list. */
export const hints = {
	text: toldOver('text'),
	pane: [...toldOver('pane'), ...toldOver('text')],
	sheet: toldOver('sheet'),
	places: toldOver('places'),
	skim: toldOver('places', 'skim'),
	selection: toldOver('selection'),
	list: toldOver('list'),
};

/** What a search looks through; null for everything. */
export function scopeOf(state: State, {scope}: Query): string | null {
	const {front, size, ruler} = state;
	const told = scopeTold({...state, wording: wordingOf(state)}, front.outline, scope);
	return told && ruler.fit(told, Math.floor(size.columns / 3));
}

/** Whether what is lit is only like the query; where nothing is, whether all that it finds is. */
function isSimilarAt({front: {lit}}: State, query: Query): boolean {
	const hit = lit?.as === 'hit' && query.hits.find(({anchor}) => anchor === lit.block);
	return hit ? hit.why === 'fuzzy' : isOnlySimilar(query);
}

/** Filters, hits and how far one is; where there is no room the filters are told shortly, then not at all, and the hits go last. */
export function progressWays(state: State, {rows, counted, read}: Reading): readonly (readonly Segment[])[] {
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
