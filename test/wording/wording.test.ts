import {describe, expect, test} from 'vitest';
import {loadScript} from '../../src/text/load-script.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';
import type {Wording} from '../../src/wording/wording.ts';

const english = wordingIn('en');

type Sentence = readonly [path: string, text: string];

/** Every sentence of a wording with its path; of one that is about something, with the names of that in its place. */
function sentences(wording: object, path = ''): readonly Sentence[] {
	return Object.entries(wording).flatMap(([id, said]): readonly Sentence[] => {
		if (typeof said === 'string') return [[`${path}${id}`, said]];
		if (typeof said !== 'function') return sentences(said, `${path}${id}.`);
		return [[`${path}${id}`, said(...['1st', '2nd', '3rd', '4th', '5th', '6th', '7th'].map(anything))]];
	});
}

/** Stands for a parameter: is said as its name, and so are its properties. */
const anything = (name: string): unknown =>
	new Proxy(
		{},
		{
			get: (_, key) => (key === Symbol.toPrimitive || key === 'join' ? () => `‹${name}›` : `‹${name}.${String(key)}›`),
		},
	);

const named = (text: string): readonly string[] => (text.match(/‹.*?›/g) ?? []).sort();

const inEnglish = sentences(english);

describe.each(languages)('%s', language => {
	const said = sentences(wordingIn(language));

	test('says what English says, in its order', () => {
		expect(said.map(([path]) => path)).toEqual(inEnglish.map(([path]) => path));
	});

	test('is silent only where English is', () => {
		const silent = (all: readonly Sentence[]) => all.filter(([, text]) => text.trim() === '').map(([path]) => path);
		expect(silent(said)).toEqual(silent(inEnglish));
	});

	test('names what a sentence is about, as English does', () => {
		expect(said.map(([path, text]) => [path, named(text)])).toEqual(
			inEnglish.map(([path, text]) => [path, named(text)]),
		);
	});
});

test('English names all that its sentences are about', () => {
	const about = (wording: object): readonly number[] =>
		Object.values(wording).flatMap(said =>
			typeof said === 'function' ? [said.length] : typeof said === 'object' ? about(said) : [],
		);
	const told = inEnglish.map(([, text]) => new Set(named(text).map(name => name.slice(1, 4))).size);
	expect(told.filter(Boolean)).toEqual(about(english));
});

test.each([
	['zh-Hans', 'simplified'],
	['zh-Hant', 'traditionalTaiwan'],
] as const)('%s has no character that is only of the other script', async (language, script) => {
	const convert = await loadScript(script);
	const changed = (text: string): boolean => convert(text).text !== text;
	// Some characters are of both: what they become depends on the words, or what the words become on their region.
	const said = sentences(wordingIn(language)).filter(([, text]) => changed(text) && [...text].some(changed));
	expect(said).toEqual([]);
});

test('a language that lacks a sentence, or has one of its own, does not compile', () => {
	const {reasons: _, ...lacking} = english;
	// @ts-expect-error reasons are missing
	const less: Wording = lacking;
	// @ts-expect-error nobody else says this
	const more = {...english, footers: {...english.footers, dance: 'dance'}} satisfies Wording;
	// @ts-expect-error this is about a name, not about a number
	const other: Wording['failures']['folder'] = (count: number) => String(count);
	expect([less, more, other]).toHaveLength(3);
});
