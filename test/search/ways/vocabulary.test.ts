import {describe, expect, test} from 'vitest';
import {corpusOf} from '../../../src/search/corpus/corpus.ts';
import {loadStem} from '../../../src/search/corpus/stem.ts';
import {acronymFinds} from '../../../src/search/ways/acronym.ts';
import {formRules, vocabularyOf, wordForms} from '../../../src/search/ways/vocabulary.ts';
import {wordsMeant} from '../../../src/search/ways/word-meant.ts';
import {testEveryRow} from '../../rows.ts';

const corpus = corpusOf(
	[
		'The vaccines arrived; vaccination went on. Criteria were published by Rwanda.',
		'We met the World Health Organization, the Centers for Disease Control, and 5G vendors.',
		'第二 line: dosis aplicadas',
	],
	await loadStem('en'),
);
const vocabulary = vocabularyOf(corpus);

test('a vocabulary holds each word once, numbers not', () => {
	expect(vocabularyOf(corpus)).toBe(vocabulary);
	expect(vocabulary.words).toContain('5g');
});

describe('wordForms', () => {
	test.each([
		['vaccine', ['vaccines', 'vaccination']],
		['go', ['went']],
		['criterion', ['criteria']],
		['publishing', ['published']],
		['rwandan', ['rwanda']],
		['meeting', ['met']],
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

/** A word, and another form of it that a text holds. */
const forms = `
	be is | have has | do does | go goes | say said | make made | take took | get got | give gave | know knew
	think thought | see saw | come came | find found | tell told | become became | leave left | feel felt
	bring brought | begin began | keep kept | hold held | write wrote | stand stood | heard hear | meant mean
	meet met | run ran | pay paid | speak spoke | lead led | grow grew | lose lost | fall fell | send sent
	build built | understand understood | draw drew | break broke | spend spent | rise rose | drive drove
	buy bought | sell sold | fight fought | teach taught | catch caught | choose chose | fly flies | win won
	shake shook | strike struck | swear swore | seek sought | dealt deal | die dies | man men | woman women
	children child | person people | foot feet | tooth teeth | life lives | crisis crises | analysis analyses
	datum data | criterion criteria | medium media | good better | bad worse
	rwandan rwanda | elizabethan elizabeth | brazilian brazil | coastal coast | editorial editor | graphic graph | builder build
	inspector inspect | terrorist terror | trumpism trump | membership member | borderless border | otherwise other
	directamente directa
`
	.trim()
	.split(/[|\n]/u)
	.map(pair => pair.trim().split(' ') as [string, string]);

test.each(forms)('%s finds %s', (word, form) => {
	expect(wordForms(vocabularyOf(corpusOf([`the ${form}`])), word)).toEqual([form]);
});

testEveryRow(formRules, forms, ([word, form], rules) =>
	wordForms(vocabularyOf(corpusOf([`the ${form}`])), word, word, rules),
);
