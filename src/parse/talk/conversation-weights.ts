import type {Speaking} from '../labels/label.ts';

/**
 * What a turn may be in a conversation. An aside is a reporter's word that asks nothing; clarifying asks a reporter back; a
 * call hands a question on to who answers it.
 */
export const acts = [
	'opening',
	'statement',
	'question',
	'aside',
	'answer',
	'clarify',
	'moderation',
	'call',
	'closing',
] as const;
export type DialogueAct = (typeof acts)[number];

/** All numbers by which a conversation is read, in log-odds. */
export interface ConversationWeights {
	/** What the words of a turn say for each act. `length`: the natural logarithm of 1 + letters / 60. */
	readonly words: Readonly<Record<TurnFeature, Readonly<Partial<Record<DialogueAct, number>>>>>;
	/** How well an act goes with a role. */
	readonly fits: Readonly<Record<Speaking, Readonly<Partial<Record<DialogueAct, number>>>>>;
	/** How well an act follows another. */
	readonly follows: Readonly<Record<DialogueAct | 'start', Readonly<Partial<Record<DialogueAct, number>>>>>;
}

/** What may hold of a turn. */
export type TurnFeature =
	| 'any'
	| 'says-it-asks'
	| 'says-it-answers'
	| 'puts-question-again'
	| 'puts-answer-again'
	| 'length'
	| 'asks-somewhere'
	| 'asks-near-end'
	| 'asks-at-end'
	| 'asks-nothing'
	| 'follows-open-question'
	| 'introduces-itself'
	| 'inaudible'
	| 'begins-like-answer'
	| 'short'
	| 'very-short'
	| 'very-short-and-asks'
	| 'cut-off'
	| 'thanks'
	| 'thanks-shortly'
	| 'only-thanks'
	| 'acknowledges'
	| 'hosts'
	| 'only-moderates'
	| 'has-trouble'
	| 'greets'
	| 'is-answered'
	| 'follows-question'
	| 'first'
	| 'late-in-talk'
	| 'last'
	| 'early-in-talk'
	| 'called-for';

/** How well an act follows one beside which it is not named. */
export const unlikely = -6;

/** What is known of a speaker's role before the talk is looked at. */
export const priors = {
	/** The label says it. */
	says: 6,
	/** The best path took the turns for this, as log-odds times this, at most so much. */
	seems: 0.8,
	seemsAtMost: 2.4,
	titled: {asker: -1.5, answerer: 0.4, host: 0.2},
	/** More than half of what the longest speaker says. */
	much: {asker: -2, answerer: 2, host: -1},
	any: {asker: -0.3, answerer: 0.2, host: -0.6},
} as const;
