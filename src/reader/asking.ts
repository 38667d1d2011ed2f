import {emptyPrompt, promptText, replaced} from './prompt.ts';
import {type Ask, type AskMode, type Outcome, type State, step} from './state.ts';

/** Asks for a line; `text` is there to begin with. */
export const askFor = (state: State, ask: Ask, text = ''): State => ({
	...state,
	mode: {kind: 'ask', ask, prompt: text === '' ? emptyPrompt : replaced(emptyPrompt, text), before: state.mode},
});

/** The line is there: back to what was before, and on with what it was asked for. */
export function takeLine(state: State, {ask, prompt, before}: AskMode): Outcome {
	const result = ask.take({...state, mode: before}, promptText(prompt).trim());
	return 'effects' in result ? result : step(result);
}
