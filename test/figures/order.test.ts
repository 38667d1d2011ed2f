import {expect, test} from 'vitest';
import type {Figure} from '../../src/figures/figure.ts';
import {type FigureOrder, figureOrders} from '../../src/figures/order.ts';

const figure = (
	printed: string,
	value: Figure['value'],
	kind: Figure['kind'],
	unit: string,
	measures: string,
): Figure => ({
	printed,
	value,
	kind,
	unit,
	measures,
	range: [0, 1],
	approximate: false,
	qualifier: null,
	direction: null,
	words: [0, 1],
	said: printed,
	sentence: printed,
	inSentence: [0, 1],
	block: 'b',
	turn: 't',
	speaker: null,
	exchange: null,
});

const figures = [
	figure('5 yuan', 5, 'money', '¥', 'fare'),
	figure('March', null, 'date', '', ''),
	figure('40 ships', 40, 'count', '', 'ships'),
	figure('7 to 9 yuan', [7, 9], 'money', '¥', 'toll'),
	figure('5 yuan again', 5, 'money', '¥', 'fare'),
];

test.each<[FigureOrder, readonly string[]]>([
	['place', ['5 yuan', 'March', '40 ships', '7 to 9 yuan', '5 yuan again']],
	['measure', ['5 yuan', '5 yuan again', '40 ships', '7 to 9 yuan', 'March']],
	['value', ['40 ships', '7 to 9 yuan', '5 yuan', '5 yuan again', 'March']],
	['kind', ['40 ships', 'March', '5 yuan', '7 to 9 yuan', '5 yuan again']],
])('by %s', (order, printed) => {
	expect(figureOrders[order](figures).map(found => found.printed)).toEqual(printed);
});
