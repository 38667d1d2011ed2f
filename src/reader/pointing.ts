import type {Place} from '../briefing/place.ts';
import {commands} from './commands/commands.ts';
import {accept, choose} from './find.ts';
import {moveInList, takeChosen} from './lists/list.ts';
import {openSection, scroll} from './motion.ts';
import {sentenceAt} from './selection.ts';
import {scrollSheet, takeFromSheet} from './sheets/sheet.ts';
import {type Outcome, type State, withFront, withMessage} from './state.ts';

/** What a mouse points at. */
export type Target =
	/** A section, a hit, an item of a list or of a sheet, by its index. */
	| {readonly on: 'section' | 'hit' | 'item' | 'line'; readonly index: number}
	/** Who stands on a line of the speakers' pane. */
	| {readonly on: 'voice'; readonly id: string}
	| {readonly on: 'place'; readonly place: Place};

export type PointerDoes = 'click' | 'drag' | 'wheel-up' | 'wheel-down';

/** Rows that the wheel goes by. */
const wheelRows = 3;

/** What the mouse does: a click what Enter does with what is pointed at, the wheel what the arrows do with what is in sight. Who drags wants to select text. */
export function pointed(state: State, does: PointerDoes, target: Target | null): State | Outcome {
	switch (does) {
		case 'click':
			return target ? clickedOn(state, target) : state;
		case 'drag':
			return withMessage(state, 'dragged');
		case 'wheel-up':
			return wheeled(state, -wheelRows);
		case 'wheel-down':
			return wheeled(state, wheelRows);
	}
}

function wheeled(state: State, rows: number): State {
	const {mode} = state;
	switch (mode.kind) {
		case 'read':
		case 'select':
			return scroll(state, rows);
		case 'list':
			return moveInList(state, mode, rows);
		case 'search':
			return choose(state, mode, Math.sign(rows));
		case 'sheet':
			return scrollSheet(state, mode, rows);
		default:
			return state;
	}
}

function clickedOn(state: State, target: Target): State | Outcome {
	const {mode, front} = state;
	switch (target.on) {
		case 'section': {
			const section = front.outline.sections[target.index];
			const isRead = mode.kind === 'read' && section;
			return isRead ? openSection(withFront(state, {pane: 'text', before: null}), section) : state;
		}
		case 'voice': {
			const open = commands.find(({id}) => id === 'open')?.in.read;
			const chosen = withFront(state, {pane: 'speakers', chosenSpeaker: target.id});
			return mode.kind === 'read' && open ? open(chosen, null) : state;
		}
		case 'hit':
			return mode.kind === 'search' ? accept(state, {...mode, chosen: target.index}) : state;
		case 'item':
			return mode.kind === 'list' ? takeChosen(state, {...mode, chosen: target.index, sure: true}) : state;
		case 'line': {
			const leads = mode.kind === 'sheet' && mode.sheet.items(state)[target.index]?.place !== undefined;
			return leads ? takeFromSheet(state, {...mode, at: target.index}) : state;
		}
		case 'place': {
			const sentence = mode.kind === 'read' ? sentenceAt(state, target.place) : undefined;
			return sentence ? withFront(state, {pane: 'text', lit: {...sentence, as: 'sentence'}}) : state;
		}
	}
}
