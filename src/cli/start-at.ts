import {lead} from '../briefing/place.ts';
import type {State} from '../reader/state.ts';
import {update} from '../reader/update.ts';
import type {ReadOptions} from './arguments.ts';
import {Failure} from './failure.ts';
import {hasSpeakers, type Opened} from './open.ts';

/** The reader at the place that the command line names, or at the best hit of its query. @throws Failure */
export function startAt(state: State, {goto, search}: ReadOptions, opened: Opened): State {
	let started: State = hasSpeakers(opened) ? state : {...state, message: 'plainText'};
	if (goto !== undefined) started = {...started, place: {block: anchorOf(goto, opened), offset: lead.turnGap}};
	if (search !== undefined) {
		for (const action of [
			{type: 'key', key: '/'},
			{type: 'pasted', text: search},
			{type: 'key', key: 'enter'},
		] as const) {
			started = update(started, action).state;
		}
	}
	return started;
}

/** The block of an anchor, or the first one of a turn or a question. @throws Failure */
function anchorOf(goto: string, {briefing}: Opened): string {
	for (const {id, blocks} of briefing.turns) {
		const block =
			blocks.find(block => block.id === goto) ?? (id === goto || id.startsWith(`${goto}-`) ? blocks[0] : undefined);
		if (block) return block.id;
	}
	throw new Failure(({failures}) => failures.noSuchPlace(goto, briefing.exchanges.length));
}
