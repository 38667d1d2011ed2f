import type {Outline} from '../../briefing/outline.ts';
import type {Place} from '../../briefing/place.ts';
import type {Figure} from '../../figures/figure.ts';
import {figuresOf} from '../../figures/figures.ts';
import {type FigureOrder, figureOrders} from '../../figures/order.ts';
import {oncePer} from '../../text/once-per.ts';
import {openStretch} from '../find.ts';
import type {List} from '../state.ts';
import {nameOf, roleOf} from '../telling.ts';
import {createList} from './list.ts';

/** Every figure, what it measures, who said it, and in answer to which question. */
export const figuresList: List = createList<Figure>({
	title: 'figures',
	remembers: true,
	orders: ['byPlace', 'byMeasure', 'byValue', 'byKind'],
	items: ({front: {outline}}, order) => figuresIn[order]!(outline),
	text: ({printed, measures, speaker}, {front: {outline}}) =>
		`${printed} ${measures} ${outline.speaker(speaker)?.name ?? ''}`,
	line: ({printed, measures, speaker, exchange}, {front: {outline}, convert, ruler}, cells) => {
		const who = outline.speaker(speaker);
		const printedCells = Math.min(22, Math.floor(cells / 3));
		const nameCells = Math.min(14, Math.floor(cells / 5));
		const measureCells = Math.max(4, cells - printedCells - nameCells - 6);
		return [
			[ruler.pad(convert(printed).text, printedCells), 'heading'],
			[' '],
			[ruler.pad(convert(measures).text, measureCells), 'text'],
			[' '],
			[ruler.pad(nameOf({convert}, who), nameCells), roleOf(who)],
			[exchange === null ? '' : ` ${String(exchange).padStart(2)}`, 'muted'],
		];
	},
	take: ({block, range}, state) => openStretch(state, {block, range, as: 'hit'}),
	place: placeOf,
});

function placeOf({block, range}: Figure): Place {
	return {block, offset: range[0]};
}

/** In the order of the titles above. */
const figuresIn = (['place', 'measure', 'value', 'kind'] as const satisfies readonly FigureOrder[]).map(order =>
	oncePer(({briefing}: Outline) => figureOrders[order](figuresOf(briefing))),
);
