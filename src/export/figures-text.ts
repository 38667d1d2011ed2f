import type {Briefing} from '../briefing/briefing.ts';
import type {Figure, Value} from '../figures/figure.ts';
import {columns} from './columns.ts';
import {namesIn} from './names.ts';
import {tsv} from './tsv.ts';

/** A line for each figure: as printed, what it measures, who said it, where. */
export function figuresText(figures: readonly Figure[], briefing: Briefing): string {
	const nameOf = namesIn(briefing);
	return columns(figures.map(({printed, measures, speaker, block}) => [printed, measures, nameOf(speaker), block]));
}

/** With the value as a number (`high` for the upper end of a stretch), its unit, and offsets into the block. */
export function figuresTsv(figures: readonly Figure[], briefing: Briefing): string {
	const nameOf = namesIn(briefing);
	return tsv(
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
		]),
	);
}

function ends(value: Value | null): readonly [number | null, number | null] {
	if (value === null) return [null, null];
	return typeof value === 'number' ? [value, null] : [value[0], value[1]];
}
