import {readOn} from '../aloud.ts';
import {type Command, inMode} from '../command.ts';
import {shownSections, turnOf} from '../current.ts';
import {openList} from '../lists/list.ts';
import {questionsList} from '../lists/questions.ts';
import {reportersList, speakersList} from '../lists/speakers.ts';
import {filtered} from '../motion.ts';
import {stepFiles} from '../named-files.ts';
import {chosenVoice, cyclePane, type ListedVoice, openChosen} from '../panes.ts';
import {takeFromSheet, takeOrGoOn} from '../sheets/sheet.ts';
import {type State, step, withMessage} from '../state.ts';

export const panes: readonly Command[] = [
	{
		id: 'next-pane',
		group: 'panes',
		keys: ['tab'],
		in: {read: state => cyclePane(state, 1)},
		aloud: {read: state => openList(state, questionsList)},
		hints: [{over: 'text', rank: 6, title: 'pane'}],
	},
	{id: 'previous-pane', group: 'panes', keys: ['shift-tab'], in: {read: state => cyclePane(state, -1)}, aloud: {}},
	{
		id: 'open',
		group: 'panes',
		keys: ['enter'],
		in: {read: openHere, sheet: inMode('sheet', takeFromSheet)},
		aloud: {read: (state, count) => readOn(state, count ?? 1), sheet: inMode('sheet', takeOrGoOn)},
		hints: [
			{over: 'pane', rank: 1, title: 'openItem'},
			{over: 'places', rank: 1, title: 'openItem'},
		],
	},
	{
		id: 'speakers',
		group: 'panes',
		keys: ['s', 'f2'],
		in: {read: state => openList(state, speakersList)},
		hints: [{over: 'text', rank: 3, title: 'speakers'}],
	},
	{id: 'only-speaker', group: 'panes', keys: ['S', 'ctrl-s'], in: {read: onlyThisSpeaker}},
	{
		id: 'recent',
		group: 'panes',
		keys: ['r', 'shift-f11'],
		in: {read: state => step(state, {do: 'look for what was read'})},
	},
	{
		id: 'next-file',
		group: 'panes',
		keys: ['>', 'ctrl-pagedown'],
		in: {read: (state, count) => stepFiles(state, count ?? 1)},
	},
	{
		id: 'previous-file',
		group: 'panes',
		keys: ['<', 'ctrl-pageup'],
		in: {read: (state, count) => stepFiles(state, -(count ?? 1))},
	},
];

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
