import {clusterRow, countsTable} from '../../export/concordance-counts.ts';
import {type Cluster, clusters} from '../../search/concordance/clusters.ts';
import type {Concordance} from '../../search/concordance/concordance.ts';
import {oncePer} from '../../text/once-per.ts';
import {wordingOf} from '../current.ts';
import type {List, State} from '../state.ts';
import {concordanceOf, linesAmong, placeOf, queryTold} from './concordance.ts';
import {type CountColumn, columnsOf, columnsSaid} from './count-columns.ts';
import {createList} from './list.ts';

const found = oncePer((of: Concordance) => clusters(of));

/** The sequences of words that hold a hit of the query; choosing one shows its lines. */
export const clustersList: List = createList<Cluster>({
	title: 'clusters',
	remembers: true,
	about: queryTold,
	orders: ['byCount'],
	items: state => found(concordanceOf(state)),
	text: ({text}) => text,
	head: (state, cells) => columnsOf(state, cells, wordingOf(state).counts.cluster, columnsIn(state)),
	line: (cluster, state, cells) =>
		columnsOf(state, cells, state.convert(cluster.text).text, columnsIn(state, cluster), 'heading'),
	said: (cluster, state) => columnsSaid(state.convert(cluster.text).text, columnsIn(state, cluster)),
	opens: ({text, lines}, state) => linesAmong(concordanceOf(state), lines, text),
	take: (_, state) => state,
	table: items => countsTable(items.map(clusterRow)),
	blocks: ({lines}) => lines.map(({anchor}) => anchor),
	firstPlace: ({lines: [line]}) => line && placeOf(line),
});

/** The counts of a cluster under their heads; of none the heads alone. */
function columnsIn(state: State, of?: Cluster): readonly CountColumn[] {
	const {count, words} = wordingOf(state).counts;
	return [
		[count, String(of?.count)],
		[words, String(of?.words)],
	];
}
