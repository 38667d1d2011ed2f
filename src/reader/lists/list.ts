import {comparePlaces} from '../../briefing/outline.ts';
import type {Place} from '../../briefing/place.ts';
import {type Table, tableFormats} from '../../export/table.ts';
import type {Cells} from '../../text/cells.ts';
import {askFor} from '../asking.ts';
import {placeOf} from '../current.ts';
import {emptyPrompt, type Prompt, promptText, replaced, typedAnew} from '../prompt.ts';
import type {Segment} from '../segment.ts';
import {sentenceAt} from '../selection.ts';
import {
	type Ask,
	type List,
	type ListAct,
	type Listing,
	type ListMode,
	type Mode,
	type Outcome,
	type State,
	step,
	withMessage,
} from '../state.ts';
import {placesAsked} from './asked.ts';
import {narrowing, showing} from './narrowing.ts';

/** What makes a list of items of one kind. */
export interface ListOf<Item>
	extends Pick<List, 'title' | 'orders' | 'head'>,
		Partial<Pick<List, 'remembers' | 'about'>> {
	/** In the order with this index; the same array as long as nothing has changed. */
	readonly items: (state: State, order: number) => readonly Item[];
	/** What is typed is looked for in this. */
	readonly text: (item: Item, state: State) => string;
	/** What is meant by exactly what is typed: it comes first, whether it is among the items or not. */
	readonly exact?: (typed: string, state: State) => readonly Item[];
	/** What a row of so many cells says of an item. */
	readonly line: (item: Item, state: State, cells: Cells) => readonly Segment[];
	/** What is told aloud of an item, piece by piece, the empty ones left out; else what its row says. */
	readonly said?: (item: Item, state: State) => readonly string[];
	/** What choosing an item does, with the list closed. */
	readonly take: (item: Item, state: State) => State | Outcome;
	/** What an item does, in a list where a wrong one does harm: one that is only like what was typed is not taken before that was told. */
	readonly does?: (item: Item, state: State) => string;
	/** A list that an item stands for: choosing it opens that over this one. */
	readonly opens?: (item: Item, state: State) => List | undefined;
	/** Where an item stands, in a list of passages: it opens at the first that is not before where one is. */
	readonly place?: (item: Item) => Place;
	/** The blocks that an item stands in: it is left out where a filter of the text, or `@name` or `q3` typed, hides all of these. */
	readonly blocks?: (item: Item) => readonly string[];
	/** The first place of an item that has several: the sentence there can be copied. */
	readonly firstPlace?: (item: Item, state: State) => Place | undefined;
	/** What is said where there is no item at all. */
	readonly none?: (state: State) => Listing['none'];
	/** Whether an item is what one is at, in a list of other things than passages: it opens there. */
	readonly isHere?: (item: Item, state: State) => boolean;
	/** What items that stand together have in common, in the order with this index; null where that is said of none. */
	readonly group?: (item: Item, order: number, state: State) => string | null;
	/** What is left of it as a table for other programs, which can be written to a file. */
	readonly table?: (items: readonly Item[], state: State) => Table;
	/** What else what is left can be written as, by the ending of the file's name; and the line that asks for the name. */
	readonly files?: {
		readonly asks: Ask['title'];
		readonly as: Readonly<Record<string, (items: readonly Item[], state: State) => string>>;
	};
	/** What else can be done, with the list open; some of it where nothing is left, too. The sentence of a passage can be copied. */
	readonly acts?: Acts<Item>;
}

type Acts<Item> = {
	readonly [Does in ListAct]?: (
		item: Does extends 'putBack' | 'write' ? unknown : Item,
		state: State,
	) => State | Outcome;
};

export function createList<Item>(of: ListOf<Item>): List {
	const {
		title,
		orders,
		items,
		text,
		exact,
		line,
		said,
		take,
		does,
		opens,
		table,
		place,
		firstPlace = place,
		files,
		none = () => 'notThere',
		isHere,
		group = () => null,
		acts = {},
		remembers = false,
		about = () => '',
		head,
	} = of;
	const blocks = of.blocks ?? (place && ((item: Item) => [place(item).block]));
	const allActs: Acts<Item> = {
		...(firstPlace && {copy: (item, state) => copySentence(state, firstPlace(item, state))}),
		...acts,
	};
	const asked = (word: string, state: State) => {
		const holds = blocks && placesAsked(word, state);
		return holds && ((item: Item) => blocks(item).some(holds));
	};
	const narrowed = narrowing<Item>();
	const shown = showing<Item>();

	/** In the order of the text the first that is not before where one is, else the last; in any other the first of all. */
	function start(left: readonly Item[], order: number, state: State): number {
		if (isHere)
			return Math.max(
				0,
				left.findIndex(item => isHere(item, state)),
			);
		if (!place || orders[order] !== 'byPlace') return 0;
		const {outline} = state.front;
		const here = placeOf(state);
		const ahead = left.findIndex(item => comparePlaces(outline, place(item), here) >= 0);
		return ahead < 0 ? Math.max(0, left.length - 1) : ahead;
	}

	function acted(does: ListAct, left: readonly Item[], item: Item | undefined, state: State): State | Outcome {
		if (does === 'write' && table) return askFor(state, fileAsked(writersOf(left, state)), `${title}.tsv`);
		if (does === 'putBack' || does === 'write') return acts[does]?.(item, state) ?? state;
		const act = allActs[does];
		return act && item !== undefined ? act(item, state) : withMessage(state, 'notThere');
	}

	/** How what is left is written, by the ending of the file's name. */
	function writersOf(left: readonly Item[], state: State): Writers {
		const rows = table?.(left, state);
		const further = Object.entries(files?.as ?? {}).map(
			([ending, write]) => [ending, () => write(left, state)] as const,
		);
		const asTable = rows
			? Object.entries(tableFormats).map(([ending, write]) => [ending, () => write(...rows)] as const)
			: [];
		return {asks: files?.asks ?? 'writeTable', as: new Map([...asTable, ...further])};
	}

	function taken(item: Item, state: State, under: State): State | Outcome {
		const further = opens?.(item, under);
		return further ? openList(state, further) : take(item, under);
	}

	return {
		title,
		orders,
		remembers,
		about,
		filtered: blocks !== undefined,
		head,
		acts: new Set([...(Object.keys(allActs) as ListAct[]), ...(table ? (['write'] as const) : [])]),
		narrowed: (state, {order, prompt, chosen, before}) => {
			const under: State = {...state, mode: beneath(before)};
			const all = items(under, order);
			const total = blocks ? shown(all, under, blocks) : all;
			const typed = promptText(prompt);
			const short = narrowed(total, typed, under, text, asked);
			const meant = typed.trim() === '' ? [] : (exact?.(typed.trim(), under) ?? []);
			const left = meant.length === 0 ? short.items : [...new Set([...meant, ...short.items])];
			// What is typed puts the best first, and so takes groups apart.
			const groupAt = (index: number) =>
				left[index] === undefined || typed !== '' ? null : group(left[index], order, under);
			return {
				size: left.length,
				none: all.length === 0 ? none(under) : 'notThere',
				total: total.length,
				alike: short.alike,
				chosen: Math.max(0, Math.min(chosen ?? start(left, order, state), left.length - 1)),
				heading: index => (index > 0 && groupAt(index) === groupAt(index - 1) ? null : groupAt(index)),
				line: (index, cells) => line(left[index]!, under, cells),
				said: index => said?.(left[index]!, under).filter(piece => piece !== '') ?? null,
				guess: index => (does && !short.sure && !meant.includes(left[index]!) ? does(left[index]!, under) : null),
				take: index => done(taken(left[index]!, state, under)),
				act: (does, index) => done(acted(does, left, index === undefined ? undefined : left[index], state)),
			};
		},
	};
}

function copySentence(state: State, place: Place | undefined): State | Outcome {
	const sentence = place && sentenceAt(state, place);
	return sentence ? step(state, {do: 'copy', stretches: [sentence], as: 'cited'}) : withMessage(state, 'notThere');
}

interface Writers {
	readonly asks: Ask['title'];
	/** By the ending of the file's name. */
	readonly as: ReadonlyMap<string, () => string>;
}

/** Asks where to write a list: the ending of the name tells the format. */
const fileAsked = ({asks, as}: Writers): Ask => ({
	title: asks,
	offers: true,
	take: (state, path) => {
		if (path === '') return state;
		const write = as.get(/\.[^./\\]*$/u.exec(path)?.[0].toLowerCase() ?? '');
		return write
			? step(state, {do: 'write', path, text: write()})
			: withMessage(state, {id: 'noSuchEnding', about: [...as.keys()].join(' ')});
	},
});

const done = (result: State | Outcome): Outcome => ('effects' in result ? result : step(result));

/** What lists that are open over one another were opened over. */
const beneath = (mode: Mode): Mode => (mode.kind === 'list' ? beneath(mode.before) : mode);

/** As it was last looked at, where it remembers that. */
export function openList(state: State, list: List): State {
	const last = state.lists.get(list.title);
	const again = last?.of === subjectOf(state, list) ? last : undefined;
	const typed = again?.typed ?? '';
	const mode: ListMode = {
		kind: 'list',
		list,
		order: last?.order ?? 0,
		prompt: typed === '' ? emptyPrompt : replaced(emptyPrompt, typed),
		stale: typed !== '',
		chosen: again?.chosen ?? null,
		sure: false,
		heard: {typed, first: 0, end: 0},
		before: state.mode,
	};
	const opened = atRow(state, mode);
	return {...state, mode: state.aloud ? heardFrom(state, opened, opened.chosen ?? 0) : opened};
}

/** The row that it opens at stays the chosen one, whatever becomes of the screen. */
const atRow = (state: State, mode: ListMode): ListMode => ({
	...mode,
	chosen: mode.chosen ?? mode.list.narrowed(state, mode).chosen,
});

/** Another list in the place of the one that is open, such as one that tells of the same otherwise. */
export const changeList = (state: State, {before}: ListMode, list: List): State =>
	openList({...state, mode: before}, list);

/** The list as it is looked at now, which it remembers. */
function looked(state: State, mode: ListMode): State {
	const {list, order, prompt, chosen} = mode;
	if (!list.remembers) return {...state, mode};
	const look = {of: subjectOf(state, list), order, typed: promptText(prompt), chosen};
	return {...state, mode, lists: new Map(state.lists).set(list.title, look)};
}

/** What a list is of, as far as another subject makes its rows others. */
function subjectOf(state: State, {about, filtered}: List): string {
	const {outline, only, hitsOnly, query} = state.front;
	const filters = filtered ? [only, hitsOnly ? query?.text : ''] : [];
	return JSON.stringify([outline.briefing.source.sha256, about(state), ...filters]);
}

/** The cursor goes up or down in what is left of the list. */
export function moveInList(state: State, mode: ListMode, by: number): State {
	const {size, chosen} = mode.list.narrowed(state, mode);
	return looked(state, {
		...mode,
		stale: false,
		sure: true,
		chosen: Math.max(0, Math.min(size - 1, chosen + by)),
	});
}

/** What is typed behind a line from before is a new one. */
export function retypeList(state: State, mode: ListMode, prompt: Prompt): State {
	const line = mode.stale ? typedAnew(mode.prompt, prompt) : prompt;
	return looked(state, {...mode, prompt: line, stale: false, sure: false, chosen: 0});
}

export function nextOrder(state: State, mode: ListMode): State {
	const next = {...mode, order: (mode.order + 1) % mode.list.orders.length, chosen: null};
	const ordered = atRow(state, next);
	return {...looked(state, next), mode: state.aloud ? heardFrom(state, ordered, ordered.chosen ?? 0) : ordered};
}

/** So many items are told at a time. */
const toldAtOnce = 10;

/** Tells items from one on. What is typed then takes the place of what narrows them. */
function heardFrom(state: State, mode: ListMode, first: number): ListMode {
	const typed = promptText(mode.prompt);
	const {size} = mode.list.narrowed(state, mode);
	const heard = {typed, first, end: Math.min(size, first + toldAtOnce)};
	return {...mode, stale: typed !== '', sure: false, chosen: first, heard};
}

/** Tells the next items, where there are any. */
export function hearMore(state: State, mode: ListMode): State {
	const narrowed = {...mode, prompt: replaced(mode.prompt, mode.heard.typed)};
	const {size} = mode.list.narrowed(state, narrowed);
	const {end} = mode.heard;
	return end < size ? {...state, mode: heardFrom(state, narrowed, end)} : withMessage(state, 'theEnd');
}

/**
 * The line of a list that is told: the number of an item takes it, words tell what they leave, and nothing tells more. What one has
 * moved to is taken, and so is what alone is left.
 */
export function takeTold(state: State, mode: ListMode): State | Outcome {
	const typed = promptText(mode.prompt).trim();
	const {typed: before} = mode.heard;
	if (typed !== before && /^\d+$/.test(typed)) {
		const narrowed = {...mode, prompt: replaced(mode.prompt, before)};
		const {size} = mode.list.narrowed(state, narrowed);
		const [index, again] = [Number(typed) - 1, {...narrowed, stale: before !== ''}];
		if (index < 0 || index >= size) return withMessage({...state, mode: again}, 'notThere');
		return takeChosen(state, {...again, chosen: index, sure: true});
	}
	const {size, alike, none} = mode.list.narrowed(state, mode);
	if (size === 0) return withMessage({...state, mode: heardFrom(state, mode, 0)}, none);
	if (mode.sure || (size === 1 && (typed === before || !alike))) return takeChosen(state, mode);
	return typed === before ? hearMore(state, mode) : {...state, mode: heardFrom(state, mode, 0)};
}

/** Does what the item under the cursor stands for, a mere guess only once it was told; where nothing is left, it says so. */
export function takeChosen(state: State, mode: ListMode): Outcome {
	const {size, chosen, none, guess} = mode.list.narrowed(state, mode);
	if (size === 0) return step({...state, message: none});
	const guessed = mode.sure ? null : guess(chosen);
	if (guessed !== null)
		return step(withMessage({...state, mode: {...mode, sure: true}}, {id: 'guessed', about: guessed}));
	const at = {...mode, chosen};
	const here = looked(state, at);
	return mode.list.narrowed(here, at).take(chosen);
}

/** Does something else with the item under the cursor, or with the list. */
export function actOn(state: State, mode: ListMode, does: ListAct): Outcome {
	const {size, chosen, act} = mode.list.narrowed(state, mode);
	return mode.list.acts.has(does)
		? act(does, size === 0 ? undefined : chosen)
		: step(withMessage(state, 'notInThisList'));
}
