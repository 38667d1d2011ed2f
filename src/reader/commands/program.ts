import {oncePer} from '../../text/once-per.ts';
import {type Command, type Deeds, everywhere, inMode, type Run, type Runs} from '../command.ts';
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
export function program(all: (state: State) => readonly Command[]) {
	const helpHere: Run = state => openHelp(state, all(state));
	return {
		select: {
			in: {
				read: (state, count) => beginSelecting(state, count ?? 1),
				select: inMode('select', (state, mode, count) => takeMore(state, mode, count ?? 1)),
			},
		},
		'select-turn': {in: {read: selectTurn, select: selectTurn}},
		copy: {in: copying('cited')},
		'copy-words': {in: copying('words')},
		'copy-both': {in: copying('inBothScripts')},
		pipe: {in: {read: askForCommand, select: askForCommand}},
		edit: {in: {read: editHere}},
		palette: {in: {read: state => openList(state, palette(all(state)))}},
		help: {in: {read: state => openSheet(state, help(all(state))), sheet: toggled('help')}},
		escape: {in: {read: stepBack, letter: readOn, select: readOn, sheet: inMode('sheet', stepOutOfSheet)}},
		quit: {in: {read: state => step(state, {do: 'quit', code: 0}), select: readOn, sheet: closeSheet}},
		interrupt: {
			in: {
				...leavingTheLine,
				read: state => step(state, {do: 'quit', code: 130}),
				letter: readOn,
				select: readOn,
				sheet: closeSheet,
			},
		},
		suspend: {in: everywhere(state => step(state, {do: 'suspend'}))},
		'help-here': {in: {search: helpHere, list: helpHere, ask: helpHere}},
	} satisfies Deeds;
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
