import type {Manuscript} from '../manuscript.ts';
import {bitsOf} from './cues.ts';
import type {Format} from './format.ts';
import {factsOf} from './front-matter.ts';
import {isHtml, readHtml} from './html-page.ts';
import {jsonIn} from './json-value.ts';
import {runTogether} from './run-together.ts';
import {turnKeys} from './spoken-item.ts';
import {type Transcript, type TurnList, transcriptIn, turnListsIn} from './turn-list.ts';
import {type SheetLine, writeOut} from './write-out.ts';

/** JSON that wraps an article: the longest text in it is the transcript, as HTML or as text; or a list of who said what. */
export const json: Format = {
	name: 'json',
	asItCame: true,
	accepts: text => jsonIn(text) !== null,
	read: text => manuscriptOf(jsonIn(text)),
};

interface Leaf {
	readonly key: string;
	readonly value: string;
	/** The object that it stands in. */
	readonly of: object;
}

/** The manuscript that a value is. */
export function manuscriptOf(value: unknown, keys = turnKeys): Manuscript {
	const lists = turnListsIn(value, keys);
	const leaves = leavesOf(value, '', new Map(lists.map(list => [list.items[0], list])));
	const longest = leaves.reduce<Leaf | null>((a, b) => (a === null || b.value.length > a.value.length ? b : a), null);
	const transcript = transcriptIn(lists, longest && !('turns' in longest.of) ? longest.value : '');
	const facts = {...factsOf(value), ...factsOf(transcript ? value : longest?.of)};
	const lines = leaves.flatMap((leaf): readonly SheetLine[] => {
		if (transcript?.lists.has(leaf.of)) return [];
		if (leaf === longest && !transcript) return body(leaf.value);
		const title = leaf.value === facts.title;
		return [{text: leaf.value, form: title ? 'heading' : 'furniture', why: `field:${leaf.key}`}];
	});
	return writeOut('json', [...lines, ...(transcript ? spoken(transcript) : [])], facts);
}

/** What a recogniser cut is run together; what others wrote stands as they wrote it, that of nobody as a remark. */
const spoken = ({timed, turns}: Transcript): readonly SheetLine[] =>
	timed
		? runTogether(bitsOf(turns.map(({text, ...turn}) => ({...turn, lines: text.split('\n')}))))
		: turns.flatMap(({text, voice}) =>
				body(text).map(line => (voice?.label === '' ? {...line, form: 'scene' as const} : {...line, voice})),
			);

function body(text: string): readonly SheetLine[] {
	if (isHtml(text) || /<(?:p|br|div|strong|span)\b[^>]*>/iu.test(text)) return readHtml(text).lines;
	return text
		.split('\n')
		.map((line, i, all) => ({text: line, joint: i === 0 || (all[i - 1] ?? '').trim() === '' ? 'break' : 'line'}));
}

/** All texts in a value, in order; that of a list of turns as one. */
function leavesOf(
	value: unknown,
	key: string,
	lists: ReadonlyMap<unknown, TurnList>,
	of: object = {},
): readonly Leaf[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [{key, value, of}];
	if (typeof value !== 'object' || value === null) return [];
	const list = Array.isArray(value) ? lists.get(value[0]) : undefined;
	if (list) return [{key, value: list.turns.map(turn => turn.text).join(' '), of: list}];
	return Object.entries(value).flatMap(([name, child]) =>
		leavesOf(child, Array.isArray(value) ? key : name, lists, Array.isArray(value) ? of : value),
	);
}
