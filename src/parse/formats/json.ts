import type {Manuscript, Voice} from '../manuscript.ts';
import type {Format} from './format.ts';
import {factsOf} from './front-matter.ts';
import {isHtml, readHtml} from './html.ts';
import {jsonIn} from './json-value.ts';
import {type SheetLine, writeOut} from './write-out.ts';

/** JSON that wraps an article: the longest text in it is the transcript, as HTML or as text; or a list of who said what. */
export const json: Format = {
	name: 'json',
	asItCame: true,
	accepts: text => jsonIn(text) !== null,
	read: text => manuscriptOf(jsonIn(text)),
};

/** Keys of who speaks, and of what is said, the first that is there. */
export const turnKeys = {
	speaker: ['speaker', 'name', 'who', 'label', 'role'],
	said: ['text', 'content', 'utterance', 'speech', 'transcript', 'body', 'value', 'words'],
};

interface Leaf {
	readonly key: string;
	readonly value: string;
	/** The object that it stands in. */
	readonly of: object;
}

/** The manuscript that a value is. */
export function manuscriptOf(value: unknown, keys = turnKeys): Manuscript {
	const leaves = leavesOf(value, '');
	const turns = turnsIn(value, keys);
	const longest = leaves.reduce<Leaf | null>((a, b) => (a === null || b.value.length > a.value.length ? b : a), null);
	const home = turns ? value : longest?.of;
	const facts = {...factsOf(value), ...factsOf(home)};
	const inTurns = new Set<object>(turns ?? []);
	const lines = leaves.flatMap((leaf): readonly SheetLine[] => {
		if (inTurns.has(leaf.of)) return [];
		if (leaf === longest && !turns) return body(leaf.value);
		const title = leaf.value === facts.title;
		return [{text: leaf.value, form: title ? 'heading' : 'furniture', why: `field:${leaf.key}`}];
	});
	return writeOut('json', [...lines, ...(turns ?? []).flatMap(turn => spoken(turn, keys))], facts);
}

function body(text: string): readonly SheetLine[] {
	if (isHtml(text) || /<(?:p|br|div|strong|span)\b[^>]*>/iu.test(text)) return readHtml(text).lines;
	return text
		.split('\n')
		.map((line, i, all) => ({text: line, joint: i === 0 || (all[i - 1] ?? '').trim() === '' ? 'break' : 'line'}));
}

/** The first list of objects that say who said what. */
function turnsIn(value: unknown, keys: typeof turnKeys): readonly object[] | null {
	if (typeof value !== 'object' || value === null) return null;
	if (
		Array.isArray(value) &&
		value.length > 1 &&
		value.every(item => wordsOf(item, keys) !== null) &&
		value.some(item => labelOf(item, keys) !== null)
	)
		return value as readonly object[];
	for (const child of Object.values(value)) {
		const found = turnsIn(child, keys);
		if (found) return found;
	}
	return null;
}

function spoken(item: object, keys: typeof turnKeys): readonly SheetLine[] {
	const label = labelOf(item, keys);
	const voice: Voice | undefined = label === null ? undefined : {label};
	return (wordsOf(item, keys) ?? '').split(/\n+/u).map(text => ({text, voice}));
}

function wordsOf(item: unknown, {said}: typeof turnKeys): string | null {
	if (typeof item !== 'object' || item === null) return null;
	return first(item, said);
}

function labelOf(item: unknown, {speaker}: typeof turnKeys): string | null {
	if (typeof item !== 'object' || item === null) return null;
	return first(item, speaker);
}

function first(item: object, keys: readonly string[]): string | null {
	const fields = new Map(Object.entries(item));
	for (const key of keys) {
		const value: unknown = fields.get(key);
		if (typeof value === 'string' && value.trim() !== '') return value;
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

/** All texts in a value, in order. */
function leavesOf(value: unknown, key: string, of: object = {}): readonly Leaf[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [{key, value, of}];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, child]) =>
		leavesOf(child, Array.isArray(value) ? key : name, Array.isArray(value) ? of : value),
	);
}
