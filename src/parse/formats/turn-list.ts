import type {Voice} from '../manuscript.ts';
import {type SpokenBit, voiceOf} from './run-together.ts';

/** Keys of who speaks, and of what is said, the first that is there; of lists of the pieces that what is said is cut into. */
export const turnKeys = {
	speaker: ['speaker', 'name', 'who', 'label', 'role', 'speaker_label', 'speaker_id', 'speakerId', 'spk'],
	said: [
		'text',
		'content',
		'utterance',
		'speech',
		'transcript',
		'body',
		'value',
		'words',
		'punctuated_word',
		'word',
		'sentence',
		'display',
	],
	pieces: ['elements', 'sentences', 'alternatives', 'nBest'],
};
type TurnKeys = typeof turnKeys;

/** A list of objects that tell what was said, and who said it or when. */
export interface TurnList {
	readonly items: readonly object[];
	/** Those in which something is said. */
	readonly turns: readonly SpokenBit[];
	/** They tell when, as recognisers of speech write it, who cut in the middle of sentences. */
	readonly timed: boolean;
}

/** The lists in a value that tell who said what, or what was said when. None stands in another. */
export function turnListsIn(value: unknown, keys: TurnKeys): readonly TurnList[] {
	if (typeof value !== 'object' || value === null) return [];
	const list = Array.isArray(value) ? turnListOf(value, keys) : null;
	return list ? [list] : Object.values(value).flatMap(child => turnListsIn(child, keys));
}

/** What is said, and the lists that it stands in. */
export interface Transcript extends Pick<TurnList, 'turns' | 'timed'> {
	readonly lists: ReadonlySet<object>;
}

/**
 * The list that is the transcript: where several hold about as much text, one that tells who speaks, and of these the one
 * that is cut the least. Lists of the same form that tell other turns, as remarks and questions are often kept apart, are
 * read one after the other. Null where all are short beside a text of so many units.
 */
export function transcriptIn(lists: readonly TurnList[], longest: number): Transcript | null {
	const most = Math.max(0, ...lists.map(lengthOf));
	if (most < longest * substantial) return null;
	const whole = lists.filter(list => lengthOf(list) >= most * nearly);
	const labelled = whole.filter(isLabelled);
	const main = (labelled.length > 0 ? labelled : whole).reduce<TurnList | null>(
		(a, b) => (a !== null && a.turns.length <= b.turns.length ? a : b),
		null,
	);
	if (!main) return null;
	const own = lists.filter(list => list === main || isPartBeside(list, main));
	return {lists: new Set(own), turns: own.flatMap(list => list.turns), timed: main.timed};
}

/** Whether a list tells who speaks as another does, and nothing that the other tells. */
function isPartBeside(list: TurnList, main: TurnList): boolean {
	if (list.timed || main.timed || !isLabelled(list) || !isLabelled(main)) return false;
	const said = new Set(main.turns.map(turn => turn.text));
	return keysOf(list) === keysOf(main) && !list.turns.some(turn => said.has(turn.text) && turn.text.length > short);
}
const keysOf = ({items}: TurnList): string =>
	Object.keys(items[0] ?? {})
		.sort()
		.join();
/** What is shorter may be said twice. */
const short = 40;

const substantial = 0.5;
const nearly = 0.8;
const isLabelled = ({turns}: TurnList): boolean => turns.some(turn => turn.voice);
const lengthOf = ({turns}: TurnList): number => turns.reduce((sum, {text}) => sum + text.length, 0);

function turnListOf(items: readonly unknown[], keys: TurnKeys): TurnList | null {
	const objects = items.filter(item => typeof item === 'object' && item !== null);
	const worded = objects.filter(item => wordsOf(item, keys) !== null);
	const timed = worded.filter(item => timeOf(item, starts) !== null).length > worded.length / 2;
	const whole = objects.length === items.length && worded.length > 0;
	if (!whole || (timed ? worded.length * 2 < items.length : items.length < 2 || worded.length < items.length * mostly))
		return null;
	const lettered = timed && !worded.some(item => labelOf(item, keys) === 'Q');
	const turns = worded.map((item): SpokenBit => {
		const start = timeOf(item, starts) ?? 0;
		return {
			text: wordsOf(item, keys)?.trim() ?? '',
			voice: voiceIn(labelOf(item, keys), lettered),
			start,
			end: timeOf(item, ends) ?? Number.POSITIVE_INFINITY,
		};
	});
	const list = {items: objects, turns: inSeconds(turns), timed};
	return timed || isLabelled(list) ? list : null;
}

/** So much of a list says something. */
const mostly = 0.8;

/** Names a speaker who only has a number or a letter. */
function voiceIn(label: string | null, lettered: boolean): Voice | undefined {
	if (label === null) return undefined;
	const bare = /^(?:spk_?)?(\d+)$/iu.exec(label)?.[1] ?? (lettered && /^\p{Lu}$/u.test(label) ? label : null);
	return bare === null ? voiceOf(label) : {label: `Speaker ${bare}`};
}

/** Times that nobody could fill with so little text are milliseconds. */
function inSeconds(turns: readonly SpokenBit[]): readonly SpokenBit[] {
	const letters = turns.reduce((sum, {text}) => sum + text.length, 0);
	const last = turns.at(-1)?.start ?? 0;
	return last - (turns[0]?.start ?? 0) < letters * slowest
		? turns
		: turns.map(turn => ({...turn, start: turn.start / 1000, end: turn.end / 1000}));
}
/** Seconds that a letter takes. */
const slowest = 5;

function wordsOf(item: object, keys: TurnKeys): string | null {
	const own = first(item, keys.said);
	if (own !== null) return own;
	const fields = new Map<string, unknown>(Object.entries(item));
	for (const key of keys.pieces) {
		const pieces = fields.get(key);
		if (!Array.isArray(pieces)) continue;
		const words = pieces.map(piece => (typeof piece === 'object' && piece !== null ? printedIn(piece, keys) : ''));
		const said = /^[an]/u.test(key) ? words[0] : words.join(key === 'elements' ? '' : ' ');
		if (said?.trim()) return said;
	}
	return null;
}

/** What a piece says, with the blanks at its ends. */
function printedIn(piece: object, {said}: TurnKeys): string {
	const text = Object.entries(piece).find(([key, value]) => said.includes(key) && typeof value === 'string')?.[1];
	return typeof text === 'string' ? text : '';
}

const labelOf = (item: object, {speaker}: TurnKeys): string | null => first(item, speaker);

function first(item: object, keys: readonly string[]): string | null {
	const fields = new Map<string, unknown>(Object.entries(item));
	for (const key of keys) {
		const value = fields.get(key);
		if (typeof value === 'string' && value.trim() !== '') return value;
		if (typeof value === 'number' && key.startsWith('sp')) return String(value);
		if (
			typeof value === 'object' &&
			value !== null &&
			key !== 'role' &&
			'name' in value &&
			typeof value.name === 'string'
		)
			return value.name;
	}
	return null;
}

/** Keys of times. */
const starts = /^(?:start|begin|from|ts|t0|offsets?|timestamps?)(?:_?(?:time|ms|sec|seconds|offset))?$/iu;
const ends = /^(?:end|to|t1|offsets|timestamps?)(?:_?(?:time|ts|ms|sec|seconds|offset))?$/iu;

/** When something was said; null where no key tells. */
function timeOf(item: object, keys: RegExp): number | null {
	for (const [key, value] of Object.entries(item) as [string, unknown][]) {
		if (!keys.test(key)) continue;
		if (typeof value === 'number') return value;
		if (Array.isArray(value)) return timeOf({start: value[0] as unknown, end: value[1] as unknown}, keys);
		if (typeof value === 'object' && value !== null) return timeOf(value, keys);
		const clock = typeof value === 'string' ? /^(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d+)?)s?$/u.exec(value) : null;
		if (clock) {
			const [hours, minutes, seconds] = clock.slice(1).map(figure => Number((figure ?? '0').replace(',', '.')));
			return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
		}
	}
	return null;
}
