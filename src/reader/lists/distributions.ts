import {countsTable, partRow} from '../../export/concordance-counts.ts';
import type {Concordance} from '../../search/concordance/concordance.ts';
import {type CountedPart, distribution, type PartedBy} from '../../search/concordance/distribution.ts';
import {oncePer} from '../../text/once-per.ts';
import {wordingOf} from '../current.ts';
import type {Segment} from '../segment.ts';
import type {List, State} from '../state.ts';
import {nameOf, roleOf} from '../telling.ts';
import {concordanceOf, linesAmong, placeOf, queryTold} from './concordance.ts';
import {type CountColumn, columnsOf, columnsSaid} from './count-columns.ts';
import {createList, type ListOf} from './list.ts';

/** Who says what the query finds, how often, how evenly, and where. */
export const saidByList: List = createList<CountedPart>({
	...partsOf('speaker', ({part}, {front, convert}) => nameOf({convert}, front.outline.speaker(String(part)))),
	title: 'saidBy',
});

/** In which questions the query is found. */
export const askedInList: List = createList<CountedPart>({
	...partsOf('question', ({part}, state) => {
		const {exchanges} = state.front.outline.briefing;
		const gist = exchanges.find(({n}) => n === part)?.gist;
		return gist === undefined ? '' : `${part}  ${state.convert(gist).text}`;
	}),
	title: 'askedIn',
});

function partsOf(by: PartedBy, named: (part: CountedPart, state: State) => string): Omit<ListOf<CountedPart>, 'title'> {
	const found = oncePer((of: Concordance) => distribution(of, by));
	const often = oncePer((of: Concordance) => found(of).parts.toSorted((a, b) => b.count - a.count));
	const labelOf = (part: CountedPart, state: State): string =>
		named(part, state) || wordingOf(state).screen[by === 'speaker' ? 'noSpeaker' : 'noQuestion'];
	return {
		remembers: true,
		about: state => {
			const {parts, outOf, dispersion} = found(concordanceOf(state));
			const told = wordingOf(state).screen.dispersed(parts.length, outOf, (dispersion ?? 0).toFixed(2));
			return `${queryTold(state)} · ${told}`;
		},
		orders: ['byCount', 'byPlace'],
		items: (state, order) => (order === 0 ? often(concordanceOf(state)) : found(concordanceOf(state)).parts),
		text: labelOf,
		head: (state, cells) =>
			columnsOf(state, cells - plotCells(cells), wordingOf(state).counts[by], columnsIn(by, state)),
		line: (part, state, cells) => {
			const role = by === 'speaker' ? roleOf(state.front.outline.speaker(String(part.part))) : 'text';
			return [
				...columnsOf(state, cells - plotCells(cells), labelOf(part, state), columnsIn(by, state, part), role),
				...plot(part.at, plotCells(cells) - 2, state),
			];
		},
		said: (part, state) => columnsSaid(labelOf(part, state), columnsIn(by, state, part)),
		opens: (part, state) => linesAmong(concordanceOf(state), part.lines, labelOf(part, state)),
		take: (_, state) => state,
		table: (parts, {front: {outline}}) => countsTable(parts.map(partRow(outline.briefing, by))),
		blocks: ({lines}) => lines.map(({anchor}) => anchor),
		firstPlace: ({lines: [line]}) => line && placeOf(line),
	};
}

/** The counts of a part under their heads; of none the heads alone. */
function columnsIn(by: PartedBy, state: State, of?: CountedPart): readonly CountColumn[] {
	const {count, words, perThousand, dispersion} = wordingOf(state).counts;
	return [
		[count, String(of?.count)],
		[words, String(of?.words)],
		[perThousand, of?.perThousand.toFixed(1) ?? ''],
		...(by === 'speaker' ? [[dispersion, dispersed(of)] as const] : []),
	];
}

/** How evenly it lies says nothing of fewer than two places. */
const dispersed = (of: CountedPart | undefined): string =>
	of === undefined || of.count < 2 ? '–' : (of.dispersion ?? 0).toFixed(2);

const plotCells = (cells: number): number => (cells < 60 ? 0 : Math.min(42, Math.floor(cells / 3)));

/** Where in the briefing, from its beginning at the left to its end: a stroke in each cell that has a place. */
function plot(at: readonly number[], cells: number, {ruler}: State): readonly Segment[] {
	if (cells < 1) return [];
	const filled = new Set(at.map(part => Math.min(cells - 1, Math.floor(part * cells))));
	const [stroke, ground] = ruler.ambiguous === 1 ? ['┃', '·'] : ['|', '.'];
	return [
		['  '],
		...Array.from({length: cells}, (_, cell): Segment => (filled.has(cell) ? [stroke, 'message'] : [ground, 'rule'])),
	];
}
