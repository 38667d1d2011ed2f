import type {Briefing} from '../briefing/briefing.ts';
import {type Cluster, clusters} from '../search/concordance/clusters.ts';
import {type Collocate, collocates} from '../search/concordance/collocates.ts';
import type {Concordance} from '../search/concordance/concordance.ts';
import {type CountedPart, type Distribution, distribution, type PartedBy} from '../search/concordance/distribution.ts';
import {forms, type KeyForm} from '../search/concordance/forms.ts';
import {wordList} from '../search/concordance/word-list.ts';
import type {Passage} from '../search/corpus/passage.ts';
import {narrowRuler} from '../text/cells.ts';
import type {Wording} from '../wording/wording.ts';
import {columns} from './columns.ts';
import type {Counted, CountedWords, CountOptions} from './counted.ts';
import {namesIn} from './names.ts';
import type {Table} from './table.ts';

/** A row of counts; its columns are those that another program reads, in order. */
export type CountRow = Readonly<Partial<Record<keyof Wording['counts'], string | number | null>>>;

export interface Counts {
	readonly rows: readonly CountRow[];
	/** How many parts there are, and how evenly the places lie over them (DPnorm: 0 evenly, 1 all in one); where there are parts. */
	readonly outOf?: number;
	readonly dispersion?: number | null;
}

export function countsOf(of: Concordance, what: Counted, briefing: Briefing, options: CountOptions = {}): Counts {
	switch (what) {
		case 'speakers':
			return parted(distribution(of, 'speaker'), partRow(briefing, 'speaker'));
		case 'questions':
			return parted(distribution(of, 'question'), partRow(briefing, 'question'));
		default:
			return {rows: countsOfWords(of, what, options)};
	}
}

export function countsOfWords(
	of: Concordance,
	what: CountedWords,
	{span, size, least}: CountOptions = {},
): readonly CountRow[] {
	switch (what) {
		case 'collocates':
			return collocates(of, {...(span && {span}), ...(least && {least})}).map(collocateRow);
		case 'clusters':
			return clusters(of, {...(size && {size}), ...(least && {least})}).map(clusterRow);
		case 'forms':
			return forms(of).map(formRow);
	}
}

export const collocateRow = ({lines: _, ...row}: Collocate): CountRow => ({
	...row,
	expected: rounded(row.expected),
	logLikelihood: rounded(row.logLikelihood),
	logDice: rounded(row.logDice),
});

export const clusterRow = ({text, count, words}: Cluster): CountRow => ({cluster: text, count, words});

export const formRow = ({text, count}: KeyForm): CountRow => ({form: text, count});

/** Makes rows of the parts of a briefing: a speaker by name, a question by its number and what it is about. */
export function partRow(briefing: Briefing, by: PartedBy): (part: CountedPart) => CountRow {
	const nameOf = namesIn(briefing);
	const gists = new Map(briefing.exchanges.map(({n, gist}) => [n, gist]));
	return ({part, count, words, perThousand, dispersion}) => ({
		...(by === 'speaker' ? {speaker: nameOf(part === null ? null : String(part))} : {question: part}),
		count,
		words,
		perThousand: rounded(perThousand),
		...(dispersion !== null && {dispersion: rounded(dispersion)}),
		...(by === 'question' && {gist: gists.get(Number(part)) ?? ''}),
	});
}

const parted = ({parts, outOf, dispersion}: Distribution, rowOf: (part: CountedPart) => CountRow): Counts => ({
	rows: parts.map(rowOf),
	outOf,
	dispersion: dispersion === null ? null : rounded(dispersion),
});

/** Every word of some passages, the commonest first. */
export const wordsListed = (passages: readonly Passage[]): readonly CountRow[] =>
	wordList(passages).map(({perThousand, dispersion, ...row}) => ({
		...row,
		perThousand: rounded(perThousand),
		dispersion: rounded(dispersion),
	}));

/** To two places: more is more than the counts can bear. */
const rounded = (value: number): number => Number(value.toFixed(2));

/** With a head, the numbers under each other; below, how evenly the places lie. */
export function countsText({rows, outOf, dispersion}: Counts, {counts, countsTold}: Wording): string {
	const names = namesOf(rows);
	const table = names.map(name => {
		const values = rows.map(row => row[name]);
		const isNumber = values.some(value => typeof value === 'number');
		const places = values.some(value => typeof value === 'number' && !Number.isInteger(value)) ? 2 : 0;
		const column = [counts[name], ...values.map(value => shown(value, places))];
		const cells = Math.max(...column.map(narrowRuler.width));
		return isNumber ? column.map(value => ' '.repeat(cells - narrowRuler.width(value)) + value) : column;
	});
	const lines = [counts, ...rows].map((_, at) => table.map(column => column[at] ?? ''));
	const foot = outOf === undefined ? '' : `${countsTold(rows.length, outOf, shown(dispersion, 2))}\n`;
	return rows.length === 0 ? '' : columns(lines) + foot;
}

const namesOf = (rows: readonly CountRow[]): readonly (keyof Wording['counts'])[] => [
	...new Set(rows.flatMap(row => Object.keys(row) as (keyof Wording['counts'])[])),
];

const shown = (value: string | number | null | undefined, places: number): string =>
	typeof value === 'number' ? value.toFixed(places) : (value ?? '');

export function countsTable(rows: readonly CountRow[]): Table {
	const names = namesOf(rows);
	return [names, rows.map(row => names.map(name => row[name] ?? null))];
}
