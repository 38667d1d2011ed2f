import {expect, test} from 'vitest';
import {figuresTable, figuresText} from '../../src/export/figures-text.ts';
import {namesIn} from '../../src/export/names.ts';
import {tsv} from '../../src/export/table.ts';
import type {Figure} from '../../src/figures/figure.ts';
import {figuresOf} from '../../src/figures/figures.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {ferry} from './ferry.ts';

const nameOf = namesIn(ferry);

const figures = figuresOf(ferry);
const [fare] = figures as [Figure];

const wording = wordingIn('zh-Hant');

test('a line for each figure, in columns of cells, with the sentence', () => {
	expect(figuresText(figures, nameOf, wording).split('\n')).toEqual([
		'3元        票價  林望潮  statement1-p1  渡輪下週復航，票價由3元降到2.5元。',
		'降到2.5元  票價  林望潮  statement1-p1  渡輪下週復航，票價由3元降到2.5元。',
		'約40艘     渡輪  林望潮  q1-a1-p1       約40艘渡輪。',
		'',
	]);
});

test('each kind has a heading', () => {
	expect(
		figuresText(figures, nameOf, wording, 'kind')
			.split('\n')
			.map(line => line.split(' ')[0]),
	).toEqual(['金額', '3元', '降到2.5元', '', '數量', '約40艘', '']);
});

test('a column is 40 cells wide at most, and the number is not cut for the words beside it', () => {
	const long = {...fare, said: 'x'.repeat(41), measures: 'y'.repeat(50), speaker: null};
	expect(figuresText([long], nameOf, wording)).toBe(
		`3元  ${'y'.repeat(39)}…    statement1-p1  渡輪下週復航，票價由3元降到2.5元。\n`,
	);
});

test('tab-separated, with values and offsets', () => {
	const span: Figure = {...fare, kind: 'date', value: [2021, 2035], unit: '', measures: '', iso: '2021/2035'};
	const hour: Figure = {...span, value: null, speaker: null, iso: 'T10:00'};
	const sentence = '渡輪下週復航，票價由3元降到2.5元。';
	expect(tsv(...figuresTable([...figures, span, hour], nameOf)).split('\n')).toEqual([
		'anchor\tstart\tend\tprinted\tkind\tvalue\thigh\tunit\tapproximate\tmeasures\tspeaker\tquestion\tdate\tqualifier\tdirection\tsaid\tsentence',
		`statement1-p1\t10\t12\t3元\tmoney\t3\t\t元\t\t票價\t林望潮\t\t\t\t\t3元\t${sentence}`,
		`statement1-p1\t14\t18\t2.5元\tmoney\t2.5\t\t元\t\t票價\t林望潮\t\t\t\tfall\t降到2.5元\t${sentence}`,
		'q1-a1-p1\t1\t4\t40艘\tcount\t40\t\t艘\tabout\t渡輪\t林望潮\t1\t\tabout\t\t約40艘\t約40艘渡輪。',
		`statement1-p1\t10\t12\t3元\tdate\t2021\t2035\t\t\t\t林望潮\t\t2021/2035\t\t\t3元\t${sentence}`,
		`statement1-p1\t10\t12\t3元\tdate\t\t\t\t\t\t\t\tT10:00\t\t\t3元\t${sentence}`,
		'',
	]);
});

test('no figures', () => {
	expect(figuresText([], nameOf, wording)).toBe('');
});
