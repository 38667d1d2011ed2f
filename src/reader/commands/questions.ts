import {readOn} from '../aloud.ts';
import {askLetter} from '../bookmarks.ts';
import {type Deeds, inMode, type Runs} from '../command.ts';
import {goBack, goForward, goToAnswer, goToQuestion, goToSameSpeaker, goToTurn} from '../motion.ts';
import {extendByParagraphs, goToSentence, lightInSight, moveSelection} from '../selection.ts';
import {skim} from '../sheets/skim.ts';

export const questions = {
	'next-question': {in: {read: (state, count) => goToQuestion(state, count ?? 1)}},
	'previous-question': {in: {read: (state, count) => goToQuestion(state, -(count ?? 1))}},
	'next-turn': {in: turnOrParagraph(1)},
	'previous-turn': {in: turnOrParagraph(-1)},
	'next-turn-same-speaker': {in: {read: (state, count) => goToSameSpeaker(state, count ?? 1)}},
	'previous-turn-same-speaker': {in: {read: (state, count) => goToSameSpeaker(state, -(count ?? 1))}},
	'next-sentence': {in: bySentences(1), aloud: bySentencesAloud(1)},
	'previous-sentence': {in: bySentences(-1), aloud: bySentencesAloud(-1)},
	'sentence-at-top': {in: {read: state => lightInSight(state, 0)}, aloud: {}},
	'sentence-in-middle': {in: {read: state => lightInSight(state, 1 / 2)}, aloud: {}},
	'sentence-at-foot': {in: {read: state => lightInSight(state, 1)}, aloud: {}},
	answer: {in: {read: goToAnswer}},
	skim: {in: {read: skim, sheet: skim}},
	back: {in: {read: goBack}},
	forward: {in: {read: goForward}},
	mark: {in: {read: state => askLetter(state, 'mark')}},
	'go-to-mark': {in: {read: state => askLetter(state, 'goTo')}},
} satisfies Deeds;

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
