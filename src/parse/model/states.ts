import type {Speaking} from '../labels/label.ts';

/**
 * What a piece of a page may be: a line of its head, the story around the transcript, the words of someone who asks, who
 * answers or makes a statement, who leads, or the foot of the page.
 */
export type PageState = 'head' | 'lead' | Speaking | 'foot';

export const states = ['head', 'lead', 'asker', 'answerer', 'host', 'foot'] as const satisfies readonly PageState[];
export const speaking = ['asker', 'answerer', 'host'] as const satisfies readonly Speaking[];

export const isSpeaking = (state: PageState): state is Speaking =>
	state === 'asker' || state === 'answerer' || state === 'host';
