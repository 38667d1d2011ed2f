import {expect, test} from 'vitest';
import {allPlaces} from '../../src/terms/all-places.ts';
import {spokenTexts} from '../../src/terms/spoken-text.ts';
import {saying} from './saying.ts';

const found = (text: string, ...forms: readonly string[]) =>
	allPlaces(
		spokenTexts(saying([text], 'en')),
		forms.map(form => ({form, term: 0})),
	).map(({printed, range}) => `${printed} ${range[0]}`);

test.each<[string, string, readonly string[], readonly string[]]>([
	['either script', '東港和东港', ['東港'], ['東港 0', '东港 3']],
	['either width', 'ＣＧＯ, CGO', ['CGO'], ['ＣＧＯ 0', 'CGO 5']],
	['an acronym has its capitals', 'WHO is who', ['WHO'], ['WHO 0']],
	['a name has its first', 'Reed reads reed', ['Reed'], ['Reed 0']],
	['a phrase in any', 'Sea wall, sea Wall', ['sea wall'], ['Sea wall 0', 'sea Wall 10']],
	['letters between no others', 'quay quays', ['quay'], ['quay 0']],
	['but beside Han characters', '的5G基站', ['5G'], ['5G 1']],
	['a Korean noun before its particle', '항만을', ['항만'], ['항만 0']],
	['the longest of one term', '東港碼頭', ['東港', '東港碼頭'], ['東港碼頭 0']],
])('%s', (_, text, forms, expected) => {
	expect(found(text, ...forms)).toEqual(expected);
});
