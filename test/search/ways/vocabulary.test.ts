import {describe, expect, test} from 'vitest';
import {corpusOf} from '../../../src/search/corpus/corpus.ts';
import {acronymFinds} from '../../../src/search/ways/acronym.ts';
import {vocabularyOf, wordForms, wordsMeant} from '../../../src/search/ways/vocabulary.ts';

const corpus = corpusOf([
	'The vaccines arrived; vaccination went on. Criteria were published by Rwanda.',
	'We met the World Health Organization, the Centers for Disease Control, and 5G vendors.',
	'第二 line: dosis aplicadas',
]);
const vocabulary = vocabularyOf(corpus);

test('a vocabulary holds each word once, numbers not', () => {
	expect(vocabularyOf(corpus)).toBe(vocabulary);
	expect(vocabulary.words).toContain('5g');
	expect(new Set(vocabulary.words).size).toBe(vocabulary.words.length);
});

describe('wordForms', () => {
	test.each([
		['vaccine', ['vaccines', 'vaccination']],
		['go', ['went']],
		['criterion', ['criteria']],
		['publishing', ['published']],
		['rwandan', ['rwanda']],
		['meeting', ['met']],
		['aplicada', ['aplicadas']],
		['ve', []],
		['疫苗', []],
		['', []],
	])('%s: %j', (word, forms) => {
		expect(wordForms(vocabulary, word).toSorted()).toEqual(forms.toSorted());
	});
});

describe('wordsMeant', () => {
	test.each([
		['vacines', 'vaccines', 1, false],
		['vendros', 'vendors', 1, false],
		['publisehd', 'published', 1, false],
		['orgnaiz', 'organization', 1, true],
		['xyzzy', undefined, 0, false],
		['vac', undefined, 0, false],
	])('%s: %s', (typed, word, slips, begun) => {
		const [first] = wordsMeant(vocabulary, typed);
		expect(first).toEqual(word === undefined ? undefined : {word, slips, begun});
	});
});

describe('acronymFinds', () => {
	test.each([
		['who', ['world health organization']],
		['cdc', ['centers for disease control']],
		['wh', []],
		['who was', []],
		['twho', ['the world health organization']],
	])('%s: %j', (key, names) => {
		const found = acronymFinds(corpus, key).map(({start, end}) => corpus.text.slice(start, end));
		expect(found).toEqual(key === 'twho' ? [] : names);
	});
});
