import {describe, expect, test} from 'vitest';
import {measuredInLatin, measureWords} from '../../src/figures/latin-measures.ts';
import {latinQuantities} from '../../src/figures/latin-quantities.ts';
import {testEveryRow} from '../rows.ts';

/** What each number of a folded text measures. */
const read = (text: string, words = measureWords) =>
	latinQuantities(text, 'en', '.').map(quantity => {
		const range = measuredInLatin(text, quantity, words);
		return range && text.slice(...range);
	});

const ends =
	'and or in on at to is was were are be been being has have had will would can could may might that the a an with for from by as but if when where who which because so than this these those it we they you i he she there here now just not also only per each every about over up down last next ago across around through into between until before after online yesterday today tomorrow them us goes went y o en al es son que el la los las con para por pero si se un una ha han fue tenemos tienen cuentan representa representan'
		.split(' ')
		.map(word => `5 quay ships ${word} many boats`);

const links =
	'is was were are be been has have had rose fell grew increase increased decrease decreased dropped declined climbed jumped reached reaching totaled totalled total totals stand stands stood went goes up down by to at of from about around nearly almost over more less than roughly approximately some only just now es son fue era hay tiene tenemos alcanzo subio bajo aumento llego representa de del a un una mas menos casi lowered raised cut another an the'
		.split(' ')
		.map(word => `quay ships ${word} 3%`);

describe('words that no noun goes on with', () => {
	test.each(ends)('%s', text => {
		expect(read(text)).toEqual(['quay ships']);
	});
});

describe('words between what is measured and its number', () => {
	test.each(links)('%s', text => {
		expect(read(text)).toEqual(['quay ships']);
	});
});

test.each([
	['1,200 cases of flu in may', ['cases of flu']],
	['3% of households', ['households']],
	['output rose by about 3%', ['output']],
	['the port, it grew 3%', [null]],
	['for 5 days', [null]],
	['in 2021', [null]],
])('%s: %j', (text, measures) => {
	expect(read(text)).toEqual(measures);
});

testEveryRow(measureWords, [...ends, ...links], read);
