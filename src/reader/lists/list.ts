import {comparePlaces} from '../../briefing/outline.ts';
import type {Place} from '../../briefing/place.ts';
import {shortlist} from '../../search/shortlist.ts';
import type {Cells} from '../../text/cells.ts';
import {emptyPrompt, type Prompt, promptText} from '../prompt.ts';
import type {Segment} from '../segment.ts';
import {type List, type ListAct, type ListMode, type Outcome, type State, step, withMessage} from '../state.ts';

/** What makes a list of items of one kind. */
export interface ListOf<Item> extends Pick<List, 'title' | 'orders'> {
	/** In the order with this index; the same array as long as nothing has changed. */
	readonly items: (state: State, order: number) => readonly Item[];
	/** What is typed is looked for in this. */
	readonly text: (item: Item, state: State) => string;
	/** What a row of so many cells says of an item. */
	readonly line: (item: Item, state: State, cells: Cells) => readonly Segment[];
	/** What choosing an item does, with the list closed. */
	readonly take: (item: Item, state: State) => State | Outcome;
	/** Where an item stands, in a list of passages: it opens at the first that is not before the top of the pane. */
	readonly place?: (item: Item) => Place;
	/** What else can be done, with the list open; some of it where nothing is left, too. */
	readonly acts?: Acts<Item>;
}

type Acts<Item> = {
	readonly [Does in ListAct]?: (
		item: Does extends 'putBack' | 'write' ? unknown : Item,
		state: State,
	) => State | Outcome;
};

export function createList<Item>(of: ListOf<Item>): List {
	const {title, orders, items, text, line, take, place, acts = {}} = of;
	const narrowed = narrowing<Item>();

	function start(left: readonly Item[], {front: {outline, top}}: State): number {
		if (!place) return 0;
		return Math.max(
			0,
			left.findIndex(item => comparePlaces(outline, place(item), top) >= 0),
		);
	}

	function acted(does: ListAct, item: Item | undefined, state: State): State | Outcome {
		if (does === 'putBack' || does === 'write') return acts[does]?.(item, state) ?? state;
		const act = acts[does];
		return act && item !== undefined ? act(item, state) : withMessage(state, 'notThere');
	}

	return {
		title,
		orders,
		acts: new Set(Object.keys(acts) as ListAct[]),
		narrowed: (state, {order, prompt, chosen, before}) => {
			const under: State = {...state, mode: before};
			const left = narrowed(items(under, order), promptText(prompt), item => text(item, under));
			return {
				size: left.length,
				chosen: chosen ?? start(left, state),
				line: (index, cells) => line(left[index]!, under, cells),
				take: index => done(take(left[index]!, under)),
				act: (does, index) => done(acted(does, index === undefined ? undefined : left[index], state)),
			};
		},
	};
}

const done = (result: State | Outcome): Outcome => ('effects' in result ? result : step(result));

export const openList = (state: State, list: List): State => ({
	...state,
	mode: {kind: 'list', list, order: 0, prompt: emptyPrompt, chosen: null, before: state.mode},
});

/** The cursor goes up or down in what is left of the list. */
export function moveInList(state: State, mode: ListMode, by: number): State {
	const {size, chosen} = mode.list.narrowed(state, mode);
	return {...state, mode: {...mode, chosen: Math.max(0, Math.min(size - 1, chosen + by))}};
}

export const retypeList = (state: State, mode: ListMode, prompt: Prompt): State => ({
	...state,
	mode: {...mode, prompt, chosen: 0},
});

export const nextOrder = (state: State, mode: ListMode): State => ({
	...state,
	mode: {...mode, order: (mode.order + 1) % mode.list.orders.length, chosen: null},
});

/** Does what the item under the cursor stands for; where nothing is left, it says so. */
export function takeChosen(state: State, mode: ListMode): Outcome {
	const {size, chosen, take} = mode.list.narrowed(state, mode);
	return size === 0 ? step({...state, message: 'notThere'}) : take(chosen);
}

/** Does something else with the item under the cursor, or with the list. */
export function actOn(state: State, mode: ListMode, does: ListAct): Outcome {
	const {size, chosen, act} = mode.list.narrowed(state, mode);
	return mode.list.acts.has(does) ? act(does, size === 0 ? undefined : chosen) : step(withMessage(state, 'notThere'));
}

/** Lists are asked for with every key and every frame: what is left of each is found once. */
function narrowing<Item>() {
	const found = new WeakMap<readonly Item[], {readonly typed: string; readonly left: readonly Item[]}>();
	return (items: readonly Item[], typed: string, text: (item: Item) => string): readonly Item[] => {
		const before = found.get(items);
		if (before?.typed === typed) return before.left;
		const left = shortlist(items, typed, text);
		found.set(items, {typed, left});
		return left;
	};
}
