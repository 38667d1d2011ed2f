import {collocateRow, countsTable} from '../../export/concordance-counts.ts';
import {type Collocate, collocates} from '../../search/concordance/collocates.ts';
import type {Concordance} from '../../search/concordance/concordance.ts';
import {oncePer} from '../../text/once-per.ts';
import {wordingOf} from '../current.ts';
import type {List, State} from '../state.ts';
import {concordanceOf, linesAmong, placeOf, queryTold} from './concordance.ts';
import {type CountColumn, columnsOf, columnsSaid} from './count-columns.ts';
import {createList} from './list.ts';

const found = oncePer((of: Concordance) => collocates(of));

/** The words near the hits of the query; choosing one shows the lines in which it is near. */
export const collocatesList: List = createList<Collocate>({
	title: 'collocates',
	remembers: true,
	about: queryTold,
	orders: ['byLikelihood', 'byDice', 'byCount'],
	items: (state, order) => inOrder[order]!(concordanceOf(state)),
	text: ({word}) => word,
	head: (state, cells) => columnsOf(state, cells, wordingOf(state).counts.word, columnsIn(state)),
	line: (collocate, state, cells) =>
		columnsOf(state, cells, state.convert(collocate.word).text, columnsIn(state, collocate), 'heading'),
	said: (collocate, state) => columnsSaid(state.convert(collocate.word).text, columnsIn(state, collocate)),
	opens: ({word, lines}, state) => linesAmong(concordanceOf(state), lines, word),
	take: (_, state) => state,
	table: items => countsTable(items.map(collocateRow)),
	blocks: ({lines}) => lines.map(({anchor}) => anchor),
	firstPlace: ({lines: [line]}) => line && placeOf(line),
});

/** The measures of a collocate under their heads; of none the heads alone. */
function columnsIn(state: State, of?: Collocate): readonly CountColumn[] {
	const {counts} = wordingOf(state);
	return [
		[counts.near, String(of?.near)],
		[counts.before, String(of?.before)],
		[counts.after, String(of?.after)],
		[counts.all, String(of?.all)],
		[counts.logLikelihood, of?.logLikelihood.toFixed(1) ?? ''],
		[counts.logDice, of?.logDice.toFixed(2) ?? ''],
	];
}

/** In the order of the titles above. */
const inOrder = (
	[() => 0, (a, b) => b.logDice - a.logDice, (a, b) => b.near - a.near] as const satisfies readonly ((
		a: Collocate,
		b: Collocate,
	) => number)[]
).map(compare => oncePer((of: Concordance) => found(of).toSorted(compare)));
