import type {Figure, Value} from './figure.ts';
import {measureName} from './figures.ts';

export type FigureOrder = 'place' | 'measure' | 'value' | 'kind';

/** Ways to go through the figures of a briefing; each gives a new list, and keeps the source's order among equals. */
export const figureOrders: Readonly<Record<FigureOrder, (figures: readonly Figure[]) => readonly Figure[]>> = {
	place: figures => figures,
	/** What measures the same stands together, by value, so that equal and different ones are seen at once. */
	measure: figures => {
		const first = new Map<string, number>();
		const names = new Map(figures.map(figure => [figure, measureName(figure)]));
		for (const [i, figure] of figures.entries()) {
			const name = names.get(figure)!;
			if (!first.has(name)) first.set(name, name === '' ? figures.length : i);
		}
		const rank = (figure: Figure): number => first.get(names.get(figure)!)!;
		return figures.toSorted(
			(a, b) =>
				rank(a) - rank(b) || (rank(a) < figures.length ? compare(a.kind, b.kind) || high(a.value) - high(b.value) : 0),
		);
	},
	/** The largest first, unit by unit; dates, which are no amounts, by themselves behind those. */
	value: figures =>
		figures.toSorted(
			(a, b) =>
				Number(a.kind === 'date') - Number(b.kind === 'date') ||
				compare(a.unit, b.unit) ||
				high(b.value) - high(a.value),
		),
	kind: figures => figures.toSorted((a, b) => compare(a.kind, b.kind)),
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const high = (value: Value | null): number =>
	value === null ? Number.NEGATIVE_INFINITY : typeof value === 'number' ? value : value[1];
