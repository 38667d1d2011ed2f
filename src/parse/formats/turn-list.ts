import {type SpokenBit, unknownVoice} from './run-together.ts';
import {endOf, inSeconds, piecesSaid, startOf, type TurnKeys, voiceIn, wordsOf} from './spoken-item.ts';

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
	const names = namesIn(value);
	const listsIn = (part: unknown): readonly TurnList[] => {
		if (typeof part !== 'object' || part === null) return [];
		const list = Array.isArray(part) ? turnListOf(part, keys, names) : null;
		if (list && list.items.length > 1) return [list];
		const inside = Object.values(part).flatMap(listsIn);
		return list && !inside.some(other => lengthOf(other) >= lengthOf(list) * nearly) ? [list] : inside;
	};
	return listsIn(value);
}

/** The names of people that lists in a value give with an id: `{"id": "s1", "name": "Ida Berg"}`. */
function namesIn(value: unknown): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const visit = (part: unknown): void => {
		if (typeof part !== 'object' || part === null) return;
		if (
			'id' in part &&
			'name' in part &&
			typeof part.name === 'string' &&
			(typeof part.id === 'string' || typeof part.id === 'number')
		)
			names.set(String(part.id), part.name);
		else for (const child of Object.values(part)) visit(child);
	};
	visit(value);
	return names;
}

/** What is said, and the lists that it stands in. */
export interface Transcript extends Pick<TurnList, 'turns' | 'timed'> {
	readonly lists: ReadonlySet<object>;
}

/**
 * The list that is the transcript: where several hold about as much text, one that tells who speaks, and of these the one
 * that is cut the least. Lists of the same form that tell other turns, as remarks and questions are often kept apart, are
 * read one after the other. Null where all are short beside the longest text elsewhere, unless that is a copy.
 */
export function transcriptIn(lists: readonly TurnList[], longest: string): Transcript | null {
	const most = Math.max(0, ...lists.map(lengthOf));
	if (most < longest.length * substantial) return null;
	const whole = lists.filter(list => lengthOf(list) >= most * nearly);
	const labelled = whole.filter(isLabelled);
	const main = (labelled.length > 0 ? labelled : whole).reduce<TurnList | null>(
		(a, b) => (a !== null && a.turns.length <= b.turns.length ? a : b),
		null,
	);
	if (!main || (!main.timed && !isLabelled(main) && !outweighs(main, longest))) return null;
	const own = lists.filter(list => list === main || isPartBeside(list, main));
	return {lists: new Set(own), turns: own.flatMap(list => list.turns), timed: main.timed};
}

/** Whether a list that tells neither who nor when is the transcript all the same: the longest text is one of it, or a copy. */
const outweighs = ({turns}: TurnList, longest: string): boolean =>
	turns.every(({text}) => longest.includes(text)) ||
	turns.reduce((sum, {text}) => sum + text.length, 0) > longest.length * 2;

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
const isLabelled = ({turns}: Pick<TurnList, 'turns'>): boolean => turns.some(({voice}) => voice && voice.label !== '');
const lengthOf = ({turns}: TurnList): number => turns.reduce((sum, {text}) => sum + text.length, 0);

function turnListOf(items: readonly unknown[], keys: TurnKeys, names: ReadonlyMap<string, string>): TurnList | null {
	const objects = items.filter(item => typeof item === 'object' && item !== null);
	const worded = objects.filter(item => wordsOf(item, keys)?.trim());
	if (worded.length === 0 || objects.length < items.length) return null;
	const timed = areTimed(worded, keys);
	if (timed ? worded.length * 3 < items.length : items.length < 2 || worded.length < items.length * mostly) return null;
	const pieces = wholeOf(worded, keys).flatMap(item => piecesSaid(item, keys));
	const labels = pieces.map(({label}) => label);
	const lettered = timed && !labels.includes('Q');
	const voices = labels.map(label => voiceIn(label === null ? null : (names.get(label) ?? label), lettered));
	const someNamed = voices.some(voice => voice);
	const starts = pieces.map(({item}) => startOf(item, keys));
	const turns = pieces.map(
		({item}, i): SpokenBit => ({
			text: wordsOf(item, keys)?.trim() ?? '',
			voice: voices[i] ?? (someNamed ? unknownVoice(voices.findLastIndex((voice, at) => at < i && voice)) : undefined),
			start: starts[i]?.at ?? null,
			end: endOf(item, keys)?.at ?? null,
		}),
	);
	return {items: objects, turns: starts.some(start => start?.sure) ? turns : inSeconds(turns), timed};
}

/** So much of a list says something. */
const mostly = 0.8;

/** Whether items tell when they are said: most do, or those that do not are else like those that do. */
function areTimed(items: readonly object[], keys: TurnKeys): boolean {
	const told = items.filter(item => startOf(item, keys) !== null);
	if (told.length > items.length / 2) return true;
	const known = new Set(told.flatMap(item => Object.keys(item)));
	return told.length > 0 && items.every(item => Object.keys(item).every(key => known.has(key)));
}

/** The items without the others where the last says again all that they say, each word with who says it. */
function wholeOf(items: readonly object[], keys: TurnKeys): readonly object[] {
	const said = items.map(item => (wordsOf(item, keys) ?? '').replace(/\s+/gu, ''));
	const last = items.at(-1);
	return last && items.length > 2 && said.slice(0, -1).join('') === said.at(-1) ? [last] : items;
}
