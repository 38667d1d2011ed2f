import type {Outline} from '../../briefing/outline.ts';
import type {Place} from '../../briefing/place.ts';
import {figuresTable} from '../../export/figures-text.ts';
import {namesIn} from '../../export/names.ts';
import type {Figure} from '../../figures/figure.ts';
import {figuresOf, readsFigures} from '../../figures/figures.ts';
import {type FigureOrder, figureOrders} from '../../figures/order.ts';
import type {Cells} from '../../text/cells.ts';
import {excerpt} from '../../text/excerpt.ts';
import {oncePer} from '../../text/once-per.ts';
import {wordingOf} from '../current.ts';
import {openStretch} from '../find.ts';
import type {Segment} from '../segment.ts';
import type {List, State} from '../state.ts';
import {nameOf, roleOf} from '../telling.ts';
import {createList} from './list.ts';

/**
 * Every figure with the words that qualify it, what it measures, the sentence around it, who said it, and in answer to which
 * question.
 */
export const figuresList: List = createList<Figure>({
	title: 'figures',
	remembers: true,
	orders: ['byPlace', 'byMeasure', 'byValue', 'byKind'],
	items: ({front: {outline}}, order) => figuresIn[order]!(outline),
	// Digits are those of the figure itself, words may stand anywhere in its sentence.
	text: ({said, measures, speaker, exchange, sentence}, {front: {outline}}) =>
		`${exchange ?? ''} ${said} ${measures} ${outline.speaker(speaker)?.name ?? ''} ${sentence.replace(/\d/g, '')}`,
	group: (figure, order, state) =>
		order === orders.indexOf('kind') ? wordingOf(state).figureKinds[figure.kind] : null,
	line,
	said: ({said, measures, speaker, exchange, sentence}, state) => [
		state.convert(said).text,
		state.convert(measures).text,
		nameOf(state, state.front.outline.speaker(speaker)),
		exchange === null ? '' : wordingOf(state).screen.toQuestion(exchange),
		state.convert(sentence).text,
	],
	take: ({block, range}, state) => openStretch(state, {block, range, as: 'hit'}),
	table: (figures, {front: {outline}}) => figuresTable(figures, namesIn(outline.briefing)),
	place: placeOf,
	none: ({front: {outline}}) => (readsFigures(outline.briefing) ? 'noFigures' : 'figuresUnread'),
});

function placeOf({block, range}: Figure): Place {
	return {block, offset: range[0]};
}

/** In a wide row everything, in a narrower one less: the number, which is never cut, and the sentence are left. */
function line(figure: Figure, {front: {outline}, convert, ruler}: State, cells: Cells): readonly Segment[] {
	const {said, printed, measures, speaker, exchange} = figure;
	const who = outline.speaker(speaker);
	const nameCells = cells < narrow ? 0 : Math.min(12, cells >> 3);
	const measureCells = cells < narrow ? 0 : Math.min(24, Math.floor(cells / (cells < 100 ? 5.5 : 5)));
	const numberCells = Math.min(22, Math.floor(cells / 5));
	const full = convert(said).text;
	const number = ruler.width(full) <= Math.max(numberCells, cells >> 1) ? full : convert(printed).text;
	// A long number takes of the room of what it measures, so that the sentences begin in one column.
	const measureLeft = measureCells - Math.max(0, ruler.width(number) - numberCells);
	const measured = measureLeft < leastMeasure ? '' : convert(measures).text;
	const head: readonly Segment[] = [
		[ruler.width(number) < numberCells ? ruler.pad(number, numberCells) : number, 'heading'],
		[' '],
		...(measureCells > 0 ? ([[ruler.pad(measured, Math.max(0, measureLeft)), 'text'], [' ']] as const) : []),
	];
	const tail: readonly Segment[] = [
		...(nameCells > 0 ? ([[' '], [ruler.pad(nameOf({convert}, who), nameCells), roleOf(who)]] as const) : []),
		[` ${String(exchange ?? '').padStart(2)}`, 'muted'],
	];
	const taken = [...head, ...tail].reduce((sum, [text]) => sum + ruler.width(text), 0);
	return [...head, ...sentenceIn(figure, {convert, ruler}, Math.max(0, cells - taken)), ...tail];
}
const narrow = 60;
/** Fewer cells of what is measured tell nothing. */
const leastMeasure = 6;

/** The sentence around a figure, in so many cells: dim, and the figure lit. */
function sentenceIn(
	{sentence, inSentence}: Figure,
	{convert, ruler}: Pick<State, 'convert' | 'ruler'>,
	cells: Cells,
): readonly Segment[] {
	if (cells < 8) return [[' '.repeat(cells)]];
	const shown = convert(sentence);
	const [from, to] = [shown.fromOriginal(inSentence[0]), shown.fromOriginal(inSentence[1])];
	const {text, ranges} = excerpt(shown.text.replace(/\s/gu, ' '), [[from, to]], cells, ruler);
	const [start, end] = ranges[0] ?? [0, 0];
	return [
		[text.slice(0, start), 'muted'],
		[text.slice(start, end), 'hit'],
		[text.slice(end) + ' '.repeat(Math.max(0, cells - ruler.width(text))), 'muted'],
	];
}

/** As the titles above are. */
const orders = ['place', 'measure', 'value', 'kind'] as const satisfies readonly FigureOrder[];
const figuresIn = orders.map(order => oncePer(({briefing}: Outline) => figureOrders[order](figuresOf(briefing))));
