import {describe, expect, test} from 'vitest';
import {corpusOf} from '../../../src/search/corpus/corpus.ts';
import {loadStem} from '../../../src/search/corpus/stem.ts';
import {asInAmerica, spellings} from '../../../src/search/ways/spelling.ts';
import {vocabularyOf, wordForms, wordsJoined} from '../../../src/search/ways/vocabulary.ts';
import {wordsMeant} from '../../../src/search/ways/word-meant.ts';
import {testEveryRow} from '../../rows.ts';

/** British, American. */
const pairs = `
	aeroplanes airplanes | ageing aging | aluminium aluminum | cheques checks | cosy cozy | draughts drafts | enrols enrolls | fulfilment fulfillment
	greyer grayer | jewellery jewelry | judgements judgments | kerbs curbs | learnt learned | manoeuvres maneuvers | mouldy moldy
	moustache mustache | odours odors | ploughed plowed | pyjamas pajamas | sceptical skeptical | skilfully skillfully | storeys storys
	tonnes tons | tyres tires | neighbours neighbors | favourable favorable | centres centers | theatre theater | organised organized
	analysing analyzing | paediatric pediatric | cancelled canceled | marvellous marvelous | dialogues dialogs | programmes programs | defence defense
`
	.trim()
	.split(/[|\n]/u)
	.map(pair => pair.trim().split(' ') as [string, string]);

test.each(pairs)('%s is %s', (british, american) => {
	expect(asInAmerica(british)).toBe(american);
});

test.each([
	'four',
	'there',
	'here',
	'rise',
	'does',
	'boeing',
	'israel',
	'filled',
	'filed',
	'hundred',
	'league',
	'sincere',
])('%s stays', word => {
	expect(asInAmerica(word)).toBe(word);
});

testEveryRow(spellings, pairs, ([british], table) => asInAmerica(british, table));

/** Words, what is typed, and the forms of it that are found. */
describe('forms by the language of the briefing', () => {
	test.each([
		['en', 'the centers | centralized', 'centre', ['centers']],
		['en', 'policies | policed', 'police', ['policed']],
		['en', 'General | generations', 'generation', ['generations']],
		['en', 'communication | communities', 'communities', []],
		['en', 'old tires', 'tyre', ['tires']],
		['es', 'La vacunación | las vacunas', 'vacunacion', ['vacunas']],
		['es', 'el presidente', 'presidencia', ['presidente']],
		['es', 'contagia, contagio', 'contagiados', ['contagia', 'contagio']],
		['de', 'die Sanktionen', 'Sanktion', ['sanktionen']],
		['fr', 'les élections', 'élection', ['elections']],
		['pt', 'as vacinas', 'vacina', ['vacinas']],
		['ru', 'новых законов', 'закон', ['законов']],
		['zh-Hant', '開了 meetings', 'meeting', ['meetings']],
	])('%s %s: %s', async (language, text, typed, forms) => {
		const corpus = corpusOf(text.split(' | '), await loadStem(language));
		const key = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		expect(wordForms(vocabularyOf(corpus), key, typed).toSorted()).toEqual(forms.toSorted());
	});
});

test.each([
	['highspeed', ['high speed']],
	['setup', ['set up']],
	['speedhigh', []],
	['high', []],
])('%s is typed for %j', (typed, joined) => {
	const corpus = corpusOf(['A high-speed line was set up.']);
	expect(wordsJoined(corpus, vocabularyOf(corpus), typed)).toEqual(joined);
});

test.each([
	['laklend', ['lackland']],
	['golf', []],
	['cobre', []],
	['hert', ['heart']],
	['vacines', ['vaccines']],
])('%s may be meant for %j', (typed, words) => {
	const vocabulary = vocabularyOf(corpusOf(['At Lackland gold is sobre in the heart of vaccines']));
	expect(wordsMeant(vocabulary, typed).map(({word}) => word)).toEqual(words);
});
