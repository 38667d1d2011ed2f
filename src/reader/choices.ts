import type {Speaker} from '../briefing/briefing.ts';
import {comparePlaces, type Outline} from '../briefing/outline.ts';
import type {Place} from '../briefing/place.ts';
import type {Figure} from '../figures/figure.ts';
import {figuresOf} from '../figures/figures.ts';
import {figureOrders} from '../figures/order.ts';
import {concordance, type Line, type Order} from '../search/concordance.ts';
import {shortlist} from '../search/shortlist.ts';
import {english} from '../wording/en.ts';
import type {Wording} from '../wording/wording.ts';
import {type Command, commands} from './commands.ts';
import {jumpTo, reveal} from './motion.ts';
import {listedSpeakers, openSpeaker, reporters} from './panes.ts';
import {promptText} from './prompt.ts';
import {type ChooseMode, type Query, type State, wordingOf} from './state.ts';

/** One line of a list that is narrowed by typing. */
export type Choice =
	| {readonly kind: 'speaker'; readonly speaker: Speaker}
	| {readonly kind: 'command'; readonly command: Command}
	| {readonly kind: 'line'; readonly line: Line}
	| {readonly kind: 'figure'; readonly figure: Figure};

type ListOrder = keyof Wording['orders'];

/** A list: what it holds in each of its orders, and by what text it is narrowed. */
interface List {
	/** The first is the one it opens in; Tab goes through them. */
	readonly orders: readonly ListOrder[];
	readonly choices: (state: State, order: number) => readonly Choice[];
	readonly textOf: (choice: Choice, state: State) => string;
}

/** What is left of the list that is open, the best first. */
export function choicesOf(state: State, mode: ChooseMode): readonly Choice[] {
	const {choices, textOf} = lists[mode.from];
	return narrowed(choices(state, mode.order), promptText(mode.prompt), choice => textOf(choice, state));
}

/** What a list is sorted by; null where it has but one order. */
export const orderOf = ({from, order}: ChooseMode): ListOrder | null =>
	lists[from].orders.length > 1 ? (lists[from].orders[order] ?? null) : null;

export const nextOrder = (mode: ChooseMode): ChooseMode => ({
	...mode,
	order: (mode.order + 1) % lists[mode.from].orders.length,
	chosen: null,
});

/** The choice that the cursor is on: in a list of passages, until one moves, the first that is not before the place. */
export function chosenIn(state: State, mode: ChooseMode, choices: readonly Choice[]): number {
	if (mode.chosen !== null) return mode.chosen;
	const at = choices.findIndex(choice => {
		const place = placeOf(choice);
		return place !== undefined && comparePlaces(state.outline, place, state.place) >= 0;
	});
	return Math.max(0, at);
}

/** Closes the list and does what the choice stands for; a command's effect is the caller's to carry out. */
export function take(state: State, choice: Choice): State {
	const reading: State = {...state, mode: {kind: 'read'}};
	switch (choice.kind) {
		case 'speaker':
			return openSpeaker(reading, choice.speaker.id);
		case 'command':
			return choice.command.run(reading, null);
		case 'line': {
			const {anchor, range} = choice.line;
			return openPassage(reading, stoppedAt(reading.query, anchor, range[0]), {block: anchor, offset: range[0]});
		}
		case 'figure': {
			const {block, range, printed} = choice.figure;
			const place = {block, offset: range[0]};
			const found: Query = {
				text: printed,
				scope: {in: 'all'},
				hits: [],
				ranges: new Map([[block, [range]]]),
				stops: [place],
				at: 0,
			};
			return openPassage(reading, found, place);
		}
	}
}

const openPassage = (state: State, query: Query | null, place: Place): State => {
	const whole: State = {...state, query, pane: 'text', only: null, hitsOnly: false};
	return jumpTo(whole, reveal(whole, place).place);
};

const stoppedAt = (query: Query | null, block: string, offset: number): Query | null =>
	query && {...query, at: query.stops.findIndex(stop => stop.block === block && stop.offset === offset)};

function placeOf(choice: Choice): Place | undefined {
	if (choice.kind === 'line') return {block: choice.line.anchor, offset: choice.line.range[0]};
	if (choice.kind === 'figure') return {block: choice.figure.block, offset: choice.figure.range[0]};
	return undefined;
}

const lists: Readonly<Record<ChooseMode['from'], List>> = {
	speakers: {
		orders: ['byPlace'],
		choices: state =>
			once(speakerChoices, state.outline, outline =>
				[...listedSpeakers(outline), ...reporters(outline)].map(speaker => ({kind: 'speaker', speaker})),
			),
		textOf: choice =>
			choice.kind === 'speaker'
				? [choice.speaker.name, ...choice.speaker.titles, choice.speaker.outlet ?? '', ...choice.speaker.aliases].join(
						' ',
					)
				: '',
	},
	commands: {
		orders: ['byPlace'],
		choices: () => commandChoices,
		textOf: (choice, state) =>
			choice.kind === 'command'
				? [wordingOf(state).commands[choice.command.id], english.commands[choice.command.id], choice.command.id].join(
						' ',
					)
				: '',
	},
	concordance: {
		orders: ['byPlace', 'byRight', 'byLeft'],
		choices: (state, order) => {
			const {query} = state;
			if (!query) return [];
			return once(lineChoices[order]!, query, ({text, scope}) =>
				concordance(state.index, text, {scope, order: lineOrders[order]!}).map(line => ({kind: 'line', line})),
			);
		},
		textOf: (choice, state) =>
			choice.kind === 'line'
				? `${choice.line.left}${choice.line.key}${choice.line.right} ${state.outline.speaker(choice.line.speaker)?.name ?? ''}`
				: '',
	},
	figures: {
		orders: ['byPlace', 'byMeasure', 'byValue', 'byKind'],
		choices: (state, order) =>
			once(figureChoices[order]!, state.outline, ({briefing}) =>
				figureOrders[figureOrderNames[order]!](figuresOf(briefing)).map(figure => ({kind: 'figure', figure})),
			),
		textOf: (choice, state) =>
			choice.kind === 'figure'
				? `${choice.figure.printed} ${choice.figure.measures} ${state.outline.speaker(choice.figure.speaker)?.name ?? ''}`
				: '',
	},
};

const commandChoices: readonly Choice[] = commands.map(command => ({kind: 'command', command}));
const figureOrderNames = ['place', 'measure', 'value', 'kind'] as const;
const lineOrders: readonly Order[] = ['place', 'right', 'left'];

type Kept<Of extends object> = WeakMap<Of, readonly Choice[]>;
const speakerChoices: Kept<Outline> = new WeakMap();
const lineChoices: readonly Kept<Query>[] = [new WeakMap(), new WeakMap(), new WeakMap()];
const figureChoices: readonly Kept<Outline>[] = [new WeakMap(), new WeakMap(), new WeakMap(), new WeakMap()];

/** Lists are asked for with every key and every frame: each is made once. */
function once<Of extends object>(kept: Kept<Of>, of: Of, make: (of: Of) => readonly Choice[]): readonly Choice[] {
	const made = kept.get(of) ?? make(of);
	kept.set(of, made);
	return made;
}

const narrowings = new WeakMap<readonly Choice[], {readonly typed: string; readonly left: readonly Choice[]}>();

function narrowed(choices: readonly Choice[], typed: string, textOf: (choice: Choice) => string): readonly Choice[] {
	const known = narrowings.get(choices);
	if (known?.typed === typed) return known.left;
	const left = shortlist(choices, typed, textOf);
	narrowings.set(choices, {typed, left});
	return left;
}
