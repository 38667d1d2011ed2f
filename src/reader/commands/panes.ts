import {readOn} from '../aloud.ts';
import {type Deeds, inMode} from '../command.ts';
import {shownSections, turnOf} from '../current.ts';
import {openList} from '../lists/list.ts';
import {questionsList} from '../lists/questions.ts';
import {reportersList, speakersList} from '../lists/speakers.ts';
import {filtered} from '../motion.ts';
import {stepFiles} from '../named-files.ts';
import {chosenVoice, cyclePane, type ListedVoice, openChosen} from '../panes.ts';
import {takeFromSheet, takeOrGoOn} from '../sheets/sheet.ts';
import {type State, step, withMessage} from '../state.ts';

export const panes = {
	'next-pane': {in: {read: state => cyclePane(state, 1)}, aloud: {read: state => openList(state, questionsList)}},
	'previous-pane': {in: {read: state => cyclePane(state, -1)}, aloud: {}},
	open: {
		in: {read: openHere, sheet: inMode('sheet', takeFromSheet)},
		aloud: {read: (state, count) => readOn(state, count ?? 1), sheet: inMode('sheet', takeOrGoOn)},
	},
	speakers: {in: {read: state => openList(state, speakersList)}},
	'only-speaker': {in: {read: onlyThisSpeaker}},
	recent: {in: {read: state => step(state, {do: 'look for what was read'})}},
	'next-file': {in: {read: (state, count) => stepFiles(state, count ?? 1)}},
	'previous-file': {in: {read: (state, count) => stepFiles(state, -(count ?? 1))}},
} satisfies Deeds;

/** The question or the speaker that is chosen; of reporters together, their list. */
function openHere(state: State): State {
	const {pane} = state.front;
	return pane === 'speakers' && isGroup(chosenVoice(state)) ? openList(state, reportersList) : openChosen(state);
}

const isGroup = (voice: ListedVoice | undefined): boolean => voice !== undefined && voice.speakers.length > 1;

function onlyThisSpeaker(state: State): State {
	const {only, pane} = state.front;
	if (only !== null) return filtered(state, {only: null});
	const voice = pane === 'speakers' ? chosenVoice(state) : undefined;
	const speaker = isGroup(voice) ? undefined : (voice?.id ?? turnOf(state)?.speaker);
	if (!speaker) return withMessage(state, 'notThere');
	const narrowed = filtered(state, {only: speaker});
	if (shownSections(narrowed).length > 0) return narrowed;
	return withMessage(filtered(state, {only: speaker, hitsOnly: false}), 'hitsOnlyEnded');
}
