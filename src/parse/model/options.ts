import type {Speaking} from '../labels/label.ts';
import type {Candidate} from '../labels/label-shapes.ts';
import type {Held} from './label-features.ts';
import {isSpeaking, type PageState, speaking, states} from './states.ts';
import type {TextFeature} from './text-features.ts';
import type {Cost} from './weights.ts';

/** A label, and what it is worth as the beginning of a turn of each part. */
export interface LabelReading {
	readonly candidate: Candidate;
	readonly held: readonly Held[];
	readonly points: Readonly<Record<Speaking, number>>;
	/** The features of the words behind it; none where it stands alone. */
	readonly said: readonly TextFeature[];
	readonly saidWorth: Emission;
}

/** By the number of the state; the last for page text between what is said. */
export type Emission = Float64Array;

/** How a piece stands to the one before: it begins a turn, goes on with it, is page text in it, or is outside the talk. */
export type How = 'begins' | 'goes-on' | 'noise' | 'page';

/** What a piece may be taken for. */
export interface Option {
	readonly state: PageState;
	readonly how: How;
	/** The label with which a turn begins; null for one that begins without. */
	readonly reading: LabelReading | null;
	/** The number of its state, and of those that it may follow. */
	readonly at: number;
	readonly after: readonly number[];
	/** What it costs besides. */
	readonly cost: Cost | null;
}

const number = Object.fromEntries(states.map((state, i) => [state, i])) as Readonly<Record<PageState, number>>;
const numbersOf = (some: readonly PageState[]): readonly number[] => some.map(state => number[state]);

const beforeTalk: readonly PageState[] = ['head', 'lead'];
const anywhere = numbersOf(['head', 'lead', ...speaking]);

const made = (state: PageState, how: How, after: readonly PageState[], cost: Cost | null = null): Option => ({
	state,
	how,
	reading: null,
	at: number[state],
	after: numbersOf(after),
	cost,
});

/** What any piece may be taken for, whatever label it has; one that is passed over. */
const always: readonly Option[] = [
	...speaking.map(state => made(state, 'goes-on', [state])),
	...speaking.map(state => made(state, 'noise', [state])),
	...beforeTalk.map(state => made(state, 'page', beforeTalk)),
	made('foot', 'page', states),
	made('answerer', 'begins', beforeTalk, 'unlabelledOpening'),
];
const passed: readonly Option[] = states.map(state => made(state, isSpeaking(state) ? 'noise' : 'page', [state]));
/** Where a turn may begin without a label: an answer under a bold question, a question above a label. */
export type Unlabelled = 'answer' | 'question';
const unlabelled: Readonly<Record<Unlabelled, Option>> = {
	answer: made('answerer', 'begins', ['asker'], 'unlabelledAnswer'),
	question: made('asker', 'begins', ['head', 'lead', 'answerer', 'host'], 'unlabelledQuestion'),
};

/** Everything that a piece may be taken for, a turn of each part under each of its labels included. */
export function optionsOf(
	readings: readonly LabelReading[],
	isApart: boolean,
	bare: Unlabelled | null,
): readonly Option[] {
	if (isApart) return passed;
	if (readings.length === 0 && bare === null) return always;
	const beginnings = readings.flatMap(reading =>
		speaking.map((state): Option => ({state, how: 'begins', reading, at: number[state], after: anywhere, cost: null})),
	);
	return [...always, ...(bare ? [unlabelled[bare]] : []), ...beginnings];
}
