import {describe, expect, test} from 'vitest';
import {lexicons} from '../../src/lexicon/languages.ts';
import type {Lexicon} from '../../src/lexicon/lexicon.ts';
import {
	asWritten,
	capitalised,
	han,
	type Key,
	type Language,
	lettered,
	Pattern,
	pattern,
	plainWords,
	wordsOf,
} from '../../src/lexicon/matcher.ts';

const entries = Object.entries(lexicons).flatMap(([language, lexicon]) =>
	Object.keys(lexicon).map(key => [language as Language, key as Key] as const),
);

describe('every lexicon', () => {
	test.each(entries)('%s %s: each word is there once, and a pattern of its own', (language, key) => {
		const text = (lexicons[language] as Lexicon)[key] ?? '';
		const words = text.trim().split(/,\s+/u);
		expect(words).toEqual([...new Set(words)]);
		for (const word of words) {
			expect(word).toMatch(/^\S(?:.*\S)?$/u);
			expect(() => new RegExp(word, 'u')).not.toThrow();
		}
	});

	test.each(entries.filter(([, key]) => key === 'months'))('%s has twelve months', language => {
		expect(wordsOf('months', [language])).toHaveLength(12);
	});

	test.each(entries.filter(([, key]) => ['small', 'idle', 'joining', 'particles'].includes(key)))(
		'%s %s holds plain words',
		(language, key) => {
			for (const word of wordsOf(key, [language])) expect(word).toMatch(/^[\p{L}\p{M}'’]+$/u);
		},
	);
});

describe('the edges of words', () => {
	test.each([
		['he said it', 'said'],
		['the saidi', undefined],
		['according to him', 'according to'],
		['1according to', undefined],
	])('%j holds %j', (text, found) => {
		expect(lettered('told').exec(text)?.[0]).toBe(found);
	});

	test('a word of letters ends where Han characters begin', () => {
		expect(lettered('outlets').exec('cnn记者')?.[0]).toBe('cnn');
		expect(lettered('outlets').test('cnns')).toBe(false);
	});

	test('Han words have none', () => {
		expect(han('titles').exec('副部长说')?.[0]).toBe('部长');
	});

	test('… lifts an edge', () => {
		expect(pattern`^${'conference'}`.exec('брифинга')?.[0]).toBe('брифинг');
		expect(pattern`${'conference'}`.test('bundespressekonferenz')).toBe(true);
	});

	test('an accent or a Korean syllable goes on with a word', () => {
		expect(pattern`^${'answerer'}$`.test('답')).toBe(true);
		expect(pattern`${'answerer'}`.test('답글')).toBe(false);
	});
});

describe('a pattern', () => {
	test('tries the longer of two words first', () => {
		expect(lettered('moderating').exec('thank you very much')?.[0]).toBe('thank you very much');
		expect(han('outlets').exec('电视台')?.[0]).toBe('电视台');
	});

	test('is written when it is first asked', () => {
		let written = 0;
		const late = new Pattern(() => `a${++written}`);
		expect(written).toBe(0);
		expect([late.test('a1'), late.exec('ba1')?.index, late.takenFrom('a1b'), [...late.all('a1a1')].length]).toEqual([
			true,
			1,
			'b',
			2,
		]);
		expect(written).toBe(1);
	});

	test('of words that no language has matches nothing', () => {
		expect(new Pattern(() => lettered().source).test('')).toBe(false);
	});

	test('can be printed with capitals', () => {
		expect(capitalised('offices').exec('the Secretary')?.[0]).toBe('Secretary');
		expect(capitalised('offices').test('the secretary')).toBe(false);
		expect(capitalised('articles', 'courtesies').exec('so The')?.[0]).toBe('The');
	});

	test('can be printed as it is written, in some languages', () => {
		expect(asWritten('calling', ['en']).exec('Let’s go to')?.[0]).toBe('Let’s go to');
		expect(asWritten('calling', ['en']).test('go ahead')).toBe(false);
		expect(asWritten('calling', ['es']).test('Go ahead')).toBe(false);
	});
});

test('words are folded as texts are', () => {
	expect(wordsOf('titles', ['zh'])).toContain('小姊');
	expect(pattern`^${'host'}$`.test('ведущии')).toBe(true);
	expect(wordsOf('trouble', ['es']).at(-1)).toBe('adelante,\\s\\p{L}+\\.$');
});

test('plain words are a set, of all languages or of some', () => {
	expect(plainWords(['small'])().has('die')).toBe(true);
	expect(plainWords(['small'], ['en', 'zh'])().has('die')).toBe(false);
	expect(wordsOf('thanks', ['de', 'fr'])).toEqual(['danke', 'merci']);
});
