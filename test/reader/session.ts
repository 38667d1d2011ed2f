import {readFileSync} from 'node:fs';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {withHeard} from '../../src/reader/aloud.ts';
import {flowOf, layoutOf, topRowOf} from '../../src/reader/current.ts';
import type {Effect} from '../../src/reader/effect.ts';
import {breakAll, type Row, rowsFrom} from '../../src/reader/flow.ts';
import {isNamed} from '../../src/reader/keys.ts';
import {promptText} from '../../src/reader/prompt.ts';
import {createOpen, createState} from '../../src/reader/start.ts';
import type {Settings, State} from '../../src/reader/state.ts';
import {type Action, update} from '../../src/reader/update.ts';
import {narrowRuler, type Ruler} from '../../src/text/cells.ts';
import {harbour} from './harbour.ts';

export interface Setting extends Partial<Settings> {
	readonly briefing?: Briefing;
	readonly ruler?: Ruler;
	readonly aloud?: boolean;
	readonly columns?: number;
	readonly rows?: number;
}

/** The briefing that ships with the program. */
export const seed: Briefing = JSON.parse(
	readFileSync(new URL('../../data/seed-scio-2021.json', import.meta.url), 'utf8'),
);

/**
 * The reader after these keys: a character is its key, other keys stand in angle brackets (`<enter>`, `<ctrl-u>`,
 * `<lt>` for `<` itself), and `<80x24>` makes the terminal that size. At 80×24 over the made-up briefing, unless told
 * otherwise.
 */
export const after = (keys: string, setting: Setting = {}): State => press(open(setting), keys);

export function open({
	briefing = harbour,
	columns = 80,
	rows = 24,
	ruler = narrowRuler,
	aloud = false,
	...settings
}: Setting = {}): State {
	const front = createOpen(createOutline(briefing));
	return withHeard(createState({front, size: {columns, rows}, ruler, aloud, settings}));
}

export const press = (state: State, keys: string): State => play(state, keys).state;

/** The same, with all that the reader asked its surroundings to do meanwhile. */
export function play(state: State, keys: string): {readonly state: State; readonly effects: readonly Effect[]} {
	const effects: Effect[] = [];
	let now = state;
	for (const key of keysIn(keys)) {
		const step = update(now, actionOf(now, key));
		now = step.state;
		effects.push(...step.effects);
	}
	return {state: now, effects};
}

/** The reader before the first key, and after each. */
export function walkThrough(keys: string, setting: Setting = {}): readonly State[] {
	const states = [open(setting)];
	for (const key of keysIn(keys)) states.push(press(states.at(-1)!, written([key])));
	return states;
}

export const keysIn = (keys: string): readonly string[] =>
	[...keys.matchAll(/<([a-z0-9-]+[\]\\^_]?)>|[\s\S]/gu)].map(([key, name]) => (name === 'lt' ? '<' : (name ?? key)));

/** Keys as `after` takes them. */
export const written = (keys: readonly string[]): string =>
	keys.map(key => (key === '<' ? '<lt>' : isNamed(key) ? `<${key}>` : key)).join('');

/** A character typed into a line comes as the line that it makes, as the drawn input tells it. */
function actionOf(state: State, key: string): Action {
	const [, columns, rows] = /^(\d+)x(\d+)$/.exec(key) ?? [];
	if (columns !== undefined) return {type: 'resized', size: {columns: Number(columns), rows: Number(rows)}};
	const {mode} = state;
	const typed = 'prompt' in mode && [...key].length === 1;
	return typed ? {type: 'typed', before: mode.prompt.before + key} : {type: 'key', key};
}

/** The line being typed; null where none is. */
export const line = ({mode}: State): string | null => ('prompt' in mode ? promptText(mode.prompt) : null);

/** The block at the top of the reading pane. */
export const block = (state: State): string => state.front.top.block;

/** Every row in the reading pane. */
export function inSight(state: State): readonly Row[] {
	const top = topRowOf(state);
	return top ? rowsFrom(flowOf(state), top, layoutOf(state).textRows) : [];
}

/** Whatever of a state is neither the briefing itself nor what lists were left at. */
export function changing({front: {outline: _outline, index: _index, ...front}, lists: _lists, ...rest}: State) {
	return {...rest, front};
}

/** A state's facts side by side, to be looked at. */
export const where = ({front, settings, mode, message}: State) => ({
	...settings,
	...front,
	place: front.top,
	mode,
	message,
});

/** How many rows come before the first in the reading pane. */
export function top(state: State): number {
	const flow = flowOf(state);
	for (const _ of breakAll(flow));
	const {section, row} = topRowOf(state)!;
	return flow.counted()![section]! + row;
}
