import type {Message} from '../wording/wording.ts';
import type {Command, Hint} from './command.ts';
import {commands, firstKeyOf} from './commands/commands.ts';
import {layoutOf, litStop, shownStops, wordingOf} from './current.ts';
import {isOnlySimilar, whyNothing} from './find.ts';
import {keyCap, keysOf} from './keys.ts';
import type {Prompt} from './prompt.ts';
import type {Reading} from './reading.ts';
import type {Segment} from './segment.ts';
import {columnsOf, rowCount} from './sheets/sheet.ts';
import type {LetterMode, Query, SearchMode, SheetMode, State} from './state.ts';
import {scopeTold} from './telling.ts';

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
	/** What stands before it: its sign, and what a search looks through where that is not everything. */
	readonly sign: string;
	readonly scope: string | null;
	readonly placeholder: string;
}

/** `reading` is what the reading pane shows, where it is seen. */
export function statusOf(state: State, reading: Reading | null): Status {
	const {message, count, mode} = state;
	const typed = typedOf(state);
	return {
		message: message ? sayMessage(state, message) : mode.kind === 'letter' ? askedLetter(state, mode) : count || null,
		hints: hintsOf(state),
		typed,
		progress:
			typed && message
				? besidePrompt(state, message)
				: mode.kind === 'search'
					? searchCounts(state, mode)
					: mode.kind === 'list' && mode.stale
						? [[`${wordingOf(state).screen.typingReplaces} `, 'muted']]
						: mode.kind === 'sheet'
							? sheetProgress(state, mode)
							: reading
								? progressOf(state, reading)
								: [],
	};
}

/** A message where a line is typed: it stands at the right, with room left for the line. */
const besidePrompt = (state: State, message: Message): readonly Segment[] => [
	[state.ruler.fit(sayMessage(state, message), Math.floor((state.size.columns * 2) / 3)), 'message'],
	[' '],
];

/** What a message says, in the words of the screen. */
export function sayMessage(state: State, message: Message): string {
	const {messages, told} = wordingOf(state);
	if (typeof message === 'object')
		return message.id === 'unknownKey'
			? told.unknownKey(message.about, firstKeyOf('help', state.settings.keys))
			: told[message.id](message.about);
	if (message === 'noQuery') return messages.noQuery(firstKeyOf('search', state.settings.keys));
	return messages[message];
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
				: hints.places
			: mode.kind === 'select'
				? hints.selection
				: front.pane === 'text'
					? hints.text
					: hints.pane;
	return here.map(({title, keyed, always}) => ({
		always,
		keys: keyed.map(command => keyCap(keysOf(command, settings.keys)[0] ?? '')).join(' '),
		title: wordingOf(state).footers[title],
	}));
}

interface KeyedHint {
	readonly title: Hint['title'];
	/** The command, and the one that does the opposite. */
	readonly keyed: readonly Command[];
	readonly always: boolean;
}

const toldOver = (over: Hint['over']): readonly KeyedHint[] =>
	commands
		.flatMap(command => (command.hints ?? []).map(hint => ({hint, command})))
		.filter(({hint}) => hint.over === over)
		.sort((a, b) => a.hint.rank - b.hint.rank)
		.map(({hint, command}) => ({
			title: hint.title,
			always: hint.always === true,
			keyed: [command, ...commands.filter(({id}) => id === hint.with)],
		}));

/** Beside the text, over a list, the keys of the text are told after those of the list. */
const hints = {
	text: toldOver('text'),
	pane: [...toldOver('pane'), ...toldOver('text')],
	sheet: toldOver('sheet'),
	places: toldOver('places'),
	selection: toldOver('selection'),
};

function typedOf(state: State): TypedLine | null {
	const {mode} = state;
	const wording = wordingOf(state);
	if (mode.kind === 'list') {
		const sign = mode.list.title === 'commands' ? ':' : '>';
		return {prompt: mode.prompt, sign, scope: null, placeholder: wording.screen.typeToFilter};
	}
	if (mode.kind === 'ask')
		return {prompt: mode.prompt, sign: wording.asks[mode.ask.title], scope: null, placeholder: ''};
	if (mode.kind !== 'search') return null;
	return {prompt: mode.prompt, sign: '/', scope: scopeOf(state, mode.query), placeholder: wording.screen.typeToSearch};
}

/** What a search looks through; null for everything. */
function scopeOf(state: State, {scope}: Query): string | null {
	const {front, size, ruler} = state;
	const told = scopeTold({...state, wording: wordingOf(state)}, front.outline, scope);
	return told && ruler.fit(told, Math.floor(size.columns / 3));
}

function searchCounts(state: State, {query, chosen}: SearchMode): readonly Segment[] {
	const {size, ruler} = state;
	const wording = wordingOf(state);
	const {hits, stops, scope, text} = query;
	if (text.trim() === '') return [['', 'muted'], [' ']];
	const against = whyNothing(state, query);
	const found = wording.screen.found(hits.length, stops.length);
	const everywhere = scope.in === 'all' && scope.speaker === undefined ? wording.screen.scopeAll : '';
	const why = wording.ways[hits[chosen]?.why ?? 'exact'];
	const counts = [[why, found, everywhere].filter(Boolean).join(' · '), found, String(hits.length)];
	const told = against && sayMessage(state, against);
	const ways = told ? [hits.length > 0 ? `${told} · ${found}` : told, told, String(hits.length)] : counts;
	// Room is left for the line that is typed.
	const fitting = ways.find(way => ruler.width(way) <= (size.columns * 2) / 3) ?? '';
	return [[fitting, told ? 'message' : 'muted'], [' ']];
}

/** Whether what is lit is only like the query; where nothing is, whether all that it finds is. */
function isSimilarAt({front: {lit}}: State, query: Query): boolean {
	const hit = lit?.as === 'hit' && query.hits.find(({anchor}) => anchor === lit.block);
	return hit ? hit.why === 'fuzzy' : isOnlySimilar(query);
}

/** What narrows a sheet, and how far one is in it. */
function sheetProgress(state: State, mode: SheetMode): readonly Segment[] {
	const rows = rowCount(columnsOf(state, mode));
	const last = Math.min(rows, mode.top + layoutOf(state).bodyRows);
	const filter: readonly Segment[] = mode.filter === '' ? [] : [[`/ ${mode.filter}  `, 'message']];
	return [...filter, [`${last}/${rows} `, 'muted']];
}

function progressOf(state: State, {rows, counted, read}: Reading): readonly Segment[] {
	const {only, hitsOnly, query, outline} = state.front;
	const wording = wordingOf(state);
	const parts: Segment[] = [];
	if (only !== null) parts.push([`${wording.screen.only} ${outline.speaker(only)?.name ?? ''}  `, 'message']);
	if (hitsOnly) parts.push([`${wording.screen.onlyHits}  `, 'message']);
	if (query) {
		const at = litStop(state);
		const scope = query.scope.speaker !== undefined && query.scope.speaker === only ? null : scopeOf(state, query);
		const counts = `${at < 0 ? '' : `${at + 1}/`}${shownStops(state).length}`;
		const about = isSimilarAt(state, query) ? '≈ ' : '';
		parts.push([`${[`${about}${query.text} ${counts}`, scope].filter(Boolean).join(' · ')}  `, 'message']);
	}
	if (rows.length > 0) {
		const percent = Math.min(100, Math.round(read * 100));
		const counts = counted ? `${counted.last}/${counted.all} ${wording.screen.row} ` : '';
		parts.push([`${counts}${percent}% `, 'muted']);
	}
	return parts;
}
