import {emptyPrompt, type Prompt, promptText, replaced, typedAnew} from './prompt.ts';
import {type Ask, type AskMode, type Mode, type Outcome, type State, step} from './state.ts';

/** Asks for a line; `text` is there to begin with. */
export const askFor = (state: State, ask: Ask, text = ''): State => ({
	...state,
	mode: {
		kind: 'ask',
		ask,
		prompt: text === '' ? emptyPrompt : replaced(emptyPrompt, text),
		stale: ask.offers === true && text !== '',
		before: state.mode,
	},
});

/** What is typed is shown at once, where that is asked for. */
export function withLine(state: State, mode: AskMode, changed: Prompt): State {
	const prompt = mode.stale ? typedAnew(mode.prompt, changed) : changed;
	const before = shownBefore(state, mode, promptText(prompt).trim());
	return {...state, mode: {...mode, prompt, stale: false, before}};
}

/** Back to what was before, as it was. */
export const leaveLine = (state: State, mode: AskMode): State => ({...state, mode: shownBefore(state, mode, '')});

const shownBefore = (state: State, {ask, before}: AskMode, text: string): Mode =>
	ask.shown?.({...state, mode: before}, text).mode ?? before;

/** The line is there: back to what was before, and on with what it was asked for. */
export function takeLine(state: State, {ask, prompt, before}: AskMode): Outcome {
	const result = ask.take({...state, mode: before}, promptText(prompt).trim());
	return 'effects' in result ? result : step(result);
}
