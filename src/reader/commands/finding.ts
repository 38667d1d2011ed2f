import {type Command, inMode} from '../command.ts';
import {shownSections} from '../current.ts';
import {goToHit, openSearch} from '../find.ts';
import {openConcordance} from '../lists/concordance.ts';
import {figuresList} from '../lists/figures.ts';
import {openList} from '../lists/list.ts';
import {termsList} from '../lists/terms.ts';
import {filtered} from '../motion.ts';
import {askForFilter} from '../sheets/sheet.ts';
import {type State, withMessage} from '../state.ts';

export const finding: readonly Command[] = [
	{
		id: 'search',
		group: 'find',
		keys: ['/', 'f3'],
		in: {read: openSearch, sheet: inMode('sheet', askForFilter)},
		hints: [
			{over: 'text', rank: 1, title: 'search'},
			{over: 'sheet', rank: 3, title: 'filter'},
			{over: 'places', rank: 4, title: 'filter'},
		],
	},
	{id: 'next-hit', group: 'find', keys: ['n', 'f4'], in: {read: (state, count) => goToHit(state, count ?? 1)}},
	{id: 'previous-hit', group: 'find', keys: ['N', 'f5'], in: {read: (state, count) => goToHit(state, -(count ?? 1))}},
	{id: 'only-hits', group: 'find', keys: ['&', 'f6'], in: {read: onlyHits}},
	{
		id: 'concordance',
		group: 'find',
		keys: ['c', 'ctrl-k'],
		in: {read: openConcordance},
	},
	{id: 'figures', group: 'find', keys: ['#', 'ctrl-^'], in: {read: state => openList(state, figuresList)}},
	{id: 'terms', group: 'find', keys: ['w', 'shift-f9'], in: {read: state => openList(state, termsList)}},
];

function onlyHits(state: State): State {
	const {hitsOnly, query} = state.front;
	if (hitsOnly) return filtered(state, {hitsOnly: false});
	if (!query) return withMessage(state, 'noQuery');
	const narrowed = filtered(state, {hitsOnly: true});
	return shownSections(narrowed).length > 0 ? narrowed : withMessage(state, 'noHits');
}
