import {oncePer} from '../../text/once-per.ts';
import {type Command, everywhere, inMode, type Run, type Runs} from '../command.ts';
import {litHere, placeOf} from '../current.ts';
import type {CopyForm} from '../effect.ts';
import {hitIn} from '../find.ts';
import {openList} from '../lists/list.ts';
import {paletteOf} from '../lists/palette.ts';
import {filtered} from '../motion.ts';
import {leavePane} from '../panes.ts';
import {askForCommand, beginSelecting, copyChosen, selectTurn, takeMore} from '../selection.ts';
import {helpOf, openHelp} from '../sheets/help.ts';
import {closeSheet, openSheet, stepOutOfSheet, toggled} from '../sheets/sheet.ts';
import {type Outcome, type State, step, withFront, withMessage, withSettings} from '../state.ts';
import {leavingTheLine} from './typing.ts';

/** The commands of the program itself; `all` gives all that there are here, which the palette and the help tell of. */
export function program(all: (state: State) => readonly Command[]): readonly Command[] {
	const helpHere: Run = state => openHelp(state, all(state));
	return [
		{
			id: 'select',
			group: 'program',
			keys: ['v', 'ctrl-a'],
			in: {
				read: (state, count) => beginSelecting(state, count ?? 1),
				select: inMode('select', (state, mode, count) => takeMore(state, mode, count ?? 1)),
			},
			hints: [{over: 'selection', rank: 3, title: 'extend'}],
		},
		{
			id: 'select-turn',
			group: 'program',
			keys: ['V', 'ctrl-r'],
			in: {read: selectTurn, select: selectTurn},
		},
		{
			id: 'copy',
			group: 'program',
			keys: ['y', 'ctrl-w'],
			in: copying('cited'),
			hints: [
				{over: 'text', rank: 4, title: 'copy'},
				{over: 'selection', rank: 1, title: 'copy'},
			],
		},
		{
			id: 'copy-words',
			group: 'program',
			keys: ['Y', 'ctrl-v'],
			in: copying('words'),
			hints: [{over: 'selection', rank: 2, title: 'copyWords'}],
		},
		{id: 'copy-both', group: 'program', keys: ['D', 'shift-f12'], in: copying('inBothScripts')},
		{id: 'pipe', group: 'program', keys: ['|', 'shift-f8'], in: {read: askForCommand, select: askForCommand}},
		{
			id: 'edit',
			group: 'program',
			keys: ['e', 'ctrl-\\'],
			in: {read: editHere},
		},
		{
			id: 'palette',
			group: 'program',
			keys: [':', 'f10'],
			in: {read: state => openList(state, palette(all(state)))},
		},
		{
			id: 'help',
			group: 'program',
			keys: ['?', 'f1', 'h'],
			in: {read: state => openSheet(state, help(all(state))), sheet: toggled('help')},
			hints: [{over: 'text', rank: 5, title: 'help', always: true}],
		},
		{
			id: 'escape',
			group: 'program',
			keys: ['esc', 'ctrl-g'],
			in: {read: stepBack, letter: readOn, select: readOn, sheet: inMode('sheet', stepOutOfSheet)},
			hints: [
				{over: 'sheet', rank: 1, title: 'closeSheet'},
				{over: 'places', rank: 5, title: 'closeSheet'},
				{over: 'selection', rank: 5, title: 'closeSheet'},
			],
		},
		{
			id: 'quit',
			group: 'program',
			keys: ['q', 'ctrl-q', 'ZZ'],
			in: {read: state => step(state, {do: 'quit', code: 0}), select: readOn, sheet: closeSheet},
			hints: [{over: 'text', rank: 8, title: 'quit'}],
		},
		{
			id: 'interrupt',
			group: 'program',
			keys: ['ctrl-c'],
			in: {
				...leavingTheLine,
				read: state => step(state, {do: 'quit', code: 130}),
				letter: readOn,
				select: readOn,
				sheet: closeSheet,
			},
		},
		{id: 'suspend', group: 'program', keys: ['ctrl-z'], in: everywhere(state => step(state, {do: 'suspend'}))},
		{
			id: 'help-here',
			group: 'typing',
			keys: ['f1'],
			in: {search: helpHere, list: helpHere, ask: helpHere},
			hints: [{over: 'list', rank: 4, title: 'help'}],
		},
	];
}

const palette = oncePer(paletteOf);
const help = oncePer(helpOf);

/** Copies what is selected, else the sentence that one is at, or so many. */
function copying(as: CopyForm): Runs {
	const run: Run = (state, count) => copyChosen(state, count ?? 1, as);
	return {read: run, select: run};
}

const readOn = (state: State): State => ({...state, mode: {kind: 'read'}});

const editHere = (state: State): Outcome => step(state, {do: 'edit', at: placeOf(state)});

/** Undoes the latest narrowing of the view, or puts out what is lit, one at each press. */
function stepBack(state: State): State {
	const {hitsOnly, only, pane, query} = state.front;
	const lit = litHere(state);
	if (pane !== 'text') return leavePane(state);
	if (lit && (lit.as === 'sentence' || !query)) return withFront(state, {lit: hitIn(state, lit)});
	if (hitsOnly) return withMessage(filtered(state, {hitsOnly: false}), only === null ? 'filterEnded' : 'hitsOnlyEnded');
	// A search among the words of the only speaker that is shown came after that filter.
	const isInside = only !== null && query?.scope.speaker === only;
	if (only !== null && !isInside) return withMessage(filtered(state, {only: null}), 'filterEnded');
	// What is lit in sight stays so, and with it where one is.
	if (query) return withFront(state, {query: null, lit});
	return withSettings(state, {zoomed: false});
}
