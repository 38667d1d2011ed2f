import {wordingOf} from '../reader/current.ts';
import type {State} from '../reader/state.ts';
import {scopeTold} from '../reader/telling.ts';
import {promptOf} from '../reader/typing.ts';
import type {Ruler} from '../text/cells.ts';

/** A line that is typed: what is asked before it, and what stands in it, cut at the cursor. */
export interface SpokenLine {
	readonly asked: string;
	readonly before: string;
	readonly after: string;
}

/** Null where nothing is typed. */
export function spokenLine(state: State): SpokenLine | null {
	const prompt = promptOf(state);
	return prompt ? {asked: askedBefore(state), before: prompt.before, after: prompt.after} : null;
}

function askedBefore(state: State): string {
	const {mode, front} = state;
	const wording = wordingOf(state);
	const {aloud, asks} = wording;
	if (mode.kind === 'ask') return asks[mode.ask.title];
	if (mode.kind !== 'search') return aloud.listPrompt;
	const scope = scopeTold({...state, wording}, front.outline, mode.query.scope);
	return scope === null ? aloud.searchPrompt : aloud.searchPromptIn(scope);
}

const stepBack = '\b';

/** What makes one line of another on the terminal, by characters and steps back alone; the whole where another thing is asked. */
export function echoOf(old: SpokenLine | null, line: SpokenLine, ruler: Ruler): string {
	if (!old || old.asked !== line.asked) return `${old ? '\n' : ''}${line.asked} ${withCursor(line, ruler)}`;
	const [was, now] = [old.before + old.after, line.before + line.after];
	let same = 0;
	while (same < old.before.length && same < now.length && was[same] === now[same]) same++;
	const back = stepBack.repeat(ruler.width(old.before.slice(same)));
	const gone = Math.max(0, ruler.width(was.slice(same)) - ruler.width(now.slice(same)));
	const rest = now.slice(same);
	if (was === now && line.before.length >= old.before.length) return line.before.slice(old.before.length);
	return `${back}${rest}${' '.repeat(gone)}${stepBack.repeat(gone + ruler.width(now.slice(line.before.length)))}`;
}

const withCursor = ({before, after}: SpokenLine, ruler: Ruler): string =>
	`${before}${after}${stepBack.repeat(ruler.width(after))}`;
