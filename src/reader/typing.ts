import {withLine} from './asking.ts';
import {retype} from './find.ts';
import {retypeList} from './lists/list.ts';
import type {Prompt} from './prompt.ts';
import type {State} from './state.ts';

/** The line being typed; undefined in a mode that has none. */
export const promptOf = ({mode}: State): Prompt | undefined => ('prompt' in mode ? mode.prompt : undefined);

/** Changes the line being typed, and what hangs on it; nothing in a mode that has none. */
export function withPrompt(state: State, change: (prompt: Prompt) => Prompt): State {
	const {mode} = state;
	if (mode.kind === 'search') return retype(state, {...mode, recalled: 0}, change(mode.prompt));
	if (mode.kind === 'list') return retypeList(state, mode, change(mode.prompt));
	if (mode.kind === 'ask') return withLine(state, mode, change(mode.prompt));
	return state;
}
