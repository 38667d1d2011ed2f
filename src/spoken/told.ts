import type {BlockRange} from '../briefing/place.ts';
import {hasScripts, wordingOf} from '../reader/current.ts';
import {previewed} from '../reader/find.ts';
import {keyTold, sayMessage} from '../reader/footer.ts';
import {selectedIn, sentenceAt} from '../reader/selection.ts';
import {type Lit, type Query, type SearchMode, type SelectMode, type State, withFront} from '../reader/state.ts';
import {statusOf} from '../reader/status.ts';
import {filtersTold} from '../reader/telling.ts';
import {listTold} from './told-list.ts';
import {placeTold} from './told-place.ts';
import {sheetTold} from './told-sheet.ts';

/**
 * What there is to tell after something has happened, in lines: first what is new, in few words, then the words themselves. Pure: the
 * reader is the one that is drawn elsewhere, and a state has all that is told.
 */
export function told(before: State, state: State): readonly string[] {
	const {message} = state;
	const says = message !== null && message !== before.message ? [sayMessage(state, message)] : [];
	const news = before.front.outline === state.front.outline ? changesTold(before, state) : [titleTold(state)];
	return [...says, ...news, ...modeTold(before, state)];
}

/** What is told first of all: what is read, how to go on, and where one is. */
export const toldFirst = (state: State): readonly string[] => [
	titleTold(state),
	waysTold(state),
	...(state.message === null ? [] : [sayMessage(state, state.message)]),
	...shownHow(state),
	...(state.front.query ? [foundTold(state, state.front.query)] : []),
	...placeTold(null, state),
];

/** Where one is, told again. */
export const toldAgain = (state: State): readonly string[] =>
	state.mode.kind === 'list'
		? listTold({...state, mode: {kind: 'read'}}, state, state.mode)
		: state.mode.kind === 'sheet'
			? sheetTold({...state, mode: {kind: 'read'}}, state, state.mode)
			: [
					...shownHow(state),
					...(state.front.query ? [foundTold(state, state.front.query)] : []),
					...placeTold(null, state),
				];

function titleTold(state: State): string {
	const {briefing} = state.front.outline;
	const {screen, aloud} = wordingOf(state);
	const {event, source, exchanges} = briefing;
	const title = state.convert(event.title ?? source.name).text;
	const day = event.date === null || title.includes(event.date) ? '' : `, ${event.date}`;
	return aloud.begins(`${title}${day}`, screen.askedCount(exchanges.length));
}

function waysTold(state: State): string {
	const ways = ['open', 'next-question', 'next-pane', 'redraw', 'help', 'palette', 'quit'] as const;
	const [on, next, questions, here, help, palette, quit] = ways.map(id => keyTold(state, id));
	return wordingOf(state).aloud.ways(on!, next!, questions!, here!, help!, palette!, quit!);
}

/** What became of filters and of the query. */
function changesTold(before: State, state: State): readonly string[] {
	const wording = wordingOf(state);
	const {messages, aloud} = wording;
	const [was, now] = [before.front, state.front];
	const [[filtersBefore = ''], [filters = '']] = [filtersNow({...state, front: was}), filtersNow(state)];
	const searched =
		state.mode.kind === 'read' &&
		was.query !== now.query &&
		(before.mode.kind === 'search' || was.query?.text !== now.query?.text);
	return [
		...(filters === filtersBefore || state.message !== null ? [] : [filters || messages.filterEnded]),
		...(searched ? [now.query ? foundTold(state, now.query) : aloud.searchEnded] : []),
	];
}

/** What is not as it is printed, or not all: the script, and what filters leave. */
function shownHow(state: State): readonly string[] {
	const script = hasScripts(state) ? wordingOf(state).scripts[state.settings.script] : '';
	return [...(script ? [sayMessage(state, {id: 'script', about: script})] : []), ...filtersNow(state)];
}

/** What filters leave, in one line; nothing where all is told. */
const filtersNow = (state: State): readonly string[] =>
	[filtersTold({...state, wording: wordingOf(state)}, state.front).join('. ')].filter(Boolean);

const foundTold = (state: State, {hits, stops}: Query): string =>
	wordingOf(state).aloud.found(hits.length, stops.length);

function modeTold(before: State, state: State): readonly string[] {
	const {mode} = state;
	switch (mode.kind) {
		case 'read':
			return readTold(before, state);
		case 'select':
			return selectionTold(before, state, mode);
		case 'list':
			return listTold(before, state, mode);
		case 'sheet':
			return sheetTold(before, state, mode);
		case 'search':
			return resultTold(before, state, mode);
		case 'letter':
			return [statusOf(state, null).message ?? ''];
		case 'ask':
			return [];
	}
}

/** The words that one has come to, if they are others, or were gone to again; after what lay over the text, that this is left. */
function readTold(before: State, state: State): readonly string[] {
	const [was, lit] = [before.front.lit, state.front.lit];
	const isOther = before.front.outline !== state.front.outline || before.convert !== state.convert;
	const isSame = was !== null && lit !== null && sameLit(was, lit);
	const wasSelected = before.mode.kind === 'select';
	if (isOther || (!isSame && !wasSelected)) return placeTold(before, state);
	if (was !== lit && !wasSelected && state.message === null) return placeTold(before, state);
	const wasOver = before.mode.kind !== 'read' && before.mode.kind !== 'letter' && !wasSelected;
	return wasOver && state.message === null ? [wordingOf(state).aloud.textAgain] : [];
}

const sameLit = (one: Lit, other: Lit): boolean =>
	one.as === other.as &&
	one.block === other.block &&
	one.range[0] === other.range[0] &&
	one.range[1] === other.range[1] &&
	one.more?.length === other.more?.length;

/** How much is selected, and its last sentence where that is new. */
function selectionTold(before: State, state: State, mode: SelectMode): readonly string[] {
	if (before.mode === mode) return [];
	const count = wordingOf(state).aloud.selected(mode.last - mode.first + 1);
	if (before.mode.kind !== 'select') return [count];
	const last = lastSentence(state, selectedIn(state, mode).at(-1));
	if (!last) return [count];
	const there = withFront(state, {lit: {...last, as: 'sentence'}});
	return [count, ...placeTold(there, there)];
}

const lastSentence = (state: State, stretch: BlockRange | undefined): BlockRange | undefined =>
	stretch && sentenceAt(state, {block: stretch.block, offset: Math.max(0, stretch.range[1] - 1)});

/** The result that one has moved to while the query is still typed. */
function resultTold(before: State, state: State, mode: SearchMode): readonly string[] {
	const was = before.mode.kind === 'search' ? before.mode : null;
	if (!was || was.query !== mode.query || was.chosen === mode.chosen) return [];
	return placeTold(null, previewed(state));
}
