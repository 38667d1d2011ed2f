import type {Figure, Value} from './figure.ts';
import {sameQuantities} from './figures.ts';

export type FigureOrder = 'place' | 'measure' | 'value' | 'kind';

/** Ways to go through the figures of a briefing; each gives a new list, and keeps the source's order among equals. */
export const figureOrders: Readonly<Record<FigureOrder, (figures: readonly Figure[]) => readonly Figure[]>> = {
	place: figures => figures,
	/** What measures the same stands together, so that two values of one quantity are seen at once. */
	measure: figures => {
		const first = new Map<string, number>();
		for (const [i, {measures}] of figures.entries()) if (!first.has(measures)) first.set(measures, i);
		const leaders = new Map(
			sameQuantities(figures).flatMap(([leader, ...others]) => others.map(other => [other, leader])),
		);
		const rank = (figure: Figure): number => {
			const {measures} = leaders.get(figure) ?? figure;
			return measures === '' ? figures.length : (first.get(measures) ?? figures.length);
		};
		return figures.toSorted((a, b) => rank(a) - rank(b));
	},
	/** The largest first, unit by unit; what has no value last. */
	value: figures => figures.toSorted((a, b) => compare(a.unit, b.unit) || high(b.value) - high(a.value)),
	kind: figures => figures.toSorted((a, b) => compare(a.kind, b.kind)),
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const high = (value: Value | null): number =>
	value === null ? Number.NEGATIVE_INFINITY : typeof value === 'number' ? value : value[1];
