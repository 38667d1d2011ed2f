import type {Figure, FigureKind, Value} from '../figures/figure.ts';
import type {FigureOrder} from '../figures/order.ts';
import {type Cells, narrowRuler} from '../text/cells.ts';
import {excerpt} from '../text/excerpt.ts';
import type {Wording} from '../wording/wording.ts';
import {columns, mostCells} from './columns.ts';
import type {NameOf} from './names.ts';
import type {Table} from './table.ts';

/**
 * A line for each figure: as it was said, what it measures, who said it, where, and the sentence around it. In the order of
 * kinds each kind has a heading.
 * @param first what stands before each figure, one cell for each; nothing unless said
 */
export function figuresText(
	figures: readonly Figure[],
	nameOf: NameOf,
	{figureKinds}: Wording,
	order: FigureOrder = 'place',
	first: readonly string[] = [],
): string {
	const lines = columns(
		figures.map((figure, n) => [
			...first.slice(n, n + 1),
			numberOf(figure),
			figure.measures,
			nameOf(figure.speaker),
			figure.block,
			sentenceOf(figure),
		]),
	);
	if (order !== 'kind') return lines;
	let last: FigureKind | null = null;
	return lines
		.split('\n')
		.map((line, at) => {
			const kind = figures[at]?.kind ?? last;
			const heading = kind === last || kind === null ? '' : `${last === null ? '' : '\n'}${figureKinds[kind]}\n`;
			last = kind;
			return `${heading}${line}`;
		})
		.join('\n');
}

/** The number is never cut: where its words are too many for a column it stands alone. */
const numberOf = ({said, printed}: Figure): string => (narrowRuler.width(said) > mostCells ? printed : said);

const sentenceCells = 60 as Cells;
const sentenceOf = ({sentence, inSentence}: Figure): string =>
	excerpt(sentence.replace(/\s/g, ' '), [inSentence], sentenceCells, narrowRuler).text;

/**
 * With the value as a number (`high` for the upper end of a stretch), its unit, and offsets into the block; whether it is near,
 * over, under or about that, and a rise, a fall or a cut; the words that say so, and the sentence.
 */
export function figuresTable(figures: readonly Figure[], nameOf: NameOf): Table {
	return [
		[
			'anchor',
			'start',
			'end',
			'printed',
			'kind',
			'value',
			'high',
			'unit',
			'approximate',
			'measures',
			'speaker',
			'question',
			'date',
			'qualifier',
			'direction',
			'said',
			'sentence',
		],
		figures.map(figure => [
			figure.block,
			...figure.range,
			figure.printed,
			figure.kind,
			...ends(figure.value),
			figure.unit,
			figure.approximate ? 'about' : '',
			figure.measures,
			nameOf(figure.speaker),
			figure.exchange,
			figure.iso ?? '',
			figure.qualifier ?? '',
			figure.direction ?? '',
			figure.said,
			figure.sentence,
		]),
	];
}

function ends(value: Value | null): readonly [number | null, number | null] {
	if (value === null) return [null, null];
	return typeof value === 'number' ? [value, null] : [value[0], value[1]];
}
