import {expect, test} from 'vitest';
import {figuresText, figuresTsv} from '../../src/export/figures-text.ts';
import type {Figure} from '../../src/figures/figure.ts';
import {figuresOf} from '../../src/figures/figures.ts';
import {ferry} from './ferry.ts';

const figures = figuresOf(ferry);
const [fare] = figures as [Figure];

test('a line for each figure, in columns of cells', () => {
	expect(figuresText(figures, ferry).split('\n')).toEqual([
		'3元    票價  林望潮  statement1-p1',
		'2.5元  票價  林望潮  statement1-p1',
		'40艘   渡輪  林望潮  q1-a1-p1',
		'',
	]);
});

test('a column is 40 cells wide at most', () => {
	const long = {...fare, printed: 'x'.repeat(50), measures: '', speaker: null};
	expect(figuresText([long], ferry)).toBe(`${'x'.repeat(39)}…      statement1-p1\n`);
});

test('tab-separated, with values and offsets', () => {
	const span: Figure = {...fare, kind: 'date', value: [2021, 2035], unit: '', measures: '', iso: '2021/2035'};
	const hour: Figure = {...span, value: null, speaker: null, iso: 'T10:00'};
	expect(figuresTsv([...figures, span, hour], ferry).split('\n')).toEqual([
		'anchor\tstart\tend\tprinted\tkind\tvalue\thigh\tunit\tapproximate\tmeasures\tspeaker\tquestion\tdate',
		'statement1-p1\t10\t12\t3元\tmoney\t3\t\t元\t\t票價\t林望潮\t\t',
		'statement1-p1\t14\t18\t2.5元\tmoney\t2.5\t\t元\t\t票價\t林望潮\t\t',
		'q1-a1-p1\t1\t4\t40艘\tcount\t40\t\t艘\tabout\t渡輪\t林望潮\t1\t',
		'statement1-p1\t10\t12\t3元\tdate\t2021\t2035\t\t\t\t林望潮\t\t2021/2035',
		'statement1-p1\t10\t12\t3元\tdate\t\t\t\t\t\t\t\tT10:00',
		'',
	]);
});

test('no figures', () => {
	expect(figuresText([], ferry)).toBe('');
});
