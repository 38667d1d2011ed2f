import {expect, test} from 'vitest';
import {hanNumerals, hanValue} from '../../src/text/han-numeral.ts';
import {testEveryRow} from '../rows.ts';

const cases = [
	['〇', 0],
	['零', 0],
	['二〇三五', 2035],
	['一百零八', 108],
	['二零三五', 2035],
	['两千', 2000],
	['二', 2],
	['三十四', 34],
	['五六', [5, 6]],
	['七八百', [700, 800]],
	['九点五', 9.5],
	['七', 7],
	['八', 8],
	['十', 10],
	['半', 0.5],
	['31.3万亿', 3.13e13],
	['三千五百万', 3.5e7],
	['2兆7,000多亿', 2.7e12],
	['百万', 1e6],
	['几千亿', [2e11, 9e11]],
	['十几', [12, 19]],
	['1万2', 12_000],
	['一万二', 12_000],
	['三千五', 3500],
	['一万半', 15_000],
	['三四十', [30, 40]],
	['十七八', [17, 18]],
	['一两', [1, 2]],
	['三五', [3, 5]],
	['两、三', [2, 3]],
	['20几', [22, 29]],
	['九三', 93],
	['', null],
	['万元', null],
] as const;

test.each(cases)('%s is %j', (numeral, value) => {
	expect(hanValue(numeral)).toEqual(value);
});

testEveryRow(hanNumerals, cases, ([numeral], numerals) => hanValue(numeral, numerals));
