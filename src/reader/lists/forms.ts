import {countsTable, formRow} from '../../export/concordance-counts.ts';
import type {Concordance} from '../../search/concordance/concordance.ts';
import {forms, type KeyForm} from '../../search/concordance/forms.ts';
import {oncePer} from '../../text/once-per.ts';
import {wordingOf} from '../current.ts';
import type {List, State} from '../state.ts';
import {concordanceOf, linesAmong, placeOf, queryTold} from './concordance.ts';
import {type CountColumn, columnsOf, columnsSaid} from './count-columns.ts';
import {createList} from './list.ts';

const found = oncePer((of: Concordance) => forms(of));

/** The words that the query was found as; choosing one shows its lines. */
export const formsList: List = createList<KeyForm>({
	title: 'forms',
	remembers: true,
	about: queryTold,
	orders: ['byCount'],
	items: state => found(concordanceOf(state)),
	text: ({text}) => text,
	head: (state, cells) => columnsOf(state, cells, wordingOf(state).counts.form, columnsIn(state)),
	line: (form, state, cells) =>
		columnsOf(state, cells, state.convert(form.text).text, columnsIn(state, form), 'heading'),
	said: (form, state) => columnsSaid(state.convert(form.text).text, columnsIn(state, form)),
	opens: ({text, lines}, state) => linesAmong(concordanceOf(state), lines, text),
	take: (_, state) => state,
	table: items => countsTable(items.map(formRow)),
	blocks: ({lines}) => lines.map(({anchor}) => anchor),
	firstPlace: ({lines: [line]}) => line && placeOf(line),
});

/** How often a form is found, under its head; of none the head alone. */
const columnsIn = (state: State, of?: KeyForm): readonly CountColumn[] => [
	[wordingOf(state).counts.count, String(of?.count)],
];
