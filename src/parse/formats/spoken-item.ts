import {oncePer} from '../../text/once-per.ts';
import type {Voice} from '../manuscript.ts';
import {gapBetween, type SpokenBit, voiceOf} from './run-together.ts';

/**
 * Keys of who speaks, and of what is said, the first that is there; of lists of the pieces that what is said is cut into. In
 * small letters, without the marks between words.
 */
export const turnKeys = {
	speaker: [
		'speakername',
		'speaker',
		'sectionspeaker',
		'attributiontext',
		'username',
		'name',
		'who',
		'label',
		'role',
		'speakerlabel',
		'speakertag',
		'speakerid',
		'speakerinfo',
		'spk',
	],
	said: [
		'text',
		'content',
		'sectioncontent',
		'utterance',
		'speech',
		'transcript',
		'body',
		'value',
		'utf8',
		'punctuatedword',
		'word',
		'sentence',
		'display',
	],
	/** Of which each is a way to say it, the first the likeliest. */
	ways: ['alternatives', 'nbest'],
	pieces: ['elements', 'sentences', 'words', 'segs', 'contents', 'result'],
	/** What times are counted in where their keys end so: so many in a second. */
	units: {ms: 1000, milliseconds: 1000, inticks: 1e7} as Readonly<Record<string, number>>,
};
export type TurnKeys = typeof turnKeys;

/** The fields of an object by their plain names. */
const fieldsOf = oncePer(
	(item: object): ReadonlyMap<string, unknown> =>
		new Map(Object.entries(item).map(([key, value]) => [plain(key), value] as const)),
);

const plain = (key: string): string => key.toLowerCase().replace(/[ _-]/gu, '');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The objects in a list; none in what is no list. */
const objectsIn = (value: unknown): readonly object[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** What an item of a list says, with the blanks at its ends; null where it says nothing. */
export function wordsOf(item: object, keys: TurnKeys): string | null {
	const own = ownWordsOf(item, keys);
	if (own !== null) return own;
	const way = wayOf(item, keys);
	if (way) return wordsOf(way, keys);
	const pieces = piecesOf(item, keys).map(piece => wordsOf(piece, keys) ?? '');
	if (pieces.length === 0) return null;
	const spaced = pieces.some(piece => piece !== piece.trim());
	return pieces.reduce((said, piece) => said + (spaced || said === '' ? '' : gapBetween(said, piece)) + piece, '');
}

function ownWordsOf(item: object, keys: TurnKeys): string | null {
	const fields = fieldsOf(item);
	const words = keys.said.map(key => fields.get(key)).find(value => typeof value === 'string' && value !== '');
	return typeof words === 'string' ? words : null;
}

/** The likeliest of the ways in which an item may be heard. */
function wayOf(item: object, {ways}: TurnKeys): object | null {
	const fields = fieldsOf(item);
	return ways.flatMap(key => objectsIn(fields.get(key)))[0] ?? null;
}

function piecesOf(item: object, {pieces}: TurnKeys): readonly object[] {
	const fields = fieldsOf(item);
	return pieces.map(key => objectsIn(fields.get(key))).find(list => list.length > 0) ?? [];
}

/** What one says in one go, and how the file calls who does. */
export interface SaidPiece {
	readonly item: object;
	readonly label: string | null;
}

/**
 * An item as one piece; as several where its words tell who says them and it does not, or where only they are there and each
 * tells when it is said.
 */
export function piecesSaid(item: object, keys: TurnKeys): readonly SaidPiece[] {
	const label = labelOf(item, keys);
	const pieces = piecesOf(wayOf(item, keys) ?? item, keys);
	const voiced = label === null ? pieces.filter(piece => labelOf(piece, keys) !== null) : [];
	if (voiced.length > 0) return voiced.map(piece => ({item: piece, label: labelOf(piece, keys)}));
	const apart =
		ownWordsOf(item, keys) === null && pieces.every(piece => timeIn(piece, starts, keys)) && areWhole(pieces, keys);
	return apart && pieces.length > 0 ? pieces.map(piece => ({item: piece, label})) : [{item, label}];
}

/** Whether pieces are words and more, no parts of words: all have blanks about them, or none has. */
function areWhole(pieces: readonly object[], keys: TurnKeys): boolean {
	const blanks = pieces.filter(piece => /^\s|\s$/u.test(wordsOf(piece, keys) ?? '')).length;
	return blanks === 0 || blanks >= pieces.length - 1;
}

/** Who says an item. */
export function labelOf(item: object, keys: TurnKeys): string | null {
	const fields = fieldsOf(item);
	for (const key of keys.speaker) {
		const value = fields.get(key);
		if (typeof value === 'string' && value.trim() !== '') return value;
		if (typeof value === 'number' && key.startsWith('sp')) return String(value);
		if (isObject(value) && key !== 'role') return labelOf(value, keys);
	}
	const way = wayOf(item, keys);
	return way && labelOf(way, keys);
}

/**
 * A speaker, by name where only a number is told.
 * @param lettered whether single letters are names of that kind too
 */
export function voiceIn(label: string | null, lettered: boolean): Voice | undefined {
	if (label === null) return undefined;
	const bare = /^(?:spk_?)?(\d+)$/iu.exec(label)?.[1] ?? (lettered && /^\p{Lu}$/u.test(label) ? label : null);
	return bare === null ? voiceOf(label) : {label: `Speaker ${bare}`};
}

/** Keys of times. */
const starts =
	/^(?:t|data)?(?:start|begin|from|ts|t0|offsets?|timestamps?)(?:time|offset)?(?<unit>ms|milliseconds|inticks|sec|seconds)?$/u;
const ends =
	/^(?:data)?(?:end|to|t1|offsets|timestamps?|stop)(?:time|ts|offset)?(?<unit>ms|milliseconds|sec|seconds)?$/u;

/** When an item is said, in what its keys call it or else as it stands; null where nothing tells. */
export const startOf = (item: object, keys: TurnKeys): ToldTime | null => told(item, keys, starts, 0);
export const endOf = (item: object, keys: TurnKeys): ToldTime | null => told(item, keys, ends, -1);

/** A time, and whether it is surely in seconds. */
interface ToldTime {
	readonly at: number;
	readonly sure: boolean;
}

function told(item: object, keys: TurnKeys, names: RegExp, which: 0 | -1): ToldTime | null {
	const own = timeIn(item, names, keys);
	if (own) return own;
	const inside = piecesOf(item, keys).at(which) ?? wayOf(item, keys);
	return inside && told(inside, keys, names, which);
}

function timeIn(item: object, names: RegExp, keys: TurnKeys): ToldTime | null {
	for (const [name, value] of fieldsOf(item)) {
		const match = names.exec(name);
		if (!match) continue;
		const unit = keys.units[match.groups?.['unit'] ?? ''];
		if (typeof value === 'number')
			return unit === undefined ? {at: value, sure: false} : {at: value / unit, sure: true};
		if (typeof value === 'string') {
			const clock = clockIn(value);
			if (clock) return clock;
		}
		const range: unknown = Array.isArray(value) ? numbersIn(value) : value;
		const inside = isObject(range) ? timeIn(range, names, keys) : null;
		if (inside) return inside;
	}
	return null;
}

/** `[0, 1.5]`, or `[["good", 0, 1.5], …]`. */
function numbersIn(range: readonly unknown[]): object | null {
	const [first, last] = [range[0], range.at(-1)];
	const pair = Array.isArray(first) && Array.isArray(last) ? [...numbers(first), ...numbers(last)] : numbers(range);
	return pair.length > 0 ? {start: pair[0], end: pair.at(-1)} : null;
}

const numbers = (list: readonly unknown[]): readonly number[] => list.filter(value => typeof value === 'number');

/** `00:01:02.5`, `62.5s`, `PT1M2.5S`; a bare number is not surely of seconds. */
function clockIn(text: string): ToldTime | null {
	const [clock, hours, minutes, seconds] =
		/^(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d+)?)s?$/u.exec(text) ??
		/^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/u.exec(text) ??
		[];
	if (clock === undefined) return null;
	const figure = (digits: string | undefined) => Number((digits ?? '0').replace(',', '.'));
	const at = figure(hours) * 3600 + figure(minutes) * 60 + figure(seconds);
	return {at, sure: /\D/u.test(text)};
}

/** Times that nobody could fill with so little text are milliseconds. */
export function inSeconds(bits: readonly SpokenBit[]): readonly SpokenBit[] {
	const letters = bits.reduce((sum, {text}) => sum + text.length, 0);
	const times = bits.flatMap(({start}) => start ?? []);
	if ((times.at(-1) ?? 0) - (times[0] ?? 0) < letters * slowest) return bits;
	const seconds = (time: number | null) => time && time / 1000;
	return bits.map(bit => ({...bit, start: seconds(bit.start), end: seconds(bit.end)}));
}
/** Seconds that a letter takes. */
const slowest = 5;
