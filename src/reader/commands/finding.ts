import {type Deeds, inMode} from '../command.ts';
import {shownSections} from '../current.ts';
import {goToHit, nothingHere, openSearch} from '../find.ts';
import {openConcordance} from '../lists/concordance.ts';
import {figuresList} from '../lists/figures.ts';
import {openList} from '../lists/list.ts';
import {termsList} from '../lists/terms.ts';
import {filtered} from '../motion.ts';
import {askForFilter} from '../sheets/sheet.ts';
import {type State, withMessage} from '../state.ts';

export const finding = {
	search: {in: {read: openSearch, sheet: inMode('sheet', askForFilter)}},
	'next-hit': {in: {read: (state, count) => goToHit(state, count ?? 1)}},
	'previous-hit': {in: {read: (state, count) => goToHit(state, -(count ?? 1))}},
	'only-hits': {in: {read: onlyHits}},
	concordance: {in: {read: openConcordance}},
	figures: {in: {read: state => openList(state, figuresList)}},
	terms: {in: {read: state => openList(state, termsList)}},
} satisfies Deeds;

function onlyHits(state: State): State {
	const {hitsOnly, query} = state.front;
	if (hitsOnly) return filtered(state, {hitsOnly: false});
	if (!query) return withMessage(state, 'noQuery');
	const narrowed = filtered(state, {hitsOnly: true});
	return shownSections(narrowed).length > 0 ? narrowed : withMessage(state, nothingHere(state));
}
