import {describe, expect, test} from 'vitest';
import {
	isHanTitle,
	isLatinTitle,
	isOutlet,
	latinTitle,
	latinTitled,
	latinTitleFirst,
	nameTitledHan,
	surnameTitleName,
	titledHan,
	wholeHanName,
} from '../../../src/parse/words/titles.ts';

describe('names beside titles', () => {
	test.each([
		['外交部发言人华春莹', '外交部发言人', '华春莹'],
		['局长 欧阳明先生', '局长', '欧阳明'],
		['局长 欧阳明小姊', '局长', '欧阳明'],
		['局长发言', undefined, undefined],
	])('%s: a title and a name', (folded, title, name) => {
		expect([titledHan.exec(folded)?.groups?.['title'], titledHan.exec(folded)?.groups?.['name']]).toEqual([
			title,
			name,
		]);
	});

	test.each([
		['莊署長翠雯', undefined],
		['庄署长翠雯', ['庄', '署长', '翠雯']],
		['欧阳副局长明', ['欧阳', '副局长', '明']],
		['港口局长', undefined],
	])('%s: a surname, a title and a name', (folded, parts) => {
		const groups = surnameTitleName.exec(folded)?.groups;
		expect(groups && [groups['surname'], groups['title'], groups['given']]).toEqual(parts);
	});

	test.each([
		['彭金隆主委', ['彭金隆', '主委']],
		['欧阳明副局长', ['欧阳明', '副局长']],
		['金融厅局长', undefined],
	])('%s: a name and a title', (folded, parts) => {
		const groups = nameTitledHan.exec(folded)?.groups;
		expect(groups && [groups['name'], groups['title']]).toEqual(parts);
	});

	test.each([
		['acting secretary wolf', ['acting secretary ', 'wolf']],
		['dr. anna de wit', ['dr. ', 'anna de wit']],
		['quay secretary wolf', undefined],
	])('%s: titles and a name', (folded, parts) => {
		const groups = latinTitle.exec(folded)?.groups;
		expect(groups && [groups['title'], groups['name']]).toEqual(parts);
	});

	test.each([
		['nato secretary general henrik vestergaard', ['nato secretary general ', 'henrik vestergaard']],
		['henrik vestergaard', undefined],
	])('%s: words that end in a title, and a name', (folded, parts) => {
		const groups = latinTitled.exec(folded)?.groups;
		expect(groups && [groups['title'], groups['name']]).toEqual(parts);
	});
});

describe('whether it is one', () => {
	const tell = {
		'a Han title': isHanTitle,
		'a Latin title': isLatinTitle,
		'an outlet': isOutlet,
		'a Han name': (folded: string) => wholeHanName.test(folded),
		'an office first': (folded: string) => latinTitleFirst.test(folded),
	};
	test.each<[string, keyof typeof tell, boolean]>([
		['国务院副总理', 'a Han title', true],
		['港口', 'a Han title', false],
		['the president', 'a Latin title', true],
		['secretary of health and state', 'a Latin title', true],
		['the quay', 'a Latin title', false],
		['海岸日报', 'an outlet', true],
		['quay times', 'an outlet', true],
		['海岸', 'an outlet', false],
		['ida berg', 'an outlet', false],
		['华春莹', 'a Han name', true],
		['欧阳明', 'a Han name', true],
		['史蒂文·姆努钦', 'a Han name', true],
		['开放港口', 'a Han name', false],
		['minister berg', 'an office first', true],
		['mr berg', 'an office first', false],
		['dr. berg', 'an office first', false],
	])('%s is %s: %j', (folded, what, is) => {
		expect(tell[what](folded)).toBe(is);
	});
});
