import {readOn} from '../aloud.ts';
import {askLetter} from '../bookmarks.ts';
import {type Command, inMode, type Runs} from '../command.ts';
import {goBack, goForward, goToAnswer, goToQuestion, goToSameSpeaker, goToTurn} from '../motion.ts';
import {extendByParagraphs, goToSentence, lightInSight, moveSelection} from '../selection.ts';
import {skim} from '../sheets/skim.ts';

export const questions: readonly Command[] = [
	{
		id: 'next-question',
		group: 'questions',
		keys: ['J', 'right'],
		in: {read: (state, count) => goToQuestion(state, count ?? 1)},
		hints: [{over: 'text', rank: 2, title: 'question', with: 'previous-question'}],
	},
	{
		id: 'previous-question',
		group: 'questions',
		keys: ['K', 'left'],
		in: {read: (state, count) => goToQuestion(state, -(count ?? 1))},
	},
	{id: 'next-turn', group: 'questions', keys: ['}', 'ctrl-down'], in: turnOrParagraph(1)},
	{id: 'previous-turn', group: 'questions', keys: ['{', 'ctrl-up'], in: turnOrParagraph(-1)},
	{
		id: 'next-turn-same-speaker',
		group: 'questions',
		keys: [']', 'ctrl-right'],
		in: {read: (state, count) => goToSameSpeaker(state, count ?? 1)},
	},
	{
		id: 'previous-turn-same-speaker',
		group: 'questions',
		keys: ['[', 'ctrl-left'],
		in: {read: (state, count) => goToSameSpeaker(state, -(count ?? 1))},
	},
	{id: 'next-sentence', group: 'questions', keys: [')', 'shift-right'], in: bySentences(1), aloud: bySentencesAloud(1)},
	{
		id: 'previous-sentence',
		group: 'questions',
		keys: ['(', 'shift-left'],
		in: bySentences(-1),
		aloud: bySentencesAloud(-1),
	},
	{
		id: 'sentence-at-top',
		group: 'questions',
		keys: ['H', 'shift-up'],
		in: {read: state => lightInSight(state, 0)},
		aloud: {},
	},
	{
		id: 'sentence-in-middle',
		group: 'questions',
		keys: ['M', 'shift-home'],
		in: {read: state => lightInSight(state, 1 / 2)},
		aloud: {},
	},
	{
		id: 'sentence-at-foot',
		group: 'questions',
		keys: ['L', 'shift-down'],
		in: {read: state => lightInSight(state, 1)},
		aloud: {},
	},
	{
		id: 'answer',
		group: 'questions',
		keys: ['a', 'ctrl-t'],
		in: {read: goToAnswer},
		hints: [{over: 'text', rank: 7, title: 'answer'}],
	},
	{
		id: 'skim',
		group: 'questions',
		keys: ['i', 'ctrl-]'],
		in: {read: skim, sheet: skim},
		hints: [{over: 'skim', rank: 3, title: 'skimAll'}],
	},
	{id: 'back', group: 'questions', keys: ['ctrl-o'], in: {read: goBack}},
	{id: 'forward', group: 'questions', keys: ['O', 'shift-f6'], in: {read: goForward}},
	{id: 'mark', group: 'questions', keys: ['m', 'shift-f4'], in: {read: state => askLetter(state, 'mark')}},
	{id: 'go-to-mark', group: 'questions', keys: ["'", 'shift-f5'], in: {read: state => askLetter(state, 'goTo')}},
];

/** Lights another sentence; while one selects, chooses it. */
function bySentences(by: 1 | -1): Runs {
	return {
		read: (state, count) => goToSentence(state, by * (count ?? 1)),
		select: inMode('select', (state, mode, count) => moveSelection(state, mode, by * (count ?? 1))),
	};
}

function bySentencesAloud(by: 1 | -1): Runs {
	return {...bySentences(by), read: (state, count) => readOn(state, by * (count ?? 1))};
}

/** To another turn; while one selects, paragraphs are taken or let go. */
function turnOrParagraph(by: 1 | -1): Runs {
	return {
		read: (state, count) => goToTurn(state, by * (count ?? 1)),
		select: inMode('select', (state, mode, count) => extendByParagraphs(state, mode, by * (count ?? 1))),
	};
}
