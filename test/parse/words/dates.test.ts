import {describe, expect, test} from 'vitest';
import {dateRules, findDays, findHour, isStamp} from '../../../src/parse/words/dates.ts';
import {testEveryRow} from '../../rows.ts';

const days = [
	['2021年3月1日(星期一)上午10時舉行', '2021-03-01', '10:00'],
	['2021年3月1日（星期一）下午3时举行', '2021-03-01', '15:00'],
	['２０１２年４月１３日', '2012-04-13', null],
	['二〇二一年十二月三十一日', '2021-12-31', null],
	['民國110年3月1日', '2021-03-01', null],
	['令和元年5月7日', '2019-05-07', null],
	['平成30年11月9日（金）10：40', '2018-11-09', '10:40'],
	['2019년 4월 2일(화) 10:30', '2019-04-02', '10:30'],
	['2021-03-03 09:04 來源: 新聞辦網站', '2021-03-03', '09:04'],
	['28/10/2011', '2011-10-28', null],
	['10/28/2011', '2011-10-28', null],
	['March 15, 2020 at 5:15 P.M.', '2020-03-15', '17:15'],
	['20 January, 1966', '1966-01-20', null],
	['the 3rd of May 2017', '2017-05-03', null],
	['01 de mayo de 2021', '2021-05-01', null],
	['1er février 2019', '2019-02-01', null],
	['vom 14. Oktober 2020', '2020-10-14', null],
	['12 de março de 2018', '2018-03-12', null],
	['7 de setembro de 2018', '2018-09-07', null],
	['日期：113-09-12', '2024-09-12', null],
	['14 марта 2019', '2019-03-14', null],
	['昭和47年9月29日', '1972-09-29', null],
] as const;

describe('findDays', () => {
	test.each(days)('%s', (text, date, time) => {
		expect(findDays(text).map(day => [day.date, day.time])).toEqual([[date, time]]);
	});

	test.each(['3月1日', '2021年2月30日', '1.2.3', 'in March 2021', '13/13/2020', '電話 2021-12345', ''])(
		'%j names no whole day',
		text => {
			expect(findDays(text)).toEqual([]);
		},
	);
});

const daysWithoutYear = [
	['5月29日上午10时举行', '2007', '2007-05-29', '10:00'],
	['八月二十三日', '2023', '2023-08-23', null],
] as const;

test.each(daysWithoutYear)('%s on a page of %s', (text, year, date, time) => {
	expect(findDays(text, year).map(day => [day.date, day.time])).toEqual([[date, time]]);
});

const hours = [
	['上午10時', '10:00'],
	['下午3:30', '15:30'],
	['下午3点半', '15:30'],
	['晚上8点', '20:00'],
	['午後3時', '15:00'],
	['午後3点开始', '15:00'],
	['中午12时', '12:00'],
	['12:03 P.M. CST', '12:03'],
	['12:15 a.m.', '00:15'],
	['11時02分', '11:02'],
	['上午9点请各位入座', '09:00'],
	['9点请各位入座', null],
	['２点御報告いたします', null],
	['25:00', null],
] as const;

describe('findHour', () => {
	test.each(hours)('%s', (text, hour) => expect(findHour(text)).toBe(hour));
});

describe('isStamp', () => {
	test.each([
		'June 12, 2019',
		'1:17 p.m. EDT',
		'２０１２年４月１３日（星期五）',
		'香港時間１７時４５分',
		'平成30年11月9日（金）',
		'2021-03-03 09:04',
	])('%s is a stamp', text => expect(isStamp(text)).toBe(true));
	test.each(['I live here since 2019.', '我們在2021年3月1日開會討論這件事', 'Q', ''])('%j is none', text =>
		expect(isStamp(text)).toBe(false),
	);
});

const cases = [...days.map(([text]) => [text] as const), ...daysWithoutYear, ...hours.map(([text]) => [text] as const)];

testEveryRow(dateRules, cases, ([text, year], rules) => [findDays(text, year, rules), findHour(text, rules)]);

test.each([
	['03/04/2022', '2022-04-03', '2022-03-04'],
	['3-4-2022', '2022-04-03', '2022-03-04'],
	['04/04/2022', '2022-04-04', null],
	['23/04/2022', '2022-04-23', null],
	['04/23/2022', '2022-04-23', null],
	['2022/03/04', '2022-03-04', null],
	['3 April 2022', '2022-04-03', null],
])('%s: a day in numbers may read two ways', (text, date, otherwise) => {
	expect(findDays(text).map(day => [day.date, day.otherwise, day.printed])).toEqual([[date, otherwise, text]]);
});
