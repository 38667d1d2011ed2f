import {describe, expect, test} from 'vitest';
import {numbersIn} from '../../src/text/numerals.ts';
import {squeeze} from '../../src/text/squeeze.ts';

describe('numbersIn', () => {
	test.each([
		['31.3萬億', ['31300000000000']],
		['8,848億', ['884800000000']],
		['八千八百四十八亿', ['884800000000']],
		['五百五十万辆', ['5500000']],
		['二零二零年', ['2020']],
		['一九七二年', ['1972']],
		['廿四小時', ['24']],
		['三点五', ['3.5']],
		['百分之二十', ['20%']],
		['百分之20', ['20%']],
		['20%', ['20%']],
		['twenty per cent', ['20%']],
		['5.5 million', ['5500000']],
		['1.9m tests', ['1900000']],
		['$7bn', ['7000000000']],
		['two thousand labs', ['2000']],
		['two hundred and five', ['205']],
		['twenty five', ['25']],
		['resolution nineteen seventy-three', ['1973']],
		['in twenty twelve', ['2012']],
		['nineteen people', ['19']],
		['twenty twenty one', ['2021']],
		['sixteen 17', ['16', '17']],
		['nineteen hundred', ['1900']],
		['three and a half percent', ['3.5%']],
		['8 and a quarter', ['8.25']],
		['1 to 1¼', ['1', '1.25']],
		['in 2020 30 people', ['2020', '30']],
		['第十一问', ['11']],
		['one of us and two others', ['1', '2']],
		['a million people and more', ['1000000']],
		['a dozen', ['12']],
		['50 basis points', ['0.5%']],
		['½ percentage point', ['0.5%']],
		['25个基点', ['0.25%']],
		['0.25个百分点', ['0.25%']],
		['a mark', []],
		['marks', []],
		['', []],
	])('%s: %j', (text, values) => {
		expect(numbersIn(squeeze(text)).map(({value}) => value)).toEqual(values);
	});

	test.each([
		['es', '217 mil 168 defunciones', ['217168']],
		['es', 'dos millones 534 mil 682', ['2534682']],
		['es', '48 mil millones', ['48000000000']],
		['es', 'treinta y cinco por ciento', ['35%']],
		['es', 'mil casos', ['1000']],
		['es', 'un millón 650 mil', ['1650000']],
		['es', '1.65 millones', ['1650000']],
		['es', 'un caso', []],
		['es', '50 puntos base', ['0.5%']],
		['fr', 'quatre-vingt-dix mille', ['90000']],
		['pt', 'dois milhões', ['2000000']],
		['en', 'once more', []],
	] as const)('in %s %s: %j', (tongue, text, values) => {
		expect(numbersIn(squeeze(text), tongue).map(({value}) => value)).toEqual(values);
	});

	test('tells where they stand', () => {
		expect(numbersIn('大约550万辆').map(({start, end}) => [start, end])).toEqual([[2, 6]]);
	});
});
